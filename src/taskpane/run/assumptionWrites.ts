import type { Advice } from "../../host/Advice.ts";
import type { CellState, KnownValues, ModelHost } from "../../host/ModelHost.ts";
import type { PaneAction } from "../model/PaneAction.ts";
import type { WriteQueueEvents } from "./WriteQueue.ts";

interface WritePorts {
  readonly host: Pick<ModelHost, "setAssumption" | "setAssumptions">;
  readonly dispatch: (action: PaneAction) => void;
  readonly adviceOf: (error: unknown) => Advice;
  readonly refresh: () => void;
}

/**
 * How assumptions are written, and what the pane is told of it. A cell that somebody has edited since the pane's value was
 * chosen keeps what it holds: it was known to hold what the pane had read by then, or what the pane itself wrote since.
 */
export const assumptionWrites = ({ host, dispatch, adviceOf, refresh }: WritePorts): WriteQueueEvents => {
  const written = new Map<string, CellState["value"]>();
  return {
    write: async (batch) => {
      const known: KnownValues = Object.fromEntries(
        batch.flatMap(({ id, seen }) => {
          const own = written.get(id);
          return seen === undefined ? [] : [[id, own === undefined ? [seen] : [seen, own]]];
        }),
      );
      for (const { id, value } of batch) written.set(id, value);
      const [first, ...others] = batch;
      if (first === undefined) return [];
      if (others.length === 0) return host.setAssumption(first.id, first.value, known);
      return host.setAssumptions(Object.fromEntries(batch.map(({ id, value }) => [id, value])), known);
    },
    settled: (batch, left) => {
      for (const { id, revision } of batch)
        dispatch({ kind: left.includes(id) ? "writeOvertaken" : "writeSettled", id, revision });
      refresh();
    },
    refused: (batch, error) => {
      const advice = adviceOf(error);
      for (const { id, revision } of batch) dispatch({ kind: "writeRefused", id, revision, advice });
    },
  };
};
