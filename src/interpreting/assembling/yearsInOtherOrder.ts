import type { Derivation } from "../../filing/Derivation.ts";
import type { Doubt, PackTie } from "../../filing/Pack.ts";
import { statementsByPeriod } from "../../filing/statementKinds.ts";
import type { DraftTable } from "../DraftTable.ts";
import type { Proof } from "../proving/Proof.ts";
import * as assemblingWords from "./assemblingWords.ts";

/**
 * Columns of statements whose years stand in another order than those of the document's other statements, where no figure that
 * another one prints, too, bears them out or speaks against them: their heads may have been exchanged.
 */
export function yearsInOtherOrder(
  tables: readonly DraftTable[],
  { ties, doubts }: Pick<Proof, "ties" | "doubts">,
): readonly Doubt[] {
  const statements = tables.filter(
    ({ kind, scope, descends }) => statementsByPeriod.has(kind) && scope === "group" && descends !== undefined,
  );
  const [down, up] = [true, false].map((order) => statements.filter(({ descends }) => descends === order));
  if (down === undefined || up === undefined || down.length === 0 || up.length === 0) return [];
  const odd = up.length === down.length ? statements : up.length < down.length ? up : down;
  const asked = new Set(doubts.flatMap(({ about, table }) => (about === "period" ? [table] : [])));
  const open = odd.filter(
    (table) => !isTagged(table) && !asked.has(table.id) && !ties.some((tie) => leadsOut(tie, table, tables)),
  );
  return open.flatMap(({ id, title, columns }) =>
    columns.flatMap(({ key, period }) =>
      period === undefined ? [] : [{ table: id, column: key, reason: assemblingWords.yearsInOtherOrder(title) }],
    ),
  );
}

const isTagged = ({ rows }: DraftTable): boolean =>
  rows.some(({ figures }) => figures.some((figure) => figure?.fact !== undefined));

/** Whether a tie holds a figure of a table against one of another. */
function leadsOut({ expected, found }: PackTie, table: DraftTable, tables: readonly DraftTable[]): boolean {
  const ofTable = new Set(table.rows.map(({ id }) => id));
  const known = new Set(tables.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const rows = [expected.row, ...(found === undefined ? [] : figuresOf(found))].filter((row) => known.has(row));
  return rows.some((row) => ofTable.has(row)) && rows.some((row) => !ofTable.has(row));
}

function figuresOf(found: Derivation): readonly string[] {
  const terms = "sum" in found ? found.sum.map((addend) => ("less" in addend ? addend.less : addend)) : [found];
  return terms.flatMap((term) => ("figure" in term ? [term.figure] : []));
}
