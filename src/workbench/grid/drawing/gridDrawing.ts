import { IRenderManagerService, Layer, SpreadsheetSkeleton } from "@univerjs/engine-render";
import type { GridContext } from "../gridContext.ts";
import { fitNoGoneSheet } from "./fitNoGoneSheet.ts";
import { restFrames, tellWhatIsDirty } from "./restFrames.ts";
import { widenOverflow } from "./widenOverflow.ts";

widenOverflow(SpreadsheetSkeleton);
fitNoGoneSheet(SpreadsheetSkeleton);
tellWhatIsDirty(Layer);

/** Longer than this the grid never stands still, whatever is being calculated. */
const longestHold = 400;

/**
 * Draws the grid once a change has been followed through, not at each step of the way: a frame takes as long as
 * calculating the whole workbook. Where nothing has changed, nothing is drawn.
 */
export class GridDrawing {
  #heldSince: number | undefined;

  constructor(
    private readonly context: GridContext,
    private readonly busy: () => boolean,
  ) {
    const rendering = context.injector.get(IRenderManagerService);
    const grid = rendering.getRenderById(this.context.unitId);
    if (grid == null) throw new Error("The grid is not on the page yet, so its drawing cannot be timed.");
    const { scene } = grid;
    const draw = scene.render.bind(scene);
    scene.render = (...parameters) => {
      if (!this.#holds()) draw(...parameters);
    };
    restFrames(grid, () => !this.#holds());
    // The editors of cells and of the formula bar draw themselves, each on a canvas of its own.
    for (const each of rendering.getRenderAll().values()) if (each !== grid) restFrames(each, () => true);
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
