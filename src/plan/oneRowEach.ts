/**
 * The lengths of parts that take one row each, for `rows`.
 *
 * @example rows({ heads: 1, ...oneRowEach(["revenue", "cashFlow"]) })
 */
export function oneRowEach<Part extends string>(parts: readonly Part[]): Readonly<Record<Part, number>> {
  return Object.fromEntries(parts.map((part) => [part, 1])) as Readonly<Record<Part, number>>;
}
