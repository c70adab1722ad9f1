import { areaOf, call, formulaOf, isError, negated, when } from "../../formula/build.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import { addressOf } from "../checks/addressOf.ts";
import type { Finding } from "../checks/Finding.ts";
import type { SheetContext } from "../SheetContext.ts";
import { resultKey } from "./caseKeys.ts";
import { valued } from "./columns.ts";
import { caseWords } from "./caseWords.ts";

/** The cases in which a unit has no value; a case that nothing is typed into is none. */
export function caseFindings({ book, assumed }: Pick<SheetContext, "book" | "assumed">): readonly Finding[] {
  return assumed.units.flatMap((unit): readonly Finding[] => {
    if (!book.has(resultKey(unit.id, "headroom"))) return [];
    const headrooms = rowOf(book, resultKey(unit.id, "headroom"));
    const reasons = rowOf(book, resultKey(unit.id, "reason"));
    const firstOf = (found: (cell: CellRef, index: number) => Formula): Formula =>
      headrooms.reduceRight<Formula>(
        (rest, cell, index) => when(isError(cell), found(cell, index), rest),
        formulaOf(""),
      );
    const [first, last] = [headrooms[0], headrooms.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [
      {
        id: `results.cases.${unit.id}`,
        name: caseWords.casesWithoutAValue(unit.title),
        kind: "noValue",
        unit: "results",
        looksAt: first,
        count: call("SUMPRODUCT", negated(negated(isError(areaOf(first, last))))),
        first: firstOf((cell) => addressOf(cell)),
        remark: firstOf((_, index) => reasons[index] ?? formulaOf("")),
      },
    ];
  });
}

function rowOf(book: SheetContext["book"], key: string): readonly CellRef[] {
  const { sheet, place } = book.find(key);
  return valued.map((of) => sheet.cell(place.row, of));
}
