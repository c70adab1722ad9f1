import { parsePrinted, PrintedFigureError } from "../../src/figures/parsePrinted.ts";
import { measureOfUnit } from "../../src/filing/measureOfUnit.ts";
import type { Pack, PackColumn, PackRow, PackTable, Period } from "../../src/filing/Pack.ts";

/** One printed figure, with all that says what it is: a row of figures.parquet. */
export interface FigureRow {
  readonly issuer: string;
  readonly code: string | null;
  readonly document: string;
  /** The period's key; null in a column of shares, changes or anything else that is not a period's. */
  readonly period: string | null;
  /** ISO; null for an instant. */
  readonly start_date: string | null;
  /** ISO: the period's last day, or the instant. */
  readonly end_date: string | null;
  readonly months: number | null;
  readonly table_id: string;
  readonly kind: string;
  /** The row's id. */
  readonly item: string;
  readonly label: string;
  readonly column_head: string;
  readonly role: string | null;
  /** In its unit and scale, signed as printed; a percentage is a ratio, nil is 0; null where no number is printed. */
  readonly value: number | null;
  readonly printed: string;
  readonly currency: string | null;
  /** How many of the currency, or of the things, one is. */
  readonly scale: number | null;
  readonly unit: string | null;
  readonly page: number | null;
  readonly condition: string;
  readonly file: string;
}

/** Every printed figure of a pack, in the document's order. */
export function figureRows(pack: Pack, file: string): readonly FigureRow[] {
  const roles = rolesByRow(pack);
  const periods = new Map(pack.periods.map((period) => [period.key, period]));
  const about = { issuer: pack.issuer.name, code: pack.issuer.code ?? null, document: pack.document.title, file };
  return pack.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.flatMap((column, index): readonly FigureRow[] => {
        const figure = row.figures?.[index] ?? null;
        if (figure === null) return [];
        const { printed, condition, place } =
          typeof figure === "string" ? { printed: figure, condition: "asPrinted", place: undefined } : figure;
        return [
          {
            ...about,
            ...periodFields(column.period === undefined ? undefined : periods.get(column.period)),
            table_id: table.id,
            kind: table.kind,
            item: row.id,
            label: row.label,
            column_head: column.heading,
            role: roles.get(row.id) ?? null,
            ...unitFields(pack, { table, row, column }, condition === "notApplicable" ? undefined : printed),
            printed,
            page: pageOf(place) ?? pageOf(row.place) ?? null,
            condition,
          },
        ];
      }),
    ),
  );
}

function rolesByRow({ roles }: Pack): ReadonlyMap<string, string> {
  const entries: readonly (readonly [string, string | readonly string[]])[] = Object.entries(roles);
  return new Map(entries.flatMap(([role, rows]) => [rows].flat().map((row) => [row, role] as const)));
}

const periodFields = (
  period: Period | undefined,
): Pick<FigureRow, "period" | "start_date" | "end_date" | "months"> => ({
  period: period?.key ?? null,
  start_date: period?.start ?? null,
  end_date: period?.end ?? period?.instant ?? null,
  months: period?.months ?? null,
});

interface Cell {
  readonly table: PackTable;
  readonly row: PackRow;
  readonly column: PackColumn;
}

/** `printed` is undefined where it stands for no figure. */
function unitFields(
  pack: Pack,
  { table, row, column }: Cell,
  printed: string | undefined,
): Pick<FigureRow, "value" | "currency" | "scale" | "unit"> {
  const unit = column.unit ?? row.unit ?? table.unit ?? pack.money?.printed;
  const measure = unit === undefined ? undefined : measureOfUnit(pack, unit);
  const value = printed === undefined ? null : valueOf(printed, measure?.kind === "ratio");
  return {
    value,
    currency: measure?.kind === "money" ? measure.currency : null,
    scale: measure === undefined || measure.kind === "ratio" ? null : measure.scale,
    unit: unit ?? null,
  };
}

/** Null for text that is no figure: a reader keeps what it does not understand as printed. */
function valueOf(printed: string, ratio: boolean): number | null {
  try {
    const number = parsePrinted(printed);
    if (number.kind === "nil") return 0;
    return (ratio || number.percent ? number.value.dividedBy(100) : number.value).toNumber();
  } catch (error) {
    if (error instanceof PrintedFigureError) return null;
    throw error;
  }
}

const pageOf = (place: PackRow["place"]): number | undefined =>
  place !== undefined && "page" in place ? place.page : undefined;
