import type { Area } from "../../formula/addresses.ts";
import type { StandIn } from "../../host/SharingHost.ts";

/** How a cell looked before it was marked; "" where its fill had no colour. */
export interface PlainLook {
  readonly italic: boolean;
  readonly fill: string;
}

/** A cell whose function is away, as the workbook remembers it. */
export interface DetachedEntry {
  /** The tab it is on, as it is called now. */
  readonly tab: string;
  /** The cell, or all that its function filled; undefined where these cells are gone. */
  readonly area: Area | undefined;
  /** With the function, its references where their cells are now. */
  readonly formula: string;
  readonly standIn: StandIn;
  /** Of a value that was marked; undefined where it looked in several ways. */
  readonly look?: PlainLook | undefined;
}
