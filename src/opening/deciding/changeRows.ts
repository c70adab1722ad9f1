import type { DraftFigure, DraftRow, DraftTable } from "../../interpreting/DraftTable.ts";
import type { ReviewDecision } from "./ReviewDecision.ts";

/** The tables after what a person decided of their rows and figures. */
export function changeRows(tables: readonly DraftTable[], decisions: readonly ReviewDecision[]): readonly DraftTable[] {
  return decisions.reduce(changed, tables);
}

function changed(tables: readonly DraftTable[], decision: ReviewDecision): readonly DraftTable[] {
  switch (decision.kind) {
    case "figure":
      return withFigure(tables, decision, (figure, row) => ({
        place: figure?.place ?? row.place,
        printed: decision.printed,
        answered: "corrected",
      }));
    case "kept":
      return withFigure(tables, decision, (figure) =>
        figure === null ? null : { printed: figure.printed, place: figure.place, answered: "kept" },
      );
    case "row":
      if (decision.as === "leftOut") return withRow(tables, decision.row, () => []);
      if (decision.as === "heading")
        return withRow(tables, decision.row, (row) => [{ ...row, kind: "heading", figures: [] }]);
      return tables;
    case "joined":
      return tables.map((table) => ({ ...table, rows: joined(table.rows, decision.row) }));
    case "split":
      return withRow(tables, decision.row, (row) => split(row, decision.words));
    default:
      return tables;
  }
}

function withRow(
  tables: readonly DraftTable[],
  id: string,
  change: (row: DraftRow, table: DraftTable) => readonly DraftRow[],
): readonly DraftTable[] {
  return tables.map((table) =>
    table.rows.some((row) => row.id === id)
      ? { ...table, rows: table.rows.flatMap((row) => (row.id === id ? change(row, table) : [row])) }
      : table,
  );
}

function withFigure(
  tables: readonly DraftTable[],
  at: { readonly row?: string; readonly column?: string },
  change: (figure: DraftFigure | null, row: DraftRow) => DraftFigure | null,
): readonly DraftTable[] {
  if (at.row === undefined || at.column === undefined) return tables;
  return withRow(tables, at.row, (row, { columns }) => {
    const index = columns.findIndex(({ key }) => key === at.column);
    return [{ ...row, figures: row.figures.map((figure, each) => (each === index ? change(figure, row) : figure)) }];
  });
}

/** The row and the one below it as one, where no column has a figure in both. */
function joined(rows: readonly DraftRow[], id: string): readonly DraftRow[] {
  const at = rows.findIndex((row) => row.id === id);
  const [first, second] = [rows[at], rows[at + 1]];
  if (first === undefined || second === undefined || !canJoin(first, second)) return rows;
  const figures =
    first.figures.length === 0
      ? second.figures
      : first.figures.map((figure, column) => figure ?? second.figures[column] ?? null);
  const both: DraftRow = {
    ...first,
    label: `${first.label} ${second.label}`.trim(),
    kind: figures.length === 0 ? "heading" : "figure",
    figures,
    ...(second.note !== undefined && { note: second.note }),
    ...(second.unit !== undefined && { unit: second.unit }),
  };
  return [...rows.slice(0, at), both, ...rows.slice(at + 2)];
}

/** Whether two rows can be one: no column has a figure in both. */
export const canJoin = (first: DraftRow, second: DraftRow): boolean =>
  first.figures.every((figure, column) => figure === null || (second.figures[column] ?? null) === null);

/** Two rows that were read as one: the label's words part after so many, each figure between its first and its second number. */
function split(row: DraftRow, words: number): readonly DraftRow[] {
  const all = row.label.split(" ");
  const parts = row.figures.map((figure) => (figure === null ? [] : figure.printed.split(/\s+/u)));
  const half = (part: 0 | 1): readonly (DraftFigure | null)[] =>
    row.figures.map((figure, column) => {
      const printed = parts[column]?.[part];
      return figure === null || printed === undefined ? null : { printed, place: figure.place, answered: "corrected" };
    });
  return [
    { ...row, label: all.slice(0, words).join(" "), figures: half(0) },
    { ...row, id: `${row.id}.second`, label: all.slice(words).join(" "), figures: half(1) },
  ];
}
