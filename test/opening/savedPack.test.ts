import assert from "node:assert/strict";
import { tiny } from "../../packs/tiny/index.ts";
import { PackDataError } from "../../src/filing/errors.ts";
import { savedPack } from "../../src/opening/savedPack.ts";
import { RefusedFileError } from "../../src/reading/RefusedFileError.ts";

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

describe("A file that may be a saved pack", () => {
  it("is one where it is JSON of a sound pack", () => {
    assert.deepEqual(savedPack(bytes(tiny), "tiny.json"), tiny);
  });

  it("is a filing where it is called otherwise", () => {
    assert.equal(savedPack(bytes(tiny), "tiny.txt"), undefined);
  });

  it("is refused where it is no pack, no JSON, or nobody has said what its amounts are in", () => {
    assert.throws(() => savedPack(bytes({ issuer: "anybody" }), "a.json"), PackDataError);
    assert.throws(() => savedPack(new TextEncoder().encode("{"), "a.json"), RefusedFileError);
    for (const other of [{}, [], null, 5, { name: "settings" }])
      assert.throws(
        () => savedPack(bytes(other), "a.json"),
        (error) => error instanceof RefusedFileError && /^a\.json: This JSON is no pack/.test(error.message),
        JSON.stringify(other),
      );
    assert.throws(() => savedPack(bytes({ ...tiny, money: null }), "a.json"), /currency and scale/);
  });
});
