import { ApiError } from "../requests/apiError.ts";
import { isHostObject } from "../requests/boundObject.ts";
import type { HostContext } from "../hostContext.ts";
import { hostObject, type HostType, type Property } from "../requests/hostObject.ts";
import { isWholeColumns, isWholeRows } from "../cells/rangeReference.ts";
import { areaArgument } from "./areaArgument.ts";
import { fullAddress, logical, oneOf, text } from "./cells.ts";
import { rangeAreasName, type SheetReference } from "./references.ts";

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
  /** "A1:H40"; empty where all that is used is printed. */
  printArea: string;
  LeftMargin: number;
  RightMargin: number;
  TopMargin: number;
  BottomMargin: number;
  HeaderMargin: number;
  FooterMargin: number;
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
    printArea: "",
    LeftMargin: 50.4,
    RightMargin: 50.4,
    TopMargin: 54,
    BottomMargin: 54,
    HeaderMargin: 21.6,
    FooterMargin: 21.6,
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

const units = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const sides = ["left", "right", "top", "bottom", "header", "footer"] as const;

const points = (value: unknown): number => {
  if (typeof value !== "number" || value < 0) throw new ApiError("InvalidArgument");
  return value;
};

const setMargins: NonNullable<HostType<SheetReference>["methods"]>[string] = (sheet, [unit, given], context) => {
  const factor = units[oneOf(unit, Object.keys(units) as (keyof typeof units)[])];
  const margins = typeof given === "object" && given !== null ? (given as Record<string, unknown>) : {};
  for (const side of sides) {
    const margin = margins[side];
    if (margin === undefined || margin === null) continue;
    const key = `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin` as "LeftMargin";
    layout(sheet, context)[key] = points(margin) * factor;
  }
};

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
    LeftMargin: property("LeftMargin", points),
    RightMargin: property("RightMargin", points),
    TopMargin: property("TopMargin", points),
    BottomMargin: property("BottomMargin", points),
    HeaderMargin: property("HeaderMargin", points),
    FooterMargin: property("FooterMargin", points),
  },
  links: { HeadersFooters: (sheet, context) => hostObject(headerFooterGroupType, sheet, context) },
  methods: {
    SetPrintArea: (sheet, [given], context) => {
      const several = isHostObject(given) ? given.as(rangeAreasName)?.references : undefined;
      const areas = several?.map(({ area }) => area) ?? [areaArgument(given, sheet.id, context)];
      if (areas.some((area) => area.sheet !== sheet.id)) throw new ApiError("InvalidArgument");
      layout(sheet, context).printArea = areas.map((area) => fullAddress(area, context)).join(",");
    },
    SetPrintMargins: setMargins,
    SetPrintTitleColumns: setTitles("titleColumns"),
    SetPrintTitleRows: setTitles("titleRows"),
  },
};
