import { areaOf, call, minus, plus } from "../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";
import { assumptionLines, type LineKey, type UnitLine } from "../../impairment/unit/lines.ts";
import type { AreaPlan } from "../../plan/plan.ts";
import { rows } from "../../plan/rows.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { switchChoices, switchWord } from "../../plan/inputs/switchWords.ts";
import type { UnitIdentity } from "../../plan/UnitIdentity.ts";
import { assumptionKey } from "../assumptions/assumptionKey.ts";
import { allOfThem, statusFormula, unusualPatterns } from "../assumptions/boundsFormula.ts";
import { inputRule } from "../assumptions/inputRule.ts";
import { lineKind } from "../assumptions/lineKind.ts";
import { oddities } from "../assumptions/oddities.ts";
import { column, forecastLength } from "../goodwill/unit/columns.ts";
import type { UnitInputs } from "../goodwill/unit/UnitInputs.ts";
import type { UnitWords } from "../goodwill/unit/UnitWords.ts";

/** Every line of the block; what is added to another line the user adds to its value. */
const lines: readonly UnitLine[] = assumptionLines.filter(({ addsTo }) => addsTo === undefined);
const numbers = lines.filter(({ holds }) => holds !== "switch");

const layout = rows({ heads: 1, lines: lines.length });

export const ownInputsLength = layout.length;

/** How many numbers a unit takes; its switches have a value from the start. */
export const numbersOfUnit = numbers.reduce((sum, { holds }) => sum + (holds === "yearly" ? forecastLength : 1), 0);

/** The inputs of a unit of the user's own. */
export interface OwnInputs extends UnitInputs {
  /** Labels and all years, which a defined name leads to. */
  readonly area: AreaPlan;
  /** How many of the numbers are not filled in. */
  readonly missing: Formula;
  /** In how many lines a value is below the least or above the most that is usual. */
  readonly outOfBounds: Formula;
}

/** What the inputs are called. */
export interface OwnWords {
  readonly unit: UnitIdentity;
  readonly words: UnitWords;
  /** The keys of the forecast years. */
  readonly years: readonly string[];
}

/**
 * Blank inputs, each line with a sentence beside it while it lacks a number or holds an odd one. A switch is, until the
 * user changes it, as the functions take it where a block has no such line.
 *
 * @param top the row of the heads.
 */
export function ownInputs(sheet: SheetBuilder, called: OwnWords, top: number): OwnInputs {
  const { words, years } = called;
  const place = layout.at(top);
  sheet.heads(top, column.label, ["Inputs"]);
  sheet.yearHeads(top, column.firstYear, words.years);
  sheet.band(top, "columnHead", column.terminal, column.terminal);
  sheet.heads(top, column.unit, ["Unit", "Status"], { indent: 1 });
  const rowOf = (key: LineKey): number =>
    place.row(
      "lines",
      lines.findIndex((line) => line.key === key),
    );
  const cell = (key: LineKey, year?: string): CellRef =>
    sheet.cell(rowOf(key), column.firstYear + (year === undefined ? 0 : years.indexOf(year)), "both");
  const cellsOf = (key: LineKey): readonly CellRef[] | undefined => {
    const line = lines.find((candidate) => candidate.key === key);
    if (line === undefined) return undefined;
    return line.holds === "yearly" ? years.map((year) => cell(key, year)) : [cell(key)];
  };
  for (const line of lines) writeLine(sheet, called, { line, heads: top, row: rowOf(line.key), cellsOf });
  const statuses = areaOf(
    sheet.cell(place.row("lines"), column.remark),
    sheet.cell(place.row("lines", lines.length - 1), column.remark),
  );
  const areas = numbers.map(({ key }): AreaRef | CellRef => allOfThem(cellsOf(key) ?? []));
  return {
    lines,
    cell,
    area: { sheet: sheet.id, row: place.row("lines"), column: 0, rows: lines.length, columns: column.lastYear + 1 },
    missing: minus(numbersOfUnit, call("COUNTA", ...areas)),
    outOfBounds: plus(0, ...unusualPatterns.map((pattern) => call("COUNTIF", statuses, pattern))),
  };
}

/** A line and where it stands. */
interface PlacedLine {
  readonly line: UnitLine;
  readonly row: number;
  /** The row of the heads. */
  readonly heads: number;
  readonly cellsOf: (key: LineKey) => readonly CellRef[] | undefined;
}

function writeLine(sheet: SheetBuilder, { unit, words, years }: OwnWords, { line, row, heads, cellsOf }: PlacedLine) {
  const { key, holds, byDefault, label, measure } = line;
  const cells = cellsOf(key) ?? [];
  const area = { row, column: column.firstYear, rows: 1, columns: cells.length };
  sheet.text(row, column.label, "label", label);
  const unitWords = holds === "switch" ? switchChoices.join(" or ") : (line.of ?? words.money);
  sheet.say(row, column.unit, "unit", unitWords, { indent: 1 });
  cells.forEach((_, index) => {
    const inputKey = assumptionKey(unit, key, holds === "yearly" ? years[index] : undefined);
    const content =
      holds === "switch"
        ? ({ kind: "text", text: switchWord(byDefault ?? false) } as const)
        : ({ kind: "empty" } as const);
    sheet.put(row, column.firstYear + index, "input", content, { format: lineKind(line), inputKey });
  });
  const cellOf = (other: LineKey): CellRef => single(cellsOf, other);
  // What is usual of an amount depends on the company and its money.
  const bounds = measure === "ratio" ? line.bounds : undefined;
  if (holds === "switch") sheet.choice({ area, choices: switchChoices });
  else sheet.rule({ ...inputRule(line, { ...(bounds && { bounds }), cellOf, sheet: sheet.name }), area });
  const status = statusFormula(
    {
      line,
      cells,
      heads: holds === "yearly" ? cells.map((_, index) => sheet.cell(heads, column.firstYear + index, "both")) : [],
      cellOf,
      ...(bounds && { bounds }),
      oddities: oddities(line, { cellsOf }),
    },
    lineKind(line),
    "",
  );
  sheet.formula(row, column.remark, "remark", status, { format: "text", indent: 1 });
}

function single(cellsOf: PlacedLine["cellsOf"], key: LineKey): CellRef {
  const [cell] = cellsOf(key) ?? [];
  if (cell === undefined) throw new LineWithoutInputError(key);
  return cell;
}

/** A line that every unit has, without an input: the compiler could not see it. */
class LineWithoutInputError extends Error {
  override readonly name = "LineWithoutInputError";
  constructor(readonly key: LineKey) {
    super(`Expected an input for the line ${key}, found none.`);
  }
}
