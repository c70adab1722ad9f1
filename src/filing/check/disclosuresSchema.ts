import * as v from "valibot";
import { text } from "./schemaTerms.ts";

const { exactOptional, strictObject } = v;

const disclosure = strictObject({
  status: v.picklist(["announced", "missing", "not applicable"]),
  what: exactOptional(text),
  where: text,
});

export const disclosuresSchema = strictObject({
  where: text,
  unimpaired: exactOptional(v.literal(true)),
  keyAssumptions: v.array(
    strictObject({
      period: text,
      rows: strictObject({ revenueGrowth: text, grossMargin: text, preTaxDiscountRate: text }),
      units: v.record(text, strictObject({ low: text, high: text })),
    }),
  ),
  card: strictObject({
    recoverableAmount: exactOptional(disclosure),
    keyAssumptions: exactOptional(disclosure),
    otherInputs: exactOptional(disclosure),
    approach: exactOptional(disclosure),
    budgetPeriod: exactOptional(disclosure),
    terminalGrowth: exactOptional(disclosure),
    preTaxDiscountRate: exactOptional(disclosure),
    fairValue: exactOptional(disclosure),
    possibleChange: exactOptional(disclosure),
    keyAssumptionValues: exactOptional(disclosure),
  }),
});
