import type { IRender, Layer } from "@univerjs/engine-render";

/** What of Univer's engine is used here; it does not show these in its types. */
interface Drawing {
  readonly renderEvenInBackground: boolean;
  readonly _renderFrameTasks: readonly unknown[];
  _renderFunction: (timestamp: number) => void;
  _requestNewFrameHandler: number;
  _renderingQueueLaunched: boolean;
  _beginFrame(timestamp: number): void;
  _renderFrame(timestamp: number): void;
  _endFrame(timestamp: number): void;
}

type Dirtied = Pick<Layer, "makeDirty" | "scene">;

/** As often as a frame is drawn, it is looked whether what waits to be drawn may be drawn now. */
const frameMs = 16;

const told = new WeakMap<object, () => void>();

/**
 * Lets `restFrames` know when something of a scene is to be drawn: Univer's layers tell it only who asks.
 *
 * @param layers the class of a scene's layers
 */
export function tellWhatIsDirty({ prototype }: { readonly prototype: Dirtied }): void {
  const { makeDirty } = prototype;
  prototype.makeDirty = function (this: Dirtied, state = true) {
    const layer = makeDirty.call(this as Layer, state);
    if (state) told.get(this.scene)?.();
    return layer;
  };
}

/**
 * Asks the browser for a frame only where there is something to draw. Univer asks for the next one in each, for each of
 * its canvases: the browser then lays the whole page out sixty times a second, which takes a tenth of a processor. A page
 * on which nothing happens does nothing.
 *
 * @param mayDraw whether what is to be drawn may be drawn now
 */
export function restFrames({ engine, scene }: Pick<IRender, "engine" | "scene">, mayDraw: () => boolean): void {
  const drawing = engine as unknown as Drawing;
  let look = 0;
  let rests = false;
  const next = (): void => {
    window.clearTimeout(look);
    rests = false;
    if (drawing._renderFrameTasks.length === 0) drawing._renderingQueueLaunched = false;
    else if (!scene.isDirty()) rests = true;
    else if (mayDraw()) {
      // A loop that was started again has asked for its own.
      cancelAnimationFrame(drawing._requestNewFrameHandler);
      drawing._requestNewFrameHandler = requestAnimationFrame(drawing._renderFunction);
    } else look = window.setTimeout(next, frameMs);
  };
  told.set(scene, () => {
    if (!rests) return;
    rests = false;
    look = window.setTimeout(next, frameMs);
  });
  drawing._renderFunction = (timestamp) => {
    if (drawing.renderEvenInBackground) {
      drawing._beginFrame(timestamp);
      drawing._renderFrame(timestamp);
      drawing._endFrame(timestamp);
    }
    next();
  };
}
