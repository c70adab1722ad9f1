import type { Filing } from "../../../filing/Filing.ts";
import type { BookBuilder } from "../../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { noReason } from "../analysis/noValueReason.ts";
import { SettingRows } from "../analysis/settings.ts";
import { unitRefs } from "../analysis/UnitModel.ts";
import { at, column, fixed, fixedColumn, fixedRow, single } from "../columns.ts";
import { amountInWords, percentInWords } from "../../numbersInWords.ts";
import { changeOf } from "../unitBlock.ts";
import type { UnitSection } from "../unitSection.ts";
import { costChartLength, costLines, costLinesLength, type CostLine } from "./costLines.ts";
import { illustrativeInputs } from "./illustrativeInputs.ts";
import { keyAssumptions, keyAssumptionsLength, type KeyAssumptions } from "./keyAssumptions.ts";

/** How many base revenues the table has. */
const points = 7;
const table = { label: 0, first: 1, last: points, margin: points + 1, atAssumed: points + 2 } as const;

/** Years whose key assumptions the announcement prints, by unit: Shanghai Compass was bought in 2023. */
const yearsOf = (unit: string): readonly string[] => (unit === "compass" ? ["2023"] : ["2022", "2023"]);

const remarks = [
  "Announced (note 13): the ends of the growth and margin ranges, the discount rate, and that no goodwill was impaired.",
  "Growth is taken to fall from the high end to the low in equal steps, the margin to be at one end in every year.",
  "Not announced, so illustrative: base revenue, terminal growth, capital expenditure, working capital, the margin's adjustment for depreciation,",
  "whether goodwill is grossed up, mid-year discounting, and of the carrying amount all but goodwill. The table below has them all.",
  "Given these, what must be true is that operating costs / revenue were at most what the second table shows.",
  "Terms and carrying amount are those of 2023 in both years, so that the rows of a unit differ by the announced assumptions alone;",
  "other net assets move with base revenue by working capital / revenue.",
] as const;

/** Where the section stands, and each unit's latest key assumptions. */
export interface WhatMustBeTrue {
  readonly top: number;
  readonly latest: ReadonlyMap<string, KeyAssumptions>;
  readonly next: number;
}

/**
 * The highest operating-cost ratio at which headroom is still zero, across base revenue, by unit and year of the
 * announced assumptions: margin + (margin's adjustment − capital expenditure − w × increase of revenue − carrying amount /
 * base revenue) / present value of revenue, as headroom is linear in operating costs.
 */
export function whatMustBeTrue(
  book: BookBuilder,
  sheet: SheetBuilder,
  announcement: Filing,
  sections: readonly UnitSection[],
  top: number,
): WhatMustBeTrue {
  sheet.text(top, column.label, "title", "What must be true");
  sheet.entry("What must be true", top);
  remarks.forEach((remark, index) => {
    sheet.text(top + 1 + index, column.label, "remark", remark);
  });
  sheet.formula(top + 1 + remarks.length, column.label, "remark", changedGoodwill(sections), {
    format: "text",
  });
  const inputs = top + remarks.length + 3;
  illustrativeInputs(book, sheet, sections, inputs);

  const settingsTop = inputs + sections.length + 2;
  const settings = new SettingRows(sheet, { id: "whatMustBeTrue" }, settingsTop, "Base revenues of the table");
  const [lowest, step] = [settingsTop + 1, settingsTop + 2];
  settings.step(lowest, "Lowest, of the assumed base revenue", "lowest", "0.5", "% of assumed");
  settings.step(step, "Step, of the assumed base revenue", "step", "0.25", "% of assumed");

  const heads = step + 2;
  sheet.heads(heads, table.label, [
    "Highest operating costs / revenue without impairment, %, across base revenue, % of the assumed",
  ]);
  for (let point = 0; point < points; point += 1) {
    sheet.formula(heads, table.first + point, "columnHead", `${single(lowest)}+${point}*${single(step)}`, {
      format: "percentage",
    });
  }
  sheet.figureHeads(heads, table.margin, ["Gross margin, %", "At the assumed base revenue, %"]);

  const length = sections.reduce((rows, { unit }) => rows + 2 * yearsOf(unit.id).length + 4, 0);
  let row = heads + 1;
  const chart = heads + length + 1;
  let workings = chart + costChartLength + 1;
  sheet.text(workings, column.label, "heading", "What must be true: how the ratios are calculated");
  sheet.band(workings, "heading", column.firstYear, column.unit);
  const line = workings + 1;
  workings = line + costLinesLength(points);
  const lines: CostLine[] = [];
  const latest = new Map<string, KeyAssumptions>();
  for (const section of sections) {
    const { unit } = section;
    const byYear = yearsOf(unit.id).map((year) => {
      const assumptions = keyAssumptions(book, sheet, announcement, section, year, workings);
      workings += keyAssumptionsLength + 1;
      return assumptions;
    });
    const newest = byYear.at(-1);
    if (newest !== undefined) latest.set(unit.id, newest);
    const last = unitRows(sheet, section, byYear, heads, row);
    byYear.forEach(({ year }, index) => lines.push({ name: `${unit.title}, ${year}`, row: row + 1 + 2 * index }));
    const area = { sheet: sheet.id, row, column: table.label, rows: last - row + 1, columns: table.last + 1 };
    book.addAnalysis({
      unit: unit.id,
      title: unit.title,
      kind: "whatMustBeTrue",
      table: area,
      settings: settings.settings,
    });
    row = last + 4;
  }
  costLines(sheet, lines, { chart, table: line }, heads, points);
  return { top, latest, next: workings };
}

/** Says of which units the goodwill or the interest is not the announced one any more; nothing where of none; without "=". */
function changedGoodwill(sections: readonly UnitSection[]): string {
  return sections
    .map(({ unit, block }) => {
      const changes = [changeOf(block, "goodwill"), changeOf(block, "ownership")];
      return `IF(${changes.join("&")}="","","Goodwill or ownership of ${unit.title} is changed and so illustrative too. ")`;
    })
    .join("&");
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
      sheet.text(row, table.label, "label", `${assumptions.year}, margin at the ${words} end, %`, { indent: 1 });
      sheet.formula(row, table.margin, "formula", margin, { format: "percentage" });
      for (const of of [...Array.from({ length: points }, (_, index) => table.first + index), table.atAssumed]) {
        const base = fixedRow(top, of);
        const carried = `(${refs.carryingAmount}+${refs.workingCapital}*(${base}-${refs.baseRevenue}))/${base}`;
        const taken = `${assumptions.capitalExpenditure}-${assumptions.adjustment}+${refs.workingCapital}*${assumptions.increase}+${carried}`;
        sheet.formula(row, of, "formula", `${fixedColumn(row, table.margin)}-(${taken})/${assumptions.revenue}`, {
          format: "percentage",
        });
      }
    }
  }
  const [low = "", high = ""] = [at(row - 1, table.atAssumed), at(row, table.atAssumed)].map(percentInWords);
  const year = byYear.at(-1)?.year ?? "";
  const words = { format: "text", indent: 1 } as const;
  const valued = `IFERROR(AND(${refs.baseRevenue}>0,ISNUMBER(${at(row, table.atAssumed)})),FALSE)`;
  const ofRate = `"No value: the announced discount rate must be above the terminal growth"`;
  const why = `IF(${refs.reason}="${noReason}",${ofRate},${refs.reason})`;
  const most = `"On ${year}'s key assumptions nothing is impaired up to operating costs of "&${low}&" of revenue (margin at its low end) or "&${high}&" (high end)."`;
  sheet.formula(row + 1, table.label, "remark", `IF(${valued},${most},${why})`, words);
  const assumed = percentInWords(fixed(block.rows.operatingCosts, column.lastYear));
  const inputs = `"Base revenue is assumed to be "&${amountInWords(refs.baseRevenue)}&", operating costs "&${assumed}&" of revenue in the last year."`;
  sheet.formula(row + 2, table.label, "remark", `IF(${valued},${inputs},"")`, words);
  return row;
}
