import type { Decision } from "../../filing/Pack.ts";
import type { DraftTable } from "../../interpreting/DraftTable.ts";
import type { ReviewDecision } from "./ReviewDecision.ts";
import * as openingWords from "../openingWords.ts";

/** What a pack keeps of a decision, with the text that was printed; nothing where it is about a row that is gone. */
export function recordOf(decision: ReviewDecision, tables: readonly DraftTable[]): readonly Decision[] {
  switch (decision.kind) {
    case "money":
      return [{ about: "money", decided: `in ${decision.currency} × ${decision.scale}` }];
    case "periods":
      return [{ about: "periods", decided: decision.periods.map(periodInWords).join("; ") || "as printed" }];
    case "restated":
      return [{ about: "restated", decided: decision.periods.join(", ") || "none" }];
    case "allKept":
      return [{ about: "figure", decided: openingWords.everyDoubtThatWasLeft }];
    case "tableKept":
      return tableRecord(decision.table, tables);
    case "figure":
    case "kept":
      return [figureRecord(decision, tables)];
    case "role":
      return [
        {
          about: "role",
          ...(decision.row !== null && { row: decision.row }),
          decided: `${decision.role}: ${decision.row ?? "none"}`,
        },
      ];
    default:
      return rowRecord(decision, tables);
  }
}

function tableRecord(table: string, tables: readonly DraftTable[]): readonly Decision[] {
  const found = tables.find(({ id }) => id === table);
  if (found === undefined) return [];
  return [{ about: "figure", decided: openingWords.everyDoubtInIsKept(found.title) }];
}

const periodInWords = ({ end, months }: { readonly end: string; readonly months?: number }): string =>
  months === undefined ? end : `${months} months to ${end}`;

function figureRecord(
  decision: Extract<ReviewDecision, { readonly kind: "figure" | "kept" }>,
  tables: readonly DraftTable[],
): Decision {
  const { row, column } = decision;
  const table = tables.find(({ rows }) => rows.some(({ id }) => id === row));
  const index = table?.columns.findIndex(({ key }) => key === column) ?? -1;
  const printed = table?.rows.find(({ id }) => id === row)?.figures[index]?.printed;
  return {
    about: row === undefined || column === undefined ? "row" : "figure",
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
    ...(printed !== undefined && printed !== "" && { printed }),
    decided: decision.kind === "figure" ? openingWords.correctedTo(decision.printed) : openingWords.keptAsPrinted,
  };
}

function rowRecord(
  decision: Extract<ReviewDecision, { readonly kind: "row" | "joined" | "split" }>,
  tables: readonly DraftTable[],
): readonly Decision[] {
  const row = tables.flatMap(({ rows }) => rows).find(({ id }) => id === decision.row);
  if (row === undefined) return [];
  const printed = [row.label, ...row.figures.flatMap((figure) => figure?.printed ?? [])].filter((text) => text !== "");
  const decided = {
    joined: openingWords.oneRowWithNext,
    split: openingWords.twoRows,
    row: openingWords.rowAs,
  };
  return [
    {
      about: "row",
      row: row.id,
      ...(printed.length > 0 && { printed: printed.join(" ") }),
      decided: decision.kind === "row" ? decided.row[decision.as] : decided[decision.kind],
    },
  ];
}
