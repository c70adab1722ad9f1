import { listItems } from "../../filing/listItems.ts";
import { ItemNotFoundError } from "../../filing/lookUpErrors.ts";
import { nearItems } from "../../filing/finding/nearItems.ts";
import { readIssuer } from "../arguments/readIssuer.ts";
import { readText } from "../arguments/readText.ts";
import type { KnownFilings } from "../FilingInForce.ts";
import * as functionWords from "../functionWords.ts";

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
  const words = readText(sent.search, "search", functionWords.wordsToLook);
  const filing = filings.of(readIssuer(sent.issuer));
  const items = listItems(filing, words);
  if (items.length === 0) {
    const every = listItems(filing).map((item) => ({ ...item, texts: [item.id, item.role, item.label] }));
    throw new ItemNotFoundError(words, nearItems(words, every));
  }
  return items.map(({ id, role, label, unit, periods, source }) => [id, role, label, unit, periods.join(", "), source]);
}
