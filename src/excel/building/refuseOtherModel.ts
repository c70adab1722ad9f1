import { ModelHostError } from "../../host/Advice.ts";
import type { ModelSource } from "../../host/ModelSource.ts";
import { otherModel } from "../../host/sentences.ts";
import type { BuildRecord } from "../remembering/buildRecord.ts";

/**
 * One workbook holds one document's model. A record without a pack's name is of before there were several.
 *
 * @throws ModelHostError where the workbook holds another's
 */
export function refuseOtherModel({ pack }: ModelSource, build: BuildRecord | undefined): void {
  if (pack === undefined || build?.pack === undefined || build.pack === pack) return;
  throw new ModelHostError(otherModel(build.pack));
}
