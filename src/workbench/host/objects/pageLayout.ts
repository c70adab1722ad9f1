import { ApiError } from "../apiError.ts";
import type { HostContext } from "../hostContext.ts";
import { hostObject, type HostType, type Property } from "../hostObject.ts";
import { isWholeColumns, isWholeRows } from "../rangeReference.ts";
import { areaArgument } from "./areaArgument.ts";
import { logical, oneOf, text } from "./cells.ts";
import type { SheetReference } from "./references.ts";

interface Layout {
  Orientation: string;
  Zoom: unknown;
  CenterHorizontally: boolean;
  CenterVertically: boolean;
  PrintGridlines: boolean;
  PrintHeadings: boolean;
  PaperSize: string;
  /** "$1:$3"; empty where no rows, or columns, are printed on every page. */
  titleRows: string;
  titleColumns: string;
  /** By their names on the wire, "LeftFooter". */
  readonly headersFooters: Record<string, string>;
}

const papers = ["Letter", "Legal", "Tabloid", "A3", "A4", "A5", "B4", "B5"] as const;

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
    PaperSize: "Letter",
    titleRows: "",
    titleColumns: "",
    headersFooters: {},
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

/** Text of headers and footers, the same on every page. */
const headerFooterType: HostType<SheetReference> = {
  name: "HeaderFooter",
  properties: Object.fromEntries(
    ["CenterFooter", "CenterHeader", "LeftFooter", "LeftHeader", "RightFooter", "RightHeader"].map((part) => [
      part,
      {
        read: (sheet: SheetReference, context: HostContext) => layout(sheet, context).headersFooters[part] ?? "",
        write: (sheet: SheetReference, value: unknown, context: HostContext) => {
          layout(sheet, context).headersFooters[part] = text(value);
        },
      },
    ]),
  ),
};

const headerFooterGroupType: HostType<SheetReference> = {
  name: "HeaderFooterGroup",
  links: { DefaultForAllPages: (sheet, context) => hostObject(headerFooterType, sheet, context) },
};

/** Sets which lines every page repeats: whole rows, or whole columns. */
function setTitles(part: "titleRows" | "titleColumns"): NonNullable<HostType<SheetReference>["methods"]>[string] {
  return (sheet, [given], context) => {
    const area = areaArgument(given, sheet.id, context);
    if (!(part === "titleRows" ? isWholeRows(area) : isWholeColumns(area))) throw new ApiError("InvalidArgument");
    layout(sheet, context)[part] = typeof given === "string" ? given : JSON.stringify(area);
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
    PaperSize: property("PaperSize", (value) => oneOf(value, papers)),
    Zoom: property("Zoom", (value) => value),
  },
  links: { HeadersFooters: (sheet, context) => hostObject(headerFooterGroupType, sheet, context) },
  methods: {
    SetPrintTitleColumns: setTitles("titleColumns"),
    SetPrintTitleRows: setTitles("titleRows"),
  },
};
