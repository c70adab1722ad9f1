import {
  areaOf,
  call,
  equal,
  exactNumber,
  formulaOf,
  greater,
  isError,
  joined,
  less,
  negated,
  plus,
  times,
  unequal,
  when,
} from "../../formula/build.ts";
import type { AreaRef, CellRef, Formula } from "../../formula/Formula.ts";
import { boundsOf } from "../../impairment/unit/boundsOf.ts";
import type { Bounds } from "../../impairment/unit/LineEntry.ts";
import type { UnitLine } from "../../impairment/unit/lines.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { addressOf } from "../checks/addressOf.ts";
import type { Finding } from "../checks/Finding.ts";
import { addressOfRank, rankWhere } from "../checks/ranks.ts";
import type { SheetContext } from "../SheetContext.ts";
import { CaseSheet, type CaseUnit } from "./CaseSheet.ts";
import * as caseWords from "./caseWords.ts";
import { column } from "./columns.ts";
import { valuedOf } from "./valuedOf.ts";

/**
 * What is wrong with the cases: values that are no numbers or out of the bounds of their lines, and units that have no
 * value in a case that anything is typed into.
 *
 * @param sheet the Cases sheet, complete; absent where there is none.
 */
export function caseFindings({ book, assumed }: SheetContext, sheet: SheetBuilder | undefined): readonly Finding[] {
  if (sheet === undefined) return [];
  const on = new CaseSheet(book, sheet, assumed);
  return [...on.units, ...on.own].flatMap((unit) => [noNumbers(on, unit), outOfBounds(on, unit), noValues(on, unit)]);
}

/** The kept cases' cells of one line. */
interface LineCells {
  readonly line: UnitLine;
  readonly area: AreaRef;
}

function linesOf(on: CaseSheet, unit: CaseUnit): readonly LineCells[] {
  const lines = [...new Set(unit.values.map(({ line }) => line))].filter(({ holds }) => holds !== "switch");
  return lines.map((line) => {
    const last = unit.values.filter((value) => value.line === line).length - 1;
    const [first, end] = [on.value(unit, line.key, column.firstCase), on.value(unit, line.key, column.lastCase, last)];
    return { line, area: areaOf(first, end) };
  });
}

/** Areas of lines one below the other as one. */
function together(lines: readonly LineCells[]): readonly AreaRef[] {
  const areas: AreaRef[] = [];
  for (const { area } of lines) {
    const above = areas.at(-1);
    if (above?.last.row === area.first.row - 1) areas[areas.length - 1] = areaOf(above.first, area.last);
    else areas.push(area);
  }
  return areas;
}

/** Cells that are counted, and where the first of them stands. */
interface Counted {
  readonly area: AreaRef;
  readonly count: Formula;
  /** An array of the area's shape. */
  readonly holds: Formula;
}

const isNone = (area: AreaRef): Formula =>
  greater(plus(call("ISTEXT", area), isError(area), call("ISLOGICAL", area)), 0);

function noNumbers(on: CaseSheet, unit: CaseUnit): Finding {
  const keys = (area: AreaRef): AreaRef =>
    areaOf({ ...area.first, column: column.item }, { ...area.last, column: column.item });
  const counted = together(linesOf(on, unit)).map((area): Counted => {
    // A row of the user's between them has no key.
    const holds = times(isNone(area), unequal(keys(area), ""));
    return { area, count: call("SUMPRODUCT", holds), holds };
  });
  return {
    id: `inputs.cases.${unit.unit.id}.noNumber`,
    name: caseWords.valuesThatAreNoNumber(unit.unit.title),
    kind: "noNumber",
    unit: "inputs",
    ...counting(on, unit, counted),
  };
}

function outOfBounds(on: CaseSheet, unit: CaseUnit): Finding {
  const counted = linesOf(on, unit).flatMap(({ line, area }): Counted[] => {
    const bounds = boundsOfCase(on, unit, line);
    if (bounds === undefined) return [];
    const [minimum, maximum] = [exactNumber(String(bounds.minimum)), exactNumber(String(bounds.maximum))];
    const beyond = greater(plus(less(area, minimum), greater(area, maximum)), 0);
    return [
      {
        area,
        count: plus(call("COUNTIF", area, joined("<", minimum)), call("COUNTIF", area, joined(">", maximum))),
        holds: times(call("ISNUMBER", area), beyond),
      },
    ];
  });
  return {
    id: `inputs.cases.${unit.unit.id}.outOfBounds`,
    name: caseWords.valuesOutOfBounds(unit.unit.title),
    kind: "outOfBounds",
    unit: "inputs",
    ...counting(on, unit, counted),
  };
}

/** What is usual of an amount depends on the company and its money. */
function boundsOfCase({ assumed }: CaseSheet, { starts }: CaseUnit, line: UnitLine): Bounds | undefined {
  if (starts !== undefined) return boundsOf(line, assumed.money.scale, starts[line.key].values.map(Number));
  return line.measure === "ratio" ? line.bounds : undefined;
}

function counting(
  on: CaseSheet,
  unit: CaseUnit,
  counted: readonly Counted[],
): Pick<Finding, "looksAt" | "count" | "first"> {
  const heading = on.sheet.cell(unit.valuesHeading, column.label);
  const rank = call("MAX", ...counted.map(({ area, holds }) => rankWhere(area, holds)));
  // An error among the cells leaves no place to find: the heading of the values leads there.
  const first = call("IFERROR", addressOfRank(heading.sheet, rank), addressOf(heading));
  return {
    looksAt: on.sheet.cell(unit.valuesHeading + 1, column.firstCase),
    count: plus(0, ...counted.map(({ count }) => count)),
    first,
  };
}

function noValues(on: CaseSheet, unit: CaseUnit): Finding {
  const { sheet } = on;
  const headrooms = valuedOf(unit).map((of) => sheet.cell(unit.results.row("headroom"), of));
  const reasonOf = ({ column: of }: CellRef): Formula => sheet.cell(unit.workings.row("reason"), of);
  const firstOf = (found: (cell: CellRef) => Formula): Formula =>
    headrooms.reduceRight<Formula>((rest, cell) => when(isError(cell), found(cell), rest), formulaOf(""));
  const first = sheet.cell(unit.results.row("headroom"), valuedOf(unit)[0] ?? column.firstCase);
  const area = areaOf(first, sheet.cell(first.row, column.lastCase));
  return {
    id: `results.cases.${unit.unit.id}`,
    name: caseWords.casesWithoutAValue(unit.unit.title),
    kind: "noValue",
    unit: "results",
    looksAt: first,
    count: call("SUMPRODUCT", negated(negated(isError(area)))),
    first: firstOf((cell) => addressOf(cell)),
    remark: firstOf((cell) => when(equal(reasonOf(cell), ""), "", reasonOf(cell))),
  };
}
