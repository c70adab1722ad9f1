import type { Area } from "./area.ts";
import { shiftedStretch } from "./rangeReference.ts";

export interface Hyperlink {
  /** On the web; either this or `documentReference`. */
  readonly address?: string;
  /** "Goodwill!A1" */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** A note or, with `threaded`, a comment on one cell. */
interface Note {
  readonly text: string;
  readonly author: string;
  readonly threaded: boolean;
}

/** A rule as Office.js spells it ({ list: { source, inCellDropDown } }), kept whole. */
export interface Validation {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert?: Readonly<Record<string, unknown>>;
  readonly prompt?: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

interface Kinds {
  hyperlink: Hyperlink;
  note: Note;
  validation: Validation;
}

export type AnnotationKind = keyof Kinds;

export interface Annotation<K extends AnnotationKind> {
  readonly area: Area;
  readonly content: Kinds[K];
}

type Shelves = { [K in AnnotationKind]: Annotation<K>[] };

function overlap(a: Area, b: Area): boolean {
  return (
    a.sheet === b.sheet &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** The parts of `area` that `hole` leaves over, as up to four rectangles. */
function without(area: Area, hole: Area): Area[] {
  if (!overlap(area, hole)) return [area];
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  return [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...area, row: top, rows: bottom - top, columns: left - area.column },
    { ...area, row: top, rows: bottom - top, column: right, columns: area.column + area.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** Hyperlinks, notes and data validation of a workbook, by area; a later one replaces an earlier one where they overlap. */
export class Annotations {
  readonly #shelves: Shelves = { hyperlink: [], note: [], validation: [] };
  readonly #listeners = new Set<() => void>();

  /** All of a kind on a sheet, oldest first. */
  list<K extends AnnotationKind>(kind: K, sheet: string): readonly Annotation<K>[] {
    return this.#shelf(kind).filter((annotation) => annotation.area.sheet === sheet);
  }

  /** The one that holds a cell. */
  at<K extends AnnotationKind>(kind: K, sheet: string, row: number, column: number): Kinds[K] | undefined {
    const cell = { sheet, row, column, rows: 1, columns: 1 };
    return this.#shelf(kind).find((annotation) => overlap(annotation.area, cell))?.content;
  }

  set<K extends AnnotationKind>(kind: K, area: Area, content: Kinds[K]): void {
    this.#cut(kind, area);
    this.#shelf(kind).push({ area, content });
    this.#changed();
  }

  clear(kind: AnnotationKind, area: Area): void {
    this.#cut(kind, area);
    this.#changed();
  }

  /** Follows rows or columns inserted (count > 0) or deleted (count < 0) at `at`. */
  shift(sheet: string, axis: "row" | "column", at: number, count: number): void {
    for (const kind of Object.keys(this.#shelves) as AnnotationKind[]) {
      this.#replace(kind, (annotation) => {
        if (annotation.area.sheet !== sheet) return [annotation];
        const { area } = annotation;
        const size = axis === "row" ? "rows" : "columns";
        const [start, length] = shiftedStretch(area[axis], area[size], at, count);
        return length > 0 ? [{ ...annotation, area: { ...area, [axis]: start, [size]: length } }] : [];
      });
    }
    this.#changed();
  }

  deleteSheet(sheet: string): void {
    for (const kind of Object.keys(this.#shelves) as AnnotationKind[]) {
      this.#replace(kind, (annotation) => (annotation.area.sheet === sheet ? [] : [annotation]));
    }
    this.#changed();
  }

  /** Calls the listener after every change; gives how to stop. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #shelf<K extends AnnotationKind>(kind: K): Annotation<K>[] {
    return this.#shelves[kind] as unknown as Annotation<K>[];
  }

  #replace<K extends AnnotationKind>(kind: K, by: (annotation: Annotation<K>) => Annotation<K>[]): void {
    const shelf = this.#shelf(kind);
    shelf.splice(0, shelf.length, ...shelf.flatMap(by));
  }

  #cut<K extends AnnotationKind>(kind: K, hole: Area): void {
    this.#replace(kind, (annotation) =>
      overlap(annotation.area, hole)
        ? without(annotation.area, hole).map((area) => ({ ...annotation, area }))
        : [annotation],
    );
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
