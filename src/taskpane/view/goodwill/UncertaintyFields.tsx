import type { JSX } from "preact";
import { drivers, type Driver } from "../../../impairment/unit/drivers.ts";
import {
  parametersOf,
  shiftKinds,
  usualUncertainty,
  type EntryProblem,
  type UncertaintyEntries,
  type UncertaintyEntry,
} from "../../model/goodwill/uncertaintyEntry.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { domId } from "../parts/domId.ts";
import { inRegion } from "../../model/region.ts";
import * as goodwillWords from "./goodwillWords.ts";

export interface UncertaintyFieldsProps {
  readonly entries: UncertaintyEntries;
  readonly problems: readonly EntryProblem[];
  /** How many drivers move. */
  readonly uncertain: number;
  /** Whether anything typed here differs from the illustrative uncertainty. */
  readonly changed: boolean;
  readonly pane: PaneCommands;
}

/** How each driver's shift is distributed. */
export function UncertaintyFields({
  entries,
  problems,
  uncertain,
  changed,
  pane,
}: UncertaintyFieldsProps): JSX.Element {
  return (
    <details class="uncertainty">
      <summary>{goodwillWords.uncertaintyHead(uncertain, drivers.length)}</summary>
      <p class="quiet">{goodwillWords.uncertaintyWhat}</p>
      {drivers.map((driver) => (
        <DriverFields
          key={driver}
          driver={driver}
          entry={entries[driver]}
          problems={problems.filter((each) => each.driver === driver)}
          pane={pane}
        />
      ))}
      <button
        type="button"
        class="button button-small"
        disabled={!changed}
        onClick={() => pane.dispatch({ kind: "goodwill", action: { kind: "uncertaintyReset" } })}
      >
        {goodwillWords.resetUncertainty}
      </button>
    </details>
  );
}

/** What nobody has typed yet, as the reader's region writes it. */
const asInRegion = ({ kind, texts }: UncertaintyEntry): UncertaintyEntry => ({
  kind,
  texts: Object.fromEntries(
    Object.entries(texts).map(([part, text]) => [part, inRegion(text)]),
  ) as UncertaintyEntry["texts"],
});

interface DriverFieldsProps {
  readonly driver: Driver;
  readonly entry: UncertaintyEntry;
  readonly problems: readonly EntryProblem[];
  readonly pane: PaneCommands;
}

function DriverFields({ driver, entry: held, problems, pane }: DriverFieldsProps): JSX.Element {
  const isUsual = held === usualUncertainty[driver];
  const entry = isUsual ? asInRegion(held) : held;
  const enter = (changed: UncertaintyEntry): void =>
    pane.dispatch({ kind: "goodwill", action: { kind: "uncertaintyEntered", driver, entry: changed } });
  return (
    <fieldset>
      <legend>
        {driver} <span class="badge badge-illustrative">{isUsual ? "illustrative" : "yours"}</span>
      </legend>
      <select
        aria-label={goodwillWords.distributionOf(driver)}
        value={entry.kind}
        onChange={(event) => {
          const chosen = shiftKinds.find(({ kind }) => kind === event.currentTarget.value);
          if (chosen) enter({ ...entry, kind: chosen.kind });
        }}
      >
        {shiftKinds.map(({ kind, words }) => (
          <option key={kind} value={kind}>
            {words}
          </option>
        ))}
      </select>
      {parametersOf[entry.kind].map(({ parameter, words, short }) => {
        const faulty = problems.some((problem) => problem.parameter === parameter);
        const id = domId(driver, parameter);
        return (
          <span key={parameter} class="parameter">
            <label for={id} title={`${driver}: ${words}`}>
              {short}
              <span class="unseen"> {goodwillWords.ofDriver(driver)}</span>
            </label>
            <input
              id={id}
              type="text"
              inputMode="decimal"
              autocomplete="off"
              value={entry.texts[parameter]}
              aria-invalid={faulty}
              aria-describedby={faulty ? "goodwill-problems" : undefined}
              onInput={(event) =>
                enter({ ...entry, texts: { ...entry.texts, [parameter]: event.currentTarget.value } })
              }
            />
          </span>
        );
      })}
    </fieldset>
  );
}
