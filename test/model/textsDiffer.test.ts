import assert from "node:assert/strict";
import { numbersDiffer, textsDiffer, type TextOfRow } from "../../src/model/checks/textsDiffer.ts";
import { BookBuilder } from "../../src/plan/BookBuilder.ts";
import { calculate } from "../../src/xlsx/calculate.ts";

/** Every text of two digits, beside the name of its row. */
const rows = Array.from({ length: 100 }, (_, row): TextOfRow => {
  const digits = String(row).padStart(2, "0");
  return [`check ${digits}`, `${digits[1]} of ${digits[0]}`];
});

/** Whether texts are found to differ from those rows, once these stand there. */
async function differ(texts: readonly TextOfRow[]): Promise<unknown> {
  const book = new BookBuilder({ sheets: [], names: [] });
  const sheet = book.addSheet("sheet", "Sheet", "#000000");
  texts.forEach(([text, beside], row) => {
    sheet.text(row, 0, "label", text);
    sheet.text(row, 1, "label", beside);
  });
  const column = (of: number) => sheet.area({ row: 0, column: of }, { row: texts.length - 1, column: of });
  sheet.formula(0, 2, "formula", textsDiffer(rows, column(0), column(1)), { format: "count" });
  return (await calculate(book.plan("1", "Texts"))).get("sheet")?.get("C1");
}

/** The rows with the texts of two exchanged, and not what stands beside. */
const exchanged = (one: number, other: number): readonly TextOfRow[] =>
  rows.map(([text, beside], row) => [
    row === one
      ? `check ${String(other).padStart(2, "0")}`
      : row === other
        ? `check ${String(one).padStart(2, "0")}`
        : text,
    beside,
  ]);

describe("textsDiffer(rows, texts, beside)", function () {
  this.timeout(60_000);

  it("is 0 of texts that are as they were, in whatever order", async () => {
    assert.equal(await differ(rows), 0);
    assert.equal(await differ([...rows].reverse()), 0);
  });

  it("is 1 where one is another, or two changed places, however alike they are", async () => {
    assert.equal(await differ(rows.with(40, ["check 4", "0 of 4"])), 1);
    for (const [one, other] of [
      [67, 76],
      [68, 69],
      [78, 87],
      [89, 98],
      [66, 88],
      [1, 10],
    ] as const)
      assert.equal(await differ(exchanged(one, other)), 1, `${one} and ${other}`);
  });
});

describe("numbersDiffer(rows, numbers, beside)", function () {
  this.timeout(60_000);

  const counts: readonly (readonly [string, string])[] = [
    ["40", "Financial position"],
    ["0", "Income statement"],
    ["1250", "Notes"],
  ];

  /** Whether numbers are found to differ from those counts, once these stand there. */
  async function differing(numbers: readonly string[]): Promise<unknown> {
    const book = new BookBuilder({ sheets: [], names: [] });
    const sheet = book.addSheet("sheet", "Sheet", "#000000");
    counts.forEach(([, beside], row) => {
      const number = numbers[row] ?? "0";
      if (/^-?\d+$/u.test(number)) sheet.number(row, 0, "formula", number, { format: "count" });
      else sheet.text(row, 0, "label", number.replace("'", ""));
      sheet.text(row, 1, "label", beside);
    });
    const column = (of: number) => sheet.area({ row: 0, column: of }, { row: counts.length - 1, column: of });
    sheet.formula(0, 2, "formula", numbersDiffer(counts, column(0), column(1)), { format: "count" });
    return (await calculate(book.plan("1", "Numbers"))).get("sheet")?.get("C1");
  }

  it("is 0 of numbers that are as they were, and 1 where one is another, though it has as many digits", async () => {
    assert.equal(await differing(["40", "0", "1250"]), 0);
    assert.equal(await differing(["41", "0", "1250"]), 1);
    assert.equal(await differing(["0", "40", "1250"]), 1);
  });

  it("is 1 where a text or nothing stands in a number's place, also where that number is nil", async () => {
    assert.equal(await differing(["40", "none", "1250"]), 1);
    assert.equal(await differing(["40", "'0", "1250"]), 1);
    assert.equal(await differing(["40", "", "1250"]), 1);
    assert.equal(await differing(["40", "0", "many"]), 1);
  });
});
