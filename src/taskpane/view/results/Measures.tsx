import type { JSX } from "preact";
import { yearlyExhibit } from "../../../model/exhibits/yearlyExhibit.ts";
import * as exhibitWords from "../../model/goodwill/exhibitWords.ts";
import { isAnythingChanged } from "../../model/changes/base.ts";
import { groupBy } from "../../../model/groupBy.ts";
import {
  headrooms,
  modelMeasures,
  ownHeadrooms,
  yearlyMeasures,
  type Measure,
  type YearlyMeasure,
} from "../../model/measures.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { ExhibitActions, type NamedExhibit } from "../goodwill/ExhibitActions.tsx";
import { Icon } from "../parts/icons.tsx";
import { BaseValue } from "../changes/BaseValue.tsx";
import { MeasureList } from "./MeasureList.tsx";
import { MeasureValue, ToneWord, ValueButton } from "./MeasureValue.tsx";
import type { PaneView } from "../PaneView.ts";
import { useScrollPadding } from "../parts/useScrollPadding.ts";
import { useOneStop } from "../parts/useOneStop.ts";
import * as resultWords from "./resultWords.ts";
import * as viewWords from "../viewWords.ts";

/** What follows from the assumptions, always in sight. Each number is a button that shows its cell. */
export function Measures({ state, pane }: PaneView): JSX.Element {
  const units = headrooms(state);
  return (
    <div class="results">
      {units.length === 0 ? null : <ModelUnits units={units} pane={pane} withBase={isAnythingChanged(state)} />}
      <OwnUnits state={state} pane={pane} />
      <GroupResults state={state} pane={pane} />
    </div>
  );
}

interface UnitTiles {
  readonly units: readonly Measure[];
  readonly pane: PaneCommands;
}

/** The headroom of the model's units, where the document has any with goodwill. */
function ModelUnits({ units, pane, withBase }: UnitTiles & { readonly withBase: boolean }): JSX.Element {
  const section = useScrollPadding<HTMLElement>("top");
  const tiles = useOneStop<HTMLUListElement>();
  return (
    <section class="headrooms" ref={section} aria-label={resultWords.headroom}>
      <h2>
        {resultWords.headroom} <span class="unit">{units[0]?.plan.unit}</span>
      </h2>
      <ul class="tiles" ref={tiles}>
        {units.map((measure) => (
          <li key={measure.plan.id}>
            <Tile measure={measure} pane={pane} withBase={withBase} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The headroom of the user's own units, which the model's assumptions do not move. */
function OwnUnits({ state, pane }: PaneView): JSX.Element | null {
  const units = ownHeadrooms(state);
  return units.length === 0 ? null : <OwnTiles units={units} pane={pane} />;
}

function OwnTiles({ units, pane }: UnitTiles): JSX.Element {
  const tiles = useOneStop<HTMLUListElement>();
  const currencies = new Set(units.map(({ plan }) => plan.unit));
  return (
    <section class="own-headrooms" aria-label={resultWords.headroomOfYourOwnUnits}>
      <h2>
        {viewWords.yourOwnUnits} {currencies.size > 1 ? null : <span class="unit">{units[0]?.plan.unit}</span>}
      </h2>
      <ul class="tiles" ref={tiles}>
        {units.map((measure) => (
          <li key={measure.plan.id}>
            <Tile measure={measure} pane={pane} withUnit={currencies.size > 1} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What does not depend on a unit: the years' measures, the checks. */
function GroupResults({ state, pane }: PaneView): JSX.Element | null {
  return yearlyMeasures(state).length + modelMeasures(state).length === 0 ? null : (
    <YearlyResults state={state} pane={pane} />
  );
}

function YearlyResults({ state, pane }: PaneView): JSX.Element {
  const yearly = yearlyMeasures(state);
  const shown = useOneStop<HTMLDivElement>();
  const tables = [...groupBy(yearly, periodsOf).values()];
  const { showYears } = state.preferences;
  return (
    <section class="by-year" aria-label={resultWords.resultsByYear}>
      <h2>
        <button
          type="button"
          aria-expanded={showYears}
          aria-controls="by-year"
          onClick={() => pane.dispatch({ kind: "yearsToggled", open: !showYears })}
        >
          <Icon name="chevron" /> {resultWords.resultsByYear}
        </button>
      </h2>
      <div id="by-year" ref={shown} hidden={!showYears}>
        {tables.map((measures) => (
          <YearlyTable key={measures[0]?.label} yearly={measures} pane={pane} />
        ))}
        {yearly.length === 0 ? null : (
          <ExhibitActions name={resultWords.resultsByYear} exhibits={exhibitsOf(state)} shown={shown} pane={pane} />
        )}
      </div>
      <MeasureList measures={modelMeasures(state)} pane={pane} />
    </section>
  );
}

function exhibitsOf({ measures }: PaneView["state"]): readonly NamedExhibit[] {
  const yearly = groupBy(
    measures.filter(({ period }) => period !== undefined),
    ({ label }) => label,
  );
  const lines = [...yearly].map(([label, own]) => ({ label, measures: own }));
  return [{ label: exhibitWords.toSheet, exhibit: yearlyExhibit(resultWords.resultsByYear, lines) }];
}

function periodsOf({ years }: YearlyMeasure): string {
  return years.map(({ plan }) => plan.period).join();
}

function Tile({
  measure,
  pane,
  withUnit = false,
  withBase = false,
}: {
  readonly measure: Measure;
  readonly pane: PaneCommands;
  readonly withUnit?: boolean;
  readonly withBase?: boolean;
}): JSX.Element {
  return (
    <button
      type="button"
      class={`tile tile-${measure.tone}`}
      title={resultWords.goToHeadroomOf(measure.plan.group)}
      onClick={() => void pane.goTo(measure.plan.cell)}
    >
      <span class="tile-name">
        {measure.plan.group} {withUnit ? <span class="unit">{measure.plan.unit}</span> : null}
      </span>
      <MeasureValue measure={measure} />
      <ToneWord measure={measure} />
      {withBase ? <BaseValue measure={measure} /> : null}
    </button>
  );
}

/** The yearly measures of the same years under one head; the name of each on a line of its own, as five years fill the width. */
function YearlyTable({
  yearly,
  pane,
}: {
  readonly yearly: readonly YearlyMeasure[];
  readonly pane: PaneCommands;
}): JSX.Element {
  const years = yearly[0]?.years ?? [];
  return (
    <table class="yearly">
      <caption class="unseen">{resultWords.byYear(yearly.map(({ label }) => label).join(", "))}</caption>
      <thead>
        <tr>
          {years.map(({ plan }) => (
            <th key={plan.id} scope="col">
              {plan.period}
            </th>
          ))}
        </tr>
      </thead>
      {yearly.map(({ label, unit, years: values }) => (
        <tbody key={label}>
          <tr>
            <th scope="rowgroup" colSpan={values.length}>
              {label} <span class="unit">{unit === "%" ? "" : unit}</span>
            </th>
          </tr>
          <tr>
            {values.map((measure) => (
              <td key={measure.plan.id}>
                <ValueButton measure={measure} pane={pane} />
                {measure.base?.same === false ? <BaseValue measure={measure} /> : null}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
