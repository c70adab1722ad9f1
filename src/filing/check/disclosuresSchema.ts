import * as v from "valibot";
import { text } from "./schemaTerms.ts";

const disclosure = v.strictObject({
  status: v.picklist(["announced", "missing", "not applicable"]),
  what: v.exactOptional(text),
  where: text,
});

export const disclosuresSchema = v.strictObject({
  where: text,
  unimpaired: v.exactOptional(v.literal(true)),
  keyAssumptions: v.array(
    v.strictObject({
      period: text,
      rows: v.strictObject({ revenueGrowth: text, grossMargin: text, preTaxDiscountRate: text }),
      units: v.record(text, v.strictObject({ low: text, high: text })),
    }),
  ),
  card: v.strictObject({
    recoverableAmount: v.exactOptional(disclosure),
    keyAssumptions: v.exactOptional(disclosure),
    otherInputs: v.exactOptional(disclosure),
    approach: v.exactOptional(disclosure),
    budgetPeriod: v.exactOptional(disclosure),
    terminalGrowth: v.exactOptional(disclosure),
    preTaxDiscountRate: v.exactOptional(disclosure),
    fairValue: v.exactOptional(disclosure),
    possibleChange: v.exactOptional(disclosure),
    keyAssumptionValues: v.exactOptional(disclosure),
  }),
});
