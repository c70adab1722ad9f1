import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { kindWords } from "../../model/checks/words.ts";
import * as checkWords from "../../model/checks/words.ts";
import { wrongCount, wrongLines, type WrongLine } from "../../model/checks/wrongLines.ts";
import { stepFrom } from "../../model/checks/stepFrom.ts";
import { unitsNotFilledIn } from "../../model/ownUnits.ts";
import type { PaneView } from "../PaneView.ts";

/** What is wrong, a line each, which leads to its cell; next and previous go from one to the other. */
export function ChecksPanel({ state, pane }: PaneView): JSX.Element {
  const lines = useMemo(() => wrongLines(state), [state.wrongChecks, state.snapshot]);
  if (lines === undefined)
    return (
      <p class="quiet checks-note" role="status">
        {state.snapshot?.measures["checks.wrong"] === undefined
          ? checkWords.noList
          : state.notices.some(({ origin }) => origin === "checks")
            ? checkWords.older
            : checkWords.reading}
      </p>
    );
  if (lines.length > 0)
    return <Wrong count={wrongCount(state)} lines={lines} goTo={(place) => void pane.goToArea(place)} />;
  return (
    <p class="quiet checks-note" role="status">
      {wrongCount(state) === 0
        ? checkWords.allWellBut(
            unitsNotFilledIn(state).map(({ title }) => title),
            state.doubts,
          )
        : checkWords.older}
    </p>
  );
}

interface WrongProps {
  /** How much is wrong, as the tab and the master checks count it. */
  readonly count: number;
  readonly lines: readonly WrongLine[];
  readonly goTo: (place: WrongLine["place"]) => void;
}

function Wrong({ count, lines, goTo }: WrongProps): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  /** The line that was gone to last: its key, and where it stood in case it is put right. */
  const [last, setLast] = useState<{ readonly key: string; readonly at: number }>();
  const at = last === undefined ? -1 : lines.findIndex(({ key }) => key === last.key);
  const go = (index: number): void => {
    const line = lines[index];
    if (line === undefined) return;
    setLast({ key: line.key, at: index });
    list.current?.querySelectorAll("button")[index]?.scrollIntoView({ block: "nearest" });
    goTo(line.place);
  };
  const step = (by: 1 | -1): void => go(stepFrom({ at, was: last?.at, by, count: lines.length }));
  // With the drawing, not after it: a key that follows at once is to go on from the line that is shown.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== "F8") return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  });
  return (
    <section class="checks" aria-labelledby="checks-wrong">
      <div class="checks-head">
        <h2 id="checks-wrong">{checkWords.heading(count, lines.length)}</h2>
        <button type="button" class="button" onClick={() => step(-1)}>
          {checkWords.previous}
        </button>
        <button type="button" class="button" onClick={() => step(1)}>
          {checkWords.next}
        </button>
      </div>
      <p class="quiet">{checkWords.keys}</p>
      <p class="unseen" role="status">
        {at === -1 ? "" : `${checkWords.position(at + 1, lines.length)}: ${lines[at]?.title ?? ""}`}
      </p>
      <WrongList lines={lines} at={at} go={go} list={list} />
    </section>
  );
}

interface WrongListProps {
  readonly lines: readonly WrongLine[];
  /** The line that was gone to last; −1 where none was. */
  readonly at: number;
  readonly go: (index: number) => void;
  readonly list: { current: HTMLOListElement | null };
}

/** One stop for Tab; the arrow keys move within. */
function WrongList({ lines, at, go, list }: WrongListProps): JSX.Element {
  const [stop, setStop] = useState(0);
  const stopNow = Math.min(stop, lines.length - 1);
  const keyPressed = (event: KeyboardEvent): void => {
    const target = { ArrowDown: stopNow + 1, ArrowUp: stopNow - 1, Home: 0, End: lines.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll("button")[Math.min(lines.length - 1, Math.max(0, target))]?.focus();
  };
  return (
    <ol ref={list} class="wrong-lines" onKeyDown={keyPressed}>
      {lines.map(({ key, title, sentence, kind }, index) => (
        <li key={key}>
          <button
            type="button"
            class="wrong-line"
            tabIndex={index === stopNow ? 0 : -1}
            aria-current={index === at}
            onFocus={() => setStop(index)}
            onClick={() => go(index)}
          >
            <span class="wrong-title">
              <span class="wrong-kind">{kindWords[kind]}</span> {title}
            </span>
            <span class="wrong-words">{sentence}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
