import { ApiError } from "../../../src/workbench/host/requests/apiError.ts";
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

/** Lets the faults happen from now on; gives how to stop them, and how many actions each request had. */
export function play({ host }: StartedExcel, fault?: Fault): { stop: () => void; sizes: number[] } {
  const { dispatcher } = host;
  const process = dispatcher.process.bind(dispatcher);
  const sizes: number[] = [];
  let request = -1;
  dispatcher.process = async (body) => {
    request += 1;
    sizes.push(body.Actions.length);
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
    sizes,
  };
}
