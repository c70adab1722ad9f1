import type { JSX, TargetedKeyboardEvent } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { CellPlace } from "../../model/CellPlace.ts";
import type { SheetEntry } from "../../model/finding/contents.ts";
import { foundInWords, searchContents } from "../../model/finding/searchContents.ts";
import { ChangedFigures } from "./ChangedFigures.tsx";
import { ContentsEntries } from "./ContentsEntries.tsx";
import type { PaneView } from "../PaneView.ts";
import { useScrollPadding } from "../parts/useScrollPadding.ts";
import * as viewWords from "../viewWords.ts";

/** The table of contents: sheets as the Cover groups them, their tables, and what a search finds in these. */
export function ContentsPanel({ state, pane }: PaneView): JSX.Element {
  const { contents, search } = state;
  const bar = useScrollPadding<HTMLDivElement>("top");
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLElement>(null);
  const found = useMemo(() => searchContents(contents, search), [contents, search]);
  const searching = search.trim() !== "";
  // The box stays in sight while the list scrolls; what it finds has to come in sight too.
  useLayoutEffect(() => {
    const { current } = list;
    const covered = bar.current?.getBoundingClientRect().bottom ?? 0;
    if (current && searching && current.getBoundingClientRect().top < covered)
      current.scrollIntoView({ block: "start" });
  }, [search]);
  const first = found[0]?.tables[0]?.lines[0]?.place ?? found[0]?.tables[0]?.place ?? firstCell(found[0]);
  const keyInBox = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "ArrowDown") {
      event.preventDefault();
      buttonsIn(list.current)[0]?.focus();
    } else if (event.key === "Enter" && searching && first !== undefined) {
      void pane.goTo(first);
    } else if (event.key === "Escape" && search !== "") {
      event.preventDefault();
      pane.dispatch({ kind: "searched", text: "" });
    }
  };
  return (
    <div class="contents">
      <div class="search" ref={bar}>
        <label for="search">{viewWords.find}</label>
        <input
          id="search"
          ref={box}
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={search}
          onInput={(event) => pane.dispatch({ kind: "searched", text: event.currentTarget.value })}
          onKeyDown={keyInBox}
        />
        <p class="unseen" role="status">
          {searching ? foundInWords(found) : ""}
        </p>
      </div>
      {searching ? null : <ChangedFigures state={state} pane={pane} />}
      <nav
        ref={list}
        aria-label={viewWords.tableOfContents}
        onKeyDown={(event) => moveFocus(event, buttonsIn(list.current), box.current)}
      >
        <ContentsEntries key={search} found={found} searching={searching} goTo={(place) => void pane.goTo(place)} />
      </nav>
      {found.length === 0 ? <p class="quiet">{viewWords.nothingFound(search.trim())}</p> : null}
    </div>
  );
}

const buttonsIn = (list: HTMLElement | null): readonly HTMLButtonElement[] => [
  ...(list?.querySelectorAll("button") ?? []),
];

/** Arrow keys, Home and End move among the buttons, and from the first of them back to the box above. */
function moveFocus(
  event: TargetedKeyboardEvent<HTMLElement>,
  buttons: readonly HTMLElement[],
  above: HTMLElement | null,
): void {
  const at = buttons.findIndex((button) => button === document.activeElement);
  const target = new Map([
    ["ArrowDown", buttons[at + 1]],
    ["ArrowUp", at === 0 ? above : buttons[at - 1]],
    ["Home", buttons[0]],
    ["End", buttons.at(-1)],
  ]);
  if (!target.has(event.key)) return;
  event.preventDefault();
  target.get(event.key)?.focus();
}

function firstCell(sheet: SheetEntry | undefined): CellPlace | undefined {
  return sheet && { sheet: sheet.sheet, row: 0, column: 0 };
}
