import type { Doubt, Roles } from "../../../filing/Pack.ts";
import { inEnglish } from "../../words/abroad/labelsAbroad.ts";
import type { AmountGrid } from "../sums/amountGrid.ts";
import * as doubtWords from "../doubtWords.ts";

/**
 * Results per share whose sign is the other way round than the result's in the same column: a bracket was lost in one of
 * them. "Loss per share" alone is often printed as a magnitude, and is doubted only where another column prints its sign.
 */
export function perShareSigns(grids: readonly AmountGrid[], roles: Roles): readonly Doubt[] {
  const [result, each] = [roles.resultOfOwners ?? roles.resultForThePeriod, roles.basicPerShare];
  const grid = grids.find(({ rows }) => rows.some(({ row }) => row.id === each));
  const at = (id: string | undefined): number => grid?.rows.findIndex(({ row }) => row.id === id) ?? -1;
  const [from, first] = [at(result), at(each)];
  if (grid === undefined || from < 0 || first < 0) return [];
  // The result per share may be that of what goes on alone, and the result that of both.
  if (grid.rows.some(({ row }) => /discontinu|終止|终止/iu.test(inEnglish(row.label)))) return [];
  if (isLossAlone(inEnglish(grid.rows[from]?.row.label ?? ""))) return [];
  return perShareRows(grid, first).flatMap((index) => signsOf(grid, from, index));
}

/** The basic result per share and the diluted one below it. */
function perShareRows({ rows }: AmountGrid, first: number): readonly number[] {
  const next = rows[first + 1]?.row;
  return next?.kind === "figure" && /dilut|攤薄|摊薄|稀釋|稀释/iu.test(inEnglish(next.label))
    ? [first, first + 1]
    : [first];
}

const isLossAlone = (words: string): boolean =>
  /\bloss|虧損|亏损/iu.test(words) && !/earning|profit|income|\bgain|盈利|溢利|利潤|利润|收益/iu.test(words);

function signsOf(grid: AmountGrid, from: number, index: number): readonly Doubt[] {
  const [results, row] = [grid.rows[from]?.amounts ?? [], grid.rows[index]];
  if (row === undefined) return [];
  const places = row.amounts.flatMap((amount, place) => {
    const result = results[place];
    return amount == null || result == null || amount.value === 0n || result.value === 0n
      ? []
      : [{ place, loss: result.value < 0n, negative: amount.value < 0n }];
  });
  const words = grid.rows.slice(Math.max(0, index - 3), index + 1).map((each) => inEnglish(each.row.label));
  const ofShare = words.findLast((label) => /\bper\b|每股/iu.test(label)) ?? row.row.label;
  const asMagnitude = isLossAlone(ofShare) && !places.some(({ negative }) => negative);
  return places
    .filter(({ loss, negative }) => loss !== negative && !(loss && asMagnitude))
    .flatMap(({ place, loss }): readonly Doubt[] => {
      const column = grid.columns[place];
      const head = column === undefined ? undefined : grid.table.columns[column];
      if (column === undefined || head === undefined) return [];
      const [printed, result] = [row, grid.rows[from]].map((each) => each?.row.figures[column]?.printed ?? "");
      const reason = doubtWords.perShareSignLost({
        label: row.row.label,
        heading: head.heading,
        printed: printed ?? "",
        resultLabel: grid.rows[from]?.row.label ?? "",
        loss,
        result: result ?? "",
      });
      return [{ table: grid.table.id, row: row.row.id, column: head.key, reason }];
    });
}
