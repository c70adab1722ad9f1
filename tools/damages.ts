import { decimal } from "../src/figures/decimal.ts";
import { printedNumber } from "../src/figures/parsePrinted.ts";
import type { DraftFigure, DraftRow, DraftTable } from "../src/interpreting/DraftTable.ts";
import { prove } from "../src/interpreting/proving/prove.ts";
import { isNotApplicable } from "../src/interpreting/words/figureText.ts";
import type { Proof } from "../src/interpreting/proving/Proof.ts";

/** What bears out, in the clean document, what the damage touches. */
export type Cover = "sum" | "tie" | "nothing";

/** A document with one damage. */
export interface Damage {
  readonly kind: string;
  readonly cover: Cover;
  /** Where it is and what it did. */
  readonly words: string;
  readonly tables: readonly DraftTable[];
  readonly isMarked: (clean: Marks, damaged: Marks) => boolean;
}

/** What a person is shown as doubtful: rows, columns and figures, by their ids and keys. */
export interface Marks {
  readonly doubts: ReadonlySet<string>;
  /** "row@column". */
  readonly figures: ReadonlySet<string>;
}

export function marksOf(tables: readonly DraftTable[]): Marks {
  const proof = prove(tables);
  const doubts = proof.doubts.map(({ table, row, column, about }) =>
    [about, row === undefined ? table : "", row, column].map((part) => part ?? "").join("|"),
  );
  const figures = tables.flatMap(({ columns, rows }) =>
    rows.flatMap(({ id }) =>
      (proof.rows[id]?.bearings ?? []).flatMap((bearing, index) =>
        bearing === "doubtful" ? [`${id}@${columns[index]?.key ?? ""}`] : [],
      ),
    ),
  );
  return { doubts: new Set(doubts), figures: new Set(figures) };
}

const anyNew = (clean: Marks, { doubts, figures }: Marks): boolean =>
  [...doubts].some((doubt) => !clean.doubts.has(doubt)) || [...figures].some((figure) => !clean.figures.has(figure));

/** Every damage of every kind, one at a time, in tables of amounts. */
export function damagesOf(tables: readonly DraftTable[]): readonly Damage[] {
  const proof = prove(tables);
  return tables.flatMap((table, at) => {
    const replaced = (changed: DraftTable): readonly DraftTable[] =>
      tables.map((each, index) => (index === at ? changed : each));
    const of: TableAt = { table, proof, replaced };
    return [...rowDamages(of), ...figureDamages(of), ...tableDamages(of)];
  });
}

interface TableAt {
  readonly table: DraftTable;
  readonly proof: Proof;
  readonly replaced: (changed: DraftTable) => readonly DraftTable[];
}

const amounts = new Set(["period", "convenience", "other"]);

/** What layout doubts by itself: digits that are no number. */
const isUnreadable = (printed: string): boolean => printedNumber(printed) === null && !isNotApplicable(printed);

/** What rounding explains in a list of some length moves no sum. */
const isWithinRounding = (one: string, other: string): boolean => {
  const [before, after] = [one, other].map((printed) => {
    const number = printedNumber(printed);
    return number?.kind === "number" ? number.value : undefined;
  });
  if (before === undefined || after === undefined) return false;
  const step = decimal(10).pow(-Math.max(before.decimalPlaces(), after.decimalPlaces()));
  return before.minus(after).abs().lessThanOrEqualTo(step.times(ROUNDED));
};

const ROUNDED = 6;

const isAmount = (figure: DraftFigure | null | undefined): figure is DraftFigure =>
  figure != null && /^\(?-?\d[\d,.]*\)?$/.test(figure.printed) && !/^\(?0?\)?$/.test(figure.printed);

/** Parts of sums, by the row's id. */
function partsOfSums({ rows, ties }: Proof): ReadonlySet<string> {
  const own = Object.values(rows).flatMap(({ sumOf = [] }) => sumOf.map((id) => id.replace(/^-/, "")));
  const more = ties.flatMap(({ kind, found }) =>
    kind === "sum" && found !== undefined && "sum" in found
      ? found.sum.flatMap((term) => {
          const one = "less" in term ? term.less : term;
          return "figure" in one ? [one.figure] : [];
        })
      : [],
  );
  return new Set([...own, ...more]);
}

function coverOf({ proof, table }: TableAt, row: DraftRow, column: number): Cover {
  const bearing = proof.rows[row.id]?.bearings[column];
  if (bearing === "sum") return "sum";
  return bearing === "tie" && amounts.has(table.columns[column]?.kind ?? "") ? "tie" : "nothing";
}

function rowDamages(of: TableAt): readonly Damage[] {
  const { table, proof, replaced } = of;
  const parts = partsOfSums(proof);
  const isPart = ({ id }: DraftRow): boolean => parts.has(id) && proof.rows[id]?.sumOf === undefined;
  return table.rows.flatMap((row, index): readonly Damage[] => {
    if (!row.figures.some((figure, column) => isAmount(figure) && amounts.has(table.columns[column]?.kind ?? "")))
      return [];
    const words = `${row.id} "${row.label}" ${row.figures.map((figure) => figure?.printed ?? "").join(" | ")}`;
    const moves = row.figures.some((figure) => isAmount(figure) && !isWithinRounding(figure.printed, "0"));
    const damage = (kind: string, covered: boolean, rows: readonly DraftRow[]): Damage => ({
      kind,
      cover: covered && moves ? "sum" : "nothing",
      words,
      tables: replaced({ ...table, rows }),
      isMarked: anyNew,
    });
    const isTotal = proof.rows[row.id]?.sumOf !== undefined;
    const without = table.rows.filter((each) => each !== row);
    const dropped = damage(isTotal ? "total dropped" : "row dropped", isPart(row), without);
    const next = table.rows[index + 1];
    if (next === undefined || !next.figures.some(isAmount)) return [dropped];
    const glued = (join: (one: string, other: string) => string): readonly DraftRow[] =>
      without.map((each) => (each === next ? gluedRow(row, next, join) : each));
    const exchanged = table.rows.map((each) =>
      each === row ? { ...each, figures: next.figures } : each === next ? { ...each, figures: row.figures } : each,
    );
    const kind = "two rows glued";
    const isBroken = gluedRow(row, next, digitsTogether).figures.some(
      (figure) => figure !== null && isUnreadable(figure.printed),
    );
    return [
      dropped,
      damage(
        `${kind}, the first's figures kept`,
        isPart(next),
        glued((one) => one),
      ),
      damage(
        `${kind}, the second's figures kept`,
        isPart(row),
        glued((_, two) => two),
      ),
      {
        ...damage(`${kind}, digits and all`, isPart(row) || isPart(next), glued(digitsTogether)),
        isMarked: (clean, damaged) => isBroken || anyNew(clean, damaged),
      },
      damage("two rows exchanged, labels kept", false, exchanged),
    ];
  });
}

const digitsTogether = (one: string, other: string): string =>
  `${one.replace(/[()–—-]/g, "")}${other.replace(/[(),–—-]/g, "")}`;

function gluedRow(row: DraftRow, next: DraftRow, join: (one: string, other: string) => string): DraftRow {
  const figures = row.figures.map((figure, column) => {
    const other = next.figures[column];
    if (figure === null || other == null) return figure ?? other ?? null;
    return { ...figure, printed: join(figure.printed, other.printed) };
  });
  return { ...row, label: `${row.label} ${next.label}`, figures };
}

function figureDamages(of: TableAt): readonly Damage[] {
  const { table, replaced } = of;
  return table.rows.flatMap((row) =>
    row.figures.flatMap((figure, column): readonly Damage[] => {
      if (!isAmount(figure) || !amounts.has(table.columns[column]?.kind ?? "")) return [];
      const cover = coverOf(of, row, column);
      const cell = `${row.id}@${table.columns[column]?.key ?? ""}`;
      const change = (kind: string, printed: string): Damage => ({
        kind,
        cover: isWithinRounding(figure.printed, printed) ? "nothing" : cover,
        words: `${cell} "${row.label}" ${figure.printed} to ${printed}`,
        tables: replaced(
          withFigures(table, row, (each, at) => (at === column && each !== null ? { ...each, printed } : each)),
        ),
        isMarked: (_, { figures, doubts }) =>
          figures.has(cell) ||
          doubts.has(`||${row.id}|${table.columns[column]?.key ?? ""}`) ||
          doubts.has(`||${row.id}|`),
      });
      const digits = figure.printed.replace(/\D/g, "").length;
      const first = figure.printed.replace(/\d/, (digit) => String((Number(digit) % 9) + 1));
      const other = row.figures.findIndex(
        (each, at) =>
          at > column &&
          isAmount(each) &&
          table.columns[at]?.kind === table.columns[column]?.kind &&
          each.printed !== figure.printed,
      );
      const far = row.figures[other];
      return [
        ...(figure.printed.startsWith("(") ? [bracketLost(change, figure.printed)] : []),
        ...(digits > 2 ? [change("digit changed", first)] : []),
        ...(far == null
          ? []
          : [
              {
                ...change("two columns of a row exchanged", far.printed),
                cover:
                  coverOf(of, row, other) === cover && !isWithinRounding(figure.printed, far.printed)
                    ? cover
                    : "nothing",
                tables: replaced(
                  withFigures(table, row, (each, at) => (at === column ? far : at === other ? figure : each)),
                ),
              },
            ]),
      ];
    }),
  );
}

/** Ties are of amounts whatever their sign: what is a loss in one table is its amount in another. */
function bracketLost(change: (kind: string, printed: string) => Damage, printed: string): Damage {
  const damage = change("bracket lost", printed.replace(/[()]/g, ""));
  return damage.cover === "tie" ? { ...damage, cover: "nothing" } : damage;
}

const withFigures = (
  table: DraftTable,
  row: DraftRow,
  change: (figure: DraftFigure | null, column: number) => DraftFigure | null,
): DraftTable => ({
  ...table,
  rows: table.rows.map((each) => (each === row ? { ...each, figures: each.figures.map(change) } : each)),
});

function tableDamages(of: TableAt): readonly Damage[] {
  const { table, replaced } = of;
  const periods = table.columns.flatMap(({ kind, period }, index) =>
    kind === "period" && period !== undefined ? [index] : [],
  );
  const tied = table.rows.filter(({ id }) => isTiedElsewhere(of, id));
  const cover: Cover = tied.length > 1 ? "tie" : "nothing";
  const [one, other] = periods;
  const words = `${table.id} "${table.title}" (${tied.length} rows tied)`;
  const heads = (at: number, from: number | undefined, to: number | undefined): number =>
    at === from ? (to ?? at) : at === to ? (from ?? at) : at;
  const swapped: readonly Damage[] =
    one === undefined || other === undefined
      ? []
      : [
          {
            kind: "two columns of a table exchanged",
            cover,
            words,
            tables: replaced({
              ...table,
              rows: table.rows.map((row) => ({
                ...row,
                figures: row.figures.map((_, at) => row.figures[heads(at, one, other)] ?? null),
              })),
            }),
            isMarked: anyNew,
          },
        ];
  const measure = table.money?.measure;
  const scaled: readonly Damage[] =
    measure?.kind === "money" && table.money !== undefined
      ? [
          {
            kind: "scale a thousand times too large",
            cover,
            words,
            tables: replaced({
              ...table,
              money: { ...table.money, measure: { ...measure, scale: measure.scale * 1000 } },
            }),
            isMarked: anyNew,
          },
        ]
      : [];
  return [...swapped, ...scaled];
}

/** True where a row agrees with one of another table: what agrees within its own table moves with its columns, and its scale. */
function isTiedElsewhere({ table, proof }: TableAt, id: string): boolean {
  const own = new Set(table.rows.map((row) => row.id));
  return proof.ties.some(({ expected, found, kind }) => {
    if (kind === "sum" || found === undefined) return false;
    const rows = [
      expected.row,
      ...[...JSON.stringify(found).matchAll(/"figure":"([^"]+)"/gu)].map(([, row = ""]) => row),
    ];
    return rows.includes(id) && rows.some((row) => !own.has(row));
  });
}
