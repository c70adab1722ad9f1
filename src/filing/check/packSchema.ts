import * as v from "valibot";
import { disclosuresSchema } from "./disclosuresSchema.ts";
import { decisionSchema, doubtSchema, presentationSchema, tieSchema, unitSchema } from "./packPartsSchema.ts";
import { day, idPattern, list, measure, text, words } from "./schemaTerms.ts";

const { exactOptional, strictObject } = v;

const place = v.union([
  strictObject({
    page: v.pipe(v.number(), v.integer("a page's number"), v.minValue(1, "a page's number")),
    box: exactOptional(v.strictTuple([v.number(), v.number(), v.number(), v.number()])),
  }),
  strictObject({ line: v.number() }),
  strictObject({ sheet: text, cell: text }),
  strictObject({ table: exactOptional(v.union([text, v.number()])), row: v.union([text, v.number()]) }),
  strictObject({ fact: text }),
]);

const reasonedFigure = strictObject({
  printed: text,
  condition: v.picklist(["repaired", "derived"]),
  repair: text,
  place: exactOptional(place),
});
const otherFigure = strictObject({
  printed: text,
  condition: v.picklist(["asPrinted", "corrected", "doubtful", "notApplicable"]),
  repair: exactOptional(text),
  place: exactOptional(place),
});
const figure = v.union([v.null(), text, v.variant("condition", [reasonedFigure, otherFigure])]);

const rowSchema = strictObject({
  id: v.pipe(v.string(), v.regex(idPattern, "an id such as income.revenue")),
  label: text,
  ownLabel: exactOptional(v.literal(true)),
  level: exactOptional(v.pipe(v.number(), v.integer("an indent from 0"), v.minValue(0, "an indent from 0"))),
  kind: exactOptional(v.picklist(["heading", "figure", "total"])),
  note: exactOptional(text),
  unit: exactOptional(text),
  sumOf: exactOptional(list(text, "at least one id")),
  exact: exactOptional(v.literal(true)),
  repeats: exactOptional(text),
  repair: exactOptional(text),
  date: exactOptional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/, "a date such as 2012-05-31"))),
  figures: exactOptional(v.array(figure)),
  place: exactOptional(place),
});

const columnSchema = strictObject({
  key: text,
  heading: text,
  period: exactOptional(text),
  of: exactOptional(text),
  share: exactOptional(v.literal(true)),
  notSummed: exactOptional(v.literal(true)),
  unit: exactOptional(text),
  sumOf: exactOptional(list(text, "at least one column key")),
});

const tableSchema = strictObject({
  id: text,
  title: text,
  shortTitle: exactOptional(text),
  kind: v.picklist([
    "income statement",
    "comprehensive income",
    "financial position",
    "changes in equity",
    "cash flows",
    "reconciliation",
    "key assumptions",
    "note",
    "other",
  ]),
  section: exactOptional(text),
  note: exactOptional(text),
  unit: exactOptional(text),
  basis: exactOptional(v.picklist(["period", "asAt"])),
  sheet: exactOptional(text),
  columns: list(columnSchema, "at least one column"),
  rows: list(rowSchema, "at least one row"),
});

const periodSchema = strictObject({
  key: text,
  start: exactOptional(day),
  end: exactOptional(day),
  instant: exactOptional(day),
  months: exactOptional(v.pipe(v.number(), v.integer("whole months"), v.minValue(1, "whole months"))),
  restated: exactOptional(v.literal(true)),
});

const rolesSchema = strictObject({
  revenue: exactOptional(text),
  costOfSales: exactOptional(text),
  grossProfit: exactOptional(text),
  operatingResult: exactOptional(text),
  financeIncome: exactOptional(text),
  financeCosts: exactOptional(text),
  resultBeforeTax: exactOptional(text),
  incomeTax: exactOptional(text),
  resultForThePeriod: exactOptional(text),
  resultOfOwners: exactOptional(text),
  totalAssets: exactOptional(text),
  totalLiabilities: exactOptional(text),
  totalEquity: exactOptional(text),
  goodwill: exactOptional(text),
  cash: exactOptional(text),
  inventories: exactOptional(text),
  tradeReceivables: exactOptional(text),
  tradePayables: exactOptional(text),
  borrowings: exactOptional(text),
  basicPerShare: exactOptional(text),
  weightedAverageShares: exactOptional(text),
  adjustedResult: exactOptional(text),
  adjustments: exactOptional(v.array(text)),
});

/** The shape of a pack (`Pack`): what a shape can say of it. `checkPack` checks the rest. */
export const packSchema = strictObject({
  issuer: strictObject({ name: text, code: exactOptional(text), market: exactOptional(text) }),
  document: strictObject({
    title: text,
    date: exactOptional(day),
    kind: text,
    language: text,
    pages: exactOptional(v.pipe(v.number(), v.integer("a number of pages"), v.minValue(1, "a number of pages"))),
    file: exactOptional(text),
    sha256: exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "a SHA-256 in hexadecimal digits"))),
  }),
  money: v.nullable(
    strictObject({
      currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, "a currency's code of three letters (ISO 4217)")),
      scale: v.pipe(v.number(), v.minValue(1, "1, 1000, 1000000 or the like")),
      printed: text,
      symbol: text,
    }),
  ),
  unitWords: exactOptional(v.record(text, measure)),
  // None while nobody has said which they are; then nothing is built.
  periods: v.array(periodSchema),
  tables: list(tableSchema, "at least one table"),
  roles: rolesSchema,
  ties: v.array(tieSchema),
  doubts: v.array(doubtSchema),
  decisions: v.array(decisionSchema),
  units: v.array(unitSchema),
  disclosures: exactOptional(disclosuresSchema),
  words: exactOptional(v.record(text, words)),
  presentation: exactOptional(presentationSchema),
});
