import { BUILD_SETTING, parseBuildRecord } from "./buildRecord.ts";

/** What the workbook says of the pack of its model: see `BuildRecord.pack`. */
export type RecordedPack = { readonly kind: "none" } | { readonly kind: "built"; readonly pack?: string };

/**
 * Reads which pack the model in the workbook was built from.
 *
 * @throws UnreadableBuildRecordError where the workbook's setting is not this add-in's; what Excel throws.
 */
export async function readModelPack(): Promise<RecordedPack> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(BUILD_SETTING).load("value");
    await context.sync();
    if (setting.isNullObject) return { kind: "none" };
    const { pack } = parseBuildRecord(String(setting.value));
    return { kind: "built", ...(pack !== undefined && { pack }) };
  });
}
