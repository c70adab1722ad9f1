import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { nameOfPack } from "../../src/filing/nameOfPack.ts";
import type { Pack } from "../../src/filing/Pack.ts";
import { packInForce } from "../../src/taskpane/run/packInForce.ts";

const served: Pack = { ...builtInPack, issuer: { name: "Another Company" } };

describe("packInForce(model, packs)", () => {
  const alone = { own: builtInPack, builtIn: builtInPack };
  const beside = { own: served, builtIn: builtInPack };

  it("is the built-in pack where the workbook has no model, or one of before packs had names", () => {
    assert.deepEqual(packInForce({ kind: "none" }, alone), { kind: "builtIn" });
    assert.deepEqual(packInForce({ kind: "built" }, alone), { kind: "builtIn" });
    assert.deepEqual(packInForce({ kind: "built" }, beside), { kind: "builtIn" });
  });

  it("is the pack that a development server put into the page where the workbook has no model", () => {
    assert.deepEqual(packInForce({ kind: "none" }, beside), { kind: "pack", pack: served });
  });

  it("is the one of the model's name", () => {
    assert.deepEqual(packInForce({ kind: "built", pack: nameOfPack(served) }, beside), { kind: "pack", pack: served });
    assert.deepEqual(packInForce({ kind: "built", pack: nameOfPack(builtInPack) }, beside), { kind: "builtIn" });
  });

  it("is none where the model's is not at hand, or the workbook cannot be read", () => {
    assert.deepEqual(packInForce({ kind: "built", pack: nameOfPack(served) }, alone), {
      kind: "unreadable",
      reason: '"Another Company: Annual results announcement for the year en…" is not among this add-in\'s.',
    });
    assert.deepEqual(packInForce({ kind: "unreadable", reason: "it is cut off" }, beside), {
      kind: "unreadable",
      reason: "it is cut off",
    });
  });
});
