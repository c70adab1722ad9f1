import type { HostContext } from "../hostContext.ts";
import type { HostType, Property } from "../hostObject.ts";
import { logical, oneOf } from "./cells.ts";
import type { SheetReference } from "./references.ts";

interface Layout {
  Orientation: string;
  Zoom: unknown;
  CenterHorizontally: boolean;
  CenterVertically: boolean;
  PrintGridlines: boolean;
  PrintHeadings: boolean;
}

/** How pages are printed: nothing on screen shows it, so the host merely keeps it, by sheet. */
const layouts = new WeakMap<HostContext, Map<string, Layout>>();

function layout({ id }: SheetReference, context: HostContext): Layout {
  const bySheet = layouts.get(context) ?? new Map<string, Layout>();
  layouts.set(context, bySheet);
  const found = bySheet.get(context.sheet(id).id) ?? {
    Orientation: "Portrait",
    Zoom: { scale: 100 },
    CenterHorizontally: false,
    CenterVertically: false,
    PrintGridlines: false,
    PrintHeadings: false,
  };
  bySheet.set(id, found);
  return found;
}

function property<K extends keyof Layout>(key: K, convert: (value: unknown) => Layout[K]): Property<SheetReference> {
  return {
    read: (sheet, context) => layout(sheet, context)[key],
    write: (sheet, value, context) => {
      layout(sheet, context)[key] = convert(value);
    },
  };
}

export const pageLayoutType: HostType<SheetReference> = {
  name: "PageLayout",
  properties: {
    CenterHorizontally: property("CenterHorizontally", logical),
    CenterVertically: property("CenterVertically", logical),
    Orientation: property("Orientation", (value) => oneOf(value, ["Portrait", "Landscape"])),
    PrintGridlines: property("PrintGridlines", logical),
    PrintHeadings: property("PrintHeadings", logical),
    Zoom: property("Zoom", (value) => value),
  },
};
