import type { Heads } from "./headGroups.ts";

/** A text of a line with the column of the page that it is set in, and where it stands in its line. */
export interface SetText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Counted from 0. */
  readonly at: number;
  /** The line that it stands in, where it is set in another; counted from 0. */
  readonly line?: number;
  /** True where its line does not say which column it is of. */
  readonly unsure?: true;
}

/** A text and where it stands in its line. */
export interface Token {
  readonly text: string;
  readonly at: number;
}

/** A row whose columns were lost. */
export interface Row {
  readonly label: string;
  /** The number of a note, between the label and the amounts. */
  readonly note?: Token;
  readonly amounts: readonly Token[];
  /** True where the first of the amounts may be the number of a note, one of them being lost. */
  readonly unsure?: true;
}

/** A row and the index of its line. */
export interface Placed {
  readonly index: number;
  readonly row: Row;
}

/** Heads over rows and the index of their line. */
export interface HeadLine extends Heads {
  readonly index: number;
}

/** How wide a column of notes is set. */
const NOTES = 10;

const besideLength = ({ beside: [first, ...more] }: HeadLine): number => {
  const last = more[more.length - 1] ?? first;
  return first === undefined || last === undefined ? 0 : last.at + last.text.length;
};

/** Where the columns are set that rows and heads lost. */
export interface Columns {
  /** Where the numbers of notes end; undefined where there are none. */
  readonly notes?: number;
  readonly from: number;
  readonly width: number;
}

/** Columns as wide as their rows and heads need. */
export function columnsOf(run: readonly Placed[], heads: readonly HeadLine[], count: number): Columns {
  const lengths = [
    ...run.flatMap(({ row: { amounts } }) => amounts.map(({ text }) => text.length)),
    ...heads.flatMap(({ groups }) => groups.map(({ text }) => Math.ceil((text.length * groups.length) / count))),
  ];
  const labels = Math.max(...run.map(({ row: { label } }) => label.length), ...heads.map(besideLength)) + 3;
  const noted = run.some(({ row: { note } }) => note !== undefined);
  return {
    from: labels + (noted ? NOTES : 0),
    ...(noted && { notes: labels + NOTES - 2 }),
    width: Math.max(...lengths) + 4,
  };
}

/** A row set in columns. */
export function setRow({ label, note, amounts, unsure }: Row, { from, width, notes = 0 }: Columns): readonly SetText[] {
  const figures = amounts.map(({ text, at }, column) => {
    // A closing bracket and a percent sign stand behind the column's last digit.
    const right = from + (column + 1) * width - (/[)%]$/.test(text) ? 0 : 1);
    return { text, at, left: right - text.length, right, ...(unsure === true && { unsure }) };
  });
  const noted = note === undefined ? [] : [{ ...note, left: notes - note.text.length, right: notes }];
  const indent = /^\s*/.exec(label)?.[0].length ?? 0;
  const text = label.trim();
  const labels = text === "" ? [] : [{ text, at: indent, left: indent, right: indent + text.length }];
  return [...labels, ...noted, ...figures];
}

/** Heads set over their columns, and what stands beside them. */
export function setHeads({ groups, beside }: Heads, count: number, columns: Columns): readonly SetText[] {
  const { from, width, notes } = columns;
  const spanned = count / groups.length;
  const last = beside[beside.length - 1];
  const note =
    notes !== undefined && last !== undefined && /^(?:notes?|附[註注])$/iu.test(last.text) ? last : undefined;
  const words = note === undefined ? beside : beside.slice(0, -1);
  const text = words.map((word) => word.text).join(" ");
  const first = words.slice(0, 1).map(({ at }) => ({ text, at, left: at, right: at + text.length }));
  const noted = note === undefined ? [] : [{ ...note, left: (notes ?? 0) - note.text.length, right: notes ?? 0 }];
  const heads = groups.map((group, index) => {
    const right = from + (index + 1) * spanned * width - 1;
    return { ...group, left: spanned === 1 ? right - group.text.length : from + index * spanned * width + 2, right };
  });
  return [...first, ...noted, ...heads];
}
