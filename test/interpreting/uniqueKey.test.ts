import assert from "node:assert/strict";
import fc from "fast-check";
import { uniqueKey, type UsedKeys } from "../../src/interpreting/layout/heads/columnsOver.ts";

describe("uniqueKey", () => {
  const keysOf = (wanted: readonly string[]): readonly string[] => {
    const used: UsedKeys = new Map();
    return wanted.map((key) => uniqueKey(key, used));
  };

  it("numbers the further ones of a name, past a number that is another's name", () => {
    assert.deepEqual(keysOf(["due", "due3", "due", "due", "due"]), ["due", "due3", "due2", "due4", "due5"]);
  });

  it("sets a number off from a name that ends in one", () => {
    assert.deepEqual(keysOf(["note7", "note7", "note7"]), ["note7", "note7.2", "note7.3"]);
  });

  it("gives each the first rank that is free, whatever came before, and none twice", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "a2", "a2.2", "b"), { maxLength: 20 }), (wanted) => {
        const taken = new Set<string>();
        for (const [index, key] of keysOf(wanted).entries()) {
          const name = wanted[index] ?? "";
          let expected = name;
          for (let rank = 2; taken.has(expected); rank += 1) expected = `${name}${/\d$/.test(name) ? "." : ""}${rank}`;
          assert.equal(key, expected);
          taken.add(key);
        }
      }),
    );
  });
});
