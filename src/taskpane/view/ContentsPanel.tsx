import type { JSX, TargetedKeyboardEvent } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CellPlace } from "../model/cellAddress.ts";
import { foundInWords, searchContents, type SheetEntry, type TableEntry } from "../model/contents.ts";
import { groupBy } from "../model/groupBy.ts";
import { ChangedFigures } from "./ChangedFigures.tsx";
import type { PaneView } from "./PaneView.ts";
import { useScrollPadding } from "./useScrollPadding.ts";

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
  const buttons = (): HTMLButtonElement[] => [...(list.current?.querySelectorAll("button") ?? [])];

  const keyInBox = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "ArrowDown") {
      event.preventDefault();
      buttons()[0]?.focus();
    } else if (event.key === "Enter" && searching && first !== undefined) {
      void pane.goTo(first);
    } else if (event.key === "Escape" && search !== "") {
      event.preventDefault();
      pane.dispatch({ kind: "searched", text: "" });
    }
  };
  const keyInList = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const all = buttons();
    const at = all.findIndex((button) => button === document.activeElement);
    const target = {
      ArrowDown: all[at + 1],
      ArrowUp: at === 0 ? box.current : all[at - 1],
      Home: all[0],
      End: all.at(-1),
    }[event.key];
    if (!["ArrowDown", "ArrowUp", "Home", "End"].includes(event.key)) return;
    event.preventDefault();
    target?.focus();
  };

  return (
    <div class="contents">
      <div class="search" ref={bar}>
        <label for="search">Find a table or a figure</label>
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
      <nav ref={list} aria-label="Table of contents" onKeyDown={keyInList}>
        <Entries key={search} found={found} searching={searching} goTo={(place) => void pane.goTo(place)} />
      </nav>
      {found.length === 0 ? <p class="quiet">Nothing in the model has “{search.trim()}” in its name.</p> : null}
    </div>
  );
}

function firstCell(sheet: SheetEntry | undefined): CellPlace | undefined {
  return sheet && { sheet: sheet.sheet, row: 0, column: 0 };
}

interface EntriesProps {
  readonly found: readonly SheetEntry[];
  readonly searching: boolean;
  readonly goTo: (place: CellPlace) => void;
}

/** One stop for Tab; the arrow keys move within. */
function Entries({ found, searching, goTo }: EntriesProps): JSX.Element {
  const [stop, setStop] = useState(0);
  let count = 0;
  const entry = (place: CellPlace, look: string, text: string, prefix?: string): JSX.Element => {
    const index = count;
    count += 1;
    return (
      <button
        type="button"
        class={`entry-link entry-${look}`}
        tabIndex={index === stop ? 0 : -1}
        onFocus={() => setStop(index)}
        onClick={() => goTo(place)}
      >
        {prefix === undefined ? null : <span class="unit">{prefix} · </span>}
        {text}
      </button>
    );
  };
  const tableOf = (table: TableEntry): JSX.Element => (
    <li key={`${table.place.row}`}>
      {entry(table.place, table.note === undefined ? "table" : "part", table.title, searching ? table.note : undefined)}
      {table.lines.length === 0 ? null : (
        <ul>
          {table.lines.map((line) => (
            <li key={line.place.row}>{entry(line.place, "line", line.label)}</li>
          ))}
        </ul>
      )}
      {table.more > 0 ? <p class="entry-more">and {table.more} more of this table</p> : null}
    </li>
  );
  return (
    <>
      {[...groupBy(found, ({ group }) => group)].map(([group, sheets]) => (
        <section key={group ?? ""} aria-label={group ?? "Cover"}>
          {group === undefined ? null : <h2>{group}</h2>}
          <ul>
            {sheets.map((sheet) => (
              <li key={sheet.sheet}>
                {entry({ sheet: sheet.sheet, row: 0, column: 0 }, "sheet", sheet.name)}
                {sheet.tables.length === 0 ? null : <ul>{sheet.tables.map(tableOf)}</ul>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
