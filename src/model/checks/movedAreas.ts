import { call, exactNumber, minus, plus, times, unequal } from "../../formula/build.ts";
import type { Area, Place } from "../../formula/addresses.ts";
import type { CellRef, Formula } from "../../formula/Formula.ts";
import type { CellPlan } from "../../plan/plan.ts";
import { placeKey } from "../../plan/placeKey.ts";
import type { SheetBuilder } from "../../plan/SheetBuilder.ts";
import { figureRows } from "./figureRows.ts";
import { formulaAreas } from "./formulaAreas.ts";
import { labels } from "./kindsOfCells.ts";
import type { MarkedCells } from "./MarkedCells.ts";

/** So many cells that one formula can name each whatever the sheet is called. */
const cellsAtOnce = 120;
/** So many an area takes for where it stands. */
const cellsOfArea = 12;
/** So many inputs of one area. */
const inputsAtOnce = cellsAtOnce - cellsOfArea;

/** The head over each figure of a sheet that has one, by the figure's place. */
type Heads = ReadonlyMap<number, CellRef>;

/**
 * The areas of figures of a sheet, by the label of their first row, and whether one stands elsewhere than it was built: its
 * first and its last cell beside their labels and under their heads, and none gone from between them or in another's place.
 * A cell that is cut and pasted, dragged, inserted or deleted by itself takes its own references with it, and leaves an
 * area that it stood in where it was.
 *
 * @param top the first row that is looked at: no cell must rest on itself.
 */
export function movedAreas(sheet: SheetBuilder, top = 0): readonly MarkedCells[] {
  const figures = figureRows(sheet)
    .filter(({ label }) => label.row >= top)
    .flatMap(({ figures: of }) => of);
  const heads: Heads = new Map(
    figures.flatMap(({ cell, head }) =>
      head === undefined ? [] : [[placeKey(cell), sheet.cell(head.row, head.column)] as const],
    ),
  );
  const cells = figures.map(({ cell }) => cell);
  const isInput = ({ content }: CellPlan): boolean => content.kind !== "formula";
  const areasOf = (of: readonly CellPlan[], lost: typeof gone): readonly AreaMark[] =>
    formulaAreas(of)
      .flatMap(inBands)
      .map((area) => {
        const names = area.rows * area.columns;
        // A cell by itself is where its area is.
        return names === 1
          ? { mark: markOf(sheet, heads, area), names: 0 }
          : { mark: markOf(sheet, heads, area, lost(sheet, area)), names };
      });
  const [inputs, formulas] = [cells.filter(isInput), cells.filter((cell) => !isInput(cell))];
  const areas = [
    ...areasOf(inputs.filter(isNumeric), elsewhere),
    ...areasOf(
      inputs.filter((cell) => !isNumeric(cell)),
      gone,
    ),
    ...areasOf(formulas, elsewhere),
  ];
  return inParts(areas).map((part) => ({ sheet, cells: part }));
}

interface AreaMark {
  readonly mark: MarkedCells["cells"][number];
  /** How many cells it names one by one. */
  readonly names: number;
}

function inParts(areas: readonly AreaMark[]): readonly MarkedCells["cells"][] {
  const parts: AreaMark["mark"][][] = [];
  let length = cellsAtOnce;
  for (const { mark, names } of areas) {
    const own = names + cellsOfArea;
    const last = parts.at(-1);
    const isFull = last === undefined || length + own > cellsAtOnce;
    length = isFull ? own : length + own;
    if (isFull) parts.push([mark]);
    else last.push(mark);
  }
  return parts;
}

/** An area in bands of so few rows, and of columns where one row has too many, that each of its cells can be named. */
function inBands(area: Area): readonly Area[] {
  const columns = Math.min(area.columns, inputsAtOnce);
  const rows = Math.max(1, Math.floor(inputsAtOnce / columns));
  const across = steps(area.columns, columns);
  return steps(area.rows, rows).flatMap(([row, of]) =>
    across.map(([column, wide]) => ({ row: area.row + row, column: area.column + column, rows: of, columns: wide })),
  );
}

/** Where each part of a length begins, and how long it is. */
const steps = (length: number, most: number): readonly (readonly [start: number, length: number])[] =>
  Array.from({ length: Math.ceil(length / most) }, (_, part) => [part * most, Math.min(most, length - part * most)]);

/** 1 where the first or the last cell of an area is out of its place, or the area has lost a cell; else 0. */
function markOf(sheet: SheetBuilder, heads: Heads, area: Area, lost?: Formula): MarkedCells["cells"][number] {
  const { row, column, rows, columns } = area;
  const ends = [{ row, column }, ...(rows * columns > 1 ? [lastOf(area)] : [])];
  const distances = ends.flatMap((end) => {
    const cell = sheet.cell(end.row, end.column);
    const head = heads.get(placeKey(end));
    return [
      minus(call("ROW", cell), call("ROW", sheet.cell(end.row, labels))),
      ...(head === undefined ? [] : [minus(call("COLUMN", cell), call("COLUMN", head))]),
    ];
  });
  const apart = call("SUMSQ", ...distances);
  const mark = call("MIN", 1, lost === undefined ? apart : plus(apart, lost));
  return { cell: sheet.cell(row, labels), differs: call("IFERROR", mark, 1) };
}

const lastOf = ({ row, column, rows, columns }: Area): Place => ({ row: row + rows - 1, column: column + columns - 1 });

/** An input that takes a number alone. */
const isNumeric = ({ format }: CellPlan): boolean => format !== undefined && format !== "text" && format !== "logical";

const cellsOf = (sheet: SheetBuilder, { row, column, rows, columns }: Area): readonly CellRef[] =>
  Array.from({ length: rows * columns }, (_, index) =>
    sheet.cell(row + Math.floor(index / columns), column + (index % columns)),
  );

/** How many of the inputs that hold something stand no longer in their area. */
function gone(sheet: SheetBuilder, area: Area): Formula {
  const held = call("COUNTA", ...cellsOf(sheet, area));
  return call("MAX", 0, minus(held, call("COUNTA", sheet.area(area, lastOf(area)))));
}

/**
 * 1 where the numbers of an area are not those of its cells in their order: worth less the later it comes, each is told
 * from the others without being named twice.
 */
function elsewhere(sheet: SheetBuilder, area: Area): Formula {
  const worth = (...of: readonly Formula[]): Formula => call("NPV", exactNumber("0.01"), ...of);
  return call("IFERROR", times(unequal(worth(...cellsOf(sheet, area)), worth(sheet.area(area, lastOf(area)))), 1), 0);
}
