import type { JSX } from "preact";
import type { Review, ReviewTable } from "../../../opening/deciding/Review.ts";
import { byNothingInWords, pagesInWords } from "../model/reviewWords.ts";
import * as openingWords from "../openingWords.ts";

const minor = new Set<ReviewTable["kind"]>(["note", "other"]);

/** The tables of the document, with their pages; the notes folded away. */
export function TablesFound({ review }: { readonly review: Review }): JSX.Element {
  const { tables, leftOut } = review;
  const statements = tables.filter(({ kind, parent }) => !minor.has(kind) && !parent);
  const others = tables.filter((table) => !statements.includes(table));
  return (
    <section class="review-part" aria-labelledby="tables-found">
      <h2 id="tables-found">{openingWords.tablesFound}</h2>
      {statements.length === 0 ? <p>{openingWords.noStatementWasFound}</p> : <Tables tables={statements} />}
      {others.length === 0 ? null : (
        <details>
          <summary>{openingWords.otherTables(others.length)}</summary>
          <Tables tables={others} />
        </details>
      )}
      {leftOut === 0 ? null : <p class="fine">{openingWords.leftOut(leftOut)}</p>}
    </section>
  );
}

function Tables({ tables }: { readonly tables: readonly ReviewTable[] }): JSX.Element {
  return (
    <ul class="tables-found">
      {tables.map((table) => (
        <li key={table.id}>
          <span class="table-name">
            {table.title}
            {table.parent ? openingWords.theCompanyAlone : ""}
          </span>
          <span class="fine">
            {[pagesInWords(table), openingWords.rowsOf(table.rows), byNothingInWords(table)]
              .filter((part) => part !== "")
              .join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
