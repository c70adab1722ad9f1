import type { JSX } from "preact";
import { useCallback, useMemo } from "preact/hooks";
import type { HeadroomDistribution } from "../../../distribution/headroomDistribution.ts";
import type { SimulationJob } from "../../../distribution/worker/SimulationJob.ts";
import { distributionExhibit, type SimulatedHeadroom } from "../../../model/exhibits/distributionExhibit.ts";
import { exhibitUnit } from "../../model/goodwill/exhibitUnit.ts";
import { headroomKind } from "../../model/goodwill/headroomKind.ts";
import * as exhibitWords from "../../model/goodwill/exhibitWords.ts";
import { probabilityFormula } from "../../model/goodwill/probabilityFormula.ts";
import type { UnitChoice } from "../../model/goodwill/unitInputs.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { formatResult } from "../../model/formatValue.ts";
import { amountScale } from "../../model/goodwill/amounts.ts";
import { distributionInWords, type AmountWords } from "../../model/goodwill/summaries.ts";
import { drawHistogram } from "./drawHistogram.ts";
import { PlotFigure } from "./PlotFigure.tsx";
import * as goodwillWords from "./goodwillWords.ts";

/** The distribution of a run: its probability, its chart, and the figures behind it. */
export function SimulationResult({
  distribution,
  job,
  choice,
  pane,
}: {
  readonly distribution: HeadroomDistribution;
  readonly job: SimulationJob;
  readonly choice: UnitChoice;
  readonly pane: PaneCommands;
}): JSX.Element {
  const { title, currency, blockName } = choice;
  const kind = headroomKind(choice);
  const scale = useMemo(
    () =>
      amountScale(
        currency,
        distribution.histogram.bins.flatMap(({ from, to }) => [from, to]),
      ),
    [distribution, currency],
  );
  const draw = useCallback((width: number) => drawHistogram(distribution, scale, width), [distribution, scale]);
  const { probabilityOfImpairment, trials } = distribution;
  return (
    <div role="group" aria-label={goodwillWords.resultOfTheSimulation}>
      <p class="probability" role="status">
        <strong>{formatResult("percentage", probabilityOfImpairment)}</strong> {goodwillWords.probabilityOfImpairment}
      </p>
      <PlotFigure
        title={goodwillWords.histogramTitle(title, formatResult("count", trials))}
        summary={distributionInWords(distribution, { currency, kind })}
        draw={draw}
        {...(blockName !== undefined && {
          exhibits: {
            name: "Distribution",
            of: [
              {
                label: exhibitWords.toSheet,
                exhibit: distributionExhibit(exhibitUnit(choice, blockName), simulatedOf(distribution, job, blockName)),
              },
            ],
            pane,
          },
        })}
        legend={
          <p class="legend">
            {goodwillWords.shareOfTrials(scale.unit)} <span class="swatch swatch-loss" />{" "}
            {goodwillWords.lossAndPercentiles}
          </p>
        }
        table={<ResultTables distribution={distribution} currency={currency} kind={kind} />}
      />
    </div>
  );
}

function simulatedOf(
  { mean, standardDeviation, percentiles, histogram }: HeadroomDistribution,
  { uncertainty, trials, seed }: SimulationJob,
  blockName: string,
): SimulatedHeadroom {
  return {
    trials,
    seed,
    probability: ({ nameOf }) => probabilityFormula(nameOf(blockName), uncertainty, { trials, seed }),
    figures: [
      { label: "Mean", amount: mean },
      { label: "Standard deviation", amount: standardDeviation },
      ...percentiles.map(({ percent, headroom }) => ({ label: `${percent}th percentile`, amount: headroom })),
    ],
    bins: histogram.bins,
  };
}

function ResultTables({
  distribution: { mean, standardDeviation, percentiles, histogram },
  currency,
  kind,
}: AmountWords & { readonly distribution: HeadroomDistribution }): JSX.Element {
  const amount = (value: number): string => formatResult(kind, value);
  return (
    <>
      <table>
        <caption>{goodwillWords.headroomIn(currency)}</caption>
        <tbody>
          <tr>
            <th scope="row">{goodwillWords.mean}</th>
            <td>{amount(mean)}</td>
          </tr>
          <tr>
            <th scope="row">{goodwillWords.standardDeviation}</th>
            <td>{amount(standardDeviation)}</td>
          </tr>
          {percentiles.map(({ percent, headroom }) => (
            <tr key={percent}>
              <th scope="row">{goodwillWords.percentile(percent)}</th>
              <td>{amount(headroom)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>{goodwillWords.trialsByHeadroom(currency)}</caption>
        <thead>
          <tr>
            <th scope="col">{goodwillWords.from}</th>
            <th scope="col">{goodwillWords.below}</th>
            <th scope="col">{goodwillWords.trials}</th>
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
