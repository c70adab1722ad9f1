import { widthInPoints } from "../../plan/paper/paper.ts";
import type { SheetPlan, WorkbookPlan } from "../../plan/plan.ts";
import type { SheetMap } from "../following/moveReferences.ts";
import type { Capabilities } from "../office/capabilities.ts";
import { rangeOf } from "../ranges/rangeOf.ts";
import {
  choiceSteps,
  filterSteps,
  freezeSteps,
  linkSteps,
  widthSteps,
  type ColumnWidth,
} from "../writing/behaviour.ts";
import { chartDecorations } from "../writing/charts.ts";
import { conditionalFormatDecoration } from "../writing/conditionalFormats.ts";
import { ruleSteps } from "../writing/rules.ts";
import { heightSteps, lookSteps, numberFormatSteps } from "../writing/looks.ts";
import { pageSteps } from "../writing/page.ts";
import { noteDecoration } from "../writing/notes.ts";
import type { Decoration, DecorationKind, Step } from "./Decoration.ts";
import { onInsertedLines } from "./onInsertedLines.ts";
import type { OldLooks } from "./readOldLooks.ts";
import * as excelWords from "../excelWords.ts";

/**
 * How much of a sheet is decorated: all of one that is new; of one in an older layout all, once what that covered is
 * cleared; of one with lines that the user had deleted, these; of any other nothing but its charts and notes, as the
 * user may have given it another look.
 */
export type Extent =
  | { readonly kind: "new" }
  | { readonly kind: "layout"; readonly cleared: string }
  | { readonly kind: "lines"; readonly map: SheetMap }
  | { readonly kind: "asIs" };

export interface Decorated {
  /** The sheet's id in Excel. */
  readonly worksheet: string;
  readonly plan: SheetPlan;
  readonly workbook: WorkbookPlan;
  readonly can: Capabilities;
  /** What it has from an earlier build. */
  readonly old: OldLooks;
  readonly extent: Extent;
}

/** In the order in which Excel has to be told. */
export function decorationsOf(decorated: Decorated): readonly Decoration[] {
  const { worksheet, plan, old, extent } = decorated;
  const at = { worksheet, tab: plan.name };
  const some = (kind: DecorationKind, steps: readonly Step[]): Decoration[] =>
    steps.length === 0 ? [] : [{ ...at, kind, steps }];
  const moved = extent.kind === "layout";
  const charts = chartDecorations(at, plan, old.isUnknown ? undefined : old.charts, moved);
  const formats = old.isUnknown ? undefined : old.formats;
  switch (extent.kind) {
    case "new":
      return [
        ...looksOf(
          decorated,
          plan,
          plan.columnWidths.map((width, column) => [column, width] as const),
        ),
        conditionalFormatDecoration(at, plan, formats),
        ...ofTheSheet(decorated),
        ...charts,
      ];
    case "layout":
      return [
        ...some("looks", [clearing(extent.cleared)]),
        ...looksOf(decorated, plan, widthsNotOfTheUser(plan, old)),
        // Those of before go with the looks.
        conditionalFormatDecoration(at, plan, formats && { ours: [], others: formats.others }),
        ...ofTheSheet(decorated),
        ...charts,
      ];
    case "lines":
      return [
        ...looksOf(decorated, onInsertedLines(plan, extent.map), insertedWidths(plan, extent.map)),
        conditionalFormatDecoration(at, plan, formats),
        ...charts,
      ];
    case "asIs":
      return [...notesOf(decorated, plan), ...charts];
  }
}

function looksOf(decorated: Decorated, plan: SheetPlan, widths: readonly ColumnWidth[]): Decoration[] {
  const at = { worksheet: decorated.worksheet, tab: plan.name };
  const kinds: readonly (readonly [DecorationKind, readonly Step[]])[] = [
    ["column widths", widthSteps(widths)],
    ["links", linkSteps(plan, decorated.workbook)],
    ["number formats", numberFormatSteps(plan)],
    ["looks", plan.cells.length === 0 ? [] : lookSteps(plan)],
    ["row heights", heightSteps(plan)],
    [excelWords.listsAndRulesOfEntry, [...choiceSteps(plan), ...ruleSteps(plan)]],
  ];
  return [
    ...kinds.flatMap(([kind, steps]) => (steps.length === 0 ? [] : [{ ...at, kind, steps }])),
    ...notesOf(decorated, plan),
  ];
}

function notesOf({ worksheet, can, old }: Decorated, plan: SheetPlan): Decoration[] {
  if (!can.notes) return [];
  const notes = noteDecoration({ worksheet, tab: plan.name }, plan, old.notes);
  return notes.steps.length === 0 ? [] : [notes];
}

function ofTheSheet({ worksheet, plan }: Decorated): Decoration[] {
  const at = { worksheet, tab: plan.name };
  const freezing = freezeSteps(plan);
  const filtering = filterSteps(plan);
  return [
    { ...at, kind: "tab colour", steps: [(sheet) => void (sheet.tabColor = plan.tabColour)] },
    ...(freezing.length === 0 ? [] : [{ ...at, kind: "frozen panes" as const, steps: freezing }]),
    ...(filtering.length === 0 ? [] : [{ ...at, kind: "filter" as const, steps: filtering }]),
    { ...at, kind: "gridlines", steps: [(sheet) => void (sheet.showGridlines = false)] },
    { ...at, kind: "page layout", steps: pageSteps(plan) },
  ];
}

/** Takes the looks and rules of an older layout away. */
function clearing(address: string): Step {
  return (sheet) => {
    const range = rangeOf(sheet, address);
    range.dataValidation.clear();
    range.clear("Formats");
  };
}

/** A column that is as wide as no build made it is as the user wants it. */
function widthsNotOfTheUser({ columnWidths }: SheetPlan, { widths, isUnknown }: OldLooks): ColumnWidth[] {
  if (isUnknown === true) return [];
  return columnWidths.flatMap((width, column): ColumnWidth[] => {
    const known = widths[column];
    return known === undefined || Math.abs(known.now - widthInPoints(known.built)) < 1 ? [[column, width]] : [];
  });
}

function insertedWidths({ columnWidths }: SheetPlan, { columns }: SheetMap): ColumnWidth[] {
  return columnWidths.flatMap((width, line): ColumnWidth[] => {
    const column = columns.place(line);
    return columns.before(column) === undefined ? [[column, width]] : [];
  });
}
