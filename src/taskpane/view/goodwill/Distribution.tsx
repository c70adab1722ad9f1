import type { JSX } from "preact";
import type { CashGeneratingUnit } from "../../../impairment/unit/CashGeneratingUnit.ts";
import { readRun } from "../../model/goodwill/readRun.ts";
import { usualTrials, usualUncertainty } from "../../model/goodwill/uncertaintyEntry.ts";
import type { UnitChoice } from "../../model/goodwill/unitInputs.ts";
import { simulate } from "../../run/simulation/simulate.ts";
import type { PaneView } from "../PaneView.ts";
import { CorrelationFields } from "./CorrelationFields.tsx";
import { InsertFormula } from "./InsertFormula.tsx";
import { SimulationOutcome } from "./SimulationOutcome.tsx";
import { UncertaintyFields } from "./UncertaintyFields.tsx";
import { inRegion } from "../../model/region.ts";
import * as goodwillWords from "./goodwillWords.ts";

/** Headroom under uncertainty: what is uncertain, a run with its progress, and what it came to. */
export function Distribution({
  state,
  pane,
  choice,
  unit,
}: PaneView & { readonly choice: UnitChoice; readonly unit: CashGeneratingUnit }): JSX.Element {
  const { id, blockName } = choice;
  const { uncertainty, correlations, trials: trialsText, seed: seedText, run } = state.goodwill;
  const { job, drivers, moving, problems, correlated, faulty, sentences } = readRun(state.goodwill, unit);
  const running = run?.status === "running";
  return (
    <section aria-labelledby="goodwill-distribution">
      <h2 id="goodwill-distribution">{goodwillWords.distribution}</h2>
      <p class="quiet">{goodwillWords.distributionWhat}</p>
      <UncertaintyFields
        entries={uncertainty}
        problems={problems}
        uncertain={drivers.length}
        changed={uncertainty !== usualUncertainty || correlations.length > 0}
        pane={pane}
      />
      <CorrelationFields entries={correlations} read={correlated} moving={moving} pane={pane} />
      <div id="goodwill-problems" role="alert">
        {sentences.map((sentence) => (
          <p key={sentence} class="problem">
            {sentence}
          </p>
        ))}
      </div>
      <div class="pickers">
        <RunSetting
          setting="trials"
          label={goodwillWords.trials}
          text={trialsText === usualTrials ? inRegion(trialsText) : trialsText}
          faulty={faulty.trials}
          pane={pane}
        />
        <RunSetting setting="seed" label={goodwillWords.seed} text={seedText} faulty={faulty.seed} pane={pane} />
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
        {running ? "Cancel" : run === undefined ? goodwillWords.runTheSimulation : "Run again"}
      </button>
      {blockName === undefined ? null : <InsertFormula key={id} block={blockName} job={job} pane={pane} />}
      {run === undefined ? null : <SimulationOutcome run={run} choice={choice} current={job} pane={pane} />}
    </section>
  );
}

interface RunSettingProps {
  readonly setting: "trials" | "seed";
  readonly label: string;
  readonly text: string;
  readonly faulty: boolean;
  readonly pane: PaneView["pane"];
}

function RunSetting({ setting, label, text, faulty, pane }: RunSettingProps): JSX.Element {
  const id = `goodwill-${setting}`;
  return (
    <div class="picker">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={text}
        aria-invalid={faulty}
        aria-describedby={faulty ? "goodwill-problems" : undefined}
        onInput={(event) =>
          pane.dispatch({
            kind: "goodwill",
            action: { kind: "settingEntered", setting, text: event.currentTarget.value },
          })
        }
      />
    </div>
  );
}
