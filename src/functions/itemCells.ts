import type { Filing } from "../filing/Filing.ts";
import { listItems } from "../filing/listItems.ts";
import { ItemNotFoundError } from "../filing/lookUpErrors.ts";
import { nearest } from "../filing/nearest.ts";
import { readText } from "./readText.ts";

/**
 * Id, label, unit, periods and source of every item that has the search's words, a row each; every item for no search.
 *
 * @throws ItemNotFoundError with the nearest items where none has them.
 */
export function itemCells(filing: Filing, search: unknown): string[][] {
  const words = readText(search, "search");
  const items = listItems(filing, words);
  if (items.length === 0) {
    throw new ItemNotFoundError(
      words,
      nearest(words, listItems(filing), ({ id, label }) => [id, label]),
    );
  }
  return items.map(({ id, label, unit, periods, source }) => [id, label, unit, periods.join(", "), source]);
}
