import * as v from "valibot";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty("a text"));

const unit = v.picklist([
  "RMB'000",
  "RMB0'000",
  "RMB million",
  "RMB",
  "RMB per share",
  "HK$",
  "HK$ per share",
  "%",
  "% points",
  "shares",
  "'000 shares",
  "customers",
  "years",
  "days",
  "months",
]);

const printedFigure = v.nullable(text);
const reasonedFigure = v.strictObject({ printed: text, condition: v.picklist(["repaired", "derived"]), repair: text });

/** One or the other, rather than a union of both, so that what is wrong inside an object is named. */
const figure = v.lazy((input): typeof printedFigure | typeof reasonedFigure =>
  typeof input === "object" && input !== null ? reasonedFigure : printedFigure,
);

const row = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)+$|^[a-z][A-Za-z0-9]*$/, "an id such as income.revenue"),
  ),
  label: text,
  ownLabel: v.optional(v.literal(true)),
  level: v.optional(v.picklist([0, 1, 2, 3, 4])),
  unit: v.optional(unit),
  note: v.optional(text),
  sumOf: v.optional(v.pipe(v.array(text), v.nonEmpty("at least one id"))),
  place: v.optional(text),
  repair: v.optional(text),
  date: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/, "a date such as 2022-05-31"))),
  figures: v.optional(v.array(figure)),
});

const column = v.strictObject({
  key: text,
  heading: text,
  year: v.pipe(
    v.number(),
    v.check((year) => Number.isInteger(year) && year >= 1900 && year <= 2200, "a year from 1900 to 2200"),
  ),
  unit: v.optional(unit),
  sumOf: v.optional(v.pipe(v.array(text), v.nonEmpty("at least one column key"))),
});

/** The shape of a data file: its tables (`DataTable`). */
export const tablesSchema = v.pipe(
  v.array(
    v.strictObject({
      id: text,
      title: text,
      sheet: text,
      section: text,
      note: v.optional(text),
      unit,
      basis: v.picklist(["year", "asAt"]),
      columns: v.pipe(v.array(column), v.nonEmpty("at least one column")),
      rows: v.pipe(v.array(row), v.nonEmpty("at least one row")),
    }),
  ),
  v.nonEmpty("at least one table"),
);
