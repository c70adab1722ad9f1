/** A mutant that no test can kill, as it computes the same. */
export interface Equivalent {
  readonly file: string;
  /** The line that it stands in, trimmed, and the change in it, as the run prints them. */
  readonly code: string;
  readonly change: string;
  /** Why nothing can tell it from what it was. */
  readonly why: string;
}

export const equivalents: readonly Equivalent[] = [
  {
    file: "src/figures/roundTo.ts",
    code: "return decimals >= 0 ? value.toDecimalPlaces(decimals) : value.toNearest(decimal(10).pow(-decimals));",
    change: ">= → >",
    why: "To no decimals and to the nearest one are the same.",
  },
  {
    file: "src/figures/roundTo.ts",
    code: "return decimals >= 0 ? value.toDecimalPlaces(decimals) : value.toNearest(decimal(10).pow(-decimals));",
    change: "0 → (0 + 1)",
    why: "To no decimals and to the nearest one are the same.",
  },
  {
    file: "src/accounting/finding/references.ts",
    code: '(row.kind === "total" ? 2 : 0) + likeness(label, face.label);',
    change: "2 → (2 + 1)",
    why: "A likeness is 1 at most: a total comes first either way.",
  },
  {
    file: "src/impairment/roots/rootsAbove.ts",
    code: "const scaled = power >= 0 ? shrunk(simple, 1n << BigInt(power)) : stretched(simple, 1n << BigInt(-power));",
    change: ">= → >",
    why: "Shrunk and stretched by one are the same.",
  },
  {
    file: "src/impairment/impliedRates.ts",
    code: "product[index] = (product[index] ?? decimal(0)).minus(coefficient.times(growth));",
    change: "0 → (0 + 1)",
    why: "The product is filled before: what stands in for an absent one is for the compiler.",
  },
  {
    file: "src/functions/arguments/readUnitBlock.ts",
    code: "const row = (label: string): number => rows.get(labelKey(label)) ?? -1;",
    change: "rows.get(labelKey(label)) ?? -1 → (rows.get(labelKey(label)))",
    why: "No row, and row −1, hold no cell.",
  },
  {
    file: "src/functions/arguments/readUncertainty.ts",
    code: "let columns = Math.max(0, range.columns - columnsBeforeCorrelations);",
    change: "0 → (0 - 1)",
    why: "None of so many columns, and one less, are read.",
  },
  {
    file: "src/functions/arguments/readUnitBlock.ts",
    code: "let years = range.columns - 1;",
    change: "1 → (1 - 1)",
    why: "A column beyond the range is blank, and no year.",
  },
  {
    file: "src/functions/arguments/readUncertainty.ts",
    code: "if (isNothing(sent)) continue;",
    change: "continue; → ;",
    why: "A blank cell is none with a value either way: looking into it takes longer alone.",
  },
  {
    file: "src/impairment/roots/simpleRoot.ts",
    code: "const significantBits = 140n;",
    change: "140n → (140n + 1n)",
    why: "A bit more than the forty digits that are given takes longer alone.",
  },
];
