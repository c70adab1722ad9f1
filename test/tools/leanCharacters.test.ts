import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { CHARACTERS, CLASSES, leanCharactersModule, leanCharactersScript } from "../../tools/leanCharacters.js";

const packages = new URL("../../node_modules/", import.meta.url);
const index = new URL("unicode-regex/lib/data.generated/index.js", packages);
const asker = readFileSync(new URL("cjk-regex/lib/index.js", packages), "utf8");

/** What is asked for, category by category: `Script: ["Han", …]` within a call. */
const asked = [...asker.matchAll(/(\w+): \[([^\]]*)\]/g)].map(([, category = "", names = ""]) => [
  category,
  [...names.matchAll(/'(\w+)'/g)].map(([, name]) => name),
]);

describe("the classes of characters that Univer's packages load", () => {
  it("are those that cjk-regex asks for, and no other", () => {
    assert.deepEqual(Object.entries(CLASSES), asked);
  });

  it("stand where the whole index has them", () => {
    assert.match(index.pathname, CHARACTERS);
    const whole = readFileSync(index, "utf8");
    for (const [category, names] of Object.entries(CLASSES)) {
      assert.ok(whole.includes(`export * as ${category} from "./${category}/index.js";`), category);
      const classes = readFileSync(new URL(`${category}/index.js`, index), "utf8");
      for (const name of names)
        assert.ok(classes.includes(`export { default as ${name} } from "./${name}.js";`), `${category} ${name}`);
    }
  });

  it("are the same for a bundle and for Node, and hold their characters", async () => {
    const absolute = leanCharactersModule.replaceAll('"./', `"${new URL(".", index).href}`);
    const bundled: unknown = { ...(await import(`data:text/javascript,${encodeURIComponent(absolute)}`)) };
    const exports: Record<string, Record<string, readonly unknown[]>> = {};
    new Function("require", "exports", leanCharactersScript)(createRequire(index), exports);
    assert.deepEqual(exports, bundled);
    // U+3105 is the first letter of Bopomofo.
    assert.deepEqual(exports["Script"]?.["Bopomofo"]?.slice(0, 2), [
      [0x2ea, 0x2eb],
      [0x3105, 0x312f],
    ]);
  });
});
