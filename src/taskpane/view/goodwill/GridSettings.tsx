import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { gridCounts, type GridSize } from "../../model/goodwill/gridSize.ts";
import type { GridChoice } from "../../model/goodwill/heatMap.ts";
import { pointsText, readPoints } from "../../model/goodwill/pointsEntry.ts";
import * as goodwillWords from "./goodwillWords.ts";

export interface GridSettingsProps {
  readonly grid: GridChoice;
  readonly size: GridSize;
  readonly choose: (grid: GridChoice) => void;
  readonly resize: (size: GridSize) => void;
}

/** Steps, numbers of steps and centre of a grid, down and across. */
export function GridSettings({ grid, size, choose, resize }: GridSettingsProps): JSX.Element {
  const count = (part: "rowCount" | "columnCount", label: string): JSX.Element => (
    <div class="picker">
      <label for={`goodwill-${part}`}>{label}</label>
      <select
        id={`goodwill-${part}`}
        value={size[part]}
        onChange={(event) => resize({ ...size, [part]: Number(event.currentTarget.value) })}
      >
        {gridCounts.map((number) => (
          <option key={number} value={number}>
            {number}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <details class="grid-settings">
      <summary>{goodwillWords.stepsSizeAndCentre}</summary>
      <div class="pickers">
        <PointsField
          id="goodwill-rowStep"
          label={goodwillWords.stepDown}
          shift={grid.rowStep}
          step
          take={(rowStep) => choose({ ...grid, rowStep })}
        />
        <PointsField
          id="goodwill-columnStep"
          label={goodwillWords.stepAcross}
          shift={grid.columnStep}
          step
          take={(columnStep) => choose({ ...grid, columnStep })}
        />
        {count("rowCount", "Rows")}
        {count("columnCount", "Columns")}
        <PointsField
          id="goodwill-rowCentre"
          label={goodwillWords.centreDown}
          shift={size.rowCentre}
          take={(rowCentre) => resize({ ...size, rowCentre })}
        />
        <PointsField
          id="goodwill-columnCentre"
          label={goodwillWords.centreAcross}
          shift={size.columnCentre}
          take={(columnCentre) => resize({ ...size, columnCentre })}
        />
      </div>
    </details>
  );
}

interface PointsFieldProps {
  readonly id: string;
  readonly label: string;
  readonly shift: number;
  /** Whether it is a step, which is above 0. */
  readonly step?: boolean;
  readonly take: (shift: number) => void;
}

/** A shift in percentage points: taken with Enter or on leaving the field, Escape gives up. */
function PointsField({ id, label, shift, step = false, take }: PointsFieldProps): JSX.Element {
  const [draft, setDraft] = useState<{ readonly text: string; readonly problem?: string }>();
  const commit = (): void => {
    if (draft === undefined) return;
    const read = readPoints(draft.text, step);
    if ("sentence" in read) {
      setDraft({ text: draft.text, problem: read.sentence });
      return;
    }
    setDraft(undefined);
    if (read.shift !== shift) take(read.shift);
  };
  return (
    <div class="picker">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={draft?.text ?? pointsText(shift)}
        aria-invalid={draft?.problem !== undefined}
        aria-describedby={draft?.problem === undefined ? undefined : `${id}-problem`}
        onInput={(event) => setDraft({ text: event.currentTarget.value })}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          else if (event.key === "Escape") setDraft(undefined);
        }}
      />
      {draft?.problem === undefined ? null : (
        <p class="problem" id={`${id}-problem`} role="alert">
          {draft.problem}
        </p>
      )}
    </div>
  );
}
