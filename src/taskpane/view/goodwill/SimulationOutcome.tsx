import type { JSX } from "preact";
import type { SimulationJob } from "../../../distribution/worker/SimulationJob.ts";
import { formatResult } from "../../model/formatValue.ts";
import type { SimulationRun } from "../../model/goodwill/goodwillState.ts";
import type { UnitChoice } from "../../model/goodwill/unitInputs.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { SimulationResult } from "./SimulationResult.tsx";
import * as goodwillWords from "./goodwillWords.ts";

/** How a run fares, or what it came to. */
export function SimulationOutcome({
  run,
  choice,
  current,
  pane,
}: {
  readonly run: SimulationRun;
  readonly choice: UnitChoice;
  readonly pane: PaneCommands;
  readonly current: SimulationJob | undefined;
}): JSX.Element {
  const count = (trials: number): string => formatResult("count", trials);
  switch (run.status) {
    case "running":
      return (
        <div class="run-progress">
          <progress aria-label={goodwillWords.simulation} max={run.job.trials} value={run.done} />
          <span aria-hidden="true">{goodwillWords.doneOf(count(run.done), count(run.job.trials))}</span>
        </div>
      );
    case "cancelled":
      return (
        <p class="goodwill-note" role="status">
          {goodwillWords.cancelledAfter(count(run.done), count(run.job.trials))}
        </p>
      );
    case "failed":
      return (
        <p class="problem" role="alert">
          {run.sentence}
        </p>
      );
    case "done":
      return (
        <>
          {JSON.stringify(current) === JSON.stringify(run.job) ? null : (
            <p class="goodwill-note" role="status">
              {goodwillWords.inputsChanged}
            </p>
          )}
          <SimulationResult distribution={run.distribution} job={run.job} choice={choice} pane={pane} />
        </>
      );
  }
}
