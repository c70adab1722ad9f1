/** What a person types into a cell, and what the cell is to hold then. */
import fc from "fast-check";
import type { CellContent } from "../../../src/plan/plan.ts";

export interface Typing {
  /** What is given to the workbook. */
  readonly entry: string | number | boolean;
  readonly content: CellContent;
}

const ofNumber = (value: number): Typing => ({ entry: value, content: { kind: "number", value: String(value) } });
const ofText = (entry: string, text = entry): Typing => ({ entry, content: { kind: "text", text } });
const ofFormula = (formula: string): Typing => ({ entry: formula, content: { kind: "formula", formula } });

/** Near what stands there: by so many percent, to six digits. */
const near = (value: number): fc.Arbitrary<Typing> =>
  fc.integer({ min: -300, max: 300 }).map((percent) => ofNumber(Number((value * (1 + percent / 1000)).toPrecision(6))));

const numbers = fc
  .constantFrom(0, 1, -1, -0.5, 0.001, 0.1, 0.154, 0.2, 0.33, 0.5, 1.2, 4, 100, 72_270, 1_000_000, -250_000, 1e12, 1e-9)
  .map(ofNumber);

const others = fc.constantFrom<Typing>(
  ofText("n/a"),
  ofText("a word of mine"),
  ofText("'0.12", "0.12"),
  ofText("'=not a formula", "=not a formula"),
  { entry: "", content: { kind: "empty" } },
  { entry: true, content: { kind: "logical", value: true } },
  { entry: "16.5%", content: { kind: "number", value: "0.165" } },
  { entry: "1,250", content: { kind: "number", value: "1250" } },
);

const formulas = fc
  .constantFrom("=0.1+0.02", "=NA()", "=1/0", "=Sheet1!A1", "=Sheet1!A2*2", "=SUM(Sheet1!A1:A3)", '=""', '="text"')
  .map(ofFormula);

/** What is typed into a cell that holds this number, or none. */
export function typings(value: number | undefined): fc.Arbitrary<Typing> {
  const usual = value === undefined || value === 0 ? numbers : near(value);
  return fc.oneof(
    { arbitrary: usual, weight: 5 },
    { arbitrary: numbers, weight: 2 },
    { arbitrary: others, weight: 2 },
    { arbitrary: formulas, weight: 2 },
  );
}
