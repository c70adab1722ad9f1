import type { JSX } from "preact";
import type { SimulationJob } from "../../../distribution/worker/SimulationJob.ts";
import type { CashGeneratingUnit } from "../../../impairment/CashGeneratingUnit.ts";
import { formatResult } from "../../model/formatValue.ts";
import type { SimulationRun } from "../../model/goodwill/goodwillState.ts";
import { readSimulation } from "../../model/goodwill/simulationEntry.ts";
import { usualUncertainty } from "../../model/goodwill/uncertaintyEntry.ts";
import type { UnitChoice } from "../../model/goodwill/unitInputs.ts";
import { simulate } from "../../run/simulation/simulate.ts";
import type { PaneView } from "../PaneView.ts";
import { CorrelationFields } from "./CorrelationFields.tsx";
import { InsertFormula } from "./InsertFormula.tsx";
import { SimulationResult } from "./SimulationResult.tsx";
import { UncertaintyFields } from "./UncertaintyFields.tsx";

/** Headroom under uncertainty: what is uncertain, a run with its progress, and what it came to. */
export function Distribution({
  state,
  pane,
  choice: { id, title, currency, blockName },
  unit,
}: PaneView & { readonly choice: UnitChoice; readonly unit: CashGeneratingUnit }): JSX.Element {
  const { uncertainty, correlations, trials, seed, run } = state.goodwill;
  const read = readSimulation(state.goodwill, unit);
  const { job } = read;
  const running = run?.status === "running";
  return (
    <section aria-labelledby="goodwill-distribution">
      <h2 id="goodwill-distribution">Distribution</h2>
      <p class="quiet">
        Headroom when several drivers are uncertain at once. How uncertain is illustrative: nothing of it is announced.
      </p>
      <UncertaintyFields
        entries={uncertainty}
        problems={read.uncertainty.problems}
        uncertain={read.moving.length}
        changed={uncertainty !== usualUncertainty || correlations.length > 0}
        pane={pane}
      />
      <CorrelationFields entries={correlations} read={read.correlations} moving={read.moving} pane={pane} />
      <div id="goodwill-problems" role="alert">
        {read.sentences.map((sentence) => (
          <p key={sentence} class="problem">
            {sentence}
          </p>
        ))}
      </div>
      <div class="pickers">
        <Setting name="trials" label="Trials" text={trials} faulty={read.trials === undefined} pane={pane} />
        <Setting name="seed" label="Seed" text={seed} faulty={read.seed === undefined} pane={pane} />
      </div>
      <button
        type="button"
        class="button button-primary run-button"
        disabled={job === undefined && !running}
        onClick={() => {
          if (running) pane.cancelSimulation();
          else if (job) void pane.simulate(job, simulate);
        }}
      >
        {running ? "Cancel" : run === undefined ? "Run the simulation" : "Run again"}
      </button>
      {blockName === undefined ? null : <InsertFormula key={id} block={blockName} job={job} pane={pane} />}
      {run === undefined ? null : <Outcome run={run} title={title} currency={currency} current={job} />}
    </section>
  );
}

function Setting({
  name,
  label,
  text,
  faulty,
  pane,
}: Pick<PaneView, "pane"> & {
  readonly name: "trials" | "seed";
  readonly label: string;
  readonly text: string;
  readonly faulty: boolean;
}): JSX.Element {
  return (
    <div class="picker">
      <label for={`goodwill-${name}`}>{label}</label>
      <input
        id={`goodwill-${name}`}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={text}
        aria-invalid={faulty}
        aria-describedby={faulty ? "goodwill-problems" : undefined}
        onInput={(event) =>
          pane.dispatch({
            kind: "goodwill",
            action: { kind: "settingEntered", setting: name, text: event.currentTarget.value },
          })
        }
      />
    </div>
  );
}

function Outcome({
  run,
  title,
  currency,
  current,
}: {
  readonly run: SimulationRun;
  readonly title: string;
  readonly currency: string;
  readonly current: SimulationJob | undefined;
}): JSX.Element {
  const count = (trials: number): string => formatResult("count", trials);
  switch (run.status) {
    case "running":
      return (
        <div class="run-progress">
          <progress aria-label="Simulation" max={run.job.trials} value={run.done} />
          <span aria-hidden="true">
            {count(run.done)} of {count(run.job.trials)}
          </span>
        </div>
      );
    case "cancelled":
      return (
        <p class="goodwill-note" role="status">
          Cancelled after {count(run.done)} of {count(run.job.trials)} trials.
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
              The inputs have changed since this run: run again to follow them.
            </p>
          )}
          <SimulationResult distribution={run.distribution} title={title} currency={currency} />
        </>
      );
  }
}
