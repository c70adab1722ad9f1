import {
  adjustedLossOf,
  breakEvenOf,
  cguHeadroomOf,
  grossMarginOf,
  impliedRateOf,
  probabilityOf,
  sensitivityOf,
  valueInUseOf,
} from "../src/functions/functions.ts";
import { installCustomFunctions } from "../test/support/customFunctions.ts";
import type { Comparison } from "./comparison.ts";
import { block } from "./unit.ts";

/** The rows of a sheet: what a whole column, A:A, hands over. */
const rows = 1_048_576;

const wholeColumn = (cell: (row: number) => unknown): unknown[][] =>
  Array.from({ length: rows }, (_, row) => [cell(row)]);

/** Every function that takes a range, with a whole column of it: held against reading each cell once. */
export function wholeColumnRows(): readonly Comparison[] {
  installCustomFunctions();
  const revenue = wholeColumn((row) => 1_000 + row);
  const costOfSales = wholeColumn((row) => -(500.25 + row));
  const flows = wholeColumn((row) => (row < 5 ? 100 + row : null));
  const cgu = [...block, ...Array.from({ length: rows - block.length }, () => Array<null>(6).fill(null))];
  const uncertainty = [
    ["Gross margin", "Normal", 0, 0.02],
    ...Array.from({ length: rows - 1 }, () => [null, "", 0, null]),
  ];
  const texts = wholeColumn((row) => `n.m. ${row}`);
  const digits = wholeColumn((row) => (row + 1) / 3);
  const headings = [["Gross margin", "Normal", 0, 0.02], ...texts.map(([text]) => [text, null, null, null])];
  const rate = "Pre-tax discount rate";
  const calls: Readonly<Record<string, () => unknown>> = {
    GROSSMARGIN: () => grossMarginOf(revenue, costOfSales),
    ADJUSTEDLOSS: () => adjustedLossOf([[-5]], [costOfSales]),
    "GROSSMARGIN, texts": () => grossMarginOf(texts, costOfSales),
    "ADJUSTEDLOSS, sixteen digits": () => adjustedLossOf([[-5]], [digits]),
    VALUEINUSE: () => valueInUseOf(flows, 0.1),
    IMPLIEDRATE: () => impliedRateOf(flows, 380),
    CGUHEADROOM: () => cguHeadroomOf(cgu),
    SENSITIVITY: () => sensitivityOf(cgu, rate, [[0]], "Gross margin", [[0]]),
    BREAKEVEN: () => breakEvenOf(cgu, rate),
    PROBABILITY: () => probabilityOf(cgu, uncertainty),
    "PROBABILITY, headings": () => probabilityOf(cgu, headings),
  };
  const readOnce = (): number => revenue.reduce((sum, [cell]) => sum + Number(cell), 0);
  return Object.entries(calls).map(([name, run]) => ({
    name: `${name} of a whole column`,
    ours: { name: "custom function", async: name.startsWith("PROBABILITY"), run },
    other: { name: "reading a million cells", async: false, run: readOnce },
    within: 1_000,
    slow: true,
  }));
}
