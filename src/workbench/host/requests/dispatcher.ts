import { ApiError } from "./apiError.ts";
import { ObjectPaths } from "./objectPaths.ts";
import type { HostContext } from "../hostContext.ts";
import type { HostObject } from "./boundObject.ts";
import {
  actionType,
  type Action,
  type ActionResult,
  type ReplyBody,
  type ReplyError,
  type RequestBody,
} from "./protocol.ts";
import { query } from "./query.ts";

/** "GetItem" → "getItem" */
function clientName(name: string): string {
  return name.startsWith("_") ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
}

/**
 * Carries out one request of the client, action by action. The first failure stops it, as in Excel: what was
 * done before stays done, and the reply names the action.
 */
export class Dispatcher {
  /** Called before every action with the name of what it calls or makes; may throw to make it fail. */
  beforeAction: ((name: string, index: number) => void) | undefined;

  /** `settle` makes everything written so far calculated. */
  constructor(
    private readonly context: HostContext,
    private readonly settle: () => Promise<void>,
  ) {}

  async process(body: RequestBody): Promise<ReplyBody> {
    const paths = new ObjectPaths(body.ObjectPaths, this.context);
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      const where = { location: "" };
      try {
        this.beforeAction?.(action.Name || (body.ObjectPaths[String(action.ObjectPathId)]?.Name ?? ""), index);
        if (action.ActionType === actionType.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: await this.#carryOut(action, paths, where) });
      } catch (error) {
        const location = where.location || paths.location;
        return { Results: results, TraceIds: traces, Error: reportedError(error, index, location) };
      }
    }
    return traces.length > 0 ? { Results: results, TraceIds: traces } : { Results: results };
  }

  async #carryOut(action: Action, paths: ObjectPaths, where: { location: string }): Promise<unknown> {
    if (action.ActionType === actionType.trace) return null;
    const object = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return object === null ? null : { ...object.identity, ...paths.keptIdentity(action.ObjectPathId) };
      case actionType.query:
      case actionType.queryAsJson:
        if (object === null) return null;
        where.location = object.typeName;
        return query(object, action.QueryInfo ?? {}, this.settle);
      case actionType.method: {
        if (action.Name === "_KeepReference") return paths.keep(action.ObjectPathId);
        const target = present(object, action);
        where.location = `${target.typeName}.${clientName(action.Name)}`;
        const method = target.method(action.Name);
        if (method === undefined) throw new ApiError("ApiNotFound");
        return (await method(paths.args(action.ArgumentInfo))) ?? null;
      }
      case actionType.setProperty: {
        const target = present(object, action);
        where.location = `${target.typeName}.${clientName(action.Name)}`;
        setProperty(target, action.Name, paths.args(action.ArgumentInfo)[0]);
        return null;
      }
      case actionType.update: {
        const target = present(object, action);
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          where.location = `${target.typeName}.${clientName(name)}`;
          setProperty(target, name.slice(0, 1).toUpperCase() + name.slice(1), value);
        }
        return null;
      }
      default:
        throw new ApiError("NotImplemented");
    }
  }
}

/** Excel does nothing on a null object but fail. */
function present(object: HostObject | null, action: Action): HostObject {
  if (object === null)
    throw new ApiError("InvalidOperation", `There is no object to call ${clientName(action.Name)} on.`);
  return object;
}

function setProperty(target: HostObject, name: string, value: unknown): void {
  const property = target.property(name);
  if (property === undefined) throw new ApiError("ApiNotFound");
  if (property.write === undefined) throw new ApiError("PropertyReadOnly");
  property.write(value);
}

function reportedError(error: unknown, index: number, location: string): ReplyError {
  // Anything but Excel's own errors is a fault of the host: it says so, as Excel does of its own.
  const api =
    error instanceof ApiError
      ? error
      : new ApiError("GeneralException", error instanceof Error ? (error.stack ?? error.message) : String(error));
  return {
    Code: api.code,
    Message: api.message,
    HttpStatusCode: api.httpStatusCode,
    ActionIndex: index,
    Location: location,
  };
}
