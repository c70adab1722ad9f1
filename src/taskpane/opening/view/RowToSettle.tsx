import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { parsePrinted, PrintedFigureError } from "../../../figures/parsePrinted.ts";
import type { ReviewFigure, ReviewItem } from "../../../opening/deciding/Review.ts";
import type { ReviewDecision } from "../../../opening/deciding/ReviewDecision.ts";
import { placeInWords } from "../../model/placeInWords.ts";
import { correctionOf, keepingOf } from "../model/settling.ts";
import { FieldProblem } from "./FieldProblem.tsx";
import { PagePicture } from "./PagePicture.tsx";
import { RowChoices } from "./RowChoices.tsx";
import type { ReviewProps } from "./ReviewProps.ts";
import { useFocusAfter } from "./useFocusAfter.ts";
import * as openingWords from "../openingWords.ts";

export interface RowToSettleProps extends ReviewProps {
  readonly item: ReviewItem;
}

/** One row: where it stands, what is printed, what is said against it, and what can be done. */
export function RowToSettle({ item, state, opening }: RowToSettleProps): JSX.Element {
  const head = useFocusAfter<HTMLHeadingElement>(state, "rows");
  const decide = (decision: ReviewDecision): void => opening.dispatch({ kind: "decided", decisions: [decision] });
  const { row, column } = item;
  const correction = correctionOf(item);
  const isDoubt = item.id.startsWith("doubt");
  const shown =
    item.figures.find((figure) => figure.column === column) ?? item.figures.find(({ place }) => place !== undefined);
  const place = shown?.place;
  return (
    <div class="item">
      <p class="fine">{[item.title, placeInWords(place)].filter((part) => part !== "").join(", ")}</p>
      <h3 ref={head} tabIndex={-1}>
        {item.label === "" ? item.title : item.label}
      </h3>
      <p class="reason">{item.reason}</p>
      {place === undefined ? null : (
        <PagePicture
          pictures={opening.pictures}
          place={place}
          label={item.place}
          name={`${item.label}, ${shown?.heading ?? ""}`}
        />
      )}
      {isDoubt ? (
        <div class="settling">
          {correction === undefined || item.suggested === undefined ? null : (
            <button type="button" class="button" onClick={() => decide(correction)}>
              {openingWords.useSuggested(item.suggested)}
            </button>
          )}
          <button type="button" class="button" onClick={() => decide(keepingOf(item))}>
            {openingWords.keepAsPrinted}
          </button>
        </div>
      ) : null}
      <Figures item={item} onDecide={decide} />
      {isDoubt ? (
        <p class="fine row-keys">
          {openingWords.keys} <kbd>N</kbd> {openingWords.keyNext} <kbd>P</kbd> {openingWords.keyBefore} <kbd>K</kbd>{" "}
          {openingWords.keyKeep}
          {correction === undefined ? null : (
            <>
              , <kbd>C</kbd> {openingWords.keyCorrect}
            </>
          )}
          , <kbd>U</kbd> {openingWords.keyUndo}
        </p>
      ) : null}
      {row === undefined ? null : <RowChoices item={item} row={row} onDecide={decide} />}
    </div>
  );
}

/** Those in doubt; of a long row the others are folded away. */
function Figures({ item, onDecide }: Pick<FigureFieldProps, "item" | "onDecide">): JSX.Element {
  const isFirst = (figure: ReviewFigure): boolean => figure.column === item.column || figure.doubted;
  const fields = (figures: readonly ReviewFigure[]): readonly JSX.Element[] =>
    figures.map((figure) => <FigureField key={figure.column} item={item} figure={figure} onDecide={onDecide} />);
  const others = item.figures.filter((figure) => !isFirst(figure));
  if (item.figures.length <= most || others.length === item.figures.length) return <>{fields(item.figures)}</>;
  return (
    <>
      {fields(item.figures.filter(isFirst))}
      <details>
        <summary>{openingWords.otherFigures(others.length)}</summary>
        {fields(others)}
      </details>
    </>
  );
}

/** The figures of a row that are all shown. */
const most = 3;

interface FigureFieldProps {
  readonly item: ReviewItem;
  readonly figure: ReviewFigure;
  readonly onDecide: (decision: ReviewDecision) => void;
}

/** One figure of the row, to be typed as it is printed. */
function FigureField({ item, figure, onDecide }: FigureFieldProps): JSX.Element {
  const [text, setText] = useState(figure.printed ?? "");
  const [problem, setProblem] = useState<string>();
  const printed = text.trim();
  const changed = printed !== (figure.printed ?? "");
  const correct = (): void => {
    if (!changed || item.row === undefined) return;
    if (!reads(printed)) return setProblem(openingWords.figureForm);
    onDecide({ kind: "figure", row: item.row, column: figure.column, printed });
  };
  const id = `figure-${figure.column}`;
  return (
    <div class={`figure-field ${figure.column === item.column || figure.doubted ? "figure-doubted" : ""}`}>
      <label for={id}>
        {figure.heading}
        {figure.column === item.column ? <span class="badge">{openingWords.inDoubt}</span> : null}
      </label>
      <div class="figure-entry">
        <input
          id={id}
          class="text-field figure-text"
          autocomplete="off"
          value={text}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-problem`}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") correct();
          }}
        />
        <button type="button" class="button button-small" aria-disabled={!changed} onClick={correct}>
          {openingWords.correct}
          <span class="unseen"> {figure.heading}</span>
        </button>
      </div>
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </div>
  );
}

function reads(printed: string): boolean {
  try {
    parsePrinted(printed);
    return true;
  } catch (error) {
    if (error instanceof PrintedFigureError) return false;
    throw error;
  }
}
