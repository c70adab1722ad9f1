import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { CellPlace } from "../../model/CellPlace.ts";
import type { SheetEntry, TableEntry } from "../../model/finding/contents.ts";
import { groupBy } from "../../../model/groupBy.ts";
import * as viewWords from "../viewWords.ts";

export interface ContentsEntriesProps {
  readonly found: readonly SheetEntry[];
  readonly searching: boolean;
  readonly goTo: (place: CellPlace) => void;
}

/** Sheets by group with their tables and lines. One stop for Tab; the arrow keys move within. */
export function ContentsEntries({ found, searching, goTo }: ContentsEntriesProps): JSX.Element {
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
            <li key={line.place.row}>
              {entry(line.place, "line", line.detail === undefined ? line.label : `${line.label} · ${line.detail}`)}
            </li>
          ))}
        </ul>
      )}
      {table.more > 0 ? <p class="entry-more">{viewWords.moreOfTable(table.more)}</p> : null}
    </li>
  );
  return (
    <>
      {[...groupBy(found, ({ group }) => group)].map(([group, sheets]) => (
        <section key={group ?? ""} aria-label={group ?? viewWords.cover}>
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
