import assert from "node:assert/strict";
import { patiently, Patience } from "../../src/taskpane/run/Patience.ts";

/** A clock that goes on when it is told to. */
function clock(): { pass: (seconds: number) => void; restore: () => void } {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  let now = 0;
  let last = 0;
  const due = new Map<number, { at: number; action: () => void }>();
  Object.assign(globalThis, {
    setTimeout: (action: () => void, delay = 0) => {
      last += 1;
      due.set(last, { at: now + delay, action });
      return last;
    },
    clearTimeout: (id: number) => due.delete(id),
  });
  return {
    pass(seconds) {
      now += seconds * 1000;
      for (const [id, { at, action }] of [...due]) {
        if (at > now) continue;
        due.delete(id);
        action();
      }
    },
    restore: () => Object.assign(globalThis, { setTimeout: set, clearTimeout: clear }),
  };
}

describe("Patience", () => {
  let time: ReturnType<typeof clock>;
  let said: boolean[];
  let patience: Patience;
  beforeEach(() => {
    time = clock();
    said = [];
    patience = new Patience((late) => said.push(late));
  });
  afterEach(() => time.restore());

  it("says that an answer is late after 20 seconds, and that it came", async () => {
    let answer: (value: number) => void = () => undefined;
    const watched = patience.watch(new Promise<number>((resolve) => (answer = resolve)));
    time.pass(19);
    assert.deepEqual(said, []);
    time.pass(1);
    assert.deepEqual(said, [true]);
    answer(7);
    assert.equal(await watched, 7);
    assert.deepEqual(said, [true, false]);
  });

  it("waits anew once something is heard, and not while it is the user who has to answer", () => {
    void patience.watch(new Promise(() => undefined));
    time.pass(15);
    patience.heard();
    time.pass(15);
    assert.deepEqual(said, []);
    patience.pause(true);
    time.pass(100);
    assert.deepEqual(said, []);
    patience.pause(false);
    time.pass(20);
    assert.deepEqual(said, [true]);
  });

  it("waits for the answers of an object's methods, and leaves what is no promise alone", async () => {
    const host = { name: "Excel", sheets: () => 3, read: () => new Promise<string>(() => undefined) };
    const watched = patiently(host, patience);
    assert.deepEqual([watched.name, watched.sheets()], ["Excel", 3]);
    void watched.read();
    time.pass(20);
    await Promise.resolve();
    assert.deepEqual(said, [true]);
  });
});
