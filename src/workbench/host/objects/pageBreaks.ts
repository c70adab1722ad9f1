import type { HostContext } from "../hostContext.ts";
import { ApiError } from "../requests/apiError.ts";
import { hostObject, type HostType } from "../requests/hostObject.ts";
import { areaArgument } from "./areaArgument.ts";
import { integer } from "./cells.ts";
import type { SheetReference } from "./references.ts";

/** Breaks between rows, or between columns. */
type Direction = "horizontal" | "vertical";

interface PageBreak extends SheetReference {
  readonly direction: Direction;
  /** The row or column, from 0, that begins a page. */
  readonly line: number;
}

/** Nothing on screen shows where pages end, so the host merely keeps it, by sheet. */
const kept = new WeakMap<HostContext, Map<string, Set<number>>>();

function lines({ id }: SheetReference, direction: Direction, context: HostContext): Set<number> {
  const bySheet = kept.get(context) ?? new Map<string, Set<number>>();
  kept.set(context, bySheet);
  const key = `${direction} ${context.sheet(id).id}`;
  const found = bySheet.get(key) ?? new Set<number>();
  bySheet.set(key, found);
  return found;
}

const pageBreakType: HostType<PageBreak> = {
  name: "PageBreak",
  identity: ({ line }) => ({ Id: line }),
  properties: {
    ColumnIndex: { read: ({ direction, line }) => (direction === "vertical" ? line : 0) },
    RowIndex: { read: ({ direction, line }) => (direction === "horizontal" ? line : 0) },
  },
  methods: {
    Delete: ({ direction, line, ...sheet }, _args, context) => {
      lines(sheet, direction, context).delete(line);
    },
  },
};

const collection = (direction: Direction): HostType<SheetReference> => {
  const all = (sheet: SheetReference, context: HostContext) =>
    [...lines(sheet, direction, context)]
      .sort((one, other) => one - other)
      .map((line) => hostObject(pageBreakType, { ...sheet, direction, line }, context));
  return {
    name: "PageBreakCollection",
    methods: {
      Add: (sheet, [given], context) => {
        const area = areaArgument(given, sheet.id, context);
        const line = direction === "horizontal" ? area.row : area.column;
        // A page cannot begin before the first.
        if (line === 0) throw new ApiError("InvalidArgument");
        lines(sheet, direction, context).add(line);
        return hostObject(pageBreakType, { ...sheet, direction, line }, context);
      },
      GetCount: (sheet, _args, context) => lines(sheet, direction, context).size,
      GetItem: (sheet, [index], context) => {
        const found = all(sheet, context)[integer(index)];
        if (found === undefined) throw new ApiError("ItemNotFound");
        return found;
      },
      RemovePageBreaks: (sheet, _args, context) => {
        lines(sheet, direction, context).clear();
      },
    },
    items: all,
  };
};

export const horizontalPageBreaksType = collection("horizontal");
export const verticalPageBreaksType = collection("vertical");
