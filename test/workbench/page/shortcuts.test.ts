import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { followShortcuts, type ShortcutsFile } from "../../../src/workbench/page/shortcuts.ts";

const file = JSON.parse(readFileSync(join(import.meta.dirname, "../../../shortcuts.json"), "utf8")) as ShortcutsFile;

class Key extends Event {
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
  constructor(
    readonly code: string,
    held: string,
    readonly repeat = false,
  ) {
    super("keydown", { cancelable: true });
    this.ctrlKey = held.includes("c");
    this.altKey = held.includes("a");
    this.shiftKey = held.includes("s");
    this.metaKey = held.includes("m");
  }
}

/** What the keys run, and whether they were left to others. */
function ran(code: string, held: string, isMac = false): readonly [readonly string[], boolean] {
  const actions: string[] = [];
  const target = new EventTarget();
  followShortcuts(file, isMac, (action) => actions.push(action))(target as unknown as Window);
  return [actions, target.dispatchEvent(new Key(code, held))];
}

describe("followShortcuts(file, isMac, run)", () => {
  it("runs a function on its keys, wherever the letter stands in the reader's language", () => {
    assert.deepEqual(ran("KeyU", "cas"), [["newUnit"], false]);
    assert.deepEqual(ran("KeyC", "cas"), [["checkModel"], false]);
    assert.deepEqual(ran("KeyH", "cas"), [["openPane"], false]);
  });

  it("takes the Mac's keys on a Mac", () => {
    assert.deepEqual(ran("KeyB", "mas", true), [["buildModel"], false]);
    assert.deepEqual(ran("KeyB", "cas", true), [[], true]);
  });

  it("runs it once while they are held, and leaves none of it to others", () => {
    const actions: string[] = [];
    const target = new EventTarget();
    followShortcuts(file, false, (action) => actions.push(action))(target as unknown as Window);
    const left = [false, true, true].map((repeat) => target.dispatchEvent(new Key("KeyU", "cas", repeat)));
    assert.deepEqual([actions, left], [["newUnit"], [false, false, false]]);
  });

  it("leaves every other key alone", () => {
    assert.deepEqual(ran("KeyC", "c"), [[], true]);
    assert.deepEqual(ran("KeyC", "casm"), [[], true]);
    assert.deepEqual(ran("KeyQ", "cas"), [[], true]);
  });
});
