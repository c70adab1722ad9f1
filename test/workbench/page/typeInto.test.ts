import assert from "node:assert/strict";
import { typeInto } from "../../../src/workbench/page/typeInto.ts";
import { MemoryWorkbook } from "../../support/memoryWorkbook.ts";

describe("typeInto", () => {
  const place = { sheet: "", row: 1, column: 1, rows: 2, columns: 2 };
  const write = (values: unknown): readonly (readonly unknown[])[] => {
    const workbook = new MemoryWorkbook();
    const sheet = workbook.sheets()[0]?.id ?? "";
    workbook.write({ ...place, sheet }, [
      ["as", "it"],
      ["was", 1],
    ]);
    try {
      typeInto(workbook, { ...place, sheet }, values);
    } finally {
      kept = workbook.values({ ...place, sheet });
    }
    return kept;
  };
  let kept: readonly (readonly unknown[])[] = [];

  it("writes texts, numbers and truth values, and leaves what is null", () => {
    const values = [
      ["text", 12.5],
      [true, null],
    ];
    assert.deepEqual(write(values), [
      ["text", 12.5],
      [true, 1],
    ]);
  });

  it("writes from a single cell on, as many as there are values", () => {
    const workbook = new MemoryWorkbook();
    const sheet = workbook.sheets()[0]?.id ?? "";
    typeInto(workbook, { sheet, row: 1, column: 1, rows: 1, columns: 1 }, [["a"], ["b"], [3]]);
    assert.deepEqual(workbook.values({ sheet, row: 0, column: 1, rows: 4, columns: 1 }), [[null], ["a"], ["b"], [3]]);
    assert.throws(
      () => typeInto(workbook, { sheet, row: 1, column: 1, rows: 1, columns: 1 }, [["a", "b"], ["c"]]),
      /^EntryError: B2:C3 takes no such entry: it is 2 × 2, row 2 of the values has 1 columns\.$/,
    );
  });

  it("keeps fifteen digits of a number", () => {
    assert.equal(
      write([
        [Number("12345678901234567"), 0.1 + 0.2],
        ["", ""],
      ])[0]?.[0],
      12_345_678_901_234_500,
    );
    assert.equal(kept[0]?.[1], 0.3);
  });

  const refused: readonly (readonly [string, unknown, RegExp])[] = [
    ["no array", "5", /^B2:C3 takes no such entry: expected an array of 2 rows\.$/],
    ["too few rows", [[1, 2]], /it is 2 × 2, the values have 1 rows\.$/],
    [
      "too many columns",
      [
        [1, 2],
        [1, 2, 3],
      ],
      /it is 2 × 2, row 2 of the values has 3 columns\.$/,
    ],
    ["a row that is none", [[1, 2], 3], /row 2 of the values is no array\.$/],
    [
      "undefined",
      [
        [1, 2],
        [3, undefined],
      ],
      /^C3 .*expected a text, a finite number, true, false or null, found undefined\.$/,
    ],
    [
      "NaN",
      [
        [1, 2],
        [NaN, 4],
      ],
      /^B3 .*found NaN\.$/,
    ],
    [
      "a formula that cannot be read",
      [
        ["=1+", 2],
        [3, 4],
      ],
      /^B2 .*There's a problem with this formula/,
    ],
    [
      "a text of 32,768 characters",
      [
        [1, "x".repeat(32_768)],
        [3, 4],
      ],
      /^C2 .*at most 32,767 characters; this text has 32,768\.$/,
    ],
  ];
  for (const [what, values, message] of refused) {
    it(`refuses ${what} in a sentence, and writes nothing`, () => {
      assert.throws(() => write(values), { name: "EntryError", message });
      assert.deepEqual(kept, [
        ["as", "it"],
        ["was", 1],
      ]);
    });
  }
});
