import { joined, plus, times, unequal } from "../../../formula/build.ts";
import type { CellRef } from "../../../formula/Formula.ts";
import type { KeyAssumptionTable } from "../../../filing/disclosures.ts";
import type { BookBuilder } from "../../../plan/BookBuilder.ts";
import type { AnalysisPlan } from "../../../plan/plan.ts";
import { rows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { SettingRows } from "../analysis/settings.ts";
import { column } from "../unit/columns.ts";
import type { GoodwillSources } from "../GoodwillSources.ts";
import { keyAssumptionTables } from "../disclosure/keyAssumptionTables.ts";
import { ready, stepTrouble } from "../grid/gridSettings.ts";
import { onlyNumber } from "../grid/onlyNumber.ts";
import { unitCells } from "../unit/unitCells.ts";
import type { SheetPlace, UnitSection } from "../unit/unitSection.ts";
import { costChartLength, costLines, costLinesLayout, type CostLine } from "./costLines.ts";
import { costRatios, costRatiosLayout, pointColumns, points, table } from "./costRatios.ts";
import { illustrativeInputs, illustrativeInputsLayout } from "./illustrativeInputs.ts";
import { keyAssumptions, keyAssumptionsLength, type KeyAssumptions } from "./keyAssumptions.ts";
import { remarksOf } from "./remarks.ts";
import * as mustBeTrueWords from "./mustBeTrueWords.ts";
import * as termWords from "../../termWords.ts";

/** What the document's key assumptions say of a unit. */
export interface ToldOfUnit {
  /** Its latest key assumptions. */
  readonly latest: KeyAssumptions;
  /** The cell that says up to which operating costs nothing is impaired. */
  readonly sentence: CellRef;
}

/** Where the section starts, and where its workings do. */
export interface MustBeTruePlaces extends SheetPlace {
  readonly workings: SheetPlace;
  /** The cell that says of which units the goodwill or the interest is not the announced one any more. */
  readonly changedGoodwill: CellRef;
}

/** A unit whose key assumptions the document prints, with the tables of them. */
interface AssumedUnit {
  readonly section: UnitSection;
  readonly tables: readonly KeyAssumptionTable[];
}

const layoutOf = (units: readonly AssumedUnit[], remarks: number) => {
  const years = units.map(({ tables }) => tables.length);
  const sum = (lengths: readonly number[]): number => lengths.reduce((all, length) => all + length, 0);
  return rows({
    title: 1,
    remarks,
    changedGoodwill: 2,
    inputs: illustrativeInputsLayout.length + 1,
    settings: 1,
    lowest: 1,
    step: 1,
    status: 1,
    heads: 1,
    ratios: sum(years.map((count) => costRatiosLayout(count).length)),
    chart: costChartLength + 1,
    lines: costLinesLayout(points).length + 1,
  });
};
type Place = ReturnType<ReturnType<typeof layoutOf>["at"]>;

/**
 * The highest operating-cost ratio at which headroom is still zero, across base revenue, by unit and year of the
 * announced assumptions.
 *
 * @returns undefined, with nothing written, where the document prints key assumptions of none of the units; otherwise
 * what they say of each unit that they are printed of.
 */
export function whatMustBeTrue(
  book: BookBuilder,
  { sheet, row: top, workings, changedGoodwill }: MustBeTruePlaces,
  sources: GoodwillSources,
  sections: readonly UnitSection[],
): ReadonlyMap<string, ToldOfUnit> | undefined {
  const units = sections
    .map((section) => ({ section, tables: keyAssumptionTables(section.unit, sources) }))
    .filter(({ tables }) => tables.length > 0);
  if (units.length === 0) return undefined;
  const remarks = remarksOf(
    sources,
    units.flatMap(({ tables }) => tables.map(({ period }) => period)),
  );
  const place = layoutOf(units, remarks.length).at(top);
  sheet.text(place.row("title"), column.label, "title", termWords.whatMustBeTrue);
  sheet.entry(termWords.whatMustBeTrue, place.row("title"));
  remarks.forEach((remark, index) => {
    sheet.text(place.row("remarks", index), column.label, "remark", remark);
  });
  const assumed = units.map(({ section }) => section);
  sheet.formula(place.row("changedGoodwill"), column.label, "remark", joined(changedGoodwill, ""), { format: "text" });
  illustrativeInputs(book, sheet, assumed, sources, place.row("inputs"));
  const settings = baseRevenueSettings(sheet, place);
  workings.sheet.text(workings.row, column.label, "title", mustBeTrueWords.whatMustBeTrueWorkings);
  workings.sheet.entry(termWords.whatMustBeTrue, workings.row);
  const { told, lines } = unitTables({ book, sheet, sources, settings, workings }, units, place);
  const shares = pointColumns.map((of) => sheet.cell(place.row("heads"), of));
  costLines(sheet, lines, shares, { chart: place.row("chart"), table: place.row("lines") });
  return told;
}

/** The lowest base revenue and the step, and the heads that follow from them. */
function baseRevenueSettings(sheet: SheetBuilder, place: Place): BaseRevenueSettings {
  const { single } = unitCells(sheet);
  const settings = new SettingRows(
    sheet,
    { id: "whatMustBeTrue" },
    place.row("settings"),
    mustBeTrueWords.baseRevenuesOfTheTable,
  );
  const ofAssumed = "% of assumed";
  settings.step(place.row("lowest"), mustBeTrueWords.lowestOfTheAssumedBase, "lowest", "0.5", ofAssumed);
  settings.step(place.row("step"), mustBeTrueWords.stepOfTheAssumedBase, "step", "0.25", ofAssumed);
  sheet.heads(place.row("heads"), table.label, [mustBeTrueWords.highestCostsAcross]);
  const status = single(place.row("status"));
  const ofStep = stepTrouble(mustBeTrueWords.stepOfTheAssumedBase, single(place.row("step")), ready);
  const said = stepTrouble(mustBeTrueWords.lowestOfTheAssumedBase, single(place.row("lowest")), ofStep);
  settings.status(place.row("status"), said, unequal(status, ready));
  const [lowest, step] = [onlyNumber(single(place.row("lowest"))), onlyNumber(single(place.row("step")))];
  pointColumns.forEach((of, point) => {
    const share = plus(lowest, times(point, step));
    sheet.formula(place.row("heads"), of, "columnHead", share, { format: "percentage" });
  });
  sheet.figureHeads(place.row("heads"), table.margin, ["Gross margin, %", mustBeTrueWords.atTheAssumedBaseRevenue]);
  const { row, column: of } = status;
  return { settings: settings.settings, status: { sheet: sheet.id, row, column: of, rows: 1, columns: 1 } };
}

/** The settings, and the cell that says what is wrong with them. */
type BaseRevenueSettings = Required<Pick<AnalysisPlan, "settings" | "status">>;

interface Written {
  readonly book: BookBuilder;
  readonly sheet: SheetBuilder;
  readonly sources: GoodwillSources;
  readonly settings: BaseRevenueSettings;
  readonly workings: SheetPlace;
}

/** Each unit's ratios, and among the workings the key assumptions that they follow from. */
function unitTables(
  { book, sheet, sources, settings, workings }: Written,
  units: readonly AssumedUnit[],
  place: Place,
): { readonly told: ReadonlyMap<string, ToldOfUnit>; readonly lines: readonly CostLine[] } {
  const told = new Map<string, ToldOfUnit>();
  const lines: CostLine[] = [];
  const heads = place.row("heads");
  let top = place.row("ratios");
  let below = workings.row + 2;
  for (const { section, tables } of units) {
    const { unit } = section;
    const byYear = tables.map((each) => {
      const assumptions = keyAssumptions(book, workings.sheet, { section, table: each, sources }, below);
      below += keyAssumptionsLength + 1;
      return assumptions;
    });
    const { last, atLowMargin, sentence } = costRatios(sheet, section, byYear, { heads, top });
    for (const { year, ratios } of atLowMargin) lines.push({ name: `${unit.title}, ${year}`, ratios });
    const latest = byYear.at(-1);
    if (latest !== undefined) told.set(unit.id, { latest, sentence });
    book.addAnalysis({
      unit: unit.id,
      title: unit.title,
      kind: "whatMustBeTrue",
      table: { sheet: sheet.id, row: top, column: table.label, rows: last - top + 1, columns: table.last + 1 },
      ...settings,
    });
    top = costRatiosLayout(byYear.length).at(top).next;
  }
  return { told, lines };
}
