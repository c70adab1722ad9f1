import { IRenderManagerService } from "@univerjs/engine-render";
import type { GridContext } from "../gridContext.ts";

/** Longer than this the grid never stands still, whatever is being calculated. */
const longestHold = 400;

/**
 * Draws the grid once a change has been followed through, not at each step of the way: a frame takes as long as
 * calculating the whole workbook.
 */
export class GridDrawing {
  #heldSince: number | undefined;

  constructor(
    private readonly context: GridContext,
    private readonly busy: () => boolean,
  ) {
    const scene = context.injector.get(IRenderManagerService).getRenderById(this.context.unitId)?.scene;
    if (scene === undefined) throw new Error("The grid is not on the page yet, so its drawing cannot be timed.");
    const draw = scene.render.bind(scene);
    scene.render = (...parameters) => {
      if (!this.#holds()) draw(...parameters);
    };
  }

  #holds(): boolean {
    if (!this.busy()) {
      this.#heldSince = undefined;
      return false;
    }
    this.#heldSince ??= performance.now();
    return performance.now() - this.#heldSince < longestHold;
  }
}
