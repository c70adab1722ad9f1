import * as v from "valibot";
import { derivationSchema } from "./derivationSchema.ts";
import { list, text, words } from "./schemaTerms.ts";

const { exactOptional, strictObject } = v;

export const tieSchema = strictObject({
  id: text,
  name: text,
  kind: v.picklist(["sum", "repeat", "note", "movement", "share", "quotation", "ratio"]),
  foundBy: v.picklist(["rule", "document", "person"]),
  expected: strictObject({ row: text, column: exactOptional(text) }),
  sign: exactOptional(v.literal(-1)),
  found: exactOptional(derivationSchema),
  explained: exactOptional(v.union([text, words])),
});

export const doubtSchema = strictObject({
  row: exactOptional(text),
  column: exactOptional(text),
  table: exactOptional(text),
  about: exactOptional(v.picklist(["money", "period"])),
  reason: text,
});

export const decisionSchema = strictObject({
  about: v.picklist(["money", "periods", "restated", "figure", "row", "role", "tie"]),
  row: exactOptional(text),
  column: exactOptional(text),
  printed: exactOptional(text),
  decided: text,
  reason: exactOptional(text),
});

const assumption = strictObject({
  values: list(v.union([v.number(), v.boolean()]), "at least one value"),
  basis: v.picklist(["announced", "derived", "illustrative"]),
  reasoning: text,
  source: text,
  from: exactOptional(v.array(v.nullable(derivationSchema))),
});

export const unitSchema = strictObject({
  id: text,
  name: text,
  blockName: exactOptional(text),
  goodwill: derivationSchema,
  acquired: exactOptional(text),
  assumptions: exactOptional(v.record(text, assumption)),
});

const presentedLine = strictObject({
  id: text,
  label: text,
  unit: exactOptional(text),
  format: v.picklist(["amount", "percentage", "count", "days"]),
  derivation: exactOptional(derivationSchema),
  byPeriod: exactOptional(v.record(text, derivationSchema)),
  periods: exactOptional(v.array(text)),
  onlyWhereNegative: exactOptional(derivationSchema),
  how: text,
  basis: v.picklist(["announced", "derived"]),
  rows: exactOptional(v.array(text)),
});

export const presentationSchema = strictObject({
  title: exactOptional(text),
  adjustedResult: exactOptional(text),
  sheets: exactOptional(
    v.array(strictObject({ id: text, name: text, title: text, holds: text, subtitle: exactOptional(text) })),
  ),
  labels: exactOptional(words),
  summary: exactOptional(
    strictObject({
      holds: text,
      sections: v.array(strictObject({ title: text, lines: v.array(v.union([text, presentedLine])) })),
    }),
  ),
});
