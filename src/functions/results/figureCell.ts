import { findFigure } from "../../filing/findFigure.ts";
import { readIssuer } from "../arguments/readIssuer.ts";
import { readPeriod } from "../arguments/readPeriod.ts";
import { readText } from "../arguments/readText.ts";
import { InputError } from "../errors/InputError.ts";
import type { KnownFilings } from "../FilingInForce.ts";
import { writeNumber } from "./writeNumber.ts";
import * as functionWords from "../functionWords.ts";

/**
 * An announced figure, by its item's id, role or label and its period; nil is 0, a percentage a ratio.
 *
 * @throws InputError for an item that is blank; what `findFigure` and `KnownFilings.of` throw.
 */
export function figureCell(
  filings: KnownFilings,
  sent: { readonly item: unknown; readonly period: unknown; readonly issuer: unknown },
): number {
  const item = readText(sent.item, "item", itemWords);
  if (item === "") throw new InputError("item", "", functionWords.aBlankCell, itemWords);
  const filing = filings.of(readIssuer(sent.issuer));
  const period = readPeriod(
    sent.period,
    filing.periods.map(({ key }) => key),
  );
  return writeNumber(findFigure(filing, item, period).amount);
}

const itemWords = functionWords.anItemsIdRole;
