import type { Area } from "../../formula/addresses.ts";
import type { StandIn } from "../../host/SharingHost.ts";
import { sameContent } from "../keeping/sameContent.ts";
import { cellInput, inputAgain, type CellInput } from "../writing/cellInput.ts";
import type { FunctionCell, SheetContents } from "./findFunctions.ts";
import { placeKey, type PlannedTwin, type TwinsOfSheet } from "./plannedTwins.ts";

/** What is to be put in place of a function. */
export interface StandInCells extends FunctionCell {
  readonly contents: SheetContents;
  readonly standIn: StandIn;
  readonly inputs: readonly (readonly CellInput[])[];
}

const map = <T>({ row, column, rows, columns }: Area, of: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => of(row + r, column + c)));

/** What cells show. */
export const shownIn = ({ used, values }: SheetContents, area: Area): unknown[][] =>
  map(area, (row, column) => values[row - used.row]?.[column - used.column]);

/** The same, as Excel has to be told it. */
export const valuesOf = (contents: SheetContents, area: Area): CellInput[][] =>
  shownIn(contents, area).map((row) => row.map(inputAgain));

/** Whether a cell calls the function that the plan has there, so that the plan's twin gives what it gives. */
const isPlanned = (twin: PlannedTwin | undefined, formula: unknown): twin is PlannedTwin =>
  twin !== undefined && sameContent(twin.planned, formula, "movedReferences");

/** The native formulas of all that a function fills; undefined where one of its cells has none. */
function nativeInputs({ formula, area }: FunctionCell, twins: TwinsOfSheet): CellInput[][] | undefined {
  if (!isPlanned(twins.get(placeKey(area.row, area.column)), formula)) return undefined;
  const inputs = map(area, (row, column) => {
    const twin = twins.get(placeKey(row, column))?.twin;
    return twin?.kind === "formula" ? cellInput(twin) : undefined;
  });
  return inputs.every((row) => row.every((input) => input !== undefined)) ? (inputs as CellInput[][]) : undefined;
}

/** The checks of functions against cells, which have nothing to compare without the functions. */
function checksOn(contents: SheetContents, twins: TwinsOfSheet): StandInCells[] {
  const { used } = contents;
  return [...twins].flatMap(([key, planned]): StandInCells[] => {
    const [row = 0, column = 0] = key.split(" ").map(Number);
    const formula = used.formulas[row - used.row]?.[column - used.column];
    const isCheck = planned.twin.kind === "text" && planned.planned.kind === "formula";
    if (!isCheck || typeof formula !== "string" || !isPlanned(planned, formula)) return [];
    const area = { row, column, rows: 1, columns: 1 };
    return [{ formula, area, contents, standIn: "notAvailable", inputs: [[cellInput(planned.twin)]] }];
  });
}

/** What is to stand in the cells of a sheet without the add-in: native formulas where the plan has them, else values. */
export function standInsOn(contents: SheetContents, twins: TwinsOfSheet = new Map()): StandInCells[] {
  const functions = contents.functions.map((cell): StandInCells => {
    const native = nativeInputs(cell, twins);
    return native === undefined
      ? { ...cell, contents, standIn: "value", inputs: valuesOf(contents, cell.area) }
      : { ...cell, contents, standIn: "formula", inputs: native };
  });
  return [...functions, ...checksOn(contents, twins)];
}
