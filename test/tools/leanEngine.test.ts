import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parse } from "acorn";
import { withLeanEngine } from "../../tools/leanEngine.js";
import { MissingPlaceError } from "../../tools/withPlaces.js";

const engine = (build: string): string =>
  readFileSync(new URL(`../../node_modules/@univerjs/engine-formula/lib/${build}/index.js`, import.meta.url), "utf8");

describe("withLeanEngine", () => {
  for (const build of ["cjs", "es"])
    it(`finds all that it makes leaner in the engine as it is installed (${build}), and leaves JavaScript`, () => {
      const lean = withLeanEngine(engine(build));
      parse(lean, { ecmaVersion: "latest", sourceType: "module" });
      assert.throws(() => withLeanEngine(lean), MissingPlaceError);
    });

  it("says of an engine of another release what it looked for, and how often it is there", () => {
    assert.throws(() => withLeanEngine("export {};"), {
      name: "MissingPlaceError",
      expected: 1,
      times: 0,
      message: /^Univer's formula engine is not as tools\/leanEngine\.js knows it: .* expected 1 place, found 0\./,
    });
  });
});
