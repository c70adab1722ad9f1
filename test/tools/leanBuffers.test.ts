import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Observable, Subject, type OperatorFunction } from "rxjs";
import { BUFFERS, leanBuffersModule } from "../../tools/leanBuffers.js";

/** Where Univer's packages find it, from a bundle's door. */
const rxjs = join(
  dirname(createRequire(import.meta.url).resolve("rxjs/package.json")),
  "dist/esm5/internal/operators/bufferTime.js",
);

type BufferTime = (span: number, ...others: readonly unknown[]) => OperatorFunction<string, string[]>;

describe("values that Univer's packages collect for a moment", () => {
  let bufferTime: BufferTime;
  before(() => {
    const body = leanBuffersModule.replace(/^import .*\n/, "").replace("export function", "return function");
    bufferTime = (new Function("Observable", body) as (of: unknown) => BufferTime)(Observable);
  });

  const listening = (span: number) => {
    const source = new Subject<string>();
    const heard: (readonly string[])[] = [];
    let ended: unknown = "no";
    const subscription = source.pipe(bufferTime(span)).subscribe({
      next: (values) => heard.push(values),
      error: (error) => (ended = error),
      complete: () => (ended = "yes"),
    });
    return { source, heard, subscription, ended: () => ended };
  };

  it("are collected by the file of rxjs that a bundle takes", () => {
    assert.match(rxjs, BUFFERS);
    assert.ok(existsSync(rxjs));
  });

  it("come together, in order, and those that come later in a list of their own", async () => {
    const { source, heard } = listening(5);
    source.next("a");
    source.next("b");
    assert.deepEqual(heard, []);
    await wait(30);
    source.next("c");
    await wait(30);
    assert.deepEqual(heard, [["a", "b"], ["c"]]);
  });

  it("come at once where there will be no more, and not at all where nobody listens any longer", async () => {
    const [one, other] = [listening(5), listening(5)];
    one.source.next("a");
    one.source.complete();
    assert.deepEqual([one.heard, one.ended()], [[["a"]], "yes"]);
    other.source.next("a");
    other.subscription.unsubscribe();
    await wait(30);
    assert.deepEqual(other.heard, []);
  });

  it("leave nothing to wait for where there are none", async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const before = timers();
    const { heard, source, ended } = listening(5);
    assert.equal(timers(), before);
    const failure = new Error("of the source");
    source.error(failure);
    assert.deepEqual([heard, ended()], [[], failure]);
  });

  it("are collected by time alone: another condition is refused", () => {
    assert.throws(() => bufferTime(5, null, 10), /takes a time alone/);
  });
});
