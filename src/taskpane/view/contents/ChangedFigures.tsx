import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { ChangedFigure } from "../../model/changedFigures.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import type { PaneView } from "../PaneView.ts";
import * as viewWords from "../viewWords.ts";

/** The reported figures that the user has typed over, each beside what is announced. */
export function ChangedFigures({ state, pane }: PaneView): JSX.Element {
  const head = useRef<HTMLHeadingElement>(null);
  const { changedFigures: changed, notices } = state;
  const restore = (keys: readonly string[]): void => void pane.restore(keys).then(() => head.current?.focus());
  return (
    <section class="changed" aria-label={viewWords.changedFigures}>
      <div class="changed-head">
        <h2 ref={head} tabIndex={-1}>
          {viewWords.changedFigures} {changed === undefined ? null : <span class="unit">{changed.length}</span>}
        </h2>
        {changed !== undefined && changed.length > 1 ? (
          <button
            type="button"
            class="button button-small"
            onClick={() => restore(changed.map(({ figure }) => figure.key))}
          >
            {viewWords.restoreAll}
          </button>
        ) : null}
      </div>
      {changed?.length === 0 ? <p class="quiet">{noneChanged(state)}</p> : null}
      {changed === undefined ? (
        <p class="quiet">
          {notices.some(({ origin }) => origin === "figures") ? viewWords.figuresNotRead : viewWords.readingTheFigures}
        </p>
      ) : (
        <ul>
          {changed.map((one) => (
            <ChangedLine key={one.figure.key} changed={one} pane={pane} restore={restore} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** A total or a label that was typed over is no figure to restore, and the checks lead to it. */
function noneChanged({ snapshot }: PaneView["state"]): string {
  const typedOver = snapshot?.measures["checks.typedOver"]?.value;
  return typeof typedOver === "number" && typedOver > 0 ? viewWords.onlyCellsTypedOver : viewWords.nothingRestated;
}

interface ChangedLineProps {
  readonly changed: ChangedFigure;
  readonly pane: PaneCommands;
  readonly restore: (keys: readonly string[]) => void;
}

function ChangedLine({ changed, pane, restore }: ChangedLineProps): JSX.Element {
  const { figure, comparison } = changed;
  const { key, label, heading, unit } = figure;
  const { present, announced, difference } = comparison;
  return (
    <li>
      <div class="changed-text">
        <button type="button" class="link" title={viewWords.goToTheCell} onClick={() => void pane.goTo(figure)}>
          {label}, {heading}
        </button>
        <p>
          <b>{present}</b>
          {viewWords.announcedAs(announced)} {unit === "%" ? null : <span class="unit">{unit}</span>}
          {difference === undefined ? null : ` (${difference})`}
        </p>
      </div>
      <button
        type="button"
        class="button button-small"
        aria-label={viewWords.restoreOf({ label, heading, announced })}
        onClick={() => restore([key])}
      >
        {viewWords.restore}
      </button>
    </li>
  );
}
