import assert from "node:assert/strict";
import { say, type Words } from "../../src/derivation/say.ts";
import type { Derivation } from "../../src/filing/Derivation.ts";

const names: Readonly<Record<string, string>> = { costOfSales: "cost of sales", grossProfit: "gross profit" };
const called = (id: string, column?: string): string =>
  column === undefined ? (names[id] ?? id) : `${names[id] ?? id} (${column})`;
const words: Words = { figure: called, line: called, role: called };

const revenue: Derivation = { role: "revenue" };
const costOfSales: Derivation = { role: "costOfSales" };

describe("say", () => {
  const cases: readonly (readonly [string, Derivation])[] = [
    ["revenue − cost of sales", { sum: [revenue, { less: costOfSales }] }],
    [
      "(revenue − cost of sales) / revenue",
      { numerator: { sum: [revenue, { less: costOfSales }] }, denominator: revenue },
    ],
    [
      "revenue / revenue of the period before − 1",
      { numerator: revenue, denominator: { role: "revenue", before: true }, lessOne: true },
    ],
    [
      "(revenue of the period before + revenue) / 2 / cost of sales × 365",
      {
        product: [
          {
            numerator: {
              numerator: { sum: [{ role: "revenue", before: true }, revenue] },
              denominator: { constant: "2" },
            },
            denominator: costOfSales,
          },
          { constant: "365" },
        ],
      },
    ],
    ["−cost of sales / revenue", { numerator: { sum: [{ less: costOfSales }] }, denominator: revenue }],
    [
      "revenue / (cost of sales / 2)",
      { numerator: revenue, denominator: { numerator: costOfSales, denominator: { constant: "2" } } },
    ],
    [
      "revenue − (cost of sales − gross profit)",
      { sum: [revenue, { less: { sum: [costOfSales, { less: { line: "grossProfit" } }] } }] },
    ],
    [
      "goodwill (2022) + goodwill (2023)",
      {
        sum: [
          { figure: "goodwill", column: "2022" },
          { figure: "goodwill", column: "2023" },
        ],
      },
    ],
  ];
  for (const [said, derivation] of cases) {
    it(`says “${said}”`, () => {
      assert.equal(say(derivation, words), said);
    });
  }

  it("calls the period before as it is told to", () => {
    const growth: Derivation = { numerator: revenue, denominator: { role: "revenue", before: true }, lessOne: true };
    assert.equal(
      say(growth, { ...words, before: (term) => `${term} the year before` }),
      "revenue / revenue the year before − 1",
    );
  });
});
