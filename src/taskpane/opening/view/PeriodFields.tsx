import type { JSX } from "preact";
import type { ReviewPeriod } from "../../../opening/deciding/Review.ts";
import type { PeriodEntry } from "../model/factEntry.ts";
import type { FactFieldsProps } from "./FactFieldsProps.ts";
import { ReadFrom } from "./ReadFrom.tsx";
import { FieldProblem } from "./FieldProblem.tsx";
import * as openingWords from "../openingWords.ts";

/** When each period ends, how long it is, and whether its figures are restated. */
export function PeriodFields({
  entry,
  problems,
  onChange,
  periods,
}: FactFieldsProps & { readonly periods: readonly ReviewPeriod[] }): JSX.Element {
  const change = (of: string, changed: Partial<PeriodEntry>): void =>
    onChange({ ...entry, periods: entry.periods.map((each) => (each.of === of ? { ...each, ...changed } : each)) });
  return (
    <>
      {entry.periods.map((period, index) => (
        <PeriodField
          key={period.of}
          id={`period-${index}`}
          period={period}
          words={periods.find(({ of }) => of === period.of)?.words ?? [period.of]}
          problems={problems}
          onChange={(changed) => change(period.of, changed)}
        />
      ))}
    </>
  );
}

interface PeriodFieldProps extends Pick<FactFieldsProps, "problems"> {
  readonly id: string;
  readonly period: PeriodEntry;
  readonly words: readonly string[];
  readonly onChange: (changed: Partial<PeriodEntry>) => void;
}

function PeriodField({ id, period, words, problems, onChange }: PeriodFieldProps): JSX.Element {
  const { of, lasts, end, months, restated } = period;
  const endProblem = problems[`end ${of}`];
  const monthsProblem = problems[`months ${of}`];
  return (
    <fieldset class="fact-fields">
      <legend>
        {openingWords.period} <ReadFrom words={words} />
      </legend>
      <div class="pair">
        <label>
          {openingWords.ends}
          <input
            class="text-field"
            type="date"
            value={end}
            aria-invalid={endProblem !== undefined}
            aria-describedby={`${id}-end`}
            onInput={(event) => onChange({ end: event.currentTarget.value })}
          />
        </label>
        {lasts ? (
          <label>
            {openingWords.months}
            <input
              class="text-field"
              inputMode="numeric"
              value={months}
              aria-invalid={monthsProblem !== undefined}
              aria-describedby={`${id}-months`}
              onInput={(event) => onChange({ months: event.currentTarget.value })}
            />
          </label>
        ) : null}
      </div>
      <label class="tick">
        <input
          type="checkbox"
          checked={restated}
          onChange={(event) => onChange({ restated: event.currentTarget.checked })}
        />
        {openingWords.restated}
      </label>
      <FieldProblem id={`${id}-end`} problem={endProblem} />
      <FieldProblem id={`${id}-months`} problem={monthsProblem} />
    </fieldset>
  );
}
