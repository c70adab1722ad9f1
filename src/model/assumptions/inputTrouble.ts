import { atLeast, atMost, call, equal, greater, isError, isNumber, when, type Operand } from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import { allIn } from "../../formula/lists.ts";
import { lineOf, shortName, type LineKey, type UnitLine } from "../../impairment/unit/lines.ts";
import type { ValuedWhere } from "../../impairment/unit/LineEntry.ts";
import { switchWords } from "../../plan/inputs/switchWords.ts";
import { isAbove } from "../goodwill/analysis/terminalValue.ts";
import { isSwitch } from "./switchFormula.ts";
import * as assumptionWords from "./assumptionWords.ts";
import * as termWords from "../termWords.ts";

/** What an input says where nothing stands in the way of a value. */
export const noTrouble = "";

/** As much of a text as a sentence quotes. */
const quoted = 30;

const isMissing = "is missing";
const neither = assumptionWords.isNeitherNor(switchWords.on, switchWords.off);

/** What the cell of a switch holds that is none of its words: a text in quotes, as a blank at its end cannot be seen. */
const noSwitch = (cell: CellRef): Formula =>
  when(call("ISTEXT", cell), assumptionWords.holdsTextNeither(call("LEFT", cell, quoted), neither), neither);

/**
 * Why an input has no value, to follow the input's name: "is missing", "is the text “15.4%”, not a number", "must be
 * above zero"; "" where it has one. A date is a number; text that looks like one is not, and neither is a blank cell.
 *
 * @param cellOf the cell of another line, which this one may have to exceed.
 */
export function inputTrouble(
  line: Pick<UnitLine, "holds" | "valued" | "exceeds">,
  cell: CellRef,
  cellOf: (key: LineKey) => CellRef,
): Formula {
  if (line.holds === "switch")
    return when(
      isBlank(cell),
      isMissing,
      when(isError(cell), neither, when(isSwitch(cell), noTrouble, noSwitch(cell))),
    );
  return when(isOnlyNumber(cell), outside(line, cell, cellOf), notANumber(cell));
}

/** ISNUMBER, which LibreOffice says of TRUE too. */
export const isOnlyNumber = (cell: CellRef): Formula => when(call("ISLOGICAL", cell), false, isNumber(cell));

/** What a cell holds that should hold a number: a text in quotes, as far as a sentence takes it. */
export function notANumber(cell: CellRef): Formula {
  const text = assumptionWords.isText(call("LEFT", cell, quoted));
  return when(
    isError(cell),
    termWords.holdsAnError,
    when(
      equal(call("TRIM", cell), ""),
      isMissing,
      when(call("ISTEXT", cell), text, assumptionWords.isLogicalNotANumber(cell)),
    ),
  );
}

/** ISBLANK, which not every spreadsheet answers alike of a cell that was never filled. */
const isBlank = (cell: CellRef): Formula => equal(call("COUNTA", cell), 0);

/** Whether a number lies where the unit has a value. */
function outside(
  { valued, exceeds }: Pick<UnitLine, "valued" | "exceeds">,
  cell: CellRef,
  cellOf: (key: LineKey) => CellRef,
): Operand {
  const rest: Operand = exceeds === undefined ? noTrouble : atOrBelow(cell, cellOf(exceeds), lineOf(exceeds));
  return valued === undefined ? rest : when(within(valued, cell), rest, valued.words);
}

function within({ above, least, most }: ValuedWhere, cell: CellRef): Formula {
  return allIn([
    ...(above === undefined ? [] : [greater(cell, above)]),
    ...(least === undefined ? [] : [atLeast(cell, least)]),
    ...(most === undefined ? [] : [atMost(cell, most)]),
  ]);
}

/** Where the other line's value is none, that is said of it and not of this one. */
const atOrBelow = (cell: CellRef, other: CellRef, line: UnitLine): Formula =>
  when(
    isOnlyNumber(other),
    when(isAbove(cell, other), noTrouble, assumptionWords.mustBeAbove(shortName(line))),
    noTrouble,
  );
