import { ApiError } from "../requests/apiError.ts";
import { localAddress } from "../cells/address.ts";
import type { Annotation } from "../cells/annotations.ts";
import type { Area } from "../cells/area.ts";
import type { HostContext } from "../hostContext.ts";
import type { HostObject } from "../requests/boundObject.ts";
import { hostObject, type HostType } from "../requests/hostObject.ts";
import { text } from "./cells.ts";
import { areaArgument } from "./areaArgument.ts";
import { rangeObject } from "./sharedObjects.ts";

/** The comments of one sheet, or of the whole workbook. */
export interface CommentScope {
  readonly sheet?: string;
}

/** A comment is where it is: its cell names it. */
interface CommentReference {
  readonly cell: Area;
}

const author = "Workbench user";

function comments({ sheet }: CommentScope, { workbook }: HostContext): Annotation<"note">[] {
  const sheets = sheet === undefined ? workbook.sheets().map(({ id }) => id) : [sheet];
  return sheets.flatMap((id) => workbook.annotations.list("note", id)).filter(({ content }) => content.threaded);
}

function commentId({ cell }: CommentReference): string {
  return `{${cell.sheet}}${localAddress(cell)}`;
}

function existing({ cell }: CommentReference, context: HostContext): Annotation<"note"> {
  const found = comments({ sheet: cell.sheet }, context).find(
    ({ area }) => area.row === cell.row && area.column === cell.column,
  );
  if (found === undefined) throw new ApiError("ItemNotFound");
  return found;
}

function byId(scope: CommentScope, id: unknown, context: HostContext): CommentReference | undefined {
  return comments(scope, context)
    .map(({ area }) => ({ cell: area }))
    .find((comment) => commentId(comment) === id);
}

function object(reference: CommentReference | undefined, context: HostContext): HostObject {
  if (reference === undefined) throw new ApiError("ItemNotFound");
  return hostObject(commentType, reference, context);
}

function singleCell(argument: unknown, sheet: string | undefined, context: HostContext): Area {
  const area = areaArgument(argument, sheet, context);
  if (area.rows * area.columns !== 1) throw new ApiError("InvalidArgument");
  return area;
}

const commentType: HostType<CommentReference> = {
  name: "Comment",
  identity: (comment) => ({ Id: commentId(comment) }),
  properties: {
    AuthorName: { read: (comment, context) => existing(comment, context).content.author },
    Content: {
      read: (comment, context) => existing(comment, context).content.text,
      write: (comment, value, context) => {
        const { area, content } = existing(comment, context);
        context.guardSheet(area.sheet);
        context.workbook.annotations.set("note", area, { ...content, text: text(value) });
      },
    },
    ContentType: { read: () => "Plain" },
    Id: { read: commentId },
  },
  methods: {
    Delete: (comment, _args, context) => {
      context.guardSheet(comment.cell.sheet);
      context.workbook.annotations.clear("note", existing(comment, context).area);
    },
    GetLocation: ({ cell }, _args, context) => rangeObject(cell, context),
  },
};

export const commentCollectionType: HostType<CommentScope> = {
  name: "CommentCollection",
  methods: {
    Add: ({ sheet }, args, context) => {
      const cell = singleCell(args[0], sheet, context);
      context.guardSheet(cell.sheet);
      if (context.workbook.annotations.at("note", cell.sheet, cell.row, cell.column) !== undefined) {
        throw new ApiError("InvalidOperation");
      }
      context.workbook.annotations.set("note", cell, { text: text(args[1]), author, threaded: true });
      return object({ cell }, context);
    },
    GetCount: (scope, _args, context) => comments(scope, context).length,
    GetItemAt: (scope, args, context) => {
      const area = comments(scope, context)[Number(args[0])]?.area;
      return object(area && { cell: area }, context);
    },
    GetItemByCell: ({ sheet }, args, context) => {
      const cell = singleCell(args[0], sheet, context);
      existing({ cell }, context);
      return object({ cell }, context);
    },
    GetItemOrNullObject: (scope, args, context) => {
      const comment = byId(scope, args[0], context);
      return comment === undefined ? null : object(comment, context);
    },
  },
  items: (scope, context) => comments(scope, context).map(({ area }) => object({ cell: area }, context)),
  item: (scope, key, context) => object(byId(scope, key, context), context),
};
