import { allOf, call, isNumber, joined, less, when } from "../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";
import type { NumberKind } from "../../plan/plan.ts";
import { rows, type PlacedRows } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { inWords } from "../countInWords.ts";
import { percentInWords } from "../../formula/inWords.ts";
import { column } from "./columns.ts";
import { contentsLinksLayout } from "./contentsLinks.ts";
import type { GoodwillParts } from "./GoodwillParts.ts";
import { unitCells } from "./unitCells.ts";
import type { UnitSection } from "./unitSection.ts";
import { notComputed } from "./unpublishedSection.ts";
import type { ValuationRows } from "./valuation.ts";

export const headroomByUnitTitle = "Headroom by unit";

/** What the table shows of each unit, from left to right. */
const results = {
  goodwill: { head: "Goodwill", format: "amount", adds: true },
  valueInUse: { head: "Value in use", format: "amount" },
  carryingAmount: { head: "Carrying amount", format: "amount" },
  headroom: { head: "Headroom", format: "headroom" },
  headroomRatio: { head: "Headroom / carrying amount", format: "percentage" },
  terminalShare: { head: "Terminal value's share", format: "percentage" },
  breakEvenRate: { head: "Break-even discount rate", format: "percentage" },
  breakEvenMargin: { head: "Break-even gross margin, last year", format: "percentage" },
  loss: { head: "Impairment loss", format: "amount", adds: true },
  lossOnGoodwill: { head: "recognised on goodwill", format: "amount", adds: true },
  lossNotRecognised: { head: "on goodwill, not recognised", format: "amount", adds: true },
  lossOnOtherAssets: { head: "recognised on other assets", format: "amount", adds: true },
  lossWithoutAsset: { head: "with no asset to fall on", format: "amount", adds: true },
} as const satisfies Readonly<Record<string, Result>>;

interface Result {
  readonly head: string;
  readonly format: NumberKind;
  /** True where the units' add up to something. */
  readonly adds?: true;
}

type ResultName = keyof typeof results;
const names = Object.keys(results) as readonly ResultName[];
const columnOf = (name: ResultName): number => column.firstYear + names.indexOf(name);

const chart = { columns: column.unit, rows: 16 } as const;

/** Each part with the blank row below it. */
export const headroomByUnitLayout = (units: number, unpublished: number) =>
  rows({
    heads: 1,
    units,
    unpublished,
    total: 1,
    sentence: 1,
    remark: 2,
    links: contentsLinksLayout(units, unpublished).length + 1,
    chart: chart.rows,
  });
type Place = PlacedRows<"heads" | "units" | "unpublished" | "total" | "sentence" | "remark" | "links" | "chart">;

/** The answer first: goodwill, headroom, how near it is to nothing, and the loss with its split, by unit; with a chart. */
export function headroomByUnit(sheet: SheetBuilder, parts: GoodwillParts, money: string, top: number): void {
  const { sections, unpublished } = parts;
  const place = headroomByUnitLayout(sections.length, unpublished.length).at(top);
  sheet.heads(place.row("heads"), column.label, [headroomByUnitTitle]);
  const unitOf = (format: NumberKind): string => (format === "percentage" ? "%" : money);
  sheet.figureHeads(
    place.row("heads"),
    column.firstYear,
    names.map((name) => `${results[name].head}, ${unitOf(results[name].format)}`),
  );
  unitRows(sheet, parts, place);
  total(sheet, parts, place);
  if (sections.length === 0) return;
  sheet.formula(place.row("sentence"), column.label, "remark", sentence(sheet, place), { format: "text" });
  headroomChart(sheet, money, place);
}

/** The cell of a unit's section that holds a result. */
function resultOf(sheet: SheetBuilder, { block, values, breakEvens }: UnitSection, name: ResultName): CellRef {
  const { single } = unitCells(sheet);
  switch (name) {
    case "goodwill":
      return single(block.rows.goodwill);
    case "breakEvenRate":
      return breakEvens.cell("preTaxDiscountRate", "value");
    case "breakEvenMargin":
      return breakEvens.cell("grossMargin", "value");
    default:
      return single(values[name satisfies keyof ValuationRows]);
  }
}

function unitRows(sheet: SheetBuilder, { sections, unpublished }: GoodwillParts, place: Place): void {
  const { at } = unitCells(sheet);
  sections.forEach((section, index) => {
    const row = place.row("units", index);
    sheet.formula(row, column.label, "label", at(section.top, column.label), { format: "text" });
    for (const name of names) {
      const { format } = results[name];
      const style = name === "headroom" ? "subtotal" : "formula";
      sheet.formula(row, columnOf(name), style, resultOf(sheet, section, name), { format });
    }
  });
  unpublished.forEach(({ top, goodwill }, index) => {
    const row = place.row("unpublished", index);
    sheet.formula(row, column.label, "label", at(top, column.label), { format: "text" });
    for (const name of names)
      if (name === "goodwill") sheet.formula(row, columnOf(name), "formula", goodwill, { format: "amount" });
      else sheet.text(row, columnOf(name), "remark", notComputed, { format: "count" });
  });
  if (sections.length === 0) return;
  const headroom = at(place.row("units"), columnOf("headroom"));
  sheet.conditionalFormat({
    area: { row: place.row("units"), column: columnOf("headroom"), rows: sections.length, columns: 2 },
    formula: allOf(isNumber(headroom), less(headroom, 0)),
    look: "loss",
  });
}

function total(sheet: SheetBuilder, parts: GoodwillParts, place: Place): void {
  const row = place.row("total");
  const units = [...place.all("units"), ...place.all("unpublished")];
  const [first = row, last = first] = [units[0], units.at(-1)];
  sheet.text(row, column.label, "subtotal", "All units (headroom does not add up)");
  for (const name of names) {
    const of = columnOf(name);
    const { adds }: Result = results[name];
    const area = sheet.area({ row: first, column: of }, { row: last, column: of });
    if (adds === true) sheet.formula(row, of, "total", call("SUM", area), { format: "amount" });
    else sheet.put(row, of, "subtotal", { kind: "empty" });
  }
  sheet.text(place.row("remark"), column.label, "remark", remark(parts));
}

/** What the computed units rest on, and how many are not computed. */
function remark({ sections, unpublished }: GoodwillParts): string {
  const rests = sections.length > 0 ? ["Rests on illustrative inputs."] : [];
  const count = unpublished.length;
  const units = count === 1 ? "One unit is" : `${capitalised(inWords(count))} units are`;
  const inPart = unpublished.some(({ unit }) => unit.announced.length > 0);
  const why = `not computed, as ${count === 1 ? "its" : "their"} key assumptions are not ${inPart ? "all " : ""}published.`;
  return [...rests, ...(count > 0 ? [`${units} ${why}`] : [])].join(" ");
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** How many of the computed units have headroom, and which has least for its carrying amount. */
function sentence(sheet: SheetBuilder, place: Place): Formula {
  const units = place.all("units").length;
  const area = (of: number): AreaRef =>
    sheet.area({ row: place.row("units"), column: of }, { row: place.last("units"), column: of });
  const headrooms = area(columnOf("headroom"));
  const ratios = area(columnOf("headroomRatio"));
  const leastRatio = call("MIN", ratios);
  const least = call("INDEX", area(column.label), call("MATCH", leastRatio, ratios, 0));
  return when(
    less(call("COUNT", headrooms), units),
    "A unit has no value: see its section",
    joined(
      call("COUNTIF", headrooms, ">=0"),
      ` of ${units} units computed have headroom; the least for its carrying amount: `,
      least,
      ", ",
      percentInWords(leastRatio),
      ".",
    ),
  );
}

function headroomChart(sheet: SheetBuilder, money: string, place: Place): void {
  const figures = (of: number) => ({
    row: place.row("units"),
    column: of,
    rows: place.all("units").length,
    columns: 1,
  });
  sheet.chart({
    name: "Headroom: headroom by unit",
    kind: "columns",
    title: "Value in use and carrying amount by unit",
    unit: money,
    categories: figures(column.label),
    series: (["valueInUse", "carryingAmount"] as const).map((name) => ({
      name: results[name].head,
      values: figures(columnOf(name)),
    })),
    place: { row: place.row("chart"), column: column.label, ...chart },
  });
}
