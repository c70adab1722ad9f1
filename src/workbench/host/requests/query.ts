import { ApiError } from "./apiError.ts";
import type { HostObject } from "./boundObject.ts";
import type { QueryInfo } from "./protocol.ts";

/** What to read of an object: names, each with what to read below it. */
type Tree = Map<string, Tree>;

/** "format/fill/color" → Format, Fill, Color */
function wireName(name: string): string {
  return name.startsWith("_") ? name : name.slice(0, 1).toUpperCase() + name.slice(1);
}

function plant(tree: Tree, path: string): void {
  let branch = tree;
  for (const name of path.split(/[/.]/).map(wireName)) {
    const next: Tree = branch.get(name) ?? new Map<string, Tree>();
    branch.set(name, next);
    branch = next;
  }
}

/** Reads what a `load` asked for, in the shape the client unpacks: a collection's members are in `_Items`. */
export async function query(
  object: HostObject,
  info: QueryInfo,
  settle: () => Promise<void>,
): Promise<Readonly<Record<string, unknown>> | null> {
  const tree: Tree = new Map();
  for (const path of info.Select ?? []) plant(tree, path);
  for (const path of info.Expand ?? []) plant(tree, path);
  return read(object, tree, settle, info);
}

async function read(
  object: HostObject,
  tree: Tree,
  settle: () => Promise<void>,
  page: QueryInfo = {},
): Promise<Readonly<Record<string, unknown>>> {
  if (object.isCollection) return readCollection(object, tree, settle, page);
  const result: Record<string, unknown> = { ...object.identity };
  const everything = tree.size === 0 || tree.has("*");
  const all = everything ? object.propertyNames.filter((name) => object.property(name)?.read !== undefined) : [];
  const names = [...all, ...[...tree.keys()].filter((name) => name !== "*")];
  for (const name of new Set(names)) result[name] = await readMember(object, name, tree.get(name) ?? new Map(), settle);
  return result;
}

async function readMember(
  object: HostObject,
  name: string,
  below: Tree,
  settle: () => Promise<void>,
): Promise<unknown> {
  const property = object.property(name);
  if (property?.read !== undefined) {
    if (property.calculated) await settle();
    return property.read();
  }
  const link = object.link(name);
  if (link === undefined) throw new ApiError("ApiNotFound");
  return link === null ? null : read(link, below, settle);
}

async function readCollection(
  object: HostObject,
  tree: Tree,
  settle: () => Promise<void>,
  page: QueryInfo,
): Promise<Readonly<Record<string, unknown>>> {
  const result: Record<string, unknown> = {};
  const below: Tree = new Map();
  for (const [name, branch] of tree) {
    if (object.property(name) === undefined) below.set(name, branch);
    else result[name] = object.property(name)?.read?.();
  }
  const start = page.Skip ?? 0;
  const items = object.items().slice(start, page.Top === undefined ? undefined : start + page.Top);
  const answers: unknown[] = [];
  for (const item of items) answers.push(await read(item, below, settle));
  return { ...result, _Items: answers };
}
