import { percentInWords } from "../numbersInWords.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { breakEvenColumn } from "./analysis/breakEvenTable.ts";
import { driverLines } from "./analysis/driverLines.ts";
import { areaAddress } from "../../formula/addresses.ts";
import { notComputed } from "./announcedUnits.ts";
import { at, column, single } from "./columns.ts";
import { contentsLinksLength } from "./contentsLinks.ts";
import type { UnitSection } from "./unitSection.ts";
import type { UnpublishedSection } from "./unpublishedSection.ts";

export const headroomByUnitTitle = "Headroom by unit";

/** What the table shows of each unit, from the unit column on. */
const results = [
  { head: "Goodwill", format: "amount", cell: ({ block }: UnitSection) => single(block.rows.goodwill) },
  { head: "Value in use", format: "amount", cell: ({ values }: UnitSection) => single(values.valueInUse) },
  { head: "Carrying amount", format: "amount", cell: ({ values }: UnitSection) => single(values.carryingAmount) },
  { head: "Headroom", format: "headroom", cell: ({ values }: UnitSection) => single(values.headroom) },
  {
    head: "Headroom / carrying amount",
    format: "percentage",
    cell: ({ values }: UnitSection) => single(values.headroomRatio),
  },
  {
    head: "Terminal value's share",
    format: "percentage",
    cell: ({ values }: UnitSection) => single(values.terminalShare),
  },
  {
    head: "Break-even discount rate",
    format: "percentage",
    cell: (section: UnitSection) => breakEvenOf(section, "discountRate"),
  },
  {
    head: "Break-even gross margin, last year",
    format: "percentage",
    cell: (section: UnitSection) => breakEvenOf(section, "grossMargin"),
  },
  { head: "Impairment loss", format: "amount", cell: ({ values }: UnitSection) => single(values.loss) },
  { head: "recognised on goodwill", format: "amount", cell: ({ values }: UnitSection) => single(values.loss + 1) },
  { head: "recognised on other assets", format: "amount", cell: ({ values }: UnitSection) => single(values.loss + 2) },
  { head: "not recognised", format: "amount", cell: ({ values }: UnitSection) => single(values.loss + 3) },
] as const;

const of = { goodwill: 0, valueInUse: 1, carryingAmount: 2, headroom: 3, ratio: 4, loss: 8 } as const;
const columnOf = (result: number): number => column.firstYear + result;

/** Heads, the units computed, the one that is not, the total, two sentences, a blank row; the way to each part; the chart. */
const chart = { columns: column.unit, rows: 16 } as const;
const tableLength = (units: number): number => units + 6;
export const headroomByUnitLength = (units: number): number =>
  tableLength(units) + contentsLinksLength(units) + 1 + chart.rows;

/** Where the way to each part stands, below the table. */
export const contentsLinksTop = (top: number, units: number): number => top + tableLength(units);

/** The answer first: goodwill, headroom, how near it is to nothing, and the loss with its split, by unit; with a chart. */
export function headroomByUnit(
  sheet: SheetBuilder,
  sections: readonly UnitSection[],
  unpublished: UnpublishedSection,
  top: number,
): void {
  const first = top + 1;
  const last = first + sections.length - 1;
  const without = last + 1;
  const total = without + 1;
  sheet.heads(top, column.label, [headroomByUnitTitle]);
  sheet.figureHeads(
    top,
    column.firstYear,
    results.map(({ head, format }) => `${head}, ${format === "percentage" ? "%" : "RMB'000"}`),
  );
  sections.forEach((section, index) => {
    const row = first + index;
    sheet.formula(row, column.label, "label", at(section.top, column.label), { format: "text" });
    results.forEach(({ format, cell }, result) => {
      sheet.formula(row, columnOf(result), result === of.headroom ? "subtotal" : "formula", cell(section), { format });
    });
  });
  sheet.formula(without, column.label, "label", at(unpublished.top, column.label), { format: "text" });
  sheet.formula(without, columnOf(of.goodwill), "formula", at(unpublished.goodwill, column.firstYear), {
    format: "amount",
  });
  for (let result = 1; result < results.length; result += 1)
    sheet.text(without, columnOf(result), "remark", notComputed, { format: "count" });
  sheet.conditionalFormat({
    area: { row: first, column: columnOf(of.headroom), rows: sections.length, columns: 2 },
    formula: `=AND(ISNUMBER(${at(first, columnOf(of.headroom))}),${at(first, columnOf(of.headroom))}<0)`,
    look: "loss",
  });

  sheet.text(total, column.label, "subtotal", "All units (headroom does not add up)");
  for (let result = 0; result < results.length; result += 1) {
    const sums = result === of.goodwill || result >= of.loss;
    const area = areaAddress({ row: first, column: columnOf(result) }, { row: without, column: columnOf(result) });
    if (sums) sheet.formula(total, columnOf(result), "total", `SUM(${area})`, { format: "amount" });
    else sheet.put(total, columnOf(result), "subtotal", { kind: "empty" });
  }
  sheet.formula(total + 1, column.label, "remark", sentence(sections.length, first, last), { format: "text" });
  sheet.text(
    total + 2,
    column.label,
    "remark",
    "Rests on illustrative inputs. One unit is not computed, as its key assumptions are not published.",
  );

  const figures = (result: number) => ({ row: first, column: columnOf(result), rows: sections.length, columns: 1 });
  sheet.chart({
    name: "Headroom: headroom by unit",
    kind: "columns",
    title: "Value in use and carrying amount by unit",
    unit: "RMB'000",
    categories: { row: first, column: column.label, rows: sections.length, columns: 1 },
    series: [of.valueInUse, of.carryingAmount].map((result) => ({
      name: results[result].head,
      values: figures(result),
    })),
    place: {
      row: contentsLinksTop(top, sections.length) + contentsLinksLength(sections.length) + 1,
      column: column.label,
      ...chart,
    },
  });
}

/** How many of the computed units have headroom, and which has least for its carrying amount; without "=". */
function sentence(units: number, first: number, last: number): string {
  const area = (result: number): string =>
    areaAddress({ row: first, column: columnOf(result) }, { row: last, column: columnOf(result) });
  const ratios = area(of.ratio);
  const least = `INDEX(${areaAddress({ row: first, column: column.label }, { row: last, column: column.label })},MATCH(MIN(${ratios}),${ratios},0))`;
  return (
    `IF(COUNT(${area(of.headroom)})<${units},"A unit has no value: see its section",COUNTIF(${area(of.headroom)},">=0")&" of ${units} units computed have headroom; the least for its carrying amount: "` +
    `&${least}&", "&${percentInWords(`MIN(${ratios})`)}&".")`
  );
}

const breakEvenOf = ({ breakEvens }: UnitSection, key: string): string =>
  at(breakEvens.firstRow + driverLines.findIndex((line) => line.key === key), breakEvenColumn.value);
