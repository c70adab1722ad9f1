import type { Advice } from "../../host/Advice.ts";
import type { ModelHost } from "../../host/ModelHost.ts";
import type { PaneAction } from "../model/PaneAction.ts";
import type { WriteQueueEvents } from "./WriteQueue.ts";

interface WritePorts {
  readonly host: Pick<ModelHost, "setAssumption" | "setAssumptions">;
  readonly dispatch: (action: PaneAction) => void;
  readonly adviceOf: (error: unknown) => Advice;
  readonly refresh: () => void;
}

/** How assumptions are written, and what the pane is told of it. */
export const assumptionWrites = ({ host, dispatch, adviceOf, refresh }: WritePorts): WriteQueueEvents => ({
  write: ([first, ...others]) => {
    if (first === undefined) return Promise.resolve();
    if (others.length === 0) return host.setAssumption(first.id, first.value);
    return host.setAssumptions(Object.fromEntries([first, ...others].map(({ id, value }) => [id, value])));
  },
  settled: (batch) => {
    for (const { id, revision } of batch) dispatch({ kind: "writeSettled", id, revision });
    refresh();
  },
  refused: (batch, error) => {
    const advice = adviceOf(error);
    for (const { id, revision } of batch) dispatch({ kind: "writeRefused", id, revision, advice });
  },
});
