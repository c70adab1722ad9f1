import type { Area } from "../../formula/addresses.ts";
import { rangeOf } from "../ranges/rangeOf.ts";
import type { PlainLook } from "./DetachedEntry.ts";

/** Of a value that stands in place of a function: italic, so that it is not known by its colour alone. */
const MARK = "#FFF2CC";

/** Excel's word for no fill, too. */
const WHITE = "#FFFFFF";

/** Queues reading how cells look; call what it returns after the next sync. */
export function queueReadingLook(sheet: Excel.Worksheet, area: Area): () => PlainLook | undefined {
  const { font, fill } = rangeOf(sheet, area).format;
  font.load("italic");
  fill.load("color");
  return () => {
    // Null where the cells differ, whatever the types say.
    const [italic, colour] = [font.italic as boolean | null, fill.color as string | null];
    if (italic === null || colour === null) return undefined;
    return { italic, fill: colour.toUpperCase() === WHITE ? "" : colour.toUpperCase() };
  };
}

/** Queues marking values that no longer follow from anything. */
export function queueMark(sheet: Excel.Worksheet, area: Area): void {
  const { format } = rangeOf(sheet, area);
  format.font.italic = true;
  format.fill.color = MARK;
}

/** Queues taking the mark away. */
export function queueUnmark(sheet: Excel.Worksheet, area: Area, look: PlainLook | undefined): void {
  const { format } = rangeOf(sheet, area);
  format.font.italic = look?.italic ?? false;
  if (look === undefined || look.fill === "") format.fill.clear();
  else format.fill.color = look.fill;
}
