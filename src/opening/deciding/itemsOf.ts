import type { Doubt, PackRow, PackTable, Role } from "../../filing/Pack.ts";
import { canJoin } from "./changeRows.ts";
import { isDoubt } from "./countsOf.ts";
import type { Decided } from "./decide.ts";
import { isLeftMarked } from "./isLeftMarked.ts";
import { isAboutStatement } from "./openQuestions.ts";
import type { Review, ReviewFigure, ReviewItem } from "./Review.ts";
import * as openingWords from "../openingWords.ts";

/** What is in doubt, one item for each doubt, those of the statements first; apart what a person lets stand. */
export function doubtItems(decided: Decided): Pick<Review, "doubts" | "marked"> {
  const { pack, decisions } = decided;
  const all = pack.doubts.filter(isDoubt);
  const left = new Set(all.filter((doubt) => isLeftMarked(pack, doubt, decisions)));
  const items = (doubts: readonly Doubt[]): readonly ReviewItem[] => {
    const each = doubts.map((doubt) => doubtItem(decided, doubt));
    return [...each.filter(({ statement }) => statement), ...each.filter(({ statement }) => !statement)];
  };
  return { doubts: items(all.filter((doubt) => !left.has(doubt))), marked: items([...left]) };
}

function doubtItem(decided: Decided, doubt: Doubt): ReviewItem {
  const { pack } = decided;
  const table = pack.tables.find(({ id, rows }) =>
    doubt.row === undefined ? id === doubt.table : rows.some((row) => row.id === doubt.row),
  );
  const row = table?.rows.find(({ id }) => id === doubt.row);
  const statement = isAboutStatement(pack, doubt);
  const column =
    table === undefined || doubt.column === undefined ? undefined : decided.laidKey(table.id, doubt.column);
  const suggested = decided.proof.corrections.find(
    (each) => each.row === doubt.row && each.column === doubt.column,
  )?.printed;
  return {
    id: ["doubt", doubt.table ?? "", doubt.row ?? "", doubt.column ?? ""].join(" "),
    title: table?.title ?? "",
    statement,
    reason: doubt.reason,
    ...(column !== undefined && { column }),
    ...(suggested !== undefined && { suggested }),
    ...rowParts(decided, table, row),
  };
}

type RowParts = Pick<ReviewItem, "table" | "row" | "label" | "place" | "figures" | "role" | "joins">;

function rowParts(decided: Decided, table: PackTable | undefined, row: PackRow | undefined): RowParts {
  const none = { label: "", figures: [], joins: false };
  if (table === undefined) return none;
  if (row === undefined) return { ...none, table: table.id };
  const role = roleOf(decided, row.id);
  return {
    table: table.id,
    row: row.id,
    label: row.ownLabel === true ? openingWords.noLabelIsPrinted(row.label) : row.label,
    ...(row.place !== undefined && { place: row.place }),
    figures: figuresOf(decided, table, row),
    joins: joinsNext(decided, row.id),
    ...(role !== undefined && { role }),
  };
}

const roleOf = ({ pack }: Decided, row: string): Role | undefined =>
  Object.entries(pack.roles).find(([, played]) => played === row)?.[0] as Role | undefined;

function joinsNext({ layout }: Decided, id: string): boolean {
  for (const { rows } of layout.tables) {
    const at = rows.findIndex((row) => row.id === id);
    const [row, next] = [rows[at], rows[at + 1]];
    if (at >= 0) return row !== undefined && next !== undefined && canJoin(row, next);
  }
  return false;
}

/** As they are printed, also what was not read as a figure. */
function figuresOf({ laidKey, layout }: Decided, table: PackTable, row: PackRow): readonly ReviewFigure[] {
  const draft = layout.tables.find(({ id }) => id === table.id);
  const drafted = draft?.rows.find(({ id }) => id === row.id)?.figures;
  return table.columns.map(({ key, heading }, index) => {
    const figure = row.figures?.[index] ?? null;
    const read = drafted?.[draft?.columns.findIndex((column) => column.key === key) ?? -1] ?? null;
    return {
      column: laidKey(table.id, key),
      heading,
      printed: read?.printed ?? null,
      doubted: figure !== null && typeof figure !== "string" && figure.condition === "doubtful",
      ...(read !== null && { place: read.place }),
    };
  });
}

/** The statements' rows with a figure that nothing bears out, and no doubt of its own. */
export function unprovedItems(decided: Decided): readonly ReviewItem[] {
  const { pack, proof, layout } = decided;
  const doubted = new Set(pack.doubts.flatMap(({ row }) => row ?? []));
  return layout.tables.flatMap((draft, at) => {
    const table = pack.tables[at];
    if (table === undefined || !isAboutStatement(pack, { table: table.id, reason: "" })) return [];
    return draft.rows.flatMap((row): readonly ReviewItem[] => {
      const bearings = proof.rows[row.id]?.bearings ?? [];
      const unproved = draft.columns.filter(
        ({ kind }, column) => bearings[column] === "nothing" && (kind === "period" || kind === "other"),
      );
      if (unproved.length === 0 || doubted.has(row.id)) return [];
      return [
        {
          id: `unproved ${row.id}`,
          title: table.title,
          statement: true,
          reason: openingWords.noSumAndNoOther(unproved.length, unproved.map(({ heading }) => heading).join(", ")),
          ...rowParts(
            decided,
            table,
            table.rows.find(({ id }) => id === row.id),
          ),
        },
      ];
    });
  });
}
