import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { filingOf } from "../../src/filing/filingOf.ts";
import { announcementText, tableNumbers } from "./announcementText.ts";
import keptNumbers from "./tableNumbers.json" with { type: "json" };

const counts = (numbers: readonly string[]): Map<string, number> =>
  numbers.reduce((all, number) => all.set(number, (all.get(number) ?? 0) + 1), new Map<string, number>());

/** The data's figures that a table prints: not those that stand in sentences, nor those that only follow from others. */
const dataNumbers = filingOf(builtInPack)
  .tables.flatMap((table) => table.rows)
  .filter(({ source }) => !source.row.startsWith("(in a sentence"))
  .flatMap(({ figures }) => Object.values(figures))
  .flatMap((figure) => (figure === undefined || figure.condition === "derived" ? [] : [figure.printed]));

const missing = (printed: readonly string[]): string[] => {
  const held = counts(dataNumbers);
  return [...counts(printed)]
    .filter(([number, times]) => (held.get(number) ?? 0) < times)
    .map(([number, times]) => `${number} (printed ${times} times, held ${held.get(number) ?? 0})`);
};

describe("The announcement's tables", () => {
  const text = announcementText();

  it(`are held to the last number (read from ${text === undefined ? "the list kept here, as the announcement is not beside the project" : "the announcement"})`, () => {
    const printed = text === undefined ? keptNumbers : tableNumbers(text);
    assert.ok(printed.length > 500, `only ${printed.length} numbers were read`);
    assert.deepEqual(missing(printed), []);
  });

  it("hold no number that no table prints", () => {
    const printed = counts(text === undefined ? keptNumbers : tableNumbers(text));
    const notInTables = new Set(["565,050,738", "1.00"]); // issued shares and nominal value, from sentences
    const strange = dataNumbers.filter((number) => /\d/.test(number) && !printed.has(number));
    assert.deepEqual(
      strange.filter((number) => !notInTables.has(number)),
      [],
    );
  });

  it("are told apart from a table with one number changed", () => {
    assert.deepEqual(missing([...keptNumbers, "1,751,046"]), ["1,751,046 (printed 1 times, held 0)"]);
  });

  if (text !== undefined) {
    it("print the numbers of the list kept here", () => {
      assert.deepEqual(tableNumbers(text), keptNumbers);
    });
  }
});
