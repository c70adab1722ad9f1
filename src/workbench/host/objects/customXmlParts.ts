import { ApiError } from "../requests/apiError.ts";
import type { CustomXmlPart } from "../documentParts.ts";
import type { HostContext } from "../hostContext.ts";
import type { HostObject } from "../requests/boundObject.ts";
import { hostObject, type HostType } from "../requests/hostObject.ts";
import { text } from "./cells.ts";

/** All parts, or those of one namespace. */
export interface PartScope {
  readonly namespace?: string;
}

interface PartReference {
  readonly id: string;
}

/** The namespace of the root element; "" for none. */
function namespaceOf(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*(\s[^>]*)?>/.exec(xml.replace(/<[?!][^>]*>/g, ""));
  const attribute = root?.[1] === undefined ? "xmlns" : `xmlns:${root[1].slice(0, -1)}`;
  const found = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root?.[2] ?? "");
  return found?.[1] ?? found?.[2] ?? "";
}

function parts({ namespace }: PartScope, { workbook }: HostContext): CustomXmlPart[] {
  return workbook.parts.customXmlParts().filter(({ xml }) => namespace === undefined || namespaceOf(xml) === namespace);
}

function existing({ id }: PartReference, context: HostContext): CustomXmlPart {
  const part = parts({}, context).find((candidate) => candidate.id === id);
  if (part === undefined) throw new ApiError("ItemNotFound");
  return part;
}

function xmlText(value: unknown): string {
  const xml = text(value);
  if (!/^\s*<[\s\S]*>\s*$/.test(xml)) throw new ApiError("InvalidArgument");
  return xml;
}

function object(part: PartReference | undefined, context: HostContext): HostObject {
  if (part === undefined) throw new ApiError("ItemNotFound");
  return hostObject(customXmlPartType, { id: part.id }, context);
}

function find(scope: PartScope, id: unknown, context: HostContext): CustomXmlPart | undefined {
  return parts(scope, context).find((part) => part.id === id);
}

function only(scope: PartScope, context: HostContext): CustomXmlPart | undefined {
  const found = parts(scope, context);
  return found.length === 1 ? found[0] : undefined;
}

const customXmlPartType: HostType<PartReference> = {
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { read: ({ id }) => id },
    NamespaceUri: { read: (part, context) => namespaceOf(existing(part, context).xml) },
  },
  methods: {
    Delete: (part, _args, context) => context.workbook.parts.deleteXml(existing(part, context).id),
    GetXml: (part, _args, context) => existing(part, context).xml,
    SetXml: (part, args, context) => context.workbook.parts.setXml(existing(part, context).id, xmlText(args[0])),
  },
};

const shared: Omit<HostType<PartScope>, "name" | "methods"> = {
  items: (scope, context) => parts(scope, context).map((part) => object(part, context)),
  item: (scope, key, context) => object(find(scope, key, context), context),
};

const sharedMethods: NonNullable<HostType<PartScope>["methods"]> = {
  GetCount: (scope, _args, context) => parts(scope, context).length,
  GetItemOrNullObject: (scope, args, context) => {
    const part = find(scope, args[0], context);
    return part === undefined ? null : object(part, context);
  },
};

const scopedCollectionType: HostType<PartScope> = {
  name: "CustomXmlPartScopedCollection",
  ...shared,
  methods: {
    ...sharedMethods,
    GetOnlyItem: (scope, _args, context) => object(only(scope, context), context),
    GetOnlyItemOrNullObject: (scope, _args, context) => {
      const part = only(scope, context);
      return part === undefined ? null : object(part, context);
    },
  },
};

export const customXmlPartCollectionType: HostType<PartScope> = {
  name: "CustomXmlPartCollection",
  ...shared,
  methods: {
    ...sharedMethods,
    Add: (_parts, args, context) => object({ id: context.workbook.parts.addXml(xmlText(args[0])) }, context),
    GetByNamespace: (_parts, args, context) => hostObject(scopedCollectionType, { namespace: text(args[0]) }, context),
  },
};
