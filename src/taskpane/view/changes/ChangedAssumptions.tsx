import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { changedLines, effectAlone, type ChangedLine } from "../../model/changes/changedLines.ts";
import { groupBy } from "../../../model/groupBy.ts";
import { Disclosure } from "../assumptions/Disclosure.tsx";
import type { PaneView } from "../PaneView.ts";
import * as viewWords from "../viewWords.ts";

const group = "changes:";

/** Every changed assumption with what it alone does to headroom, and the way back of one, of a unit, and of all. */
export function ChangedAssumptions({ state, pane }: PaneView): JSX.Element | null {
  const list = useRef<HTMLDivElement>(null);
  if (state.assumptions.length === 0) return null;
  const lines = changedLines(state);
  const reset = (some: readonly ChangedLine[]): void => {
    pane.dispatch({ kind: "reset", ids: some.flatMap(({ ids }) => ids) });
    list.current?.focus();
  };
  const units = [...groupBy(lines, ({ unit }) => unit)];
  return (
    <Disclosure
      group={group}
      title={viewWords.whatDidIChange}
      state={lines.length === 0 ? "nothing" : `${lines.length} changed`}
      open={state.preferences.groups[group] ?? false}
      pane={pane}
    >
      <div ref={list} tabIndex={-1}>
        {lines.length === 0 ? <p class="quiet">{viewWords.nothingChanged}</p> : null}
        {units.map(([unit, changed]) => (
          <section key={unit} class="changes-unit" aria-label={viewWords.changesOf(unit)}>
            <div class="changes-head">
              <h3>{unit}</h3>
              {units.length > 1 ? (
                <button type="button" class="button button-small" onClick={() => reset(changed)}>
                  {viewWords.resetThese(changed.length)}
                </button>
              ) : null}
            </div>
            <ul>
              {changed.map((line) => (
                <Line key={line.id} state={state} pane={pane} line={line} reset={reset} />
              ))}
            </ul>
          </section>
        ))}
        {lines.length > 1 ? (
          <button type="button" class="button" onClick={() => reset(lines)}>
            {viewWords.resetAll(lines.length)}
          </button>
        ) : null}
      </div>
    </Disclosure>
  );
}

interface LineProps extends PaneView {
  readonly line: ChangedLine;
  readonly reset: (some: readonly ChangedLine[]) => void;
}

function Line({ state, pane, line, reset }: LineProps): JSX.Element {
  const effect = effectAlone(state, line);
  return (
    <li class="change" data-change={line.id}>
      <div>
        <button
          type="button"
          class="link"
          title={viewWords.showTheField}
          onClick={() => pane.dispatch({ kind: "fieldSought", id: line.id })}
        >
          {line.label}
        </button>
        <p>{line.change}</p>
        <p class="quiet">
          {viewWords.headroomByThis}{" "}
          {effect.kind === "none" ? (
            effect.words
          ) : (
            <>
              <b>{effect.text}</b> <span class="unit">{effect.unit}</span>
            </>
          )}
        </p>
      </div>
      <button
        type="button"
        class="button button-small"
        aria-label={viewWords.resetOf(line.label, line.unit)}
        onClick={() => reset([line])}
      >
        {viewWords.reset}
      </button>
    </li>
  );
}
