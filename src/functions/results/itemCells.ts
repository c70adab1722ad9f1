import { listItems } from "../../filing/listItems.ts";
import { ItemNotFoundError } from "../../filing/lookUpErrors.ts";
import { nearest } from "../../filing/nearest.ts";
import { readText } from "../arguments/readText.ts";
import type { KnownFilings } from "../FilingInForce.ts";

/**
 * Id, role, label, unit, periods and source of every item that has the search's words, a row each; every item for no
 * search.
 *
 * @throws ItemNotFoundError with the nearest items where none has them; what `KnownFilings.of` throws.
 */
export function itemCells(
  filings: KnownFilings,
  sent: { readonly search: unknown; readonly issuer: unknown },
): string[][] {
  const words = readText(sent.search, "search");
  const filing = filings.of(readText(sent.issuer, "issuer"));
  const items = listItems(filing, words);
  if (items.length === 0) {
    throw new ItemNotFoundError(
      words,
      nearest(words, listItems(filing), ({ id, role, label }) => [id, role, label]),
    );
  }
  return items.map(({ id, role, label, unit, periods, source }) => [id, role, label, unit, periods.join(", "), source]);
}
