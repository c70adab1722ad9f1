import { filedAnnouncement } from "../filing/filedAnnouncement.ts";
import { listItems } from "../filing/listItems.ts";
import { ItemNotFoundError } from "../filing/lookUpErrors.ts";
import { nearest } from "../filing/nearest.ts";
import { readText } from "./readText.ts";

/**
 * Id, label, unit, years and source of every item that has the search's words, a row each; every item for no search.
 *
 * @throws ItemNotFoundError with the nearest items where none has them.
 */
export function itemCells(search: unknown): string[][] {
  const words = readText(search, "search");
  const items = listItems(filedAnnouncement(), words);
  if (items.length === 0) {
    throw new ItemNotFoundError(
      words,
      nearest(words, listItems(filedAnnouncement()), ({ id, label }) => [id, label]),
    );
  }
  return items.map(({ id, label, unit, years, source }) => [id, label, unit, years.join(", "), source]);
}
