import type { PeriodicRow } from "./periodicRows.ts";

/**
 * Rows by what they print for a period, whatever its sign: a row finds those that print an amount of its own without being
 * held against every other. Of rows that nothing here tells apart, as one line printed a thousand times, the first stands
 * for all.
 */
export class SameAmounts<R extends PeriodicRow> {
  readonly #rows: R[] = [];
  /** Places among the rows, ascending, by period and amount. */
  readonly #byAmount = new Map<string, number[]>();
  readonly #told = new Set<string>();

  add(row: R): void {
    const keys = keysOf(row);
    if (keys.length === 0) return;
    const alike = [row.table.id, row.row.kind, row.label, JSON.stringify(row.measure), amountsOf(row)].join("|");
    if (this.#told.has(alike)) return;
    this.#told.add(alike);
    const place = this.#rows.push(row) - 1;
    for (const key of keys) {
      const known = this.#byAmount.get(key);
      if (known === undefined) this.#byAmount.set(key, [place]);
      else known.push(place);
    }
  }

  /** The rows that print one of its amounts for the same period, nil apart, in the order in which they were added. */
  of(row: PeriodicRow): readonly R[] {
    const [first = [], ...others] = keysOf(row).map((key) => this.#byAmount.get(key) ?? []);
    const places = others.every((each) => each.length === 0)
      ? first
      : [...new Set([...first, ...others.flat()])].sort((a, b) => a - b);
    return places.flatMap((place) => this.#rows[place] ?? []);
  }
}

const keysOf = ({ amounts }: PeriodicRow): readonly string[] =>
  [...amounts].flatMap(([period, amount]) => (amount.isZero() ? [] : [`${period}:${amount.abs().toString()}`]));

const amountsOf = ({ amounts }: PeriodicRow): string =>
  [...amounts].map(([period, amount]) => `${period}:${amount.toString()}`).join(",");
