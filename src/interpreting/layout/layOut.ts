import type { ReadDocument } from "../../reading/ReadDocument.ts";
import type { ReadFact } from "../../reading/ReadFact.ts";
import type { TableKind } from "../../filing/Pack.ts";
import type { DraftRow, DraftTable } from "../DraftTable.ts";
import { withContinentalFigures } from "./lines/continentalFigures.ts";
import { balanceDays } from "./heads/balanceDays.ts";
import { camel, columnsOver, uniqueKey, type PlacedColumn, type UsedKeys } from "./heads/columnsOver.ts";
import { conceptOfRow } from "./rows/conceptOfRow.ts";
import { documentWords, type DocumentWords } from "./documentWords.ts";
import { withFact } from "./rows/factOfFigure.ts";
import { areFootnotes } from "./rows/footnoteMarks.ts";
import { figureDoubt } from "./rows/figureDoubt.ts";
import { withIndianFigures } from "./lines/indianFigures.ts";
import { keyedTables, type KeyedTables } from "./tables/keyedTables.ts";
import { naturesOf, type TableNature } from "./tables/kindOfTable.ts";
import { isContents } from "./tables/isContents.ts";
import { isFormCover } from "./tables/isFormCover.ts";
import { laidTables } from "./tables/laidTables.ts";
import type { LaidTable } from "./tables/LaidTable.ts";
import { nameInText } from "./tables/writtenName.ts";
import { tableOfDocument, tableOnPage } from "./tables/tableNameWords.ts";
import { moneyOver } from "./heads/moneyOver.ts";
import { knownDates, type KnownDates } from "./heads/knownDates.ts";
import { periodsOver } from "./heads/periodsOver.ts";
import type { LaidFigure, LaidRow } from "./rows/rowsOf.ts";
import { withPercentRows } from "./rows/percentRows.ts";
import { withPrintedUnits, withUnitDoubts } from "./rows/printedUnits.ts";
import { withTaggedShares } from "./rows/taggedShares.ts";
import { withSharesBetween } from "./rows/sharesBetween.ts";
import { unitOfRow } from "./rows/unitOfRow.ts";
import { printedNumber } from "../../figures/parsePrinted.ts";
import { isNotApplicable } from "../words/figureText.ts";
import { inEnglish } from "../words/abroad/labelsAbroad.ts";
import { yearsBeside } from "./heads/yearsBeside.ts";
import { rollingPeriods } from "./heads/rollingPeriods.ts";
import { wholePeriods } from "./heads/wholePeriods.ts";

/** A document laid out: its tables, and what it says as a whole. */
export interface Layout extends KeyedTables {
  readonly words: DocumentWords;
  /** Tables that are left out: those without heads over their columns, which print nowhere what their figures are, footnotes, contents and the covers of forms. */
  readonly leftOut: number;
  /** The days that its titles and heads print. */
  readonly dates: KnownDates;
}

/** Finds the tables of a document: columns told apart, rows whole, every figure under its column. Proves nothing. */
export function layOut(read: ReadDocument): Layout {
  const document = withIndianFigures(withContinentalFigures(read));
  const laid = laidTables(document).filter(({ rows }) => rows.some(hasFigures));
  const words = documentWords(document);
  const facts = new Map(document.facts.map((fact) => [fact.id, fact]));
  const natures = naturesOf(laid, facts);
  const dates = withEnds(knownDates(laid, document), laid, natures, facts);
  const ids: UsedKeys = new Map();
  const rowIds: UsedKeys = new Map();
  let leftOut = 0;
  const tables = laid.flatMap((table, position) => {
    const nature = natures[position] ?? { kind: "other", scope: "group" };
    const statement = table.title.statement !== undefined || !["note", "other"].includes(nature.kind);
    if ((!statement && !table.headed) || areFootnotes(table) || isContents(table) || isFormCover(table)) {
      leftOut += 1;
      return [];
    }
    const { heads } = table.grid;
    const whole = wholePeriods(periodsOver(table, nature.kind, dates, facts), heads, nature.kind);
    const periods = rollingPeriods(whole, heads, nature.kind);
    const money = moneyOver(table, words);
    const columns = columnsOver(table, periods, money);
    const id = uniqueKey(tableId(table, nature, position), ids);
    const draft: DraftTable = {
      id,
      title: nameOf(
        table,
        document.format === "pdf" ? tableOnPage(table.pages[0] ?? 1) : tableOfDocument(position + 1),
      ),
      kind: nature.kind,
      scope: nature.scope,
      ...(table.title.note !== undefined && { note: table.title.note }),
      pages: table.pages,
      ...(money.table !== undefined && { money: money.table }),
      columns: columns.map(({ column }) => column),
      ...orderOf(columns),
      ...unmarkedAs(table),
      rows: new RowDrafter(table, columns, { id, rowIds, facts, money: money.table }).rows(),
    };
    const inUnits = withPrintedUnits(withSharesBetween(facts.size === 0 ? draft : withTaggedShares(draft)));
    return [withUnitDoubts(withPercentRows(inUnits))];
  });
  return { ...keyedTables(yearsBeside(balanceDays(tables))), words, leftOut, dates };
}

/** What a person would call a table: by what stands over it, else by the heading that it begins with. */
function nameOf({ title, rows: [first] }: LaidTable, unnamed: string): string {
  const heading = first === undefined || hasFigures(first) ? undefined : nameInText(first.label);
  const name = title.name ?? heading ?? unnamed;
  return title.band === undefined ? name : `${name}: ${title.band}`;
}

/** The known dates with the days that the statements' columns end on. */
function withEnds(
  dates: KnownDates,
  laid: readonly LaidTable[],
  natures: readonly TableNature[],
  facts: ReadonlyMap<string, ReadFact>,
): KnownDates {
  const ends = laid.flatMap((table, index) => {
    const kind = natures[index]?.kind ?? "other";
    return kind === "note" || kind === "other"
      ? []
      : periodsOver(table, kind, dates, facts).flatMap((period) => period?.end ?? []);
  });
  return { ...dates, ends: [...new Set(ends)] };
}

/** Lines of one value each are a table that the reader made, whose number is below nil. */
function unmarkedAs({ rows: [first] }: LaidTable): Pick<DraftTable, "unmarked"> {
  if (first?.line.line.measure === "characters") return { unmarked: "in letters" };
  return (first?.line.line.table ?? 0) < 0 ? { unmarked: "a value a line" } : {};
}

/** In which order the periods of columns are printed that stand in ascending order here. */
function orderOf(columns: readonly PlacedColumn[]): Pick<DraftTable, "descends"> {
  const printed = columns.filter(({ column }) => column.period !== undefined);
  const steps = printed.slice(1).map(({ index }, at) => index < (printed[at]?.index ?? 0));
  const [descends] = steps;
  return descends === undefined || steps.includes(!descends) ? {} : { descends };
}

/** A row of which nothing is a figure but the number of its note heads those below it, as one without any does. */
const isReadable = (figure: LaidFigure | null): boolean =>
  figure !== null && (printedNumber(figure.printed) !== null || isNotApplicable(figure.printed));

const hasFigures = ({ figures }: LaidRow): boolean => figures.some((figure) => figure !== null);

const shortIds: Readonly<Partial<Record<TableKind, string>>> = {
  "income statement": "income",
  "comprehensive income": "comprehensive",
  "financial position": "position",
  "changes in equity": "equity",
  "cash flows": "cashFlows",
  reconciliation: "reconciliation",
  "key assumptions": "assumptions",
};

function tableId({ title }: LaidTable, { kind, scope }: TableNature, position: number): string {
  const short = shortIds[kind];
  if (short !== undefined) return scope === "parent" ? `parent.${short}` : short;
  return title.note === undefined ? `table${position + 1}` : `note${title.note}`;
}

interface DraftingTable {
  readonly id: string;
  readonly rowIds: UsedKeys;
  readonly facts: ReadonlyMap<string, ReadFact>;
  readonly money: DraftTable["money"];
}

/** Makes a table's rows, with their ids, levels and units. */
class RowDrafter {
  readonly #table: LaidTable;
  readonly #columns: readonly PlacedColumn[];
  readonly #of: DraftingTable;
  readonly #lefts: readonly number[];

  constructor(table: LaidTable, columns: readonly PlacedColumn[], of: DraftingTable) {
    this.#table = table;
    this.#columns = columns;
    this.#of = of;
    this.#lefts = steps(table.rows.map(({ left }) => left).filter(Number.isFinite));
  }

  rows(): readonly DraftRow[] {
    const headings: string[] = [];
    return this.#table.rows.map((row, index) => {
      const heading = !hasFigures(row);
      const label = inEnglish(row.label);
      const unit = unitOfRow(
        { ...row, label },
        {
          headings,
          table: this.#of.money,
          captions: [
            ...this.#table.grid.heads.flat(),
            ...this.#table.grid.caption,
            this.#table.title.title,
            ...this.#table.title.context,
          ],
          ...(this.#table.title.statement === undefined && { title: this.#table.title.title }),
        },
      );
      const concept = conceptOfRow(row, this.#of.facts);
      if (heading || !row.figures.some(isReadable)) headings.unshift(label);
      else if (/total/iu.test(label) || row.label === "") headings.length = 0;
      return {
        id: uniqueKey(`${this.#of.id}.${camel(row.label) || `row${index + 1}`}`, this.#of.rowIds),
        label: row.label,
        ...(row.otherLabel !== undefined && { otherLabel: row.otherLabel }),
        ...(row.sides !== undefined && { sides: row.sides }),
        level: this.#level(row),
        ...(row.bold && { bold: true as const }),
        kind: heading ? "heading" : "figure",
        ...(row.note !== undefined && { note: row.note }),
        ...(unit !== undefined && { unit }),
        ...(concept !== undefined && { concept }),
        figures: heading
          ? []
          : this.#columns.map(({ index: column }) =>
              withFact(figureDoubt(row, column, this.#table, unit), this.#of.facts),
            ),
        place: row.place,
      };
    });
  }

  #level({ left }: LaidRow): number {
    if (!Number.isFinite(left)) return 0;
    const level = this.#lefts.findIndex((each) => left <= each + 2);
    return Math.max(0, level);
  }
}

/** The left edges that labels share, from left to right. */
function steps(lefts: readonly number[]): readonly number[] {
  const sorted = [...new Set(lefts.map(Math.round))].sort((a, b) => a - b);
  return sorted.filter((left, index) => index === 0 || left - (sorted[index - 1] ?? 0) > 2);
}
