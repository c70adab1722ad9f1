import type { JSX } from "preact";
import { scales } from "../model/reviewWords.ts";
import type { FactFieldsProps } from "./FactFieldsProps.ts";
import { ReadFrom } from "./ReadFrom.tsx";
import { FieldProblem } from "./FieldProblem.tsx";
import * as openingWords from "../openingWords.ts";

/** The currency and the scale of the amounts. */
export function MoneyFields({
  entry,
  problems,
  onChange,
  words,
}: FactFieldsProps & { readonly words: readonly string[] }): JSX.Element {
  return (
    <fieldset class="fact-fields">
      <legend>
        {openingWords.currencyAndScale} <ReadFrom words={words} />
      </legend>
      <div class="pair">
        <label>
          {openingWords.currency}
          <input
            class="text-field"
            autocomplete="off"
            spellcheck={false}
            maxLength={3}
            value={entry.currency}
            aria-invalid={problems["currency"] !== undefined}
            aria-describedby="currency-problem"
            onInput={(event) => onChange({ ...entry, currency: event.currentTarget.value })}
          />
        </label>
        <label>
          {openingWords.amounts}
          <select
            class="text-field"
            value={entry.scale}
            aria-invalid={problems["scale"] !== undefined}
            aria-describedby="scale-problem"
            onChange={(event) => onChange({ ...entry, scale: event.currentTarget.value })}
          >
            <option value="">{openingWords.choose}</option>
            {scales.map(([scale, name]) => (
              <option key={scale} value={String(scale)}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <FieldProblem id="currency-problem" problem={problems["currency"]} />
      <FieldProblem id="scale-problem" problem={problems["scale"]} />
    </fieldset>
  );
}
