import { printedNumber } from "../../figures/parsePrinted.ts";
import type {
  Doubt,
  FigurePlace,
  PackColumn,
  PackFigure,
  PackRow,
  PackTable,
  TableCoverage,
} from "../../filing/Pack.ts";
import type { Place } from "../../reading/ReadDocument.ts";
import type { DraftColumn, DraftFigure, DraftRow, DraftTable } from "../DraftTable.ts";
import type { KeyedTables } from "../layout/tables/keyedTables.ts";
import { averages, isPercentColumn } from "../unitOver.ts";
import { isUnitHead } from "../words/moneyWords.ts";
import { isNotApplicable } from "../words/figureText.ts";
import type { Proof, RowProof } from "../proving/Proof.ts";
import type { UnitWords } from "./unitWords.ts";
import * as layoutWords from "../layout/layoutWords.ts";
import * as assemblingWords from "./assemblingWords.ts";

/** What a table of a pack is made with. */
export interface TableParts {
  readonly proof: Proof;
  readonly units: UnitWords;
  readonly periodOf: KeyedTables["periodOf"];
}

/** A table as a pack holds it, and what is doubted in it. */
export interface AssembledTable {
  readonly table: PackTable;
  readonly doubts: readonly Doubt[];
}

/** Makes a pack's table of a laid-out one and what was proved of it. */
export function packTable(draft: DraftTable, parts: TableParts): AssembledTable {
  const kept = draft.columns.flatMap((column, index) => (column.kind === "note" ? [] : [{ column, index }]));
  const columns = kept.map(({ column }, index) => packColumn(draft, column, kept[index - 1]?.column, parts));
  const doubts: Doubt[] = [];
  const unit = parts.units.wordFor(draft.money);
  const rows = draft.rows.map((row, position) => {
    const figures = kept.map(({ column, index }) => {
      const figure = row.figures[index] ?? null;
      if (figure?.doubt !== undefined)
        doubts.push(doubtOf(figure.doubt, { table: draft.id, row: row.id, column: column.key }));
      return packFigure(figure, { row: parts.proof.rows[row.id], index, table: draft });
    });
    return packRow({ row, figures, position, draft, parts });
  });
  const coverage = coverageOf(draft, parts.proof);
  const section = draft.scope === "parent" ? { section: assemblingWords.theCompanyAlone } : {};
  return {
    table: {
      id: draft.id,
      title: draft.title,
      kind: draft.scope === "parent" ? "other" : draft.kind,
      ...section,
      ...(draft.note !== undefined && { note: draft.note }),
      ...(unit !== undefined && { unit }),
      ...(coverage !== undefined && { coverage }),
      columns,
      rows,
    },
    doubts,
  };
}

/** What is wrong with a table as a whole is said once. */
const doubtOf = (reason: string, { table, row, column }: Readonly<Record<"table" | "row" | "column", string>>): Doubt =>
  reason === layoutWords.columnsUntold ? { table, reason } : { row, column, reason };

/**
 * As it was proved, less the doubts that a person answered; what cannot be read as a figure is in doubt, and what is in doubt
 * counts there alone, though a sum may bear it out.
 */
function coverageOf({ id, columns, rows }: DraftTable, proof: Proof): TableCoverage | undefined {
  const proved = proof.coverage[id];
  if (proved === undefined || proved.figures === 0) return undefined;
  const { figures, borneOut, byFact = 0, scaleByNothing } = proved;
  const doubted = rows
    .flatMap((row) =>
      row.figures.map((figure, index) => ({ figure, index, bearing: proof.rows[row.id]?.bearings[index] })),
    )
    .filter(({ figure, index, bearing }) => {
      if (figure === null || figure.answered !== undefined || !holdsAmounts.has(columns[index]?.kind ?? ""))
        return false;
      return bearing === "doubtful" || figure.doubt !== undefined;
    });
  const allTheSame = doubted.filter(({ bearing }) => bearing !== "doubtful" && bearing !== "nothing").length;
  return {
    figures,
    borneOut: borneOut + byFact - allTheSame,
    inDoubt: doubted.length,
    ...(scaleByNothing === true && { scaleByNothing }),
  };
}

const holdsAmounts = new Set<string>(["period", "convenience", "other"] satisfies DraftColumn["kind"][]);

function packColumn(
  draft: DraftTable,
  column: DraftColumn,
  before: DraftColumn | undefined,
  { proof, units, periodOf }: TableParts,
): PackColumn {
  const period = periodOf(draft.id, column.key);
  const unit = isPercentColumn(column) ? "%" : units.wordFor(column.unit);
  const of = column.kind === "percentage" && before?.kind === "period" ? before.key : undefined;
  const sumOf = proof.columnSums[draft.id]?.[column.key]?.filter((key) => !key.startsWith("-"));
  return {
    key: column.key,
    heading: column.heading,
    ...(period !== undefined && { period }),
    ...(of !== undefined && { of }),
    ...(unit !== undefined && { unit }),
    ...(isNotSummed(column) && { notSummed: true }),
    ...(sumOf !== undefined &&
      sumOf.length > 1 &&
      sumOf.length === proof.columnSums[draft.id]?.[column.key]?.length && { sumOf }),
  };
}

const isNotSummed = ({ kind, heading }: DraftColumn): boolean =>
  kind === "percentage" || kind === "change" || averages.test(heading);

interface FigureParts {
  readonly row: RowProof | undefined;
  readonly index: number;
  readonly table: DraftTable;
}

function packFigure(figure: DraftFigure | null, { row, index, table }: FigureParts): PackFigure {
  if (figure === null) return null;
  const place = figurePlace(figure.place);
  if (isNotApplicable(figure.printed)) return { printed: "–", condition: "notApplicable", place };
  if (printedNumber(figure.printed) === null) return null;
  if (figure.answered !== undefined)
    return { printed: figure.printed, condition: figure.answered === "kept" ? "asPrinted" : "corrected", place };
  if (figure.doubt !== undefined || row?.bearings[index] === "doubtful")
    return { printed: figure.printed, condition: "doubtful", place };
  if (table.kind === "key assumptions" && /^[-–—_]$/u.test(figure.printed))
    return { printed: figure.printed, condition: "notApplicable", place };
  return { printed: figure.printed, condition: "asPrinted", place };
}

interface RowParts {
  readonly row: DraftRow;
  readonly figures: readonly PackFigure[];
  readonly position: number;
  readonly draft: DraftTable;
  readonly parts: TableParts;
}

function packRow({ row, figures, position, draft, parts }: RowParts): PackRow {
  const proved = parts.proof.rows[row.id];
  const unit = parts.units.wordFor(row.unit);
  const label = row.label === "" ? ownLabel(draft, position, proved) : row.label;
  const heading = row.kind === "heading";
  return {
    id: row.id,
    label,
    ...(row.label === "" && { ownLabel: true as const }),
    ...(row.level > 0 && { level: row.level }),
    ...(proved !== undefined && { kind: heading ? "heading" : proved.kind }),
    ...(row.note !== undefined && { note: row.note }),
    ...(unit !== undefined && { unit }),
    ...(proved?.sumOf !== undefined && !heading && { sumOf: proved.sumOf }),
    ...(!heading && { figures }),
    place: figurePlace(row.place),
  };
}

/** A total that has no name is called by the heading over what it adds up, else by its first and last row. */
function ownLabel({ rows }: DraftTable, position: number, proved: RowProof | undefined): string {
  const [first] = proved?.sumOf ?? [];
  const from = rows.findIndex(({ id }) => id === first?.replace(/^-/u, ""));
  const heading = from > 0 ? rows[from - 1] : undefined;
  const isNamed = heading?.kind === "heading" && heading.label !== "" && !isUnitHead(heading.label);
  if (isNamed) return `Total: ${heading.label.replace(/[:：]$/u, "")}`;
  if (from >= 0) return `Sum from ${rows[from]?.label ?? ""}`;
  const above = rows
    .slice(0, position)
    .reverse()
    .find(({ label }) => label !== "");
  return above === undefined ? assemblingWords.noLabelPrinted : assemblingWords.noLabelPrintedBelow(above.label);
}

function figurePlace(place: Place): FigurePlace {
  if ("line" in place) return { line: place.line };
  if ("page" in place) {
    const [left, top, right, bottom] = place.box.map((edge) => Math.round(edge * 10) / 10);
    return { page: place.page, box: [left ?? 0, top ?? 0, right ?? 0, bottom ?? 0] };
  }
  return place;
}
