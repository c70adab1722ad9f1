import type {
  AreaPlan,
  CellContent,
  CellPlan,
  ChartPlan,
  RulePlan,
  SheetId,
  SheetPlan,
  WorkbookPlan,
} from "../../plan/plan.ts";
import { alignLines, type Line } from "./alignLines.ts";
import type { UsedCells } from "../undoing/BuildJournal.ts";
import { LineMap } from "./LineMap.ts";
import { moveAddress, moveReferences, type SheetMap } from "./moveReferences.ts";

const unmoved: SheetMap = { rows: LineMap.identity, columns: LineMap.identity };

/** What marks a row or column as the plan's, "" for a cell that the user may change. */
function markOf({ style, content, inputKey }: CellPlan): string {
  if (inputKey !== undefined) return "";
  if (content.kind === "text") return content.text;
  return style === "columnHead" && content.kind === "number" ? String(Number(content.value)) : "";
}

function isConstant(value: unknown): boolean {
  return typeof value === "number" || (typeof value === "string" && value !== "" && !value.startsWith("="));
}

function linesOf(length: number, marks: Iterable<readonly [number, string]>): Line[] {
  const lines = Array.from({ length }, () => new Set<string>());
  for (const [index, mark] of marks) lines[index]?.add(mark);
  return lines;
}

/** Where the rows and columns of a planned sheet stand, by what the sheet holds. */
export function mapOf({ cells }: SheetPlan, used: UsedCells): SheetMap {
  const marked = cells.filter((cell) => markOf(cell) !== "");
  const height = Math.max(0, ...cells.map(({ row }) => row + 1));
  const width = Math.max(0, ...cells.map(({ column }) => column + 1));
  const found = used.formulas.flatMap((values, row) =>
    values.flatMap((value, column) =>
      isConstant(value) ? [{ row: used.row + row, column: used.column + column, mark: String(value) }] : [],
    ),
  );
  const rows = alignLines(
    linesOf(
      height,
      marked.map((cell) => [cell.row, markOf(cell)]),
    ),
    linesOf(
      used.row + used.rows,
      found.map(({ row, mark }) => [row, mark]),
    ),
  );
  const plannedRow = new Map(rows.flatMap((place, row) => (place === undefined ? [] : [[place, row] as const])));
  const columns = alignLines(
    linesOf(
      width,
      marked.map((cell) => [cell.column, `${cell.row} ${markOf(cell)}`]),
    ),
    linesOf(
      used.column + used.columns,
      found.flatMap(({ row, column, mark }) => {
        const planned = plannedRow.get(row);
        return planned === undefined ? [] : [[column, `${planned} ${mark}`] as const];
      }),
    ),
  );
  return { rows: new LineMap(rows), columns: new LineMap(columns) };
}

type Spot = Omit<AreaPlan, "sheet">;

function movedArea<A extends Spot>(area: A, { rows, columns }: SheetMap): A {
  const row = rows.place(area.row);
  const column = columns.place(area.column);
  return {
    ...area,
    row,
    column,
    rows: rows.place(area.row + area.rows - 1) - row + 1,
    columns: columns.place(area.column + area.columns - 1) - column + 1,
  };
}

function movedChart(chart: ChartPlan, map: SheetMap): ChartPlan {
  return {
    ...chart,
    categories: movedArea(chart.categories, map),
    series: chart.series.map(({ name, values }) => ({ name, values: movedArea(values, map) })),
    place: movedArea(chart.place, map),
  };
}

/** A bound that is a cell of the sheet moves with it. */
function movedRule(rule: RulePlan, map: SheetMap, moved: (formula: string) => string): RulePlan {
  const bound = (of: number | string): number | string => (typeof of === "number" ? of : moved(of));
  const { area, first, second } = rule;
  return {
    ...rule,
    area: movedArea(area, map),
    first: bound(first),
    ...(second !== undefined && { second: bound(second) }),
  };
}

export interface FollowedLayout {
  /** The plan with every cell where the user's changes to the layout have put it. */
  readonly plan: WorkbookPlan;
  /** Of the sheets whose layout the user has changed. */
  readonly maps: ReadonlyMap<SheetId, SheetMap>;
}

/**
 * A plan whose cells stand where rows and columns that the user inserted or deleted have left them, so that writing
 * it moves nothing: the user's rows stay, and so does what formulas of the user's refer to. Rows and columns of the
 * plan that were deleted have to be inserted first, as the maps say.
 */
export function followLayout(plan: WorkbookPlan, used: ReadonlyMap<SheetId, UsedCells | undefined>): FollowedLayout {
  const maps = new Map<SheetId, SheetMap>();
  for (const sheet of plan.sheets) {
    const cells = used.get(sheet.id);
    if (cells === undefined) continue;
    const map = mapOf(sheet, cells);
    if (!map.rows.isIdentity || !map.columns.isIdentity) maps.set(sheet.id, map);
  }
  return { plan: maps.size === 0 ? plan : movedPlan(plan, maps), maps };
}

/** Whether a formula may name one of the sheets that have moved: of the thousands of a workbook few do. */
function movedNames({ sheets }: WorkbookPlan, maps: ReadonlyMap<SheetId, SheetMap>): (formula: string) => boolean {
  const names = sheets.filter(({ id }) => maps.has(id)).map(({ name }) => name.toLowerCase().replaceAll("'", "''"));
  return (formula) => {
    if (!formula.includes("!")) return false;
    const text = formula.toLowerCase();
    return names.some((name) => text.includes(name));
  };
}

function movedPlan(plan: WorkbookPlan, maps: ReadonlyMap<SheetId, SheetMap>): WorkbookPlan {
  const idOf = new Map(plan.sheets.map(({ id, name }) => [name.toLowerCase(), id]));
  const mapFor = (id: SheetId | undefined): SheetMap => maps.get(id ?? "") ?? unmoved;
  const area = (planned: AreaPlan): AreaPlan => movedArea(planned, mapFor(planned.sheet));
  const namesMoved = movedNames(plan, maps);
  const formulaOf = (formula: string, own: SheetId): string =>
    maps.has(own) || namesMoved(formula)
      ? moveReferences(formula, (name) => mapFor(name === undefined ? own : idOf.get(name.toLowerCase())))
      : formula;
  const contentOf = (content: CellContent, own: SheetId): CellContent =>
    content.kind === "formula" ? { kind: "formula", formula: formulaOf(content.formula, own) } : content;

  const cellOf = (cell: CellPlan, own: SheetId): CellPlan => {
    const { rows, columns } = mapFor(own);
    const { link, withoutAddIn } = cell;
    return {
      ...cell,
      row: rows.place(cell.row),
      column: columns.place(cell.column),
      content: contentOf(cell.content, own),
      ...(withoutAddIn && { withoutAddIn: contentOf(withoutAddIn, own) }),
      ...(link && "sheet" in link && { link: { ...link, address: moveAddress(link.address, mapFor(link.sheet)) } }),
    };
  };
  const sheetOf = (sheet: SheetPlan): SheetPlan => {
    const map = mapFor(sheet.id);
    return {
      ...sheet,
      cells: sheet.cells.map((cell) => cellOf(cell, sheet.id)),
      spills: sheet.spills.map((spill) => movedArea(spill, map)),
      conditionalFormats: sheet.conditionalFormats.map((format) => ({
        ...format,
        area: movedArea(format.area, map),
        formula: formulaOf(format.formula, sheet.id),
      })),
      choices: sheet.choices.map((choice) => ({ ...choice, area: movedArea(choice.area, map) })),
      ...(sheet.rules && {
        rules: sheet.rules.map((rule) => movedRule(rule, map, (text) => formulaOf(text, sheet.id))),
      }),
      ...(sheet.charts && { charts: sheet.charts.map((chart) => movedChart(chart, map)) }),
    };
  };
  return {
    ...plan,
    sheets: plan.sheets.map(sheetOf),
    names: plan.names.map((name) => ({ ...name, area: area(name.area) })),
    assumptions: plan.assumptions.map((assumption) => ({ ...assumption, cell: area(assumption.cell) })),
    measures: plan.measures.map((measure) => ({ ...measure, cell: area(measure.cell) })),
  };
}
