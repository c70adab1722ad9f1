import type { Area } from "../cells/area.ts";
import { ApiError } from "../requests/apiError.ts";
import type { Border, CellFormat } from "../cells/cellFormat.ts";
import { colour } from "../cells/colour.ts";
import type { HostContext } from "../hostContext.ts";
import type { HostObject } from "../requests/boundObject.ts";
import { hostObject, type HostType } from "../requests/hostObject.ts";
import { oneOf, type Cells } from "./cells.ts";

type Side = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";

/** The cells of an area whose side makes up an edge; undefined where the area has no such edge. */
interface Edge {
  readonly side: Side;
  readonly cells: (area: Area) => Area | undefined;
}

/** Diagonals are Excel's too, but no cell of the host has any. */
const edges: Readonly<Record<string, Edge>> = {
  EdgeTop: { side: "borderTop", cells: (area) => ({ ...area, rows: 1 }) },
  EdgeBottom: { side: "borderBottom", cells: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }) },
  EdgeLeft: { side: "borderLeft", cells: (area) => ({ ...area, columns: 1 }) },
  EdgeRight: {
    side: "borderRight",
    cells: (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }),
  },
  InsideHorizontal: {
    side: "borderBottom",
    cells: (area) => (area.rows > 1 ? { ...area, rows: area.rows - 1 } : undefined),
  },
  InsideVertical: {
    side: "borderRight",
    cells: (area) => (area.columns > 1 ? { ...area, columns: area.columns - 1 } : undefined),
  },
};

const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

interface BorderReference {
  readonly cells: Cells;
  readonly name: string;
  readonly edge: Edge;
}

function edgeAreas({ cells, edge }: BorderReference): Area[] {
  return cells.areas().flatMap((area) => edge.cells(area) ?? []);
}

/** The part of the border all cells of the edge share; null where they differ. */
function shared<K extends keyof Border>(border: BorderReference, key: K, context: HostContext): Border[K] | null {
  const found = edgeAreas(border).map((area) => context.workbook.format(area)[border.edge.side]?.[key] ?? null);
  const first = found[0] ?? null;
  return found.every((value) => value === first) ? first : null;
}

function change(border: BorderReference, changes: Partial<Border>, context: HostContext): void {
  const areas = edgeAreas(border);
  for (const area of areas) {
    context.guardSheet(area.sheet);
    const present = context.workbook.format(area)[border.edge.side];
    const style = present === null || present.style === "None" ? "Continuous" : present.style;
    const next: Border = {
      weight: present?.weight ?? "Thin",
      colour: present?.colour ?? "#000000",
      style,
      ...changes,
    };
    context.workbook.setFormat([area], { [border.edge.side]: next } as Partial<CellFormat>);
  }
}

const rangeBorderType: HostType<BorderReference> = {
  name: "RangeBorder",
  identity: ({ name }) => ({ Id: name }),
  properties: {
    Color: {
      read: (border, context) => shared(border, "colour", context),
      write: (border, value, context) => change(border, { colour: colour(value) }, context),
    },
    SideIndex: { read: ({ name }) => name },
    Style: {
      read: (border, context) => shared(border, "style", context),
      write: (border, value, context) => change(border, { style: oneOf(value, styles) }, context),
    },
    Weight: {
      read: (border, context) => shared(border, "weight", context),
      write: (border, value, context) => change(border, { weight: oneOf(value, weights) }, context),
    },
  },
};

function borderOf(cells: Cells, key: unknown, context: HostContext): HostObject {
  if (key === "DiagonalDown" || key === "DiagonalUp") throw new ApiError("NotImplemented");
  const name = oneOf(key, Object.keys(edges));
  const edge = edges[name];
  if (edge === undefined) throw new ApiError("InvalidArgument");
  return hostObject(rangeBorderType, { cells, name, edge }, context);
}

export const rangeBorderCollectionType: HostType<Cells> = {
  name: "RangeBorderCollection",
  properties: { Count: { read: () => Object.keys(edges).length } },
  methods: {
    GetItemAt: (cells, args, context) => borderOf(cells, Object.keys(edges)[Number(args[0])], context),
  },
  items: (cells, context) => Object.keys(edges).map((name) => borderOf(cells, name, context)),
  item: borderOf,
};
