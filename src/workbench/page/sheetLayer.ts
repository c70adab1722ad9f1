import type { Area } from "../host/cells/area.ts";
import type { Box, GridPanes, Pane } from "../grid/drawing/gridPanes.ts";
import { keepKeys } from "./keepKeys.ts";
import { element } from "./ribbon.ts";

/** Something that lies over cells of the sheet that is shown, and moves with them. */
export interface LayerItem {
  readonly area: Area;
  readonly element: HTMLElement;
  /** Where it is beside the place of its cells; on it, unless told. */
  readonly place?: (cells: Box) => Box;
}

/** An item as one pane shows it: the element itself, or where frozen panes part it, a copy of it. */
interface Shown {
  readonly element: HTMLElement;
  readonly pane: number;
}

interface PaneElements {
  readonly frame: HTMLElement;
  readonly sheet: HTMLElement;
}

/** Up to four panes, where rows and columns are frozen. */
const mostPanes = 4;

function px(length: number): string {
  return `${Math.round(length * 100) / 100}px`;
}

/** Sets only what is another than before: a page whose styles do not change is not laid out again. */
function setStyle(target: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) {
    if (target.style.getPropertyValue(name) !== value) target.style.setProperty(name, value);
  }
}

function meets(box: Box, { left, top, frame, zoom }: Pane): boolean {
  return (
    box.left < left + frame.width / zoom &&
    box.top < top + frame.height / zoom &&
    box.left + box.width > left &&
    box.top + box.height > top
  );
}

/** Lies over the grid: a window for each pane, behind which its sheet moves. Wheels and keys go on to the grid. */
export class SheetLayer {
  readonly #panes: readonly PaneElements[];
  readonly #groups = new Map<string, readonly LayerItem[]>();
  readonly #shown = new Map<LayerItem, readonly Shown[]>();
  readonly #listeners = new Set<() => void>();

  constructor(private readonly grid: GridPanes) {
    const layer = element("div", "sheet-layer");
    this.#panes = Array.from({ length: mostPanes }, () => {
      const frame = element("div", "sheet-layer-pane");
      const sheet = element("div", "sheet-layer-sheet");
      frame.append(sheet);
      layer.append(frame);
      return { frame, sheet };
    });
    const { canvas } = grid;
    canvas.parentElement?.append(layer);
    layer.addEventListener(
      "wheel",
      (event) => {
        event.preventDefault();
        canvas.dispatchEvent(new WheelEvent(event.type, event));
      },
      { passive: false },
    );
    keepKeys(layer);
    grid.onDrawn(() => {
      if (this.#shown.size > 0) this.#lay();
    });
  }

  /** Shows these items in the place of the group's former ones. */
  show(group: string, items: readonly LayerItem[]): void {
    const before = this.#groups.get(group) ?? [];
    for (const item of before) {
      if (items.includes(item)) continue;
      for (const shown of this.#shown.get(item) ?? []) shown.element.remove();
      this.#shown.delete(item);
    }
    for (const item of items) {
      if (!this.#shown.has(item)) this.#shown.set(item, []);
    }
    this.#groups.set(group, items);
    if (this.#shown.size > 0) this.#lay();
  }

  /** Calls the listener when what is shown has been laid out; gives how to stop. */
  onLaid(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #lay(): void {
    const panes = this.grid.panes();
    panes.forEach((pane, index) => this.#layPane(pane, this.#panes[index]));
    this.#panes.forEach(({ frame }, index) => setStyle(frame, { display: index < panes.length ? "block" : "none" }));
    for (const item of this.#shown.keys()) this.#layItem(item, panes);
    for (const listener of this.#listeners) listener();
  }

  #layPane({ frame, left, top, zoom }: Pane, elements: PaneElements | undefined): void {
    if (elements === undefined) return;
    setStyle(elements.frame, {
      left: px(frame.left),
      top: px(frame.top),
      width: px(Math.max(0, frame.width)),
      height: px(Math.max(0, frame.height)),
    });
    setStyle(elements.sheet, { transform: `scale(${zoom}) translate(${px(-left)}, ${px(-top)})` });
  }

  #layItem(item: LayerItem, panes: readonly Pane[]): void {
    const cells = this.grid.box(item.area);
    const empty = cells.width <= 0 || cells.height <= 0;
    const box = item.place?.(cells) ?? cells;
    const meeting = panes.flatMap((pane, index) => (!empty && meets(box, pane) ? [index] : []));
    // An item out of sight stays in the page, where those who read it by ear find it.
    const wanted = meeting.length > 0 ? meeting : empty ? [] : [panes.length - 1];
    const before = this.#shown.get(item) ?? [];
    if (before.length !== wanted.length || before.some(({ pane }, index) => pane !== wanted[index])) {
      for (const shown of before) shown.element.remove();
      this.#shown.set(
        item,
        wanted.map((pane, index) => ({ pane, element: index === 0 ? item.element : this.#copy(item.element) })),
      );
    }
    for (const { element: shown, pane } of this.#shown.get(item) ?? []) {
      setStyle(shown, { left: px(box.left), top: px(box.top), width: px(box.width), height: px(box.height) });
      if (shown.parentElement === null) this.#panes[pane]?.sheet.append(shown);
    }
  }

  #copy(of: HTMLElement): HTMLElement {
    const copy = of.cloneNode(true) as HTMLElement;
    copy.setAttribute("aria-hidden", "true");
    return copy;
  }
}
