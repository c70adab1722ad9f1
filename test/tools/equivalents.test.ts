import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { equivalents } from "../../tools/mutants/equivalents.ts";
import type { Mutant } from "../../tools/mutants/Mutant.ts";
import { mutantsOf } from "../../tools/mutants/mutantsOf.ts";

describe("mutants that are said to compute the same", () => {
  const known = new Map<string, readonly Mutant[]>();
  const mutantsIn = (file: string): readonly Mutant[] => {
    const mutants = known.get(file) ?? mutantsOf(file, readFileSync(file, "utf8"));
    known.set(file, mutants);
    return mutants;
  };

  it("are one each that there is: the same change elsewhere in its line may not be another of them", () => {
    const found = equivalents.map(({ file, code, change, column }) => {
      const alike = mutantsIn(file).filter((mutant) => mutant.code === code && mutant.change === change);
      const places = alike.map((mutant) => mutant.column);
      return { file, code, change, places: places.filter((place) => place === (column ?? place)) };
    });
    assert.deepEqual(
      found.filter(({ places }) => places.length !== 1),
      [],
    );
  });
});
