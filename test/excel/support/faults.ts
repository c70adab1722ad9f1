import { ApiError } from "../../../src/workbench/host/requests/apiError.ts";
import {
  actionType,
  objectPathType,
  type Action,
  type RequestBody,
} from "../../../src/workbench/host/requests/protocol.ts";
import type { StartedExcel } from "./startExcel.ts";

/** One thing that goes wrong: at a request, counted from 0, or within it at an action. */
export interface Fault {
  readonly request: number;
  /** Absent: the whole request. */
  readonly action?: number;
  /** Whether Excel does what it is asked and the answer is lost. */
  readonly lost?: boolean;
  /** How many requests after it are refused, too: the undo's. */
  readonly then: number;
}

export const inWords = ({ request, action, lost, then }: Fault): string =>
  `request ${request}${action === undefined ? "" : `, action ${action}`}${lost === true ? ", its answer lost" : ""}, and ${then} after it`;

/** Whether an action may leave the workbook other than it was: all but looking, also where what is called makes something. */
function mayChange({ ActionType: type, ObjectPathId: path }: Action, paths: RequestBody["ObjectPaths"]): boolean {
  if (type !== actionType.instantiate) return type !== actionType.query && type !== actionType.trace;
  const { ObjectPathType: of, Name: name } = paths[String(path)] ?? {};
  return of === objectPathType.method && !/^_?Get/.test(name ?? "");
}

/** Of a request, the actions at which a fault is another than at the one before, as that one may have changed something. */
const actionsApart = ({ Actions: actions, ObjectPaths: paths }: RequestBody): readonly number[] =>
  actions.flatMap((_, index) => {
    const before = actions[index - 1];
    return before === undefined || mayChange(before, paths) ? [index] : [];
  });

/** Lets the faults happen from now on; gives how to stop them, and of each request the actions that differ in a fault. */
export function play(
  { host }: StartedExcel,
  fault?: Fault,
): { readonly stop: () => void; readonly requests: (readonly number[])[] } {
  const { dispatcher } = host;
  const process = dispatcher.process.bind(dispatcher);
  const requests: (readonly number[])[] = [];
  let request = -1;
  dispatcher.process = async (body) => {
    request += 1;
    requests.push(actionsApart(body));
    const at = request - (fault?.request ?? Infinity);
    const refused = { Results: [], Error: { Code: "GeneralException", Message: "Injected", HttpStatusCode: 500 } };
    if (at === 0 && fault?.action !== undefined) {
      const { action } = fault;
      dispatcher.beforeAction = (_name, index) => {
        if (index === action) throw new ApiError("GeneralException");
      };
      try {
        return await process(body);
      } finally {
        dispatcher.beforeAction = undefined;
      }
    }
    if (at === 0 && fault?.lost === true) {
      await process(body);
      return refused;
    }
    return at >= 0 && at <= (fault?.then ?? 0) ? refused : process(body);
  };
  return {
    stop: () => {
      // The class's own again: what is played after this is bound to that one.
      Reflect.deleteProperty(dispatcher, "process");
      dispatcher.beforeAction = undefined;
    },
    requests,
  };
}
