import { countsOf } from "./countsOf.ts";
import type { Decided, LaidFiling } from "./decide.ts";
import { moneyFact, periodFact } from "./factsOf.ts";
import { doubtItems, unprovedItems } from "./itemsOf.ts";
import { layoutMark } from "./layoutMark.ts";
import type { Review, ReviewTable } from "./Review.ts";

/** What a person looks through of an opened filing after some decisions. */
export function reviewOf(filing: LaidFiling, decided: Decided): Review {
  const { pack, proof, open } = decided;
  return {
    pack,
    tables: tablesOf(decided),
    leftOut: filing.layout.leftOut,
    money: moneyFact(filing, decided),
    periods: periodFact(filing, decided),
    ...doubtItems(decided),
    unproved: unprovedItems(decided),
    counts: countsOf(pack, proof),
    gone: goneRows(filing, decided),
    open,
    layoutMark: layoutMark(filing.layout),
  };
}

function goneRows({ layout }: LaidFiling, { pack }: Decided): Review["gone"] {
  const there = new Set(pack.tables.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const gone = layout.tables.flatMap(({ rows }) => rows.filter(({ id, label }) => label !== "" && !there.has(id)));
  return Object.fromEntries(gone.map(({ id, label }) => [id, label]));
}

function tablesOf({ pack, layout, proof }: Decided): readonly ReviewTable[] {
  const hasPages = pack.document.pages !== undefined;
  return layout.tables.map(({ id, title, kind, scope, pages }, at) => {
    const rows = pack.tables[at]?.rows ?? [];
    const place = rows[0]?.place;
    return {
      id,
      title,
      kind,
      parent: scope === "parent",
      pages: hasPages ? pages : [],
      ...(place !== undefined && "sheet" in place && { sheet: place.sheet }),
      rows: rows.length,
      figures: rows.reduce((sum, { figures = [] }) => sum + figures.filter((figure) => figure !== null).length, 0),
      byNothing: proof.coverage[id]?.byNothing ?? 0,
    };
  });
}
