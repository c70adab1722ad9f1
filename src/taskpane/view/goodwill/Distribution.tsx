import type { JSX } from "preact";
import { useCallback, useMemo } from "preact/hooks";
import type { HeadroomDistribution } from "../../../distribution/headroomDistribution.ts";
import { highestSeed } from "../../../distribution/checkSimulation.ts";
import { simulationJob, type SimulationJob } from "../../../distribution/worker/SimulationJob.ts";
import type { CashGeneratingUnit } from "../../../impairment/CashGeneratingUnit.ts";
import { formatResult } from "../../model/formatValue.ts";
import { amountScale } from "../../model/goodwill/amounts.ts";
import { readCorrelations } from "../../model/goodwill/correlationEntry.ts";
import type { SimulationRun } from "../../model/goodwill/goodwillState.ts";
import { distributionInWords } from "../../model/goodwill/summaries.ts";
import type { UnitChoice } from "../../model/goodwill/unitInputs.ts";
import { readUncertainty, readWhole, usualUncertainty } from "../../model/goodwill/uncertaintyEntry.ts";
import { simulate } from "../../run/simulation/simulate.ts";
import type { PaneView } from "../PaneView.ts";
import { CorrelationFields } from "./CorrelationFields.tsx";
import { drawHistogram } from "./drawHistogram.ts";
import { InsertFormula } from "./InsertFormula.tsx";
import { PlotFigure } from "./PlotFigure.tsx";
import { UncertaintyFields } from "./UncertaintyFields.tsx";

const mostTrials = 1_000_000;

/** Headroom under uncertainty: what is uncertain, a run with its progress, and what it came to. */
export function Distribution({
  state,
  pane,
  choice: { id, title, currency, blockName },
  unit,
}: PaneView & { readonly choice: UnitChoice; readonly unit: CashGeneratingUnit }): JSX.Element {
  const { uncertainty, correlations, trials: trialsText, seed: seedText, run } = state.goodwill;
  const { drivers, problems } = readUncertainty(uncertainty);
  const moving = drivers.map(({ driver }) => driver);
  const correlated = readCorrelations(correlations, moving);
  const trials = readWhole(trialsText, 1, mostTrials);
  const seed = readWhole(seedText, 0, highestSeed);
  const sentences = [
    ...problems.map(({ sentence }) => sentence),
    ...correlated.problems.map(({ sentence }) => sentence),
    ...(trials === undefined
      ? [`Trials: a whole number from 1 to ${formatResult("count", mostTrials)} is expected.`]
      : []),
    ...(seed === undefined
      ? [`Seed: a whole number from 0 to ${formatResult("count", highestSeed)} is expected.`]
      : []),
  ];
  const job: SimulationJob | undefined =
    sentences.length > 0 || trials === undefined || seed === undefined
      ? undefined
      : simulationJob(
          unit,
          { drivers, ...(correlated.matrix && { correlations: correlated.matrix }) },
          { trials, seed },
        );
  const running = run?.status === "running";
  const setting = (name: "trials" | "seed", label: string, value: string, faulty: boolean): JSX.Element => (
    <div class="picker">
      <label for={`goodwill-${name}`}>{label}</label>
      <input
        id={`goodwill-${name}`}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={value}
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
  return (
    <section aria-labelledby="goodwill-distribution">
      <h2 id="goodwill-distribution">Distribution</h2>
      <p class="quiet">
        Headroom when several drivers are uncertain at once. How uncertain is illustrative: nothing of it is announced.
      </p>
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
        {setting("trials", "Trials", trialsText, trials === undefined)}
        {setting("seed", "Seed", seedText, seed === undefined)}
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
          <Result distribution={run.distribution} title={title} currency={currency} />
        </>
      );
  }
}

function Result({
  distribution,
  title,
  currency,
}: {
  readonly distribution: HeadroomDistribution;
  readonly title: string;
  readonly currency: string;
}): JSX.Element {
  const scale = useMemo(
    () =>
      amountScale(
        currency,
        distribution.histogram.bins.flatMap(({ from, to }) => [from, to]),
      ),
    [distribution, currency],
  );
  const draw = useCallback((width: number) => drawHistogram(distribution, scale, width), [distribution, scale]);
  const { mean, standardDeviation, percentiles, probabilityOfImpairment, histogram, trials } = distribution;
  const amount = (value: number): string => formatResult("headroom", value);
  return (
    <div role="group" aria-label="Result of the simulation">
      <p class="probability" role="status">
        <strong>{formatResult("percentage", probabilityOfImpairment)}</strong> probability of impairment
      </p>
      <PlotFigure
        title={`Headroom of ${title} over ${formatResult("count", trials)} trials`}
        summary={distributionInWords(distribution)}
        draw={draw}
        legend={
          <p class="legend">
            Share of trials by headroom, {scale.unit}. <span class="swatch swatch-loss" /> loss; dotted: 5th and 95th
            percentile.
          </p>
        }
        table={
          <>
            <table>
              <caption>Headroom, {currency}</caption>
              <tbody>
                <tr>
                  <th scope="row">Mean</th>
                  <td>{amount(mean)}</td>
                </tr>
                <tr>
                  <th scope="row">Standard deviation</th>
                  <td>{amount(standardDeviation)}</td>
                </tr>
                {percentiles.map(({ percent, headroom }) => (
                  <tr key={percent}>
                    <th scope="row">{percent}th percentile</th>
                    <td>{amount(headroom)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <table>
              <caption>Trials by headroom, {currency}</caption>
              <thead>
                <tr>
                  <th scope="col">From</th>
                  <th scope="col">Below</th>
                  <th scope="col">Trials</th>
                </tr>
              </thead>
              <tbody>
                {histogram.below === 0 ? null : (
                  <BinRow from="" to={amount(histogram.bins[0]?.from ?? NaN)} trials={histogram.below} />
                )}
                {histogram.bins.map((bin) => (
                  <BinRow key={bin.from} from={amount(bin.from)} to={amount(bin.to)} trials={bin.trials} />
                ))}
                {histogram.above === 0 ? null : (
                  <BinRow from={amount(histogram.bins.at(-1)?.to ?? NaN)} to="" trials={histogram.above} />
                )}
              </tbody>
            </table>
          </>
        }
      />
    </div>
  );
}

function BinRow({
  from,
  to,
  trials,
}: {
  readonly from: string;
  readonly to: string;
  readonly trials: number;
}): JSX.Element {
  return (
    <tr>
      <td>{from}</td>
      <td>{to}</td>
      <td>{formatResult("count", trials)}</td>
    </tr>
  );
}
