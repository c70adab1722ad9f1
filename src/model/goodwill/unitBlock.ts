import { drivers } from "../../impairment/drivers.ts";
import { adjustmentsOf, blockLines, type BlockKey, type LineKey } from "../../impairment/lines.ts";
import type { Place } from "../../formula/addresses.ts";
import { equal, plus, when } from "../../formula/build.ts";
import type { Formula } from "../../formula/Formula.ts";
import { assumptionKey, changeKey } from "../assumptions/assumptionKey.ts";
import { assumptionLines, type AssumptionLine } from "../assumptions/assumptionLines.ts";
import { forecastYears, type UnitIdentity } from "../assumptions/unitAssumptions.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { column, fixed } from "./columns.ts";

/** Where the lines of a unit block stand, by their keys. */
export type BlockRows = Readonly<Record<BlockKey | "discountRate", number>>;

/** A unit block on the sheet: its rows, its defined name, the rows of the drivers, which come first, and the last. */
export interface UnitBlock {
  readonly rows: BlockRows;
  readonly name: string;
  readonly firstDriver: number;
  readonly lastDriver: number;
  readonly lastRow: number;
}

/** How many rows a unit block takes. */
export const blockLength = blockLines.length;

/** The cell beside a line of a unit's block that says from what it was changed, and nothing where it was not; anchored. */
export const changeOf = ({ rows }: Pick<UnitBlock, "rows">, key: keyof BlockRows): string =>
  fixed(rows[key], column.remark);

/** Writes one value of a unit block: the line's, of the period where the line is yearly. */
export type BlockCellWriter = (line: AssumptionLine, period: string | undefined, place: Place) => void;

/** Feeds a unit block from Assumptions, and says beside a line from what it was changed there. */
export const linkedCells =
  (book: BookBuilder, sheet: SheetBuilder, unit: UnitIdentity): BlockCellWriter =>
  (line, period, { row, column: of }) => {
    const value = (key: LineKey): Formula => book.cell(assumptionKey(unit, key, period));
    const adjustments = adjustmentsOf(line.key);
    const fed = plus(value(line.key), ...adjustments.map(({ key }) => value(key)));
    sheet.formula(row, of, "link", fed, { format: line.kind });
    if (of !== column.firstYear) return;
    const change = (key: LineKey): Formula => book.cell(changeKey(unit, key));
    const said = adjustments.reduceRight<Formula | undefined>(
      (rest, { key, words = "adjusted" }) => when(equal(change(key), ""), rest ?? "", words),
      undefined,
    );
    const changed = said === undefined ? change(line.key) : when(equal(change(line.key), ""), said, change(line.key));
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
  const rows = Object.fromEntries(blockLines.map(({ key }, index) => [key, top + index])) as Record<BlockKey, number>;
  for (const { key } of blockLines) {
    const line = assumptionLines.find((each) => each.key === key);
    if (line === undefined) continue;
    const row = rows[key];
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
    rows: blockLength,
    columns: 1 + forecastYears.length,
  };
  const name = book.addName(
    unit.blockName,
    area,
    `Unit block of ${unit.title}, for HEADROOM.CGUHEADROOM and HEADROOM.SENSITIVITY`,
  );
  return {
    rows: { ...rows, discountRate: rows.preTaxDiscountRate },
    name,
    firstDriver: top,
    lastDriver: top + drivers.length - 1,
    lastRow: top + blockLength - 1,
  };
}
