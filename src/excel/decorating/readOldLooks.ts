import type { SheetId, SheetPlan } from "../../plan/plan.ts";
import type { Capabilities } from "../office/capabilities.ts";
import { columnLetters } from "../../formula/addresses.ts";
import { rangeOf } from "../ranges/rangeOf.ts";
import { queueReadingChartsOf, type OldCharts } from "../writing/charts.ts";
import { queueReadingFormats, type OldFormats } from "../writing/conditionalFormats.ts";
import { queueReadingNotes, type OldNotes } from "../writing/notes.ts";

/** A column's width in points, and what the last build made it, in characters. */
interface OldWidth {
  readonly now: number;
  readonly built: number;
}

/** What a sheet has from an earlier build beside its cells. */
export interface OldLooks {
  readonly charts: OldCharts;
  /** True where Excel would not say: nothing that the sheet has can be told to be this build's. */
  readonly isUnknown?: true;
  readonly notes: OldNotes;
  readonly formats: OldFormats;
  /** By column, where the last build is known to have set it. */
  readonly widths: readonly (OldWidth | undefined)[];
}

/** Of a sheet that is new. */
export const noLooks: OldLooks = {
  charts: { ours: new Map(), names: [] },
  notes: new Map(),
  formats: { ours: [], others: [] },
  widths: [],
};

/** Of a sheet of which Excel would not say. */
export const unknownLooks: OldLooks = { ...noLooks, isUnknown: true };

function queueReadingWidths(sheet: Excel.Worksheet, built: readonly number[]): () => OldLooks["widths"] {
  const formats = built.map((width, column) => {
    const name = columnLetters(column);
    return { width, format: rangeOf(sheet, `${name}:${name}`).format.load("columnWidth") };
  });
  return () => formats.map(({ width, format }) => ({ now: format.columnWidth, built: width }));
}

export interface OldLooksAsked {
  readonly plan: SheetPlan;
  readonly worksheet: string;
  /** The widths that the last build gave its columns, where they are going to change. */
  readonly widths: readonly number[];
}

/** Queues reading what our sheets have beside their cells; call what it returns after the next sync. */
export function queueReadingOldLooks(
  { worksheets }: Excel.Workbook,
  asked: readonly OldLooksAsked[],
  can: Capabilities,
): () => ReadonlyMap<SheetId, OldLooks> {
  const reading = asked.map(({ plan, worksheet, widths }) => {
    const sheet = worksheets.getItem(worksheet);
    return {
      id: plan.id,
      charts: queueReadingChartsOf(sheet, plan),
      notes: can.notes ? queueReadingNotes(sheet, plan) : (): OldNotes => new Map(),
      formats: plan.conditionalFormats.length > 0 ? queueReadingFormats(sheet) : () => noLooks.formats,
      widths: queueReadingWidths(sheet, widths),
    };
  });
  return () =>
    new Map(
      reading.map(({ id, charts, notes, formats, widths }) => [
        id,
        { charts: charts(), notes: notes(), formats: formats(), widths: widths() },
      ]),
    );
}
