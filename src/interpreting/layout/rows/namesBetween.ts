import { isYearText } from "../../words/figureText.ts";
import { isUnitHead } from "../../words/moneyWords.ts";
import { yearsIn } from "../../words/dateIn.ts";
import { isWords } from "../lines/LaidLine.ts";
import { edgeAt } from "../lines/edgesOf.ts";
import type { LaidTable } from "../tables/LaidTable.ts";
import type { LaidRow } from "./rowsOf.ts";

/**
 * The rows of which the heads over the table are not the own: below those of a further table, of which two units or years at
 * least stand a line each between its rows.
 */
export function headsBetween({ rows }: LaidTable): ReadonlySet<LaidRow> {
  let told = false;
  let heads = 0;
  const at = rows.findIndex(({ label, figures }) => {
    const isHeading = figures.every((figure) => figure === null);
    if (!isHeading && told && heads > 1) return true;
    if (!isHeading) [told, heads] = [true, 0];
    else if (isUnitHead(label) || isYearText(label)) heads += 1;
    return false;
  });
  return new Set(at < 0 ? [] : rows.slice(at));
}

/**
 * The rows below a line with a name of its own over every column, "Segment | Europe | Asia", in a grid whose columns are headed
 * by years: two tables may stand in one there, and the names head the second.
 */
export function namesBetween({ rows, grid: { heads, edges } }: LaidTable): ReadonlySet<LaidRow> {
  const years = heads.map((texts) => texts.flatMap(yearsIn).join());
  if (edges.length < 2 || years.includes("") || new Set(years).size < edges.length) return new Set();
  const at = rows.findIndex((row, index) => index > 0 && headsColumns(row, edges));
  return new Set(at < 0 ? [] : rows.slice(at + 1));
}

function headsColumns({ line, figures }: LaidRow, edges: LaidTable["grid"]["edges"]): boolean {
  if (line.line.measure !== "columns" || figures.some((figure) => isAmount(figure?.printed ?? ""))) return false;
  const over = line.cells.filter((cell) => isWords(cell) && cell.cell.left > 0 && cell.text.length < 40);
  const columns = new Set(over.map((cell) => edgeAt(cell, line, edges)?.index));
  return (
    columns.size === edges.length &&
    !columns.has(undefined) &&
    new Set(over.map(({ text }) => text)).size === edges.length
  );
}

const isAmount = (text: string): boolean => /\d/u.test(text) && !/\p{L}{3}/u.test(text);
