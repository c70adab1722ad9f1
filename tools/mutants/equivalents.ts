/** A mutant that no test can kill, as it computes the same. */
export interface Equivalent {
  readonly file: string;
  /** The line that it stands in, trimmed, and the change in it, as the run prints them. */
  readonly code: string;
  readonly change: string;
  /** Where it begins in its line, from 1, where a line has several such changes that are not all equivalent. */
  readonly column?: number;
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
    file: "src/figures/quotientMeasure.ts",
    code: 'if (one.kind === "money" && other.kind === "money") return one.currency === other.currency && one.per === other.per;',
    change: "&& → ||",
    column: 28,
    why: "Things and ratios have no currency: money is of no kind with them either way.",
  },
  {
    file: "src/figures/quotientMeasure.ts",
    code: 'if (one.kind === "count" && other.kind === "count") return one.of === other.of;',
    change: "&& → ||",
    column: 28,
    why: "Money and ratios are no things: things are of no kind with them either way.",
  },
  {
    file: "src/figures/decimal.ts",
    code: "defaults: true,",
    change: "true → false",
    why: "Nobody sets the library's own Decimal, whose settings it would take.",
  },
  {
    file: "src/accounting/finding/references.ts",
    code: '(row.kind === "total" ? 2 : 0) + likenessOf(words, face.words);',
    change: "2 → (2 + 1)",
    why: "A likeness is 1 at most: a total comes first either way.",
  },
  {
    file: "src/accounting/finding/references.ts",
    code: '(row.kind === "total" ? 2 : 0) + likenessOf(words, face.words);',
    change: "0 → (0 - 1)",
    why: "A likeness is 1 at most: a total comes first either way.",
  },
  {
    file: "src/accounting/finding/SameAmounts.ts",
    code: "const places = others.every((each) => each.length === 0)",
    change: "0 → (0 - 1)",
    why: "The places of one amount ascend and are there once: putting them in order takes longer alone.",
  },
  {
    file: "src/accounting/finding/SameAmounts.ts",
    code: "if (this.#told.has(alike)) return;",
    change: "if (this.#told.has(alike)) return; → ;",
    why: "Of rows that are alike the first is taken either way: holding the others takes longer alone.",
  },
  {
    file: "src/accounting/finding/periodicRows.ts",
    code: "return agree(1) ? 1 : agree(-1) ? -1 : 0;",
    change: "1 → (1 + 1)",
    column: 32,
    why: "Any sign but 1 asks for the opposite.",
  },
  {
    file: "src/impairment/roots/rootsAbove.ts",
    code: "const scaled = power >= 0 ? shrunk(simple, 1n << BigInt(power)) : stretched(simple, 1n << BigInt(-power));",
    change: ">= → >",
    why: "Shrunk and stretched by one are the same.",
  },
  {
    file: "src/impairment/value/impliedRates.ts",
    code: "product[index] = (product[index] ?? decimal(0)).minus(coefficient.times(growth));",
    change: "0 → (0 + 1)",
    why: "The product is filled before: what stands in for an absent one is for the compiler.",
  },
  {
    file: "src/functions/arguments/readRange.ts",
    code: "let rows = 0;",
    change: "0 → (0 + 1)",
    why: "An extent is of one row at least.",
  },
  {
    file: "src/functions/arguments/readUncertainty.ts",
    code: "Math.abs(Math.abs(correlation) - 1) <= nearOne ? Math.sign(correlation) : correlation;",
    change: "<= → <",
    why: "No number beside 1 is just 1e-9 from it: its last binary digit is larger.",
  },
  {
    file: "src/functions/results/ExactSum.ts",
    code: "const mostSum = 2 ** 53;",
    change: "** → *",
    why: "What is put aside sooner is added up as exactly: it takes longer alone.",
  },
  {
    file: "src/functions/arguments/readShift.ts",
    code: "? { place, shift: decimal(0), error: read }",
    change: "0 → (0 + 1)",
    why: "Where there is an error, the results are the error, whatever the shift.",
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
  {
    file: "src/functions/arguments/readUnitBlock.ts",
    code: "while (years > 0 && !isYear(years)) years -= 1;",
    change: "> → >=",
    why: "The first column holds the labels of the yearly rows, and so is never blank in all of them.",
  },
  {
    file: "src/impairment/roots/simpleRoot.ts",
    code: "for (let index = polynomial.length - 1; index >= 0; index--) {",
    change: "- → +",
    why: "Two absent coefficients before the first scale the value by a power of two, and leave its sign.",
  },
  {
    file: "src/impairment/roots/simpleRoot.ts",
    code: "value = value * numerator + ((polynomial[index] ?? 0n) << scale);",
    change: "0n → (0n + 1n)",
    why: "Every coefficient is there: what stands in for an absent one is for the compiler.",
  },
  {
    file: "src/impairment/roots/simpleRoot.ts",
    code: "const significantBits = 140n;",
    change: "140n → (140n - 1n)",
    why: "Forty digits are 133 bits.",
  },
  {
    file: "src/impairment/roots/integerPolynomial.ts",
    code: "if (last !== 0n && coefficient < 0n !== last < 0n) changes += 1;",
    change: "0n → (0n + 1n)",
    why: "A whole coefficient that is not zero is below one where it is below zero.",
  },
  {
    file: "src/impairment/roots/integerPolynomial.ts",
    code: "result[index] = (result[index] ?? 0n) * power;",
    change: "result[index] ?? 0n → (result[index])",
    why: "Every coefficient is there: what stands in for an absent one is for the compiler.",
  },
  {
    file: "src/impairment/roots/rootsAbove.ts",
    code: "return (value < 0n ? -value : value).toString(2).length;",
    change: "0n → (0n - 1n)",
    why: "The sign of minus one counts as a digit: the bound is no less a bound.",
  },
  {
    file: "src/impairment/roots/rootsAbove.ts",
    code: "power = Math.max(power, Math.ceil((bitLength(coefficient) - bitLength(lead) + 1) / (degree - index)) + 1);",
    change: "1 → (1 + 1)",
    why: "A larger bound is no less a bound.",
  },
  {
    file: "src/impairment/value/impliedRates.ts",
    code: "const bound = perYear.greaterThan(0) ? perYear : decimal(0);",
    change: "0 → (0 + 1)",
    why: "Roots below the growth are found, and left out by what a terminal value asks for.",
  },
  {
    file: "src/excel/undoing/undoBuild.ts",
    code: "return { rows: Math.max(0, now.rows - was.rows), columns: Math.max(0, now.columns - was.columns) };",
    change: "0 → (0 - 1)",
    why: "Of less than none of the inserted lines, none is deleted.",
  },
  {
    file: "src/excel/building/buildModel.ts",
    code: "return { report: { ...report, advice }, record: this.#recordOf(journal, journal.written?.sheets ?? {}) };",
    change: "journal.written?.sheets ?? {} → (journal.written?.sheets)",
    why: "What was written is noted by then: what stands in for it is for the compiler.",
  },
  {
    file: "src/excel/building/arrangeSheets.ts",
    code: "return inTheWay ? [...wanted.map(({ id }, index) => ({ id, name: `~ headroom ${index + 1}` })), ...wanted] : wanted;",
    change: "1 → (1 - 1)",
    why: "A name that a sheet has for a moment: any number of its own will do.",
  },
  {
    file: "src/excel/sharing/plannedTwins.ts",
    code: "columns: lines(Math.max(0, ...plan.cells.map(({ column }) => column)) + 1, map.columns),",
    change: "0 → (0 + 1)",
    why: "Nothing refers to a column that the sheet has not.",
  },
  {
    file: "src/functions/arguments/readUnitBlock.ts",
    code: "for (let row = 0; row < range.rows; row++) {",
    change: "< → <=",
    why: "A row beyond the range is blank, and blank rows are skipped.",
  },
  {
    file: "src/impairment/HeadroomKernel.ts",
    code: "private rateRest = 0;",
    change: "0 → (0 - 1)",
    why: "The constructor sets it.",
  },
  {
    file: "src/impairment/roots/simpleRoot.ts",
    code: "if (other < 0n === value < 0n) return undefined;",
    change: "< → <=",
    why: "Neither is zero by then.",
  },
  {
    file: "src/impairment/roots/squareFree.ts",
    code: "const lead = divisor.at(-1) ?? 1n;",
    change: "divisor.at(-1) ?? 1n → (divisor.at(-1))",
    why: "No polynomial is divided by one without coefficients: what stands in for them is for the compiler.",
  },
  {
    file: "src/impairment/unit/lines.ts",
    code: "assumptionLines.find(({ exceeds }) => exceeds === key);",
    change: "find → findLast",
    why: "One line alone has to be above another.",
  },
  {
    file: "src/impairment/roots/squareFree.ts",
    code: "if ((one.at(-1) ?? 0n) % prime === 0n) return false;",
    change: "false → undefined",
    why: "Neither holds.",
  },
  {
    file: "src/impairment/value/impliedRates.ts",
    code: "polynomial[index] = (polynomial[index] ?? decimal(0)).plus(terminal.cashFlow);",
    change: "0 → (0 + 1)",
    why: "The polynomial is filled before: what stands in for an absent one is for the compiler.",
  },
  {
    file: "src/impairment/breakEven/growthBreakEvens.ts",
    code: "product[power] = (product[power] ?? decimal(0)).plus(coefficient.times(h));",
    change: "0 → (0 - 1)",
    why: "The product is filled before: what stands in for an absent one is for the compiler.",
  },
  {
    file: "src/impairment/impairmentWords.ts",
    code: "export const forThe = (what: string): string => `for the ${what}`;",
    change: "`for the ${what}` → undefined",
    why: "It is said of a usual driver that the table lacks, which it has.",
  },
];
