import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import type { IRender, Viewport } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Area } from "../../host/cells/area.ts";
import type { GridContext } from "../gridContext.ts";

/** Pixels of the page, from the upper left corner of the grid or of a sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A part of the grid that scrolls as one: all cells, or where panes are frozen up to four parts of them. */
export interface Pane {
  /** Where it is in the grid. */
  readonly frame: Box;
  /** What of the sheet is in its upper left corner, in pixels of the sheet at a zoom of 1. */
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
}

const viewports = [
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT,
  SHEET_VIEWPORT_KEY.VIEW_MAIN,
] as const;

/** Where cells are on the page, for what lies over the grid. */
export class GridPanes {
  readonly #render: IRender;

  constructor(context: GridContext) {
    const render = context.injector.get(IRenderManagerService).getRenderById(context.unitId);
    if (render == null) throw new Error("The grid is not on the page yet, so nothing can be laid over it.");
    this.#render = render;
  }

  /** The canvas in which the grid is drawn. */
  get canvas(): HTMLElement {
    return this.#render.engine.getCanvasElement();
  }

  /** Calls the listener with each frame, once the grid is drawn. */
  onDrawn(listener: () => void): void {
    this.#render.scene.afterRender$.subscribe(listener);
  }

  panes(): readonly Pane[] {
    return viewports.flatMap((key) => {
      const viewport = this.#render.scene.getViewport(key);
      return viewport === undefined || !viewport.shouldIntoRender() ? [] : [this.#pane(viewport)];
    });
  }

  /** The place of cells on the sheet that is shown, in pixels of the sheet at a zoom of 1; empty where they are hidden. */
  box({ row, column, rows, columns }: Area): Box {
    const skeleton = this.#render.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (skeleton == null) return { left: 0, top: 0, width: 0, height: 0 };
    const left = skeleton.getOffsetByColumn(column - 1);
    const top = skeleton.getOffsetByRow(row - 1);
    return {
      left,
      top,
      width: skeleton.getOffsetByColumn(column + columns - 1) - left,
      height: skeleton.getOffsetByRow(row + rows - 1) - top,
    };
  }

  #pane(viewport: Viewport): Pane {
    const { left, top, viewportScrollX, viewportScrollY } = viewport;
    const { scaleX } = this.#render.scene.getAncestorScale();
    const scrollBar = viewport.getScrollBar()?.barSize ?? 0;
    return {
      frame: {
        left,
        top,
        width: (viewport.width ?? 0) - scrollBar,
        height: (viewport.height ?? 0) - scrollBar,
      },
      left: left / scaleX + viewportScrollX,
      top: top / scaleX + viewportScrollY,
      zoom: scaleX,
    };
  }
}
