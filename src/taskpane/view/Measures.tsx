import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { groupBy } from "../model/groupBy.ts";
import { headrooms, singleMeasures, yearlyMeasures, type Measure, type YearlyMeasure } from "../model/measures.ts";
import type { PaneCommands } from "../run/Pane.ts";
import { Icon } from "./icons.tsx";
import { MeasureValue, ToneWord } from "./MeasureValue.tsx";
import type { PaneView } from "./PaneView.ts";

/** What follows from the assumptions. Each number is a button that shows its cell. */
export function Measures({ state, pane }: PaneView): JSX.Element {
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => followHeight(section.current), []);
  const units = headrooms(state);
  const singles = singleMeasures(state);
  const tables = [...groupBy(yearlyMeasures(state), periodsOf).values()];
  const { showYears } = state.preferences;
  return (
    <section class="measures" ref={section} aria-label="Results">
      <div class="measures-head">
        <h2>Headroom</h2>
        <span class="unit">{units[0]?.plan.unit}</span>
        <button
          type="button"
          class="link"
          aria-expanded={showYears}
          aria-controls="by-year"
          onClick={() => pane.dispatch({ kind: "yearsToggled", open: !showYears })}
        >
          By year <Icon name="chevron" />
        </button>
      </div>
      <ul class="tiles">
        {units.map((measure) => (
          <li key={measure.plan.id}>
            <Tile measure={measure} pane={pane} />
          </li>
        ))}
      </ul>
      <div id="by-year" hidden={!showYears}>
        {tables.map((yearly) => (
          <YearlyTable key={yearly[0]?.label} yearly={yearly} pane={pane} />
        ))}
      </div>
      {singles.length === 0 ? null : (
        <ul class="singles">
          {singles.map((measure) => (
            <li key={measure.plan.id}>
              <span>{measure.plan.label}</span>
              <ValueButton measure={measure} pane={pane} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function periodsOf({ years }: YearlyMeasure): string {
  return years.map(({ plan }) => plan.period).join();
}

interface MeasureProps {
  readonly measure: Measure;
  readonly pane: PaneCommands;
}

function Tile({ measure, pane }: MeasureProps): JSX.Element {
  return (
    <button
      type="button"
      class={`tile tile-${measure.tone}`}
      title={`Go to the cell: headroom of ${measure.plan.group}`}
      onClick={() => void pane.goTo(measure.plan.cell)}
    >
      <span class="tile-name">{measure.plan.group}</span>
      <MeasureValue measure={measure} />
      <ToneWord measure={measure} />
    </button>
  );
}

function ValueButton({ measure, pane }: MeasureProps): JSX.Element {
  const { plan, text, word } = measure;
  const name = [plan.label, plan.period].filter((part) => part !== undefined).join(" ");
  return (
    <button
      type="button"
      class="value-button"
      title={`Go to the cell: ${name}`}
      aria-label={`${name}: ${[text, word].filter((part) => part !== undefined).join(", ")}. Go to the cell.`}
      onClick={() => void pane.goTo(plan.cell)}
    >
      <MeasureValue measure={measure} />
    </button>
  );
}

/** The yearly measures of the same years under one head; the name of each on a line of its own, as five years fill the width. */
function YearlyTable({ yearly, pane }: { readonly yearly: readonly YearlyMeasure[]; readonly pane: PaneCommands }): JSX.Element {
  const years = yearly[0]?.years ?? [];
  return (
    <table class="yearly">
      <caption class="unseen">{yearly.map(({ label }) => label).join(", ")} by year</caption>
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
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** A field reached by Tab must not come to lie under the results, which stay at the top. */
function followHeight(section: HTMLElement | null): (() => void) | undefined {
  if (!section) return undefined;
  const observer = new ResizeObserver(() => {
    const covers = getComputedStyle(section).position === "sticky" ? section.offsetHeight : 0;
    document.documentElement.style.scrollPaddingTop = `${covers + 8}px`;
  });
  observer.observe(section);
  return () => observer.disconnect();
}
