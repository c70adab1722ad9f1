import { ApiError } from "./apiError.ts";
import type { HostContext } from "../hostContext.ts";
import { isHostObject, type HostObject } from "./boundObject.ts";
import { hostObject } from "./hostObject.ts";
import { rangeAreasName, rangeName } from "../objects/references.ts";
import { keptObject, workbookType } from "../objects/workbook.ts";
import { topLevelTypes } from "../objects/topLevel.ts";
import { objectPathType, type ArgumentInfo, type ObjectPath } from "./protocol.ts";

/** The objects that a request's paths lead to; a path is followed once, so that `add()` adds once. */
export class ObjectPaths {
  readonly #found = new Map<number, HostObject | null>();
  readonly #kept = new Map<number, string>();
  /** Where the last path led: "WorksheetCollection.getItem". */
  location = "";

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly context: HostContext,
  ) {}

  /** The object, or null for a null object. */
  resolve(id: number): HostObject | null {
    const found = this.#found.get(id);
    if (found !== undefined) return found;
    const path = this.paths[String(id)];
    if (path === undefined) throw new ApiError("InvalidObjectPath");
    const object = this.#follow(path);
    this.#found.set(id, object);
    return object;
  }

  /** Keeps the object for later requests. */
  keep(id: number): null {
    const object = this.resolve(id);
    const reference = object?.as(rangeName) ?? object?.as(rangeAreasName)?.references;
    if (reference !== undefined && !this.#kept.has(id)) this.#kept.set(id, this.context.keep(reference));
    return null;
  }

  keptIdentity(id: number): Readonly<Record<string, unknown>> {
    const reference = this.#kept.get(id);
    return reference === undefined ? {} : { _ReferenceId: reference };
  }

  /** The arguments, objects in the place of their paths' ids. */
  args(info: ArgumentInfo | undefined): readonly unknown[] {
    const referenced = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = referenced?.[index];
      if (typeof id === "number" && id > 0) return this.resolve(id);
      return argument;
    });
  }

  #follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case objectPathType.workbook:
        return hostObject(workbookType, {}, this.context);
      case objectPathType.newObject:
        return this.#topLevel(path.Name);
      case objectPathType.reference: {
        const object = keptObject(path.Name, this.context);
        if (object === null) throw new ApiError("InvalidObjectPath");
        return object;
      }
      case objectPathType.nullObject:
        return null;
      case objectPathType.method:
      case objectPathType.property:
      case objectPathType.indexer:
        return this.#child(path);
      default:
        throw new ApiError("InvalidObjectPath");
    }
  }

  #topLevel(name: string): HostObject {
    const type = Object.hasOwn(topLevelTypes, name) ? topLevelTypes[name] : undefined;
    this.location = name;
    if (type === undefined) throw new ApiError("ApiNotFound");
    return hostObject(type, {}, this.context);
  }

  #child(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const name = path.ObjectPathType === objectPathType.indexer ? "GetItem" : path.Name;
    this.location = `${parent.typeName}.${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
    const args = this.args(path.ArgumentInfo);
    const child =
      path.ObjectPathType === objectPathType.indexer
        ? parent.item(args[0])
        : path.ObjectPathType === objectPathType.property
          ? parent.link(path.Name)
          : this.#called(parent, path.Name, args);
    if (child === undefined) throw new ApiError("ApiNotFound");
    return child;
  }

  #called(parent: HostObject, name: string, args: readonly unknown[]): HostObject | null | undefined {
    const method = parent.method(name);
    if (method === undefined) return undefined;
    const answer = method(args);
    if (answer !== null && !isHostObject(answer)) throw new ApiError("InvalidObjectPath");
    return answer;
  }
}
