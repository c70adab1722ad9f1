import assert from "node:assert/strict";
import type { IRender, Layer } from "@univerjs/engine-render";
import { restFrames, tellWhatIsDirty } from "../../../../src/workbench/grid/drawing/restFrames.ts";

/** A layer that knows, as Univer's do, whether it is to be drawn. */
class FakeLayer {
  dirty = false;

  constructor(readonly scene: { readonly isDirty: () => boolean }) {}

  makeDirty(state = true) {
    this.dirty = state;
    return this as unknown as Layer;
  }
}

/** What the page is asked for: frames, and looks after a while. */
class FakePage {
  readonly #waiting = new Map<number, { readonly kind: "frame" | "look"; readonly then: (now: number) => void }>();
  #last = 0;

  ask(kind: "frame" | "look", then: (now: number) => void): number {
    this.#last += 1;
    this.#waiting.set(this.#last, { kind, then });
    return this.#last;
  }

  cancel(id: number): void {
    this.#waiting.delete(id);
  }

  get asked(): readonly string[] {
    return [...this.#waiting.values()].map(({ kind }) => kind);
  }

  /** Gives what it was asked for. */
  give(): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { then } of waiting) then(0);
  }
}

describe("the frames of a canvas of the grid", () => {
  const names = ["window", "requestAnimationFrame", "cancelAnimationFrame"];
  let page: FakePage;
  before(() => tellWhatIsDirty(FakeLayer as unknown as { prototype: Layer }));
  beforeEach(() => {
    page = new FakePage();
    const cancel = (id: number): void => page.cancel(id);
    Object.assign(globalThis, {
      window: { setTimeout: (then: () => void) => page.ask("look", then), clearTimeout: cancel },
      requestAnimationFrame: (then: (now: number) => void) => page.ask("frame", then),
      cancelAnimationFrame: cancel,
    });
  });
  afterEach(() => {
    for (const name of names) Reflect.deleteProperty(globalThis, name);
  });

  /** A canvas with one layer, whose loop runs. */
  const canvas = (mayDraw = (): boolean => true) => {
    const scene = { isDirty: (): boolean => layer.dirty };
    const layer = new FakeLayer(scene);
    let drawn = 0;
    const draw = (): void => {
      drawn += 1;
      layer.makeDirty(false);
    };
    const engine = {
      renderEvenInBackground: true,
      _renderFrameTasks: [draw],
      _renderFunction: (_now: number): void => assert.fail("Univer's own"),
      _requestNewFrameHandler: 0,
      _renderingQueueLaunched: true,
      _beginFrame: () => undefined,
      _renderFrame: () => engine._renderFrameTasks.forEach((task) => task()),
      _endFrame: () => undefined,
    };
    restFrames({ engine, scene } as unknown as IRender, mayDraw);
    engine._requestNewFrameHandler = page.ask("frame", (now) => engine._renderFunction(now));
    page.give();
    return { layer, engine, drawn: () => drawn };
  };

  it("are asked for, and looked for, by nobody while nothing is to be drawn", () => {
    canvas();
    assert.deepEqual(page.asked, []);
  });

  it("draw once what is to be drawn, and rest again", () => {
    const { layer, drawn } = canvas();
    layer.makeDirty();
    layer.makeDirty();
    for (let turn = 0; turn < 5; turn += 1) page.give();
    assert.equal(drawn(), 2, "the first frame, and another");
    assert.deepEqual(page.asked, []);
  });

  it("wait while nothing may be drawn, and come when it may", () => {
    let may = false;
    const { layer, drawn } = canvas(() => may);
    layer.makeDirty();
    for (let turn = 0; turn < 5; turn += 1) {
      page.give();
      assert.deepEqual(page.asked, ["look"]);
    }
    may = true;
    for (let turn = 0; turn < 2; turn += 1) page.give();
    assert.equal(drawn(), 2);
  });

  it("are not asked for where another canvas is to be drawn", () => {
    const [one, other] = [canvas(), canvas()];
    other.layer.makeDirty();
    for (let turn = 0; turn < 5; turn += 1) page.give();
    assert.deepEqual([one.drawn(), other.drawn()], [1, 2]);
  });

  it("end with their loop, which says so to who starts it again", () => {
    const { layer, engine, drawn } = canvas();
    engine._renderFrameTasks.length = 0;
    layer.makeDirty();
    for (let turn = 0; turn < 5; turn += 1) page.give();
    assert.equal(drawn(), 1);
    assert.equal(engine._renderingQueueLaunched, false);
  });
});
