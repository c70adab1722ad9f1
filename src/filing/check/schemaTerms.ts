import * as v from "valibot";
import { isCurrency } from "../../figures/isCurrency.ts";
import * as packWords from "./packWords.ts";

/** Text with something in it. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty("a text"));

export const idPattern = /^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*$/;

/** A day as an ISO date. */
export const day = v.pipe(v.string(), v.isoDate(packWords.aDaySuch));

/** Texts by language tag. */
export const words = v.record(v.string(), text);

export const list = <Item extends v.GenericSchema>(item: Item, atLeastOne: string) =>
  v.pipe(v.array(item), v.nonEmpty(atLeastOne));

/** A currency's code; that there is such a currency is more than a JSON Schema can say. */
export const currency = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, packWords.currencyCode),
  v.check((code) => !/^[A-Z]{3}$/.test(code) || isCurrency(code), packWords.currencyCode),
);

const scale = v.pipe(v.number(), v.gtValue(0, packWords.aScaleAbove));

/** What a printed unit counts (`Measure`). */
export const measure = v.variant("kind", [
  v.strictObject({
    kind: v.literal("money"),
    currency,
    scale,
    per: v.exactOptional(text),
  }),
  v.strictObject({ kind: v.literal("count"), of: text, scale }),
  v.strictObject({ kind: v.literal("ratio"), points: v.boolean() }),
]);
