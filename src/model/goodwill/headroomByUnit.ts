import { allOf, call, equal, isNumber, less, when } from "../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";
import { percentInWords } from "../../formula/inWords.ts";
import { rows, type PlacedRows } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { inWords } from "../countInWords.ts";
import { column } from "./unit/columns.ts";
import {
  comparedNames,
  comparedResult,
  comparedResults,
  type ComparedName,
  type ComparedResult,
} from "./comparedResults.ts";
import type { UnitSection } from "./unit/unitSection.ts";
import type { UnpublishedSection } from "./unit/unpublishedSection.ts";
import * as goodwillWords from "./goodwillWords.ts";

export const headroomByUnitTitle = goodwillWords.headroomByUnit;

/** The units that stand side by side, and those that cannot be computed. */
export interface ComparedUnits {
  readonly sections: readonly UnitSection[];
  readonly unpublished: readonly UnpublishedSection[];
  /** The cell that says which units have no value, and why; absent where no unit is computed. */
  readonly withoutValue?: CellRef;
}

const chart = { columns: column.unit, rows: 13 } as const;

/** Without units nothing but goodwill is shown. */
const shown = (units: number): readonly ComparedName[] => (units > 0 ? comparedNames : ["goodwill"]);

const resultRows = (of: readonly ComparedName[]): Readonly<Record<ComparedName, number>> => {
  const none = comparedNames.map((name) => [name, of.includes(name) ? 1 : 0] as const);
  return Object.fromEntries(none) as Record<ComparedName, number>;
};

/** The sentence and the remark, then the table, and a chart below it. */
export const headroomByUnitLayout = (units: number) =>
  rows<Part>({
    sentence: units > 0 ? 1 : 0,
    remark: 2,
    heads: 1,
    link: units > 0 ? 1 : 0,
    ...resultRows(shown(units)),
    below: 1,
    chart: units > 0 ? chart.rows : 0,
  });
type Part = "sentence" | "remark" | "heads" | "link" | ComparedName | "below" | "chart";

/** What the parts of the table share. */
interface Compared extends ComparedUnits {
  readonly sheet: SheetBuilder;
  readonly place: PlacedRows<Part>;
  readonly money: string;
  /** The columns after the units': of those that are not computed, of all, and of what a row is in. */
  readonly others: number;
  readonly all: number;
  readonly unit: number;
}

/** The answer first: how many units have headroom; then the units side by side, a column each, and a chart of them. */
export function headroomByUnit(sheet: SheetBuilder, units: ComparedUnits, money: string, top: number): void {
  const { length } = units.sections;
  const others = column.firstYear + length;
  const all = others + (units.unpublished.length > 0 ? 1 : 0);
  const of = { ...units, sheet, money, others, all, unit: all + 1, place: headroomByUnitLayout(length).at(top) };
  sheet.text(of.place.row("remark"), column.label, "remark", remark(units));
  heads(of);
  for (const name of shown(length)) resultRow(of, name);
  if (units.withoutValue === undefined) return;
  sheet.formula(of.place.row("sentence"), column.label, "subtotal", sentence(of, units.withoutValue), {
    format: "text",
  });
  unitLinks(of);
  marks(of);
  headroomChart(of);
}

function heads({ sheet, place, sections, unpublished, others, all, unit }: Compared): void {
  const row = place.row("heads");
  sheet.heads(row, column.label, [headroomByUnitTitle]);
  sheet.figureHeads(
    row,
    column.firstYear,
    sections.map(({ words }) => words.title),
  );
  if (unpublished.length > 0) sheet.figureHeads(row, others, ["Not computed"]);
  sheet.figureHeads(row, all, ["All units"]);
  sheet.heads(row, unit, ["Unit"], { indent: 1 });
}

function resultRow(of: Compared, name: ComparedName): void {
  const { sheet, place, sections, unpublished, others, all, unit, money } = of;
  const { label, format, strong, indent, adds }: ComparedResult = comparedResults[name];
  const row = place.row(name);
  sheet.text(row, column.label, strong === true ? "subtotal" : "label", label, indent === undefined ? {} : { indent });
  sections.forEach((section, index) => {
    sheet.formula(row, column.firstYear + index, "formula", comparedResult(section, name), { format });
  });
  if (adds === true) {
    if (name === "goodwill" && unpublished.length > 0) {
      const [first, ...rest] = unpublished.map(({ goodwill }) => goodwill) as [CellRef, ...CellRef[]];
      sheet.formula(row, others, "formula", call("SUM", first, ...rest), { format });
    }
    const area = sheet.area({ row, column: column.firstYear }, { row, column: Math.max(all - 1, column.firstYear) });
    sheet.formula(row, all, indent === undefined ? "total" : "formula", call("SUM", area), { format });
  }
  sheet.text(row, unit, "unit", format === "percentage" ? "%" : money, { indent: 1 });
}

/** The way to each unit's sheet. */
function unitLinks({ sheet, place, sections }: Compared): void {
  sheet.text(place.row("link"), column.label, "label", goodwillWords.modelAnalysesAndDisclosure);
  sections.forEach((section, index) => {
    sheet.text(place.row("link"), column.firstYear + index, "link", goodwillWords.toItsSheet, {
      link: { sheet: section.sheet.id, address: "A1" },
      // To the right, under its head.
      format: "count",
    });
  });
}

function marks(of: Compared): void {
  const { sheet, place, sections } = of;
  for (const name of ["headroom", "headroomRatio"] as const) {
    const row = place.row(name);
    const headroom = sheet.cell(place.row("headroom"), column.firstYear, "row");
    sheet.conditionalFormat({
      area: { row, column: column.firstYear, rows: 1, columns: sections.length },
      formula: allOf(isNumber(headroom), less(headroom, 0)),
      look: "loss",
    });
  }
}

/** What the computed units rest on, and how many are not computed. */
function remark({ sections, unpublished }: ComparedUnits): string {
  const rests = sections.length > 0 ? [goodwillWords.restsOnIllustrativeInputs] : [];
  const count = unpublished.length;
  const units = count === 1 ? goodwillWords.oneUnit : `${capitalised(inWords(count))} units are`;
  const inPart = unpublished.some(({ unit }) => unit.announced.length > 0);
  const why = goodwillWords.notComputed(count, inPart);
  return [...rests, ...(count > 0 ? [`${units} ${why}`] : [])].join(" ");
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** How many of the computed units have headroom, and which has least for its carrying amount; or which has no value. */
function sentence(of: Compared, withoutValue: CellRef): Formula {
  const { sheet, place, sections } = of;
  const units = sections.length;
  const area = (part: "heads" | ComparedName): AreaRef => {
    const end = (column: number) => ({ row: place.row(part), column });
    return sheet.area(end(column.firstYear), end(column.firstYear + units - 1));
  };
  const headrooms = area("headroom");
  const ratios = area("headroomRatio");
  const leastRatio = call("MIN", ratios);
  const least = call("INDEX", area("heads"), 1, call("MATCH", leastRatio, ratios, 0));
  return when(
    less(call("COUNT", headrooms), units),
    withoutValue,
    goodwillWords.someHaveHeadroom({
      headrooms: call("COUNTIF", headrooms, ">=0"),
      units,
      // There is no such share of a carrying amount of nothing, or below.
      least: when(
        equal(call("COUNT", ratios), 0),
        "",
        goodwillWords.leastForItsCarryingAmount(least, percentInWords(leastRatio)),
      ),
    }),
  );
}

function headroomChart({ sheet, place, sections, money }: Compared): void {
  const figures = (part: "heads" | ComparedName) => ({
    row: place.row(part),
    column: column.firstYear,
    rows: 1,
    columns: sections.length,
  });
  sheet.chart({
    name: goodwillWords.headroomHeadroomByUnit,
    kind: "columns",
    title: goodwillWords.valueInUseAndCarrying,
    unit: money,
    categories: figures("heads"),
    series: (["valueInUse", "carryingAmount"] as const).map((name) => ({
      name: comparedResults[name].label,
      values: figures(name),
    })),
    place: { row: place.row("chart"), column: column.label, ...chart },
  });
}
