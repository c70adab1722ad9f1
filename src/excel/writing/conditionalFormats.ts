import type { Area } from "../../formula/addresses.ts";
import type { ConditionalFormatPlan, SheetPlan } from "../../plan/plan.ts";
import { conditionalLooks } from "../../plan/styles.ts";
import { replaceCorners } from "../following/moveReferences.ts";
import { combinedAddresses } from "../ranges/rectangles.ts";
import type { Decoration, Members, Step } from "../decorating/Decoration.ts";
import { rangesOf } from "../ranges/rangeOf.ts";

interface FormatGroup {
  /** The first is the highest: the formula is relative to its first cell. */
  readonly first: ConditionalFormatPlan;
  readonly areas: Area[];
}

/** The formula as it reads from any cell: relative references as distances. */
function fromAnyCell({ area, formula }: ConditionalFormatPlan): string {
  return replaceCorners(formula, ({ columnMark, column, rowMark, row }) => {
    const fixed = (mark: string, line: number, from: number): string =>
      mark === "$" ? `$${line}` : `[${line - from}]`;
    return `R${fixed(rowMark, row, area.row)}C${fixed(columnMark, column, area.column)}`;
  });
}

/** Formats that say the same of areas below each other are one in Excel too. */
function groupsOf({ conditionalFormats }: SheetPlan): FormatGroup[] {
  const groups = new Map<string, FormatGroup>();
  for (const format of conditionalFormats) {
    const key = `${format.look}/${format.area.column}/${fromAnyCell(format)}`;
    const group = groups.get(key);
    if (group === undefined || format.area.row < group.first.area.row) {
      groups.set(key, { first: format, areas: [format.area, ...(group?.areas ?? [])] });
    } else {
      group.areas.push(format.area);
    }
  }
  return [...groups.values()];
}

function addStep({ first, areas }: FormatGroup): Step {
  return (sheet) => {
    const { formula, look } = first;
    const { fontColour, bold, italic, fill } = conditionalLooks[look];
    for (const address of combinedAddresses(areas)) {
      const { conditionalFormats } = rangesOf(sheet, address);
      const { rule, format } = conditionalFormats.add(Excel.ConditionalFormatType.custom).custom;
      rule.formula = formula;
      format.font.color = fontColour;
      if (bold) format.font.bold = true;
      if (italic) format.font.italic = true;
      format.fill.color = fill;
    }
  };
}

function addSteps(plan: SheetPlan): readonly Step[] {
  // Excel puts each new one above the others; in the plan the first counts most.
  return groupsOf(plan).reverse().map(addStep);
}

/** What tells a conditional format of ours from one of the user's: the pair of colours. */
const ourColours = new Set(
  Object.values(conditionalLooks).map(({ fontColour, fill }) => `${fontColour} ${fill}`.toUpperCase()),
);

/** The conditional formats of a sheet, by their ids. */
export interface OldFormats {
  /** That an earlier build made. */
  readonly ours: readonly string[];
  /** The user's. */
  readonly others: readonly string[];
}

/** Queues reading which conditional formats a sheet has; call what it returns after the next sync. */
export function queueReadingFormats(sheet: Excel.Worksheet): () => OldFormats {
  const { conditionalFormats } = sheet.getRange().untrack();
  conditionalFormats.load(
    "items/id,items/type,items/customOrNullObject/format/font/color,items/customOrNullObject/format/fill/color",
  );
  const isOurs = ({ type, customOrNullObject: custom }: Excel.ConditionalFormat): boolean => {
    if (type !== "Custom" || custom.isNullObject) return false;
    const { font, fill } = custom.format;
    return ourColours.has(`${font.color} ${fill.color}`.toUpperCase());
  };
  return () => {
    const { items } = conditionalFormats;
    const ours = items.filter(isOurs);
    return { ours: ours.map(({ id }) => id), others: items.filter((item) => !ours.includes(item)).map(({ id }) => id) };
  };
}

function removal(ids: readonly string[]): Step {
  return (sheet) => {
    for (const id of ids) sheet.getRange().untrack().conditionalFormats.getItem(id).delete();
  };
}

function membersOf(sheet: Excel.Worksheet): Members {
  const { conditionalFormats } = sheet.getRange().untrack();
  return {
    load: () => void conditionalFormats.load("items/id"),
    keys: () => conditionalFormats.items.map(({ id }) => id),
    remove: (key) => sheet.getRange().untrack().conditionalFormats.getItem(key).delete(),
  };
}

/**
 * The plan's conditional formats in place of those that an earlier build made, so that they do not multiply; the
 * user's stay.
 *
 * @param old what the sheet has; undefined where Excel would not say: then the colours tell which are ours.
 */
export function conditionalFormatDecoration(
  at: Pick<Decoration, "worksheet" | "tab">,
  plan: SheetPlan,
  old: OldFormats | undefined,
): Decoration {
  const adding = addSteps(plan);
  const ours = old?.ours ?? [];
  return {
    ...at,
    kind: "conditional formats",
    steps: [...(ours.length > 0 ? [removal(ours)] : []), ...adding],
    again: async (sheet, context) => {
      const read = queueReadingFormats(sheet);
      await context.sync();
      const now = read();
      // What came since it was read is this build's, also where it is half made.
      const made = old === undefined ? now.ours : [...now.ours, ...now.others.filter((id) => !old.others.includes(id))];
      return [removal(made), ...adding];
    },
    members: membersOf,
  };
}
