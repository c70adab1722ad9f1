import type { IRender } from "@univerjs/engine-render";

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

/** As often as a frame is drawn, it is looked whether one is needed. */
const frameMs = 16;

/**
 * Asks the browser for a frame only where there is something to draw. Univer asks for the next one in each, for each of
 * its canvases: the browser then lays the whole page out sixty times a second, which takes a tenth of a processor.
 *
 * @param needed whether something waits to be drawn
 */
export function restFrames({ engine }: Pick<IRender, "engine">, needed: () => boolean): void {
  const drawing = engine as unknown as Drawing;
  let look = 0;
  const next = (): void => {
    window.clearTimeout(look);
    if (drawing._renderFrameTasks.length === 0) drawing._renderingQueueLaunched = false;
    else if (needed()) {
      // A loop that was started again has asked for its own.
      cancelAnimationFrame(drawing._requestNewFrameHandler);
      drawing._requestNewFrameHandler = requestAnimationFrame(drawing._renderFunction);
    } else look = window.setTimeout(next, frameMs);
  };
  drawing._renderFunction = (timestamp) => {
    if (drawing.renderEvenInBackground) {
      drawing._beginFrame(timestamp);
      drawing._renderFrame(timestamp);
      drawing._endFrame(timestamp);
    }
    next();
  };
}
