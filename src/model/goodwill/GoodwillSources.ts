import type { Disclosures } from "../../filing/disclosures.ts";
import type { Formula } from "../../formula/Formula.ts";
import type { AnnouncedAssumption } from "./disclosure/announcedAssumptions.ts";
import type { Assumed } from "../assumptions/assumed.ts";

/** What the Goodwill sheet shows of a pack. */
export interface GoodwillSources extends Assumed {
  /** What sentences call the document: "announcement". */
  readonly document: string;
  /** As at when the units are tested: "31 March 2031". */
  readonly date: string;
  readonly unpublished: readonly UnpublishedUnit[];
  /** Absent where the document discloses nothing of its test. */
  readonly disclosures?: Disclosures;
  /** A figure as the document prints it: exact decimal text, a percentage as a ratio. */
  printed(row: string, column: string): string;
}

/** A unit that has goodwill but no published assumptions, or too few of them, so that nothing is computed for it. */
export interface UnpublishedUnit {
  readonly id: string;
  readonly title: string;
  /** In the pack's money, from the cells of the document's tables. */
  readonly goodwill: Formula;
  /** Where the document prints it: "note 7, goodwill by acquisition, in EUR". */
  readonly where: string;
  /** All of the pack's goodwill, and whose: "of goodwill, statement of financial position". */
  readonly total?: { readonly goodwill: Formula; readonly words: string };
  /** What the document prints of its key assumptions, which is not enough to compute with. */
  readonly announced: readonly AnnouncedAssumption[];
  /** "1 May 2030" */
  readonly acquired?: string;
}
