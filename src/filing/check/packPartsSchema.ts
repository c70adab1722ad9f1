import * as v from "valibot";
import { derivationSchema } from "./derivationSchema.ts";
import { list, text, words } from "./schemaTerms.ts";
import * as packWords from "./packWords.ts";

export const tieSchema = v.strictObject({
  id: text,
  name: text,
  kind: v.picklist(["sum", "repeat", "note", "movement", "share", "quotation", "ratio"]),
  foundBy: v.picklist(["rule", "document", "person"]),
  expected: v.strictObject({ row: text, column: v.exactOptional(text) }),
  sign: v.exactOptional(v.literal(-1)),
  found: v.exactOptional(derivationSchema),
  explained: v.exactOptional(v.union([text, words])),
});

export const doubtSchema = v.strictObject({
  row: v.exactOptional(text),
  column: v.exactOptional(text),
  table: v.exactOptional(text),
  about: v.exactOptional(v.picklist(["money", "period"])),
  reason: text,
});

export const decisionSchema = v.strictObject({
  about: v.picklist(["money", "periods", "restated", "figure", "row", "role", "tie"]),
  row: v.exactOptional(text),
  column: v.exactOptional(text),
  printed: v.exactOptional(text),
  decided: text,
  reason: v.exactOptional(text),
});

const assumption = v.strictObject({
  values: list(v.union([v.number(), v.boolean()]), packWords.atLeastOneValue),
  basis: v.picklist(["announced", "derived", "illustrative"]),
  reasoning: text,
  source: text,
  from: v.exactOptional(v.array(v.nullable(derivationSchema))),
});

export const unitSchema = v.strictObject({
  id: text,
  name: text,
  blockName: v.exactOptional(text),
  goodwill: derivationSchema,
  acquired: v.exactOptional(text),
  assumptions: v.exactOptional(v.record(text, assumption)),
});

const presentedLine = v.strictObject({
  id: text,
  label: text,
  unit: v.exactOptional(text),
  format: v.picklist(["amount", "percentage", "count", "days"]),
  derivation: v.exactOptional(derivationSchema),
  byPeriod: v.exactOptional(v.record(text, derivationSchema)),
  periods: v.exactOptional(v.array(text)),
  onlyWhereNegative: v.exactOptional(derivationSchema),
  how: text,
  basis: v.picklist(["announced", "derived"]),
  rows: v.exactOptional(v.array(text)),
});

export const presentationSchema = v.strictObject({
  title: v.exactOptional(text),
  adjustedResult: v.exactOptional(text),
  sheets: v.exactOptional(
    v.array(v.strictObject({ id: text, name: text, title: text, holds: text, subtitle: v.exactOptional(text) })),
  ),
  labels: v.exactOptional(words),
  summary: v.exactOptional(
    v.strictObject({
      holds: text,
      sections: v.array(v.strictObject({ title: text, lines: v.array(v.union([text, presentedLine])) })),
    }),
  ),
});
