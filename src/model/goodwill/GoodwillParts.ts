import type { UnitSection } from "./unitSection.ts";
import type { UnpublishedSection } from "./unpublishedSection.ts";
import type { WhatMustBeTrue } from "./whatMustBeTrue/whatMustBeTrue.ts";

/** What stands on the Goodwill sheet below its overview. */
export interface GoodwillParts {
  readonly sections: readonly UnitSection[];
  readonly unpublished: readonly UnpublishedSection[];
  /** Absent where the document prints no key assumptions. */
  readonly mustBeTrue?: WhatMustBeTrue;
}
