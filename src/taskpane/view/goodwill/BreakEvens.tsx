import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { breakEvenExhibit } from "../../../model/exhibits/breakEvenExhibit.ts";
import { exhibitUnit } from "../../model/goodwill/exhibitUnit.ts";
import * as exhibitWords from "../../model/goodwill/exhibitWords.ts";
import type { UnitChoice } from "../../model/goodwill/unitInputs.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { ExhibitActions } from "./ExhibitActions.tsx";
import type { BreakEvenLine } from "../../model/goodwill/breakEvenLines.ts";
import * as goodwillWords from "./goodwillWords.ts";
import * as viewWords from "../viewWords.ts";

export interface BreakEvensProps {
  readonly lines: readonly BreakEvenLine[];
  readonly headroom: number;
  readonly choice: UnitChoice;
  readonly pane: PaneCommands;
}

/** How far each driver may move alone before headroom is gone, or must move to be regained. */
export function BreakEvens({ lines, headroom, choice, pane }: BreakEvensProps): JSX.Element {
  const section = useRef<HTMLElement>(null);
  const { blockName } = choice;
  return (
    <section ref={section} aria-labelledby="goodwill-break-evens">
      <h2 id="goodwill-break-evens">{goodwillWords.breakEvens}</h2>
      <p class="quiet">{headroom < 0 ? goodwillWords.endsTheLoss : goodwillWords.usesUpTheHeadroom}</p>
      <table class="break-evens">
        <thead>
          <tr>
            <th scope="col">{goodwillWords.driver}</th>
            <th scope="col">{viewWords.change}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ driver, shift, value, remark }) => (
            <tr key={driver}>
              <th scope="row">
                {driver}
                {remark === undefined ? null : <span class="quiet">{remark}</span>}
              </th>
              <td>
                {shift}
                {value === "" ? null : <span class="quiet">{value}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {blockName === undefined ? null : (
        <ExhibitActions
          name={goodwillWords.breakEvens}
          exhibits={[{ label: exhibitWords.toSheet, exhibit: breakEvenExhibit(exhibitUnit(choice, blockName)) }]}
          shown={section}
          pane={pane}
        />
      )}
    </section>
  );
}
