import { columnLetters } from "../../formula/addresses.ts";
import { areaOf, call, formulaOf, greater, isError, isNumber, minus, negated, when } from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import { assumptionLines } from "../../impairment/unit/lines.ts";
import { sumOf } from "../../formula/lists.ts";
import type { BookBuilder } from "../../plan/BookBuilder.ts";
import { UnknownPlaceError } from "../../plan/errors.ts";
import type { AreaPlan, MeasurePlan } from "../../plan/plan.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { assumptionKey, statusKey } from "../assumptions/assumptionKey.ts";
import { statusPatterns } from "../assumptions/boundsFormula.ts";
import { caseFindings } from "../cases/caseFindings.ts";
import { unsolvedKey } from "../goodwill/analysis/breakEvens/breakEvenLayout.ts";
import { settingTrouble } from "../goodwill/grid/gridSettings.ts";
import { groupBy } from "../groupBy.ts";
import { partsOf } from "./partsOf.ts";
import type { SheetContext } from "../SheetContext.ts";
import { notAvailable } from "../sheets/crossCheck.ts";
import { summaryArea } from "../summary/summaryArea.ts";
import { reportedFigures } from "./reportedFigures.ts";
import { addressOf, firstRowWhere, firstThatSays } from "./addressOf.ts";
import type { Finding } from "./Finding.ts";
import * as checkWords from "./checkWords.ts";

/** A cell of the plan. */
type CellPlace = Pick<AreaPlan, "sheet" | "row" | "column">;

/**
 * What the master check looks at beside the tie-outs: inputs of the units, results, and the cells that compare custom
 * functions with native ones. Every sheet with any of them must be complete.
 *
 * @param cases the Cases sheet, where there is one.
 */
export const findings = (context: SheetContext, cases: SheetBuilder | undefined): readonly Finding[] => [
  ...inputs(context),
  ...reportedFigures(context),
  ...results(context),
  ...analyses(context.book),
  ...summaryLines(context),
  ...caseFindings(context, cases),
  ...functionChecks(context),
  ...unsolvedBreakEvens(context.book),
];

/** The rows of each unit on Assumptions, by what their status says. */
function inputs({ book, assumed }: SheetContext): readonly Finding[] {
  return assumed.units.flatMap((unit) => {
    const statuses = assumptionLines.map((line) => book.cell(statusKey(unit, line.key)));
    const [first, last] = [statuses[0], statuses.at(-1)];
    if (first === undefined || last === undefined) return [];
    const area = areaOf(first, last);
    return (["noNumber", "outOfBounds"] as const).map((kind): Finding => {
      const patterns = statusPatterns[kind].map((pattern) => ({
        count: call("COUNTIF", area, pattern),
        first: firstThatSays(area, pattern),
      }));
      const [start, ...others] = patterns;
      return {
        id: `inputs.${unit.id}.${kind}`,
        name: checkWords.inputsThatAreNoNumber(unit.title, kind),
        kind,
        unit: "inputs",
        parts: assumptionLines.map(({ key, label }) => ({
          label,
          says: placeOf(book, statusKey(unit, key)),
          leadsTo: firstInput(book, unit, key),
        })),
        looksAt: first,
        marks: statusPatterns[kind].map((pattern) => pattern.replaceAll("*", "")),
        count: sumOf(patterns.map(({ count }) => count)),
        first: others.reduce<Formula>(
          (found, other) => call("IFERROR", found, other.first),
          start?.first ?? formulaOf(""),
        ),
      };
    });
  });
}

/** The results that have a name, by what they are of: those that are no number have no value. */
function results({ book }: SheetContext): readonly Finding[] {
  const named = book.measures.filter(({ kind, id }) => kind !== "text" && !id.startsWith("checks."));
  return [...groupBy(named, ({ group, label, period }) => (period === undefined ? group : label))].flatMap(
    ([name, measures]) => {
      const parts = partsOf(measures, mostAtOnce);
      return parts.map((part) =>
        resultsOf(book, parts.length === 1 ? name : checkWords.named(name, spanOf(part)), part),
      );
    },
  );
}

/** So many results are looked through by one formula, which may not ask deeper than Excel does. */
const mostAtOnce = 50;

/** "1950 to 1999" */
const spanOf = (measures: readonly MeasurePlan[]): string =>
  checkWords.fromTo(measures[0]?.period ?? "", measures.at(-1)?.period ?? "");

function resultsOf(book: BookBuilder, name: string, measures: readonly MeasurePlan[]): Finding {
  const cells = measures.map(({ cell }) => sheetOf(book.sheets, cell.sheet).cell(cell.row, cell.column));
  const last = cells.at(-1);
  return {
    id: `results.${measures[0]?.id ?? ""}`,
    name: checkWords.resultsWithoutAValue(name),
    kind: "noValue",
    unit: "results",
    measures: measures.map(({ id }) => id),
    looksAt: cells[0] ?? missingCell(name),
    count: minus(cells.length, call("COUNT", ...cells)),
    first: cells
      .slice(0, -1)
      .reduceRight<Formula>(
        (rest, cell) => when(isNumber(cell), rest, addressOf(cell)),
        last === undefined ? formulaOf("") : addressOf(last),
      ),
  };
}

/** The analyses of each unit: without a value where a driver or a step is none. */
export function analyses(book: BookBuilder): readonly Finding[] {
  const withStatus = book.analyses.flatMap((analysis) =>
    analysis.status ? [{ ...analysis, at: analysis.status }] : [],
  );
  return [...groupBy(withStatus, ({ unit }) => unit)].flatMap(([unit, found]): readonly Finding[] => {
    const statuses = found.map(({ at }) => sheetOf(book.sheets, at.sheet).cell(at.row, at.column));
    const [first] = statuses;
    const title = found[0]?.title;
    if (first === undefined || title === undefined) return [];
    return [
      {
        id: `analyses.${unit}`,
        name: checkWords.analysesWithoutAValue(title),
        kind: "noValue",
        unit: "results",
        looksAt: first,
        count: sumOf(statuses.map(settingTrouble)),
        first: statuses.reduceRight<Formula>(
          (rest, status) => when(greater(settingTrouble(status), 0), addressOf(status), rest),
          formulaOf(""),
        ),
      },
    ];
  });
}

/** The break-evens of each unit at which the whole model, calculated once more, leaves headroom. */
export function unsolvedBreakEvens(book: BookBuilder): readonly Finding[] {
  return book.analyses.flatMap(({ kind, unit, title, table }): readonly Finding[] => {
    if (kind !== "breakEvens") return [];
    const count = book.cell(unsolvedKey(unit));
    return [
      {
        id: `breakEvens.${unit}`,
        name: checkWords.breakEvensUnsolved(title),
        kind: "differs",
        unit: "cells",
        looksAt: count,
        count,
        first: addressOf(sheetOf(book.sheets, table.sheet).cell(table.row, table.column)),
      },
    ];
  });
}

/** Lines of the summary that show an error. */
function summaryLines({ book }: SheetContext): readonly Finding[] {
  const area = summaryArea(book);
  if (area === undefined) return [];
  return [
    {
      id: "results.summary",
      name: checkWords.summaryFiguresThatShow,
      kind: "noValue",
      unit: "results",
      looksAt: area.first,
      count: call("SUMPRODUCT", negated(negated(isError(area)))),
      first: firstRowWhere(area, isError(area), area.first),
    },
  ];
}

/** The cells that compare a custom function with its native twin, in rows or columns of each sheet. */
export function functionChecks({ book }: Pick<SheetContext, "book">): readonly Finding[] {
  return book.sheets.flatMap((sheet) => {
    const cells = sheet.cells.ofStyle("check").filter(({ withoutAddIn }) => {
      return withoutAddIn?.kind === "text" && withoutAddIn.text === notAvailable;
    });
    const isOneRow = new Set(cells.map(({ row }) => row)).size === 1;
    const lines = isOneRow ? [cells] : [...groupBy(cells, ({ column }) => String(column)).values()];
    return lines.flatMap((line): readonly Finding[] => {
      const refs: readonly CellRef[] = line.map(({ row, column }) => sheet.cell(row, column));
      const [first, last] = [refs[0], refs.at(-1)];
      if (first === undefined || last === undefined) return [];
      const area = areaOf(first, last);
      const where = isOneRow ? "" : `, column ${line[0] === undefined ? "" : columnLetters(line[0].column)}`;
      return [
        {
          id: `functions.${sheet.id}.${first.column}`,
          name: checkWords.customFunctionsAgainstCells(sheet.name, where),
          kind: "differs",
          unit: "cells",
          looksAt: first,
          count: call("COUNTIF", area, "differs"),
          first: firstThatSays(area, "differs"),
        },
      ];
    });
  });
}

function placeOf(book: SheetContext["book"], key: string): CellPlace {
  const { sheet, place } = book.find(key);
  return { sheet: sheet.id, ...place };
}

/** Where a line's input stands, of several its first year's; its status where it has none. */
function firstInput(book: SheetContext["book"], unit: { readonly id: string }, key: string): CellPlace {
  const id = assumptionKey(unit, key);
  const assumption = book.assumptions.find((planned) => planned.id === id || planned.id.startsWith(`${id}.`));
  if (assumption === undefined) return placeOf(book, statusKey(unit, key));
  const { sheet, row, column } = assumption.cell;
  return { sheet, row, column };
}

/** @throws UnknownPlaceError */
function missingCell(name: string): never {
  throw new UnknownPlaceError(name);
}

function sheetOf(sheets: readonly SheetBuilder[], id: string): SheetBuilder {
  const found = sheets.find((sheet) => sheet.id === id);
  if (found === undefined) throw new UnknownPlaceError(id);
  return found;
}
