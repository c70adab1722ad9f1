import type { Finding } from "../errors.ts";
import type { Derivation } from "../Derivation.ts";
import { nearest } from "../nearest.ts";
import type { Pack, PackTable } from "../Pack.ts";
import type { PresentedLine } from "../Presentation.ts";
import * as packWords from "./packWords.ts";

/** Roles, ties, doubts, decisions, units and words that refer to rows, columns, tables or periods that there are not. */
export function referenceFindings(pack: Pack): Finding[] {
  const known = new Known(pack);
  return [
    ...Object.entries(pack.roles).flatMap(([role, rows]: [string, string | readonly string[]]) =>
      [rows].flat().flatMap((row) => known.figureRow("the pack", `roles.${role}`, row)),
    ),
    ...repeatedIds("tie", pack.ties),
    ...pack.ties.flatMap(({ id, expected, found }) => [
      ...known.figure(id, "expected", expected.row, expected.column),
      ...(found === undefined ? [] : known.derivation(id, "found", found)),
    ]),
    ...pack.doubts.flatMap((doubt, index) => known.place(`doubts[${index}]`, doubt)),
    ...pack.decisions.flatMap((decision, index) => known.place(`decisions[${index}]`, decision)),
    ...repeatedIds("unit", pack.units),
    ...pack.units.flatMap(({ id, goodwill, assumptions = {} }) => [
      ...known.derivation(id, "goodwill", goodwill),
      ...Object.entries(assumptions).flatMap(([line, { from = [] }]) =>
        from.flatMap((each, index) =>
          each === null ? [] : known.derivation(id, `assumptions.${line}.from[${index}]`, each),
        ),
      ),
    ]),
    ...disclosureFindings(pack, known),
    ...Object.keys(pack.words ?? {}).flatMap((row) => known.row("the pack", "words", row)),
    ...Object.keys(pack.presentation?.labels ?? {}).flatMap((row) => known.row("the pack", "presentation.labels", row)),
    ...presentedLines(pack).flatMap((line) => [
      ...derivationsOf(line).flatMap(([field, derivation]) => known.derivation(line.id, field, derivation)),
      ...(line.rows ?? []).flatMap((row) => known.figureRow(line.id, "rows", row)),
    ]),
  ];
}

const presentedLines = ({ presentation }: Pack): readonly PresentedLine[] =>
  (presentation?.summary?.sections ?? []).flatMap(({ lines }) => lines.filter((line) => typeof line !== "string"));

/** Every derivation of a line with the field that holds it. */
function derivationsOf(line: PresentedLine): readonly (readonly [field: string, derivation: Derivation])[] {
  const { derivation, byPeriod = {}, onlyWhereNegative } = line;
  return [
    ...(derivation === undefined ? [] : [["derivation", derivation] as const]),
    ...Object.entries(byPeriod).map(([period, each]) => [`byPeriod.${period}`, each] as const),
    ...(onlyWhereNegative === undefined ? [] : [["onlyWhereNegative", onlyWhereNegative] as const]),
  ];
}

/** Key assumptions of units, rows, columns or periods that there are not. */
function disclosureFindings({ disclosures, units, periods }: Pack, known: Known): Finding[] {
  const ids = units.map(({ id }) => id);
  const keys = periods.map(({ key }) => key);
  const tables = disclosures?.keyAssumptions ?? [];
  return tables.flatMap(({ period, rows, units: columns }, index) => {
    const field = `disclosures.keyAssumptions[${index}]`;
    const figures = Object.values(rows).flatMap((row) =>
      Object.entries(columns).flatMap(([unit, ends]) =>
        Object.values(ends).flatMap((column) => known.figure("the pack", `${field}.units.${unit}`, row, column)),
      ),
    );
    const strangers = Object.keys(columns).filter((unit) => !ids.includes(unit));
    return [
      ...(keys.includes(period) ? [] : unknown("the pack", `${field}.period`, "period", period, keys)),
      ...strangers.flatMap((unit) => unknown("the pack", `${field}.units`, "unit", unit, ids)),
      ...figures,
    ];
  });
}

function repeatedIds(kind: string, things: readonly { readonly id: string }[]): Finding[] {
  const ids = things.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [{ row: id, field: "id", expected: packWords.anIdThatNoOther(kind), found: id }],
  );
}

/** What there is to refer to. */
class Known {
  readonly #tables: ReadonlyMap<string, PackTable>;
  readonly #tableOfRow: ReadonlyMap<string, PackTable>;
  readonly #headings: ReadonlySet<string>;
  readonly #roles: ReadonlySet<string>;

  constructor({ tables, roles }: Pack) {
    this.#tables = new Map(tables.map((table) => [table.id, table]));
    this.#tableOfRow = new Map(tables.flatMap((table) => table.rows.map(({ id }) => [id, table] as const)));
    const rows = tables.flatMap((table) => table.rows);
    const printed = new Set(rows.filter(({ figures }) => figures !== undefined).map(({ id }) => id));
    this.#headings = new Set(rows.map(({ id }) => id).filter((id) => !printed.has(id)));
    this.#roles = new Set(Object.keys(roles));
  }

  row(of: string, field: string, row: string): Finding[] {
    return this.#tableOfRow.has(row) ? [] : unknown(of, field, "row", row, [...this.#tableOfRow.keys()]);
  }

  figureRow(of: string, field: string, row: string): Finding[] {
    if (!this.#headings.has(row)) return this.row(of, field, row);
    return [{ row: of, field, expected: packWords.theIdOfARow, found: `the heading ${row}` }];
  }

  figure(of: string, field: string, row: string, column: string | undefined): Finding[] {
    const found = this.figureRow(of, `${field}.row`, row);
    if (found.length > 0 || column === undefined) return found;
    const keys = this.#tableOfRow.get(row)?.columns.map(({ key }) => key) ?? [];
    return keys.includes(column) ? [] : unknown(of, `${field}.column`, "column", column, keys);
  }

  /** Of a doubt or a decision. */
  place(
    field: string,
    { row, column, table }: { readonly row?: string; readonly column?: string; readonly table?: string },
  ): Finding[] {
    const of = "the pack";
    if (row !== undefined) return this.row(of, `${field}.row`, row).concat(this.#column(field, row, column));
    if (table === undefined) return [];
    const known = this.#tables.get(table);
    if (known === undefined) return unknown(of, `${field}.table`, "table", table, [...this.#tables.keys()]);
    const keys = known.columns.map(({ key }) => key);
    return column === undefined || keys.includes(column) ? [] : unknown(of, `${field}.column`, "column", column, keys);
  }

  derivation(of: string, field: string, derivation: Derivation): Finding[] {
    if ("figure" in derivation) return this.figure(of, field, derivation.figure, derivation.column);
    if ("role" in derivation)
      return this.#roles.has(derivation.role)
        ? []
        : unknown(of, `${field}.role`, packWords.roleOfThePack, derivation.role, [...this.#roles]);
    if ("sum" in derivation)
      return derivation.sum.flatMap((part, index) =>
        this.derivation(of, `${field}.sum[${index}]`, "less" in part ? part.less : part),
      );
    if ("product" in derivation)
      return derivation.product.flatMap((part, index) => this.derivation(of, `${field}.product[${index}]`, part));
    if ("numerator" in derivation)
      return [
        ...this.derivation(of, `${field}.numerator`, derivation.numerator),
        ...this.derivation(of, `${field}.denominator`, derivation.denominator),
      ];
    return [];
  }

  #column(field: string, row: string, column: string | undefined): Finding[] {
    const table = this.#tableOfRow.get(row);
    const keys = table?.columns.map(({ key }) => key) ?? [];
    if (table === undefined || column === undefined || keys.includes(column)) return [];
    return unknown("the pack", `${field}.column`, "column", column, keys);
  }
}

function unknown(row: string, field: string, what: string, found: string, known: readonly string[]): Finding[] {
  const near = nearest(found, known, (each) => [each]).join(", ");
  return [{ row, field, expected: packWords.aThatThereIsNearest(what, near), found }];
}
