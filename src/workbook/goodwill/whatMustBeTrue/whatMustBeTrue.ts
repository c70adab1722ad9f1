import type { BookBuilder } from "../../BookBuilder.ts";
import type { SheetBuilder } from "../../SheetBuilder.ts";
import { noReason } from "../analysis/noValueReason.ts";
import { SettingRows } from "../analysis/settings.ts";
import { unitRefs } from "../analysis/UnitModel.ts";
import { at, column, fixed, fixedColumn, fixedRow, single } from "../columns.ts";
import type { UnitSection } from "../unitSection.ts";
import { keyAssumptions, keyAssumptionsLength, type KeyAssumptions } from "./keyAssumptions.ts";

/** How many base revenues the table has. */
const points = 7;
const table = { label: 0, first: 1, last: points, margin: points + 1, atAssumed: points + 2 } as const;

/** Years whose key assumptions the announcement prints, by unit: Shanghai Compass was bought in 2023. */
const yearsOf = (unit: string): readonly string[] => (unit === "compass" ? ["2023"] : ["2022", "2023"]);

const remarks = [
  "Announced (note 13): the ends of the growth and margin ranges, the discount rate, and that no goodwill was impaired. Growth is taken to fall from the high end to the low in equal steps, the margin to be at one end in every year.",
  "Not announced, so illustrative: base revenue, terminal growth, capital expenditure, working capital, and of the carrying amount all but goodwill. Other net assets move with base revenue by working capital / revenue.",
  "Given these, what must be true is that operating costs / revenue were at most what the table shows. Terms and carrying amount are those of 2023 in both years, so that the rows of a unit differ by the announced assumptions alone.",
] as const;

/** Where the section stands, and each unit's latest key assumptions. */
export interface WhatMustBeTrue {
  readonly top: number;
  readonly latest: ReadonlyMap<string, KeyAssumptions>;
  readonly next: number;
}

/**
 * The highest operating-cost ratio at which headroom is still zero, across base revenue, by unit and year of the
 * announced assumptions: margin − (capital expenditure + w × increase of revenue + carrying amount / base revenue) /
 * present value of revenue, as headroom is linear in operating costs.
 */
export function whatMustBeTrue(
  book: BookBuilder,
  sheet: SheetBuilder,
  sections: readonly UnitSection[],
  top: number,
): WhatMustBeTrue {
  sheet.text(top, column.label, "title", "What must be true");
  sheet.entry("What must be true", top);
  remarks.forEach((remark, index) => {
    sheet.text(top + 1 + index, column.label, "remark", remark);
  });
  const inputs = top + remarks.length + 2;
  illustrativeInputs(sheet, sections, inputs);

  const settingsTop = inputs + sections.length + 2;
  const settings = new SettingRows(sheet, { id: "whatMustBeTrue" }, settingsTop, "Base revenues of the table");
  const [lowest, step] = [settingsTop + 1, settingsTop + 2];
  settings.step(lowest, "Lowest, of the assumed base revenue", "lowest", "0.5", "% of assumed");
  settings.step(step, "Step, of the assumed base revenue", "step", "0.25", "% of assumed");

  const heads = step + 2;
  sheet.heads(heads, table.label, ["Highest operating costs / revenue without impairment"]);
  for (let point = 0; point < points; point += 1) {
    sheet.formula(heads, table.first + point, "columnHead", `${single(lowest)}+${point}*${single(step)}`, {
      format: "percentage",
    });
  }
  sheet.figureHeads(heads, table.margin, ["Gross margin", "At the assumed base revenue"]);

  const length = sections.reduce((rows, { unit }) => rows + 2 * yearsOf(unit.id).length + 3, 0);
  let row = heads + 1;
  let workings = heads + length + 2;
  sheet.text(workings, column.label, "heading", "What must be true: how the ratios are calculated");
  sheet.band(workings, "heading", column.firstYear, column.unit);
  workings += 1;
  const latest = new Map<string, KeyAssumptions>();
  for (const section of sections) {
    const { unit } = section;
    const byYear = yearsOf(unit.id).map((year) => {
      const assumptions = keyAssumptions(book, sheet, section, year, workings);
      workings += keyAssumptionsLength + 1;
      return assumptions;
    });
    const newest = byYear.at(-1);
    if (newest !== undefined) latest.set(unit.id, newest);
    const last = unitRows(sheet, section, byYear, heads, row);
    const area = { sheet: sheet.id, row, column: table.label, rows: last - row + 1, columns: table.last + 1 };
    book.addAnalysis({
      unit: unit.id,
      title: unit.title,
      kind: "whatMustBeTrue",
      table: area,
      settings: settings.settings,
    });
    row = last + 3;
  }
  return { top, latest, next: workings };
}

function illustrativeInputs(sheet: SheetBuilder, sections: readonly UnitSection[], top: number): void {
  sheet.heads(top, column.label, ["Illustrative inputs it rests on"]);
  sheet.figureHeads(top, column.firstYear, [
    "Base revenue",
    "Terminal growth",
    "Capital expenditure / revenue",
    "Working capital / revenue",
    "Carrying amount",
    "Operating costs / revenue assumed",
  ]);
  sheet.heads(top, column.unit, ["Unit"], { indent: 1 });
  sections.forEach((section, index) => {
    const row = top + 1 + index;
    const refs = unitRefs(section);
    const { rows } = section.block;
    const cells = [
      { formula: refs.baseRevenue, format: "amount" },
      { formula: refs.terminalGrowth, format: "percentage" },
      { formula: fixed(rows.capitalExpenditure, column.lastYear), format: "percentage" },
      { formula: refs.workingCapital, format: "percentage" },
      { formula: refs.carryingAmount, format: "amount" },
      { formula: fixed(rows.operatingCosts, column.lastYear), format: "percentage" },
    ] as const;
    sheet.text(row, column.label, "label", section.unit.title);
    cells.forEach(({ formula, format }, of) => {
      sheet.formula(row, column.firstYear + of, "formula", formula, { format });
    });
    sheet.text(row, column.unit, "unit", "RMB'000; yearly ratios: of the last year", { indent: 1 });
  });
}

/** A unit's base revenues, the ratios at both ends of the margin for each year, and a sentence. Returns the row of the last ratios. */
function unitRows(
  sheet: SheetBuilder,
  section: UnitSection,
  byYear: readonly KeyAssumptions[],
  heads: number,
  top: number,
): number {
  const refs = unitRefs(section);
  const { unit, block } = section;
  sheet.text(top, table.label, "subtotal", `${unit.title}: base revenue, RMB'000`);
  for (let of: number = table.first; of <= table.last; of += 1)
    sheet.formula(top, of, "subtotal", `${refs.baseRevenue}*${fixedRow(heads, of)}`, { format: "amount" });
  sheet.put(top, table.margin, "subtotal", { kind: "empty" });
  sheet.formula(top, table.atAssumed, "subtotal", refs.baseRevenue, { format: "amount" });
  let row = top;
  for (const assumptions of byYear) {
    for (const { words, margin } of [
      { words: "low", margin: assumptions.marginLow },
      { words: "high", margin: assumptions.marginHigh },
    ]) {
      row += 1;
      sheet.text(row, table.label, "label", `${assumptions.year}, margin at the ${words} end`, { indent: 1 });
      sheet.formula(row, table.margin, "formula", margin, { format: "percentage" });
      for (const of of [...Array.from({ length: points }, (_, index) => table.first + index), table.atAssumed]) {
        const base = fixedRow(top, of);
        const carried = `(${refs.carryingAmount}+${refs.workingCapital}*(${base}-${refs.baseRevenue}))/${base}`;
        const taken = `${assumptions.capitalExpenditure}+${refs.workingCapital}*${assumptions.increase}+${carried}`;
        sheet.formula(row, of, "formula", `${fixedColumn(row, table.margin)}-(${taken})/${assumptions.revenue}`, {
          format: "percentage",
        });
      }
    }
  }
  const [low, high] = [at(row - 1, table.atAssumed), at(row, table.atAssumed)].map((cell) => `TEXT(${cell},"0.0%")`);
  const assumed = `TEXT(${fixed(block.rows.operatingCosts, column.lastYear)},"0.0%")`;
  const year = byYear.at(-1)?.year ?? "";
  const sentence =
    `"With ${year}'s key assumptions and base revenue of "&TEXT(${refs.baseRevenue},"#,##0")&", nothing is impaired while operating costs stay at or below "` +
    `&${low}&" of revenue (margin at its low end) or "&${high}&" (high end); assumed here: "&${assumed}`;
  const valued = `IFERROR(AND(${refs.baseRevenue}>0,ISNUMBER(${at(row, table.atAssumed)})),FALSE)`;
  const ofRate = `"No value: the announced discount rate must be above the terminal growth"`;
  const why = `IF(${refs.reason}="${noReason}",${ofRate},${refs.reason})`;
  sheet.formula(row + 1, table.label, "remark", `IF(${valued},${sentence},${why})`, { format: "text", indent: 1 });
  return row;
}
