import { drivers } from "../../impairment/drivers.ts";
import { singleLines, switchLines, yearlyLines } from "../../impairment/unitBlock.ts";
import type { Place } from "../../formula/addresses.ts";
import { assumptionLines, type AssumptionKey, type AssumptionLine } from "../assumptions/assumptionLines.ts";
import { assumptionKey, changeKey } from "../assumptions/assumptionsSheet.ts";
import { forecastYears, type UnitIdentity } from "../assumptions/unitAssumptions.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { column, fixed } from "./columns.ts";

/** Where the lines of a unit block stand, by the key of the assumption that feeds them. */
export type BlockRows = Readonly<Record<Exclude<AssumptionKey, "grossMarginAdjustment">, number>>;

/** A unit block on the sheet: its rows, its defined name, the rows of the eight drivers, which come first, and the last. */
export interface UnitBlock {
  readonly rows: BlockRows;
  readonly name: string;
  readonly firstDriver: number;
  readonly lastDriver: number;
  readonly lastRow: number;
}

/** The drivers first, so that one area holds their names; then what the carrying amount and the method need. */
const lineOrder: readonly string[] = [
  ...drivers,
  ...[...yearlyLines, ...singleLines, ...switchLines]
    .map(({ label }) => label)
    .filter((label) => !drivers.some((driver) => driver === label)),
];

/** The cell beside a line of a unit's block that says from what it was changed, and nothing where it was not; anchored. */
export const changeOf = ({ rows }: Pick<UnitBlock, "rows">, key: keyof BlockRows): string =>
  fixed(rows[key], column.remark);

/** Writes one value of a unit block: the line's, of the period where the line is yearly. */
export type BlockCellWriter = (
  line: AssumptionLine & { readonly key: AssumptionKey },
  period: string | undefined,
  place: Place,
) => void;

/** Feeds a unit block from Assumptions, and says beside a line from what it was changed there. */
export const linkedCells =
  (book: BookBuilder, sheet: SheetBuilder, unit: UnitIdentity): BlockCellWriter =>
  (line, period, { row, column: of }) => {
    const source = book.reference(assumptionKey(unit, line.key, period), sheet);
    const adjustment =
      line.key === "grossMargin"
        ? `+${book.reference(assumptionKey(unit, "grossMarginAdjustment", period), sheet)}`
        : "";
    sheet.formula(row, of, "link", `${source}${adjustment}`, { format: line.kind });
    if (of !== column.firstYear) return;
    const change = (key: AssumptionKey): string => book.reference(changeKey(unit, key), sheet);
    const adjusted = `IF(${change("grossMarginAdjustment")}="","","adjusted for depreciation")`;
    const changed =
      line.key === "grossMargin" ? `IF(${change(line.key)}="",${adjusted},${change(line.key)})` : change(line.key);
    sheet.formula(row, column.remark, "remark", changed, { format: "text" });
  };

/**
 * The unit block that CGUHEADROOM and SENSITIVITY read, under the unit's defined name.
 *
 * @param top the row of the first line; one row a line.
 */
export function unitBlock(
  book: BookBuilder,
  sheet: SheetBuilder,
  unit: UnitIdentity,
  top: number,
  writeCell = linkedCells(book, sheet, unit),
): UnitBlock {
  const rowOf = (label: string): number => top + lineOrder.indexOf(label);
  const blockRow = (key: AssumptionKey): number => rowOf(lineOf(key).label);
  for (const line of assumptionLines) {
    if (line.key === "grossMarginAdjustment") continue;
    const row = blockRow(line.key);
    sheet.text(row, column.label, "label", line.label);
    sheet.text(row, column.unit, "unit", line.unit, { indent: 1 });
    const periods: readonly (string | undefined)[] = line.yearly ? forecastYears : [undefined];
    periods.forEach((period, index) => {
      writeCell(line, period, { row, column: column.firstYear + index });
    });
  }
  const area = {
    sheet: sheet.id,
    row: top,
    column: column.label,
    rows: lineOrder.length,
    columns: 1 + forecastYears.length,
  };
  const name = book.addName(
    unit.blockName,
    area,
    `Unit block of ${unit.title}, for HEADROOM.CGUHEADROOM and HEADROOM.SENSITIVITY`,
  );
  return {
    rows: {
      baseRevenue: blockRow("baseRevenue"),
      revenueGrowth: blockRow("revenueGrowth"),
      grossMargin: blockRow("grossMargin"),
      operatingCosts: blockRow("operatingCosts"),
      capitalExpenditure: blockRow("capitalExpenditure"),
      workingCapital: blockRow("workingCapital"),
      terminalGrowth: blockRow("terminalGrowth"),
      discountRate: blockRow("discountRate"),
      goodwill: blockRow("goodwill"),
      ownership: blockRow("ownership"),
      intangibleAssets: blockRow("intangibleAssets"),
      otherNetAssets: blockRow("otherNetAssets"),
      grossUpGoodwill: blockRow("grossUpGoodwill"),
      midYearDiscounting: blockRow("midYearDiscounting"),
    },
    name,
    firstDriver: top,
    lastDriver: top + drivers.length - 1,
    lastRow: top + lineOrder.length - 1,
  };
}

/** How many rows a unit block takes. */
export const blockLength = lineOrder.length;

function lineOf(key: AssumptionKey): { readonly label: string } {
  const line = assumptionLines.find((candidate) => candidate.key === key);
  if (line === undefined) throw new UnknownLineError(key);
  return line;
}

/** A line that no assumption feeds. */
export class UnknownLineError extends Error {
  override readonly name = "UnknownLineError";
  constructor(readonly key: string) {
    super(`Expected an assumption line with the key ${key}, found none.`);
  }
}
