import type { Exhibit, ExhibitPlace } from "../../plan/ExhibitPlan.ts";
import { rows } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { laidOut, type ExhibitUnit } from "./laidOut.ts";
import * as exhibitWords from "./exhibitWords.ts";

/** What a simulation came to, for cells. Amounts are in the unit's money. */
export interface SimulatedHeadroom {
  readonly trials: number;
  readonly seed: number;
  /** The formula that comes to the probability of impairment, live. */
  readonly probability: (place: ExhibitPlace) => string;
  /** "Mean", "5th percentile": in the order in which they are shown. */
  readonly figures: readonly { readonly label: string; readonly amount: number }[];
  readonly bins: readonly { readonly from: number; readonly to: number; readonly trials: number }[];
}

const chart = { column: 4, columns: 7, rows: 18 } as const;

/**
 * What a simulation came to: the probability as a live function, the rest as values, as no formula simulates, marked so;
 * and a chart of the trials.
 */
export function distributionExhibit(unit: ExhibitUnit, simulated: SimulatedHeadroom): Exhibit {
  const { figures, bins, trials, seed } = simulated;
  const layout = rows({
    title: 1,
    remark: 1,
    probability: 1,
    figures: figures.length,
    below: 1,
    heads: 1,
    bins: bins.length,
  });
  const build = (sheet: SheetBuilder, place: ExhibitPlace): void => {
    const at = layout.at(place.row);
    const { column } = place;
    sheet.text(at.row("title"), column, "heading", exhibitWords.distributionOfHeadroom(unit.title, unit.money));
    sheet.band(at.row("title"), "heading", column + 1, column + 2);
    const remark = exhibitWords.distributionSubtitle(trials, seed);
    sheet.text(at.row("remark"), column, "remark", remark);
    sheet.text(at.row("probability"), column, "label", exhibitWords.probabilityOfImpairment);
    const formula = simulated.probability(place);
    sheet.put(at.row("probability"), column + 1, "function", { kind: "formula", formula }, { format: "percentage" });
    figures.forEach(({ label, amount }, index) => {
      sheet.text(at.row("figures", index), column, "label", label);
      sheet.number(at.row("figures", index), column + 1, "formula", String(amount), { format: "headroom" });
    });
    sheet.figureHeads(at.row("heads"), column, ["From", "Below", "Trials"]);
    bins.forEach((bin, index) => {
      const row = at.row("bins", index);
      sheet.number(row, column, "formula", String(bin.from), { format: "headroom" });
      sheet.number(row, column + 1, "formula", String(bin.to), { format: "headroom" });
      sheet.number(row, column + 2, "formula", String(bin.trials), { format: "count" });
    });
    const all = (of: number) => ({ row: at.row("bins"), column: column + of, rows: bins.length, columns: 1 });
    sheet.chart({
      name: exhibitWords.distributionAt({ title: unit.title, row: place.row + 1, column: column + 1 }),
      kind: "columns",
      title: exhibitWords.trialsByHeadroom(unit.title),
      unit: "trials",
      categoryTitle: `Headroom from, ${unit.money}`,
      categories: all(0),
      series: [{ name: "Trials", values: all(2) }],
      place: { row: place.row, column: column + chart.column, rows: chart.rows, columns: chart.columns },
    });
  };
  return laidOut({
    unit,
    title: exhibitWords.distribution,
    rows: Math.max(layout.length, chart.rows),
    columns: chart.column + chart.columns,
    widths: [26, 14],
    build,
  });
}
