import type { JSX, TargetedEvent } from "preact";
import { useState } from "preact/hooks";
import { moveYears } from "../../model/changes/moveYears.ts";
import type { Field } from "../../model/fields.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { domId } from "../parts/domId.ts";
import * as viewWords from "../viewWords.ts";

export interface MoveYearsProps {
  readonly label: string;
  readonly fields: readonly Field[];
  readonly pane: PaneCommands;
}

/** Moves every year of an assumption by as many points, in one write. */
export function MoveYears({ label, fields, pane }: MoveYearsProps): JSX.Element | null {
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string>();
  const [first] = fields;
  if (first === undefined || first.plan.kind !== "percentage") return null;
  const [id, problemId] = [domId(first.plan.id, "all-years"), domId(first.plan.id, "all-years-problem")];
  const move = (event: TargetedEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const moved = moveYears(fields, text);
    setProblem(moved.kind === "problem" ? moved.sentence : undefined);
    if (moved.kind === "problem") return;
    pane.dispatch({ kind: "valuesChosen", values: moved.values });
    setText("");
  };
  return (
    <form class="move-years" onSubmit={move}>
      <label for={id}>{viewWords.allYearsBy}</label>
      <input
        id={id}
        data-move-years={first.plan.id.slice(0, first.plan.id.lastIndexOf("."))}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={text}
        disabled={fields.some(({ present }) => !present)}
        aria-label={viewWords.allYearsByPoints(label)}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : problemId}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <span aria-hidden="true">{viewWords.points}</span>
      <button type="submit" class="button button-small" tabIndex={-1} aria-label={viewWords.moveAllYears(label)}>
        {viewWords.move}
      </button>
      {problem === undefined ? null : (
        <p class="problem" id={problemId} role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
