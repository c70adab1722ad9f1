import assert from "node:assert/strict";
import { elementsOf } from "../../../../src/workbench/grid/calculating/arrayConstants.ts";

describe("an array constant", () => {
  for (const [typed, elements] of [
    [
      "{1,2;3,4}",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    ['{"51%"}', [['"51%"']]],
    ['{ "1,000" ; "a;b" }', [['"1,000"'], ['"a;b"']]],
    ['{"say ""no""",-0.5,TRUE,#N/A}', [['"say ""no"""', "-0.5", "TRUE", "#N/A"]]],
    ['{"Gross margin", "Normal", 0, 0.01}', [['"Gross margin"', '"Normal"', "0", "0.01"]]],
  ] as const)
    it(`is parted at the signs outside its texts alone: ${typed}`, () => assert.deepEqual(elementsOf(typed), elements));

  it("is read at once where a text has no end", () => {
    const started = performance.now();
    elementsOf(`{"${'""'.repeat(26)}x}`);
    assert.ok(performance.now() - started < 1_000);
  });
});
