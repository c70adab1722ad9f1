import { figuresOf } from "../../accounting/figuresOf.ts";
import type { FigureRef } from "../../accounting/TieOut.ts";
import type { CheckPlan } from "../../plan/CheckPlan.ts";
import type { CheckRow } from "./checkRows.ts";
import type { CheckSheet } from "./CheckSheet.ts";
import { column } from "./columns.ts";
import { wrongs, type Beside, type Wrong } from "./Finding.ts";

const columns = {
  status: column.status,
  expected: column.expected,
  found: column.found,
  difference: column.difference,
  foundFrom: column.foundFrom,
  reason: column.reason,
};

const isWrong = (kind: Wrong | Beside): kind is Wrong => kind in wrongs;

/** What the pane has to know of a row of the list; undefined of a heading, and of what is never wrong. */
export function checkPlanOf(on: CheckSheet, row: CheckRow): CheckPlan | undefined {
  const at = { sheet: on.sheet.id, row: row.row, columns };
  switch (row.kind) {
    case "heading":
      return undefined;
    case "finding": {
      const { id, name, kind, measures, parts, marks } = row.finding;
      if (!isWrong(kind)) return undefined;
      const counted = { ...(measures && { measures }), ...(parts && { parts }), ...(marks && { marks }) };
      return { id, name, kind, wrong: wrongs[kind], ...at, ...counted };
    }
    case "assumption": {
      const { id, name, from } = row.check;
      return { id, name, kind: "break", wrong: "break", ...at, ...leadingTo(on, figuresOf(from)[0]) };
    }
    case "tie": {
      const { id, name, expected: figure, found } = row.tie;
      if (found === undefined) return undefined;
      return { id, name, kind: "break", wrong: "break", ...at, ...leadingTo(on, figure) };
    }
  }
}

function leadingTo(on: CheckSheet, figure: FigureRef | undefined): Pick<CheckPlan, "leadsTo"> {
  if (figure === undefined) return {};
  const { sheet, place } = on.ownPlace(figure);
  return { leadsTo: { sheet: sheet.id, row: place.row, column: place.column } };
}
