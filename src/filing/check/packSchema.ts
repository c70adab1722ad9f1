import * as v from "valibot";
import { disclosuresSchema } from "./disclosuresSchema.ts";
import { decisionSchema, doubtSchema, presentationSchema, tieSchema, unitSchema } from "./packPartsSchema.ts";
import { currency, day, idPattern, list, measure, text, words } from "./schemaTerms.ts";
import * as packWords from "./packWords.ts";

const place = v.union([
  v.strictObject({
    page: v.pipe(v.number(), v.integer(packWords.aPagesNumber), v.minValue(1, packWords.aPagesNumber)),
    box: v.exactOptional(v.strictTuple([v.number(), v.number(), v.number(), v.number()])),
  }),
  v.strictObject({ line: v.number() }),
  v.strictObject({ sheet: text, cell: text }),
  v.strictObject({ table: v.exactOptional(v.union([text, v.number()])), row: v.union([text, v.number()]) }),
  v.strictObject({ fact: text }),
]);

const reasonedFigure = v.strictObject({
  printed: text,
  condition: v.picklist(["repaired", "derived"]),
  repair: text,
  place: v.exactOptional(place),
});
const otherFigure = v.strictObject({
  printed: text,
  condition: v.picklist(["asPrinted", "corrected", "doubtful", "notApplicable"]),
  repair: v.exactOptional(text),
  place: v.exactOptional(place),
});
const figure = v.union([v.null(), text, v.variant("condition", [reasonedFigure, otherFigure])]);

const rowSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(idPattern, packWords.anIdSuchAsIncome)),
  label: text,
  ownLabel: v.exactOptional(v.literal(true)),
  level: v.exactOptional(v.pipe(v.number(), v.integer(packWords.anIndent), v.minValue(0, packWords.anIndent))),
  kind: v.exactOptional(v.picklist(["heading", "figure", "total"])),
  note: v.exactOptional(text),
  unit: v.exactOptional(text),
  sumOf: v.exactOptional(list(text, packWords.atLeastOneId)),
  exact: v.exactOptional(v.literal(true)),
  repeats: v.exactOptional(text),
  repair: v.exactOptional(text),
  date: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/, packWords.aDateSuch))),
  figures: v.exactOptional(v.array(figure)),
  place: v.exactOptional(place),
});

const columnSchema = v.strictObject({
  key: text,
  heading: text,
  period: v.exactOptional(text),
  of: v.exactOptional(text),
  share: v.exactOptional(v.literal(true)),
  notSummed: v.exactOptional(v.literal(true)),
  unit: v.exactOptional(text),
  sumOf: v.exactOptional(list(text, packWords.atLeastOneColumnKey)),
});

const wholeNumber = v.pipe(v.number(), v.integer(packWords.aCount), v.minValue(0, packWords.aCount));

const coverageSchema = v.strictObject({
  figures: wholeNumber,
  borneOut: wholeNumber,
  inDoubt: wholeNumber,
  scaleByNothing: v.exactOptional(v.literal(true)),
});

const tableSchema = v.strictObject({
  id: text,
  title: text,
  shortTitle: v.exactOptional(text),
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
  section: v.exactOptional(text),
  note: v.exactOptional(text),
  unit: v.exactOptional(text),
  basis: v.exactOptional(v.picklist(["period", "asAt"])),
  sheet: v.exactOptional(text),
  coverage: v.exactOptional(coverageSchema),
  columns: list(columnSchema, packWords.atLeastOneColumn),
  rows: list(rowSchema, packWords.atLeastOneRow),
});

const periodSchema = v.strictObject({
  key: text,
  start: v.exactOptional(day),
  end: v.exactOptional(day),
  instant: v.exactOptional(day),
  months: v.exactOptional(v.pipe(v.number(), v.integer("whole months"), v.minValue(1, "whole months"))),
  restated: v.exactOptional(v.literal(true)),
});

const rolesSchema = v.strictObject({
  revenue: v.exactOptional(text),
  costOfSales: v.exactOptional(text),
  grossProfit: v.exactOptional(text),
  operatingResult: v.exactOptional(text),
  financeIncome: v.exactOptional(text),
  financeCosts: v.exactOptional(text),
  resultBeforeTax: v.exactOptional(text),
  incomeTax: v.exactOptional(text),
  resultForThePeriod: v.exactOptional(text),
  resultOfOwners: v.exactOptional(text),
  totalAssets: v.exactOptional(text),
  totalLiabilities: v.exactOptional(text),
  totalEquity: v.exactOptional(text),
  goodwill: v.exactOptional(text),
  cash: v.exactOptional(text),
  inventories: v.exactOptional(text),
  tradeReceivables: v.exactOptional(text),
  tradePayables: v.exactOptional(text),
  borrowings: v.exactOptional(text),
  basicPerShare: v.exactOptional(text),
  weightedAverageShares: v.exactOptional(text),
  adjustedResult: v.exactOptional(text),
  adjustments: v.exactOptional(v.array(text)),
});

/** The shape of a pack (`Pack`): what a shape can say of it. `checkPack` checks the rest. */
export const packSchema = v.strictObject({
  issuer: v.strictObject({ name: text, code: v.exactOptional(text), market: v.exactOptional(text) }),
  document: v.strictObject({
    title: text,
    date: v.exactOptional(day),
    kind: text,
    language: text,
    pages: v.exactOptional(
      v.pipe(v.number(), v.integer(packWords.aNumberOfPages), v.minValue(1, packWords.aNumberOfPages)),
    ),
    file: v.exactOptional(text),
    sha256: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, packWords.sha256Expected))),
  }),
  money: v.nullable(
    v.strictObject({
      currency,
      scale: v.pipe(v.number(), v.minValue(1, packWords.orTheLike)),
      printed: text,
      symbol: text,
    }),
  ),
  unitWords: v.exactOptional(v.record(text, measure)),
  // None while nobody has said which they are; then nothing is built.
  periods: v.array(periodSchema),
  tables: list(tableSchema, packWords.atLeastOneTable),
  roles: rolesSchema,
  ties: v.array(tieSchema),
  doubts: v.array(doubtSchema),
  decisions: v.array(decisionSchema),
  units: v.array(unitSchema),
  disclosures: v.exactOptional(disclosuresSchema),
  words: v.exactOptional(v.record(text, words)),
  presentation: v.exactOptional(presentationSchema),
});
