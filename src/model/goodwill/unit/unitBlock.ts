import { drivers } from "../../../impairment/unit/drivers.ts";
import {
  adjustmentsOf,
  blockLines,
  type BlockKey,
  type LineKey,
  type UnitLine,
} from "../../../impairment/unit/lines.ts";
import { equal, errorValue, isNumber, plus, when } from "../../../formula/build.ts";
import type { CellRef, Formula } from "../../../formula/Formula.ts";
import { allIn } from "../../../formula/lists.ts";
import { noTrouble } from "../../assumptions/inputTrouble.ts";
import { switchFormula } from "../../assumptions/switchFormula.ts";
import { fedKind } from "../../assumptions/lineKind.ts";
import type { BookBuilder } from "../../../plan/BookBuilder.ts";
import { oneRowEach } from "../../../plan/oneRowEach.ts";
import { rows } from "../../../plan/rows.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import type { UnitIdentity } from "../../../plan/UnitIdentity.ts";
import { column } from "./columns.ts";
import type { InputTroubles } from "../inputTroubles.ts";
import type { UnitInputs } from "./UnitInputs.ts";
import type { UnitWords } from "./UnitWords.ts";
import * as unitSheetWords from "./unitSheetWords.ts";

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
  readonly inputs: UnitInputs;
  readonly troubles: InputTroubles;
}

const keys = blockLines.map(({ key }) => key);
const layout = rows(oneRowEach(keys));

/** How many rows a unit block takes. */
export const blockLength = layout.length;

/** The cell beside a line of a unit's block that says from what it was changed, and nothing where it was not; anchored. */
export const changeCell = (sheet: SheetBuilder, { rows }: Pick<UnitBlock, "rows">, key: BlockKey): CellRef =>
  sheet.cell(rows[key], column.remark, "both");

/**
 * One value of the block: that of its input, and of what is added to it, where these have one. Otherwise #N/A, or #NUM!
 * where it is a number that has no value, so that nothing over the block has a value either, the functions included.
 */
function fedFrom(
  { inputs, troubles }: Pick<BlockSources, "inputs" | "troubles">,
  line: UnitLine<BlockKey>,
  year: string | undefined,
): Formula {
  const cells = keysOf(inputs, line).map((key) => ({ input: inputs.cell(key, year), trouble: troubles.of(key, year) }));
  const [first, ...rest] = cells.map(({ input }) => input) as [CellRef, ...CellRef[]];
  const none = errorValue("#N/A");
  const outside = line.valued ? when(isNumber(first), errorValue("#NUM!"), none) : none;
  return when(
    allIn(cells.map(({ trouble }) => equal(trouble, noTrouble))),
    line.holds === "switch" ? switchFormula(first) : plus(first, ...rest),
    outside,
  );
}

/** The line, and those that are added to it, as far as they have inputs. */
const keysOf = ({ lines }: UnitInputs, { key }: UnitLine<BlockKey>): readonly LineKey[] => [
  key,
  ...adjustmentsOf(key)
    .map((adjustment) => adjustment.key)
    .filter((adjustment) => lines.some((line) => line.key === adjustment)),
];

/** Says beside a line from what it was changed, or that it is adjusted. */
function changeInWords(change: (key: LineKey) => CellRef, key: BlockKey): Formula {
  const said = adjustmentsOf(key).reduceRight<Formula | undefined>(
    (rest, { key: adjustment, words = "adjusted" }) => when(equal(change(adjustment), ""), rest ?? "", words),
    undefined,
  );
  return said === undefined ? change(key) : when(equal(change(key), ""), said, change(key));
}

/**
 * The unit block that CGUHEADROOM and SENSITIVITY read, under the unit's defined name.
 *
 * @param top the row of the first line; one row a line.
 */
export function unitBlock(
  book: BookBuilder,
  sheet: SheetBuilder,
  { unit, words, years, inputs, troubles }: BlockSources,
  top: number,
): UnitBlock {
  const place = layout.at(top);
  for (const line of blockLines) {
    const row = place.row(line.key);
    sheet.text(row, column.label, "label", line.label);
    sheet.say(row, column.unit, "unit", line.of ?? words.money, { indent: 1 });
    const periods: readonly (string | undefined)[] = line.holds === "yearly" ? years : [undefined];
    periods.forEach((year, index) => {
      const fed = fedFrom({ inputs, troubles }, line, year);
      sheet.formula(row, column.firstYear + index, "formula", fed, { format: fedKind(line) });
    });
    if (inputs.basis !== undefined)
      sheet.formula(row, column.terminal, "basis", inputs.basis(line.key), { format: "text", indent: 1 });
    if (inputs.change !== undefined)
      sheet.formula(row, column.remark, "remark", changeInWords(inputs.change, line.key), { format: "text" });
  }
  const area = { sheet: sheet.id, row: top, column: column.label, rows: blockLength, columns: column.lastYear + 1 };
  const name = book.addName(unit.blockName, area, unitSheetWords.blockOf(unit.title));
  return {
    rows: Object.fromEntries(keys.map((key) => [key, place.row(key)])) as Record<BlockKey, number>,
    name,
    firstDriver: top,
    lastDriver: top + drivers.length - 1,
    lastRow: place.next - 1,
  };
}
