import { drivers } from "../../impairment/drivers.ts";
import { adjustmentsOf, blockLines, type BlockKey, type LineKey, type UnitLine } from "../../impairment/lines.ts";
import type { Place } from "../../formula/addresses.ts";
import { equal, plus, when } from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import { assumptionKey, changeKey } from "../assumptions/assumptionKey.ts";
import { lineKind } from "../assumptions/lineKind.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import { oneRowEach } from "../../plan/oneRowEach.ts";
import { rows } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import type { UnitIdentity } from "../../plan/UnitIdentity.ts";
import { column } from "./columns.ts";
import type { UnitWords } from "./UnitWords.ts";

/** Where the lines of a unit block stand, by their keys. */
export type BlockRows = Readonly<Record<BlockKey, number>>;

/** A unit block on the sheet: its rows, its defined name, the rows of the drivers, which come first, and the last. */
export interface UnitBlock {
  readonly rows: BlockRows;
  readonly name: string;
  readonly firstDriver: number;
  readonly lastDriver: number;
  readonly lastRow: number;
}

/** A unit and what its block is filled from. */
export interface BlockSources {
  readonly unit: UnitIdentity;
  readonly words: UnitWords;
  /** The keys of the forecast years. */
  readonly years: readonly string[];
  readonly writeCell: BlockCellWriter;
}

/** Writes one value of a unit block: the line's, of the year where the line is yearly. */
export type BlockCellWriter = (line: UnitLine<BlockKey>, year: string | undefined, place: Place) => void;

const keys = blockLines.map(({ key }) => key);
const layout = rows(oneRowEach(keys));

/** How many rows a unit block takes. */
export const blockLength = layout.length;

/** The cell beside a line of a unit's block that says from what it was changed, and nothing where it was not; anchored. */
export const changeCell = (sheet: SheetBuilder, { rows }: Pick<UnitBlock, "rows">, key: BlockKey): CellRef =>
  sheet.cell(rows[key], column.remark, "both");

/** Feeds a unit block from Assumptions, and says beside a line from what it was changed there. */
export const linkedCells =
  (book: BookBuilder, sheet: SheetBuilder, unit: UnitIdentity): BlockCellWriter =>
  (line, year, { row, column: of }) => {
    const value = (key: LineKey): Formula => book.cell(assumptionKey(unit, key, year));
    const adjustments = adjustmentsOf(line.key);
    const fed = plus(value(line.key), ...adjustments.map(({ key }) => value(key)));
    sheet.formula(row, of, "link", fed, { format: lineKind(line) });
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
  { unit, words, years, writeCell }: BlockSources,
  top: number,
): UnitBlock {
  const place = layout.at(top);
  for (const line of blockLines) {
    const row = place.row(line.key);
    sheet.text(row, column.label, "label", line.label);
    sheet.say(row, column.unit, "unit", line.of ?? words.money, { indent: 1 });
    const periods: readonly (string | undefined)[] = line.holds === "yearly" ? years : [undefined];
    periods.forEach((year, index) => {
      writeCell(line, year, { row, column: column.firstYear + index });
    });
  }
  const area = { sheet: sheet.id, row: top, column: column.label, rows: blockLength, columns: column.lastYear + 1 };
  const name = book.addName(
    unit.blockName,
    area,
    `Unit block of ${unit.title}, for HEADROOM.CGUHEADROOM and HEADROOM.SENSITIVITY`,
  );
  return {
    rows: Object.fromEntries(keys.map((key) => [key, place.row(key)])) as Record<BlockKey, number>,
    name,
    firstDriver: top,
    lastDriver: top + drivers.length - 1,
    lastRow: place.next - 1,
  };
}
