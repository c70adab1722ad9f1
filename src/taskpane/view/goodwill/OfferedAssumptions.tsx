import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { OwnUnit } from "../../../host/ModelHost.ts";
import { fillingsOf } from "../../model/goodwill/fillingsOf.ts";
import { offeredAssumptions, type OfferedValue } from "../../model/goodwill/offeredAssumptions.ts";
import type { PaneCommands, UnitFillingPort } from "../../run/PaneCommands.ts";
import * as goodwillWords from "./goodwillWords.ts";

export interface OfferedAssumptionsProps {
  readonly unit: OwnUnit;
  readonly pane: PaneCommands;
}

/** What the announcement's tables print of its units, each value with its source, for a unit that is not filled in. */
export function OfferedAssumptions({ unit, pane }: OfferedAssumptionsProps): JSX.Element | null {
  const { filling } = pane;
  const [at, setAt] = useState(0);
  const offered = useMemo(() => (filling === undefined ? [] : offeredAssumptions(filling.pack)), [filling]);
  const offer = offered[at];
  if (filling === undefined || offer === undefined) return null;
  return (
    <section class="offered" aria-labelledby="offered">
      <h3 id="offered">{goodwillWords.offered}</h3>
      {offered.length < 2 ? (
        <p>{offer.name}</p>
      ) : (
        <label>
          {goodwillWords.ofItsUnit}
          <select value={String(at)} onChange={(event) => setAt(Number(event.currentTarget.value))}>
            {offered.map(({ name }, index) => (
              <option key={name} value={String(index)}>
                {name === "" ? goodwillWords.allItsUnits : name}
              </option>
            ))}
          </select>
        </label>
      )}
      <OfferedValues key={at} values={offer.values} unit={unit} filling={filling} />
    </section>
  );
}

interface OfferedValuesProps {
  readonly values: readonly OfferedValue[];
  readonly unit: OwnUnit;
  readonly filling: UnitFillingPort;
}

function OfferedValues({ values, unit, filling }: OfferedValuesProps): JSX.Element {
  const [said, setSaid] = useState("");
  const take = async (taken: readonly OfferedValue[]): Promise<void> => {
    const { block } = unit;
    if (block === undefined) return;
    const { place, fillings } = fillingsOf(block, taken);
    try {
      const left = await filling.fill(place, fillings);
      setSaid(takenInWords(fillings.length - left.length, left));
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    }
  };
  // Of a range the person says which end it is to be.
  const single = values.filter(
    ({ line }) => line !== undefined && values.filter((each) => each.line?.label === line.label).length === 1,
  );
  return (
    <>
      <ul>
        {values.map((value) => (
          <li key={`${value.words} ${value.source}`}>
            <span class="offered-value">
              <b>
                {value.words}: {value.printed}
              </b>
              <span>{value.source}</span>
              {value.remark === "" ? null : <span>{value.remark}</span>}
              {value.line === undefined && value.remark === "" ? <span>{goodwillWords.noLineHoldsIt}</span> : null}
            </span>
            {value.line === undefined ? null : (
              <button type="button" class="button button-small" onClick={() => void take([value])}>
                {goodwillWords.take}
                <span class="unseen"> {goodwillWords.printedAs(value.printed, value.line.label)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {single.length < 2 ? null : (
        <button type="button" class="button" onClick={() => void take(single)}>
          {goodwillWords.takeAllSingle(single.length)}
        </button>
      )}
      <p role="status">{said}</p>
    </>
  );
}

function takenInWords(taken: number, left: readonly string[]): string {
  const done = taken === 1 ? goodwillWords.oneTaken : goodwillWords.manyTaken(taken);
  const kept = goodwillWords.left(left.join(", "), left.length);
  return [...(taken > 0 ? [done] : []), ...(left.length > 0 ? [kept] : [])].join(" ");
}
