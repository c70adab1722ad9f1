import type { Validation } from "../cells/annotations.ts";
import type { HostContext } from "../hostContext.ts";

/** What a list validation lets the user choose. */
export interface ListChoices {
  readonly choices: readonly string[];
  /** Whether the cell shows an arrow that opens the list. */
  readonly dropDown: boolean;
}

/**
 * The list of a validation: "TRUE,FALSE" written out, or the texts of "=Lists!$A$1:$A$9" or of a defined name.
 *
 * @returns undefined for a rule of another kind, and for a source that has to be calculated.
 */
export function listChoices(validation: Validation, sheet: string, context: HostContext): ListChoices | undefined {
  const list = validation.rule["list"];
  if (typeof list !== "object" || list === null) return undefined;
  const { source, inCellDropDown } = list as { readonly source?: unknown; readonly inCellDropDown?: unknown };
  if (typeof source !== "string") return undefined;
  const dropDown = inCellDropDown !== false;
  if (!source.startsWith("=")) return { choices: source.split(",").map((choice) => choice.trim()), dropDown };
  const area = context.resolve(source, sheet);
  const used = area && context.workbook.usedArea(area, true);
  if (area === undefined) return undefined;
  const texts = used ? context.workbook.texts(used).flat() : [];
  return { choices: texts.map((text) => text.trim()).filter((text) => text !== ""), dropDown };
}
