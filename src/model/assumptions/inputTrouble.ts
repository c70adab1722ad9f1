import {
  allOf,
  atLeast,
  atMost,
  call,
  equal,
  greater,
  isError,
  isNumber,
  when,
  type Operand,
} from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import type { UnitLine } from "../../impairment/unit/lines.ts";
import { valuedWhere, type ValuedWhere } from "../../impairment/value/valuedWhere.ts";
import { switchWords } from "../../plan/inputs/switchWords.ts";
import { isAbove } from "../goodwill/analysis/terminalValue.ts";
import { isSwitch } from "./switchFormula.ts";
import { assumptionWords } from "./assumptionWords.ts";

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
 * @param terminalGrowth the unit's terminal growth, which its discount rate has to exceed.
 */
export function inputTrouble(line: Pick<UnitLine, "key" | "holds">, cell: CellRef, terminalGrowth: CellRef): Formula {
  if (line.holds === "switch")
    return when(
      isBlank(cell),
      isMissing,
      when(isError(cell), neither, when(isSwitch(cell), noTrouble, noSwitch(cell))),
    );
  return when(isOnlyNumber(cell), outside(line.key, cell, terminalGrowth), notANumber(cell));
}

/** ISNUMBER, which LibreOffice says of TRUE too. */
export const isOnlyNumber = (cell: CellRef): Formula => when(call("ISLOGICAL", cell), false, isNumber(cell));

/** What a cell holds that should hold a number: a text in quotes, as far as a sentence takes it. */
export function notANumber(cell: CellRef): Formula {
  const text = assumptionWords.isText(call("LEFT", cell, quoted));
  return when(
    isBlank(cell),
    isMissing,
    when(
      isError(cell),
      assumptionWords.holdsAnErrorNot,
      when(
        call("ISTEXT", cell),
        when(equal(call("TRIM", cell), ""), isMissing, text),
        assumptionWords.isTRUEFALSENotANumber(cell),
      ),
    ),
  );
}

/** ISBLANK, which not every spreadsheet answers alike of a cell that was never filled. */
const isBlank = (cell: CellRef): Formula => equal(call("COUNTA", cell), 0);

/** Whether a number lies where the unit has a value. */
function outside(key: UnitLine["key"], cell: CellRef, terminalGrowth: CellRef): Operand {
  const bound = valuedWhere[key];
  const rest: Operand = key === "preTaxDiscountRate" ? atOrBelow(cell, terminalGrowth) : noTrouble;
  return bound === undefined ? rest : when(within(bound, cell), rest, bound.words);
}

function within({ above, least, most }: ValuedWhere, cell: CellRef): Formula {
  const conditions = [
    ...(above === undefined ? [] : [greater(cell, above)]),
    ...(least === undefined ? [] : [atLeast(cell, least)]),
    ...(most === undefined ? [] : [atMost(cell, most)]),
  ];
  const [first, ...others] = conditions;
  return first !== undefined && others.length === 0 ? first : allOf(...conditions);
}

/** Where terminal growth is none, that is said of it and not of the rate. */
const atOrBelow = (rate: CellRef, terminalGrowth: CellRef): Formula =>
  when(
    isOnlyNumber(terminalGrowth),
    when(isAbove(rate, terminalGrowth), noTrouble, assumptionWords.mustBeAboveTheTerminal),
    noTrouble,
  );
