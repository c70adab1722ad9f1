import type { LaidTable } from "../tables/LaidTable.ts";
import { isDatedHead } from "../../words/isDatedHead.ts";
import { isRelativeHead } from "../../words/isRelativeHead.ts";

/**
 * The table with the day that stands over all its columns among what stands over the table, where the columns say themselves
 * that they are of this day and of the one before: "2014年12月31日" over "期末余额" and "期初余额".
 */
export function relativeUnderDay(table: LaidTable): LaidTable {
  const { heads, caption } = table.grid;
  const [first = [], ...others] = heads;
  if (others.length === 0 || !heads.every((texts) => texts.some(isRelativeHead))) return table;
  const shared = first.filter((text) => isDatedHead(text) && others.every((texts) => texts.includes(text)));
  if (shared.length === 0) return table;
  return {
    ...table,
    grid: {
      ...table.grid,
      caption: [...caption, ...shared],
      heads: heads.map((texts) => texts.filter((text) => !shared.includes(text))),
    },
  };
}
