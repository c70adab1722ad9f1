import { quoteSheetName } from "../../formula/addresses.ts";
import type { CellContent, SheetPlan, WorkbookPlan } from "../../plan/plan.ts";
import { mapOf } from "../following/followLayout.ts";
import { LineMap } from "../following/LineMap.ts";
import { moveReferences, replaceCorners, type SheetMap } from "../following/moveReferences.ts";
import { placeNow } from "../reading/readCells.ts";
import type { SheetContents } from "./findFunctions.ts";

/** A cell of the plan that stands otherwise where the add-in is not, where it is now. */
export interface PlannedTwin {
  /** With the function, as the plan has it. */
  readonly planned: CellContent;
  readonly twin: CellContent;
}

/** The twins of one sheet, by "row column". */
export type TwinsOfSheet = ReadonlyMap<string, PlannedTwin>;

export const placeKey = (row: number, column: number): string => `${row} ${column}`;

interface PlacedSheet {
  readonly plan: SheetPlan;
  readonly contents: SheetContents;
  readonly map: SheetMap;
}

/** Where each line is on the sheet as it stands, a deleted one where the next is. */
function standing({ plan, map }: PlacedSheet): SheetMap {
  const lines = (count: number, of: LineMap): LineMap =>
    new LineMap(Array.from({ length: count }, (_, line) => of.now(line)));
  return {
    rows: lines(Math.max(0, ...plan.cells.map(({ row }) => row)) + 1, map.rows),
    columns: lines(Math.max(0, ...plan.cells.map(({ column }) => column)) + 1, map.columns),
  };
}

/** A plan's sheets where a workbook has them. */
class Places {
  readonly #byName: ReadonlyMap<string, PlacedSheet>;
  readonly #standing = new Map<PlacedSheet, SheetMap>();

  constructor(readonly sheets: readonly PlacedSheet[]) {
    this.#byName = new Map(sheets.map((sheet) => [sheet.plan.name.toLowerCase(), sheet]));
  }

  #sheet(name: string | undefined, own: PlacedSheet): PlacedSheet | undefined {
    return name === undefined ? own : this.#byName.get(name.toLowerCase());
  }

  #map(sheet: PlacedSheet | undefined, own: PlacedSheet): SheetMap {
    const placed = sheet ?? own;
    const map = this.#standing.get(placed) ?? standing(placed);
    this.#standing.set(placed, map);
    return map;
  }

  /** A formula of the plan as the workbook would have it; undefined where it refers to something that is gone. */
  formula(formula: string, own: PlacedSheet): string | undefined {
    let whole = true;
    replaceCorners(formula, ({ row, column }, name) => {
      const sheet = this.#sheet(name, own);
      if (sheet === undefined || placeNow({ row, column }, sheet.map) === undefined) whole = false;
      return "";
    });
    if (!whole) return undefined;
    const moved = moveReferences(formula, (name) => this.#map(this.#sheet(name, own), own));
    return this.sheets.reduce((text, { plan, contents }) => renamed(text, plan.name, contents.sheet.name), moved);
  }
}

const TEXTS = /("(?:[^"]|"")*")/;

/** A formula with another name of a sheet. */
function renamed(formula: string, planned: string, now: string): string {
  if (planned === now) return formula;
  return formula
    .split(TEXTS)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replaceAll(`${quoteSheetName(planned)}!`, () => `${quoteSheetName(now)}!`),
    )
    .join("");
}

function contentNow(content: CellContent, own: PlacedSheet, places: Places): CellContent | undefined {
  if (content.kind !== "formula") return content;
  const formula = places.formula(content.formula, own);
  return formula === undefined ? undefined : { kind: "formula", formula };
}

function twinsOf(sheet: PlacedSheet, places: Places): TwinsOfSheet {
  return new Map(
    sheet.plan.cells.flatMap((cell): [string, PlannedTwin][] => {
      if (cell.withoutAddIn === undefined) return [];
      const place = placeNow(cell, sheet.map);
      const planned = contentNow(cell.content, sheet, places);
      const twin = contentNow(cell.withoutAddIn, sheet, places);
      if (place === undefined || planned === undefined || twin === undefined) return [];
      return [[placeKey(place.row, place.column), { planned, twin }]];
    }),
  );
}

/**
 * What a plan puts in place of its functions, by the ids of worksheets.
 *
 * @param contentsOf what the worksheet of a sheet of the plan holds.
 */
export function plannedTwins(
  plan: Pick<WorkbookPlan, "sheets">,
  contentsOf: (sheet: string) => SheetContents | undefined,
): ReadonlyMap<string, TwinsOfSheet> {
  const sheets = plan.sheets.flatMap((sheet): PlacedSheet[] => {
    const contents = contentsOf(sheet.id);
    return contents === undefined ? [] : [{ plan: sheet, contents, map: mapOf(sheet, contents.used) }];
  });
  const places = new Places(sheets);
  return new Map(sheets.map((sheet) => [sheet.contents.sheet.id, twinsOf(sheet, places)]));
}
