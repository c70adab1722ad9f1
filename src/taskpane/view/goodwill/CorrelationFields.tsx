import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Driver } from "../../../impairment/unit/drivers.ts";
import {
  freePartners,
  pairInWords,
  samePair,
  type CorrelationEntry,
  type ReadCorrelations,
} from "../../model/goodwill/correlationEntry.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { domId } from "../parts/domId.ts";
import { IconButton } from "../parts/IconButton.tsx";
import * as goodwillWords from "./goodwillWords.ts";

export interface CorrelationFieldsProps {
  readonly entries: readonly CorrelationEntry[];
  readonly read: ReadCorrelations;
  /** The drivers that move. */
  readonly moving: readonly Driver[];
  readonly pane: PaneCommands;
}

const inputId = ({ first, second }: CorrelationEntry): string => domId(`${first} ${second}`, "correlation");
const pickerId = "goodwill-correlation-first";

/** Which drivers move together: a list of pairs, each with its correlation. */
export function CorrelationFields({ entries, read, moving, pane }: CorrelationFieldsProps): JSX.Element {
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const element = document.getElementById(wanted.current);
    wanted.current = undefined;
    element?.focus();
    if (element instanceof HTMLInputElement) element.select();
  });
  const contradiction = read.problems.some(({ entry }) => entry === undefined);
  return (
    <details class="uncertainty correlations">
      <summary>
        {goodwillWords.correlationsHead(counted(entries.length - read.unused.length, read.unused.length))}
      </summary>
      <p class="quiet">{goodwillWords.correlationsWhat}</p>
      {entries.length === 0 ? null : (
        <ul aria-label={goodwillWords.correlations} aria-describedby={contradiction ? "goodwill-problems" : undefined}>
          {entries.map((entry, index) => (
            <CorrelationRow
              key={inputId(entry)}
              entry={entry}
              faulty={read.problems.some((problem) => problem.entry !== undefined && samePair(problem.entry, entry))}
              fixed={read.unused.find((each) => samePair(each.entry, entry))?.fixed ?? []}
              onEnter={(text) =>
                pane.dispatch({ kind: "goodwill", action: { kind: "correlationEntered", entry: { ...entry, text } } })
              }
              onRemove={() => {
                const next = entries[index + 1] ?? entries[index - 1];
                wanted.current = next === undefined ? pickerId : inputId(next);
                pane.dispatch({ kind: "goodwill", action: { kind: "correlationRemoved", entry } });
              }}
            />
          ))}
        </ul>
      )}
      <PairPicker
        entries={entries}
        moving={moving}
        onAdd={(first, second) => {
          const entry = { first, second, text: "0" };
          wanted.current = inputId(entry);
          pane.dispatch({ kind: "goodwill", action: { kind: "correlationEntered", entry } });
        }}
      />
    </details>
  );
}

function counted(used: number, unused: number): string {
  const pairs = (count: number): string => `${count} ${count === 1 ? "pair" : "pairs"}`;
  if (used === 0) return unused === 0 ? goodwillWords.independent : goodwillWords.noneUsed(pairs(unused));
  return unused === 0 ? pairs(used) : goodwillWords.someUsed(pairs(used), unused);
}

interface CorrelationRowProps {
  readonly entry: CorrelationEntry;
  readonly faulty: boolean;
  readonly fixed: readonly Driver[];
  readonly onEnter: (text: string) => void;
  readonly onRemove: () => void;
}

function CorrelationRow({ entry, faulty, fixed, onEnter, onRemove }: CorrelationRowProps): JSX.Element {
  const id = inputId(entry);
  const remark = `${id}-remark`;
  const describedBy = [faulty ? "goodwill-problems" : "", fixed.length > 0 ? remark : ""].join(" ").trim();
  return (
    <li>
      <label for={id}>
        <span class="unseen">{goodwillWords.correlationOf} </span>
        {pairInWords(entry)}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={entry.text}
        aria-invalid={faulty}
        aria-describedby={describedBy === "" ? undefined : describedBy}
        onInput={(event) => onEnter(event.currentTarget.value)}
      />
      <IconButton icon="dismiss" label={goodwillWords.removeCorrelation(pairInWords(entry))} onPress={onRemove} />
      {fixed.length === 0 ? null : (
        <p class="quiet" id={remark}>
          {goodwillWords.correlationKept(fixed.join(" and "), fixed.length)}
        </p>
      )}
    </li>
  );
}

interface PairPickerProps {
  readonly entries: readonly CorrelationEntry[];
  readonly moving: readonly Driver[];
  readonly onAdd: (first: Driver, second: Driver) => void;
}

/** Picks two drivers that move and have no correlation yet; where the picked ones cannot be, the next that can. */
function PairPicker({ entries, moving, onAdd }: PairPickerProps): JSX.Element {
  const [picked, pick] = useState<{ readonly first?: Driver; readonly second?: Driver }>({});
  const open = moving.filter((driver) => freePartners(entries, moving, driver).length > 0);
  const first = open.find((driver) => driver === picked.first) ?? open[0];
  if (first === undefined)
    return (
      <p class="quiet" id={pickerId} tabIndex={-1}>
        {moving.length < 2 ? goodwillWords.tooFewDrivers : goodwillWords.everyPairListed}
      </p>
    );
  const partners = freePartners(entries, moving, first);
  const second = partners.find((driver) => driver === picked.second) ?? partners[0];
  return (
    <fieldset class="pair-picker">
      <legend class="unseen">{goodwillWords.addACorrelation}</legend>
      <DriverSelect
        id={pickerId}
        label={goodwillWords.driver}
        value={first}
        options={open}
        onPick={(driver) => pick({ ...picked, first: driver })}
      />
      <DriverSelect
        id="goodwill-correlation-second"
        label={goodwillWords.and}
        value={second ?? first}
        options={partners}
        onPick={(driver) => pick({ first, second: driver })}
      />
      <button
        type="button"
        class="button button-small"
        onClick={() => {
          if (second !== undefined) onAdd(first, second);
        }}
      >
        {goodwillWords.add}
      </button>
    </fieldset>
  );
}

interface DriverSelectProps {
  readonly id: string;
  readonly label: string;
  readonly value: Driver;
  readonly options: readonly Driver[];
  readonly onPick: (driver: Driver) => void;
}

function DriverSelect({ id, label, value, options, onPick }: DriverSelectProps): JSX.Element {
  return (
    <>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((driver) => driver === event.currentTarget.value);
          if (chosen !== undefined) onPick(chosen);
        }}
      >
        {options.map((driver) => (
          <option key={driver} value={driver}>
            {driver}
          </option>
        ))}
      </select>
    </>
  );
}
