import assert from "node:assert/strict";
import type { FunctionArgument, FunctionResult } from "../../../src/workbench/host/functionRuntime.ts";
import { callFunction } from "../../../src/workbench/page/functionCall.ts";
import type { FunctionMetadata, ParameterMetadata } from "../../../src/workbench/page/functionsMetadata.ts";

const range = (name: string, more: Partial<ParameterMetadata> = {}): ParameterMetadata => ({
  name,
  dimensionality: "matrix",
  ...more,
});
const single = (name: string, more: Partial<ParameterMetadata> = {}): ParameterMetadata => ({ name, ...more });

function withParameters(...parameters: readonly ParameterMetadata[]): FunctionMetadata {
  return { id: "F", name: "F", parameters };
}

/** Calls and gives what reached the function, call by call, with the result. */
async function call(
  metadata: FunctionMetadata,
  given: Parameters<typeof callFunction>[1],
  answer: (values: readonly FunctionArgument[]) => FunctionResult = () => 1,
) {
  const calls: (readonly FunctionArgument[])[] = [];
  const result = await callFunction(metadata, given, async (values) => {
    calls.push(values);
    return answer(values);
  });
  return { calls, result };
}

describe("callFunction", () => {
  it("gives a range parameter a matrix, from a range as from one value", async () => {
    const { calls } = await call(withParameters(range("a"), range("b")), [[[1, 2]], 3]);
    assert.deepEqual(calls, [[[[1, 2]], [[3]]]]);
  });

  it("gives a blank cell as 0, and an argument left out as none", async () => {
    const { calls } = await call(withParameters(range("a"), single("b"), single("c", { optional: true })), [
      [[null, 5]],
      [[null]],
    ]);
    assert.deepEqual(calls, [[[[0, 5]], 0, undefined]]);
  });

  it("gives a repeating parameter the list of its arguments", async () => {
    const { calls } = await call(withParameters(range("a"), range("b", { repeating: true })), [1, [[2], [3]], [[4]]]);
    assert.deepEqual(calls, [[[[1]], [[[2], [3]], [[4]]]]]);
  });

  it("calls once for each cell of a range given where one value is expected", async () => {
    const times = ([a, b]: readonly FunctionArgument[]): FunctionResult => Number(a) * Number(b);
    const { calls, result } = await call(withParameters(single("a"), single("b")), [[[2], [3]], [[10, 100]]], times);
    assert.equal(calls.length, 4);
    assert.deepEqual(result, [
      [20, 200],
      [30, 300],
    ]);
  });

  it("is #N/A where one of two ranges that spread has no cell", async () => {
    const { calls } = await call(withParameters(single("a"), single("b")), [
      [[1], [2], [3]],
      [[1], [2]],
    ]);
    assert.deepEqual(calls.at(-1), [3, { error: "#N/A" }]);
  });

  it("is #VALUE!, calls nothing and says what it takes, with too few or too many arguments", async () => {
    const optional = (name: string): ParameterMetadata => single(name, { optional: true });
    const wrong: readonly (readonly [FunctionMetadata, readonly number[], string])[] = [
      [withParameters(range("a")), [], "F takes 1 argument (a), and 0 are given."],
      [withParameters(range("a")), [1, 2], "F takes 1 argument (a), and 2 are given."],
      [
        withParameters(single("a"), single("b"), optional("c")),
        [1],
        "F takes 2 or 3 arguments (a, b, [c]), and 1 is given.",
      ],
      [
        withParameters(optional("a"), optional("b")),
        [1, 2, 3],
        "F takes 0 to 2 arguments ([a], [b]), and 3 are given.",
      ],
      [
        withParameters(single("a"), single("b", { repeating: true })),
        [],
        "F takes 1 or more arguments (a, b, …), and 0 are given.",
      ],
    ];
    for (const [metadata, given, message] of wrong) {
      const { calls, result } = await call(metadata, given);
      assert.deepEqual(calls, []);
      assert.deepEqual(result, { error: "#VALUE!", message });
    }
  });
});
