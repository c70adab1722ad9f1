import { areaOf, call, joined, minus, over } from "../../formula/build.ts";
import type { AreaRef, Formula } from "../../formula/Formula.ts";
import { groupBy } from "../groupBy.ts";
import type { SheetContext } from "../SheetContext.ts";
import { conditionKey } from "../sheets/figureKey.ts";
import { conditionMarks } from "../sheets/tables/liveCondition.ts";
import { firstThatSays } from "./addressOf.ts";
import type { Finding } from "./Finding.ts";
import * as checkWords from "./checkWords.ts";

const kinds = {
  moved: { kind: "typedOver", mark: conditionMarks.moved, words: checkWords.rowsWhoseFigures, unit: "rows" },
  noNumber: {
    kind: "noNumber",
    mark: conditionMarks.noNumber,
    words: checkWords.reportedFiguresThatAreNo,
    unit: "inputs",
  },
  changed: {
    kind: "changed",
    mark: conditionMarks.changed,
    words: checkWords.reportedFiguresThatYouChanged,
    unit: "inputs",
  },
  yours: { kind: "yours", mark: conditionMarks.yours, words: checkWords.sumsThatARow, unit: "sums" },
} as const;

/** The reported figures of each sheet, by what the conditions of their rows say. */
export function reportedFigures({ book, filing }: SheetContext): readonly Finding[] {
  const rows = filing.tables.flatMap((table) => table.rows.filter(({ id }) => book.has(conditionKey(id))));
  const bySheet = groupBy(rows, ({ id }) => book.find(conditionKey(id)).sheet.id);
  return [...bySheet].flatMap(([id, own]) => {
    const places = own.map((row) => book.find(conditionKey(row.id)));
    const [at] = places;
    if (at === undefined) return [];
    const of = places.map(({ place }) => place.row);
    const { sheet, place } = at;
    const ends = [Math.min(...of), Math.max(...of)].map((row) => ({ row, column: place.column }));
    const [first, last] = [ends[0] ?? place, ends[1] ?? place];
    const area = areaOf(sheet.cell(first.row, first.column), sheet.cell(last.row, last.column));
    return (Object.keys(kinds) as (keyof typeof kinds)[]).map((each): Finding => {
      const { kind, mark, words, unit } = kinds[each];
      const pattern = `*${mark}*`;
      const name = `${sheet.name}: ${words}`;
      const row = call("MATCH", pattern, area, 0);
      return {
        id: `reported.${id}.${each}`,
        name,
        kind,
        unit,
        looksAt: area.first,
        count: occurrences(area, mark),
        first: firstThatSays(area, pattern),
        remark: joined(call("INDEX", area, row), ""),
      };
    });
  });
}

/** How often the texts of an area say something. */
function occurrences(area: AreaRef, mark: string): Formula {
  const without = call("SUBSTITUTE", area, mark, "");
  return call("SUMPRODUCT", over(minus(call("LEN", area), call("LEN", without)), mark.length));
}
