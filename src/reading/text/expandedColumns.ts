import { currencySign } from "../words/currencySign.ts";

const sign = new RegExp(`^${currencySign}$`);

/**
 * The columns of a table of pipes that only repeat the one behind them, counted from 0. Programs that spread a cell over
 * the columns that it spanned write "Revenue | Revenue | $ | 1,000 | $ | 900", and "Tax | Tax | 10 | 10 | 9 | 9" below.
 * A column of which one line alone says something else is a column of its own.
 */
export function expandedColumns(rows: readonly (readonly string[])[]): ReadonlySet<number> {
  const texts = rows.map((fields) => fields.map((field) => field.trim()));
  const width = Math.max(...texts.map(({ length }) => length), 0);
  const expanded = new Set<number>();
  for (let column = 0; column + 1 < width; column += 1) {
    const pairs = texts.map((fields) => [fields[column] ?? "", fields[column + 1] ?? ""] as const);
    const same = pairs.filter(([left, right]) => left === right && /[\p{L}\d]/u.test(left));
    const differ = pairs.filter(([left, right]) => left !== right);
    if (same.length >= 3 && differ.every(([left, right]) => sign.test(left) && /\d|^[-–—]$/.test(right)))
      expanded.add(column);
  }
  return expanded;
}

/** A row's fields without those columns; a currency's sign among them is put before its figure. */
export function withoutExpanded(fields: readonly string[], expanded: ReadonlySet<number>): readonly string[] {
  return fields.flatMap((field, column) => {
    if (expanded.has(column)) return [];
    const before = expanded.has(column - 1) ? (fields[column - 1] ?? "").trim() : "";
    return [sign.test(before) && before !== field.trim() ? `${before}${field.trim()}` : field];
  });
}
