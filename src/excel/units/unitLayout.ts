import type { CellState, OwnUnit } from "../../host/ModelHost.ts";
import { numberOfBlock, unitIdentity } from "../../plan/ownUnit/unitIdentity.ts";
import { unitNames } from "../../plan/ownUnit/unitNames.ts";
import type { AreaPlan } from "../../plan/plan.ts";
import { parseReference } from "../ranges/address.ts";
import type { CellOnSheet, WatchedCell } from "../reading/modelLayout.ts";
import type { WorkbookState } from "../reading/readWorkbook.ts";
import { livingUnits } from "../remembering/livingUnits.ts";

/** Where the cells of a unit of the user's own are now, on sheets by their ids in Excel. */
export interface UnitLayout {
  readonly id: string;
  readonly blockName: string;
  readonly tab: string;
  readonly sheet: AreaPlan;
  readonly title?: AreaPlan;
  readonly currency?: AreaPlan;
  /** What is typed for it: the inputs, or the block itself where an older version has none. */
  readonly block?: AreaPlan;
  readonly headroom?: AreaPlan;
  /** How much is wrong, by the unit's own master check. */
  readonly check?: AreaPlan;
  /** How many cells of that master check were typed over. */
  readonly watch?: AreaPlan;
  /** Defined names of the unit that are gone or lead to no such cells. */
  readonly lostNames: readonly string[];
}

/** A name that leads to more cells than this leads to no unit block, and they are not all read. */
const mostLines = 100;
const mostYears = 50;

const isBlock = ({ rows, columns }: AreaPlan): boolean =>
  rows > 1 && rows <= mostLines && columns > 1 && columns <= mostYears + 1;

/** Finds the units whose sheets there are, by their defined names. */
export function unitLayouts(now: WorkbookState): UnitLayout[] {
  const formulas = new Map(now.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const idOf = new Map(now.sheets.map(({ id, name }) => [name.toLowerCase(), id]));
  const find = (name: string): AreaPlan | undefined => {
    const reference = parseReference(formulas.get(name.toLowerCase()) ?? "");
    const sheet = idOf.get(reference?.sheet.toLowerCase() ?? "");
    return reference === undefined || sheet === undefined ? undefined : { sheet, ...reference.area };
  };
  return livingUnits(now).flatMap(({ sheet, names }) => {
    const number = numberOfBlock(names[0] ?? "");
    const tab = now.sheets.find(({ id }) => id === sheet)?.name;
    if (number === undefined || tab === undefined) return [];
    const { id, blockName } = unitIdentity(number);
    const given = unitNames(blockName);
    // An older version has no inputs beside the block.
    const typed = names.includes(given.inputs) ? "inputs" : "block";
    const block = find(given[typed]);
    const found = {
      ...(block && isBlock(block) && { block }),
      ...optional("title", find(given.title)),
      ...optional("currency", find(given.currency)),
      ...optional("headroom", find(given.headroom)),
      ...optional("check", find(given.check)),
      ...optional("watch", find(given.watch)),
    };
    // What an older version did not name is not lost.
    const lostNames = (["block", "title", "currency", "headroom", "check", "watch"] as const)
      .map((part) => [part, given[part === "block" ? typed : part]] as const)
      .filter(([part, name]) => found[part] === undefined && names.includes(name))
      .map(([, name]) => name);
    // What is typed is read beside the block, but formulas go on asking for the block itself.
    if (typed === "inputs" && names.includes(given.block) && find(given.block) === undefined)
      lostNames.unshift(given.block);
    return [{ id, blockName, tab, sheet: cellOf({ sheet, row: 0, column: 0 }), ...found, lostNames }];
  });
}

const cellOf = ({ sheet, row, column }: Pick<AreaPlan, "sheet" | "row" | "column">): AreaPlan => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});

function optional<K extends string>(part: K, area: AreaPlan | undefined): Partial<Record<K, AreaPlan>> {
  return area === undefined ? {} : ({ [part]: cellOf(area) } as Record<K, AreaPlan>);
}

/** The cells that tell how a unit stands. */
export function unitCells({ id, title, currency, block, headroom, check, watch }: UnitLayout): CellOnSheet[] {
  const single = (area: AreaPlan | undefined, cell: (place: AreaPlan) => WatchedCell): CellOnSheet[] =>
    area === undefined ? [] : [[area.sheet, cell(area)]];
  return [
    ...single(title, ({ row, column }) => ({ role: "unit", id, part: "title", row, column })),
    ...single(currency, ({ row, column }) => ({ role: "unit", id, part: "currency", row, column })),
    ...single(headroom, ({ row, column }) => ({ role: "measure", id: `headroom.${id}`, row, column })),
    ...single(check, ({ row, column }) => ({ role: "measure", id: `checks.${id}`, row, column })),
    ...single(watch, ({ row, column }) => ({ role: "measure", id: `watch.${id}`, row, column })),
    ...(block === undefined ? [] : blockCells(id, block)),
  ];
}

/** The block, and the heads above it. */
function blockCells(id: string, { sheet, row: top, column: left, rows, columns }: AreaPlan): CellOnSheet[] {
  return Array.from({ length: rows + 1 }, (_, line) => top + line - 1)
    .filter((row) => row >= 0)
    .flatMap((row) =>
      Array.from({ length: columns }, (_, of): CellOnSheet => {
        const part = row < top ? "heads" : "block";
        return [sheet, { role: "unit", id, part, row, column: left + of }];
      }),
    );
}

/** The unit as its cells stand, among others that were read. */
export function ownUnit(layout: UnitLayout, cells: readonly (readonly [WatchedCell, CellState])[]): OwnUnit {
  const { id, blockName, tab, sheet, title, block, headroom, check, lostNames } = layout;
  const own = new Map<string, CellState>(
    cells.flatMap(([cell, state]) =>
      cell.role === "unit" && cell.id === id ? [[`${cell.part} ${cell.row} ${cell.column}`, state] as const] : [],
    ),
  );
  const at = (part: string, row: number, column: number): CellState | undefined => own.get(`${part} ${row} ${column}`);
  /** An error says nothing: its cell is counted as wrong by the unit's own master check. */
  const said = (part: "title" | "currency"): string => {
    const place = layout[part];
    const state = place && at(part, place.row, place.column);
    return state === undefined || state.error !== undefined ? "" : state.text.trim();
  };
  return {
    id,
    blockName,
    title: said("title") || tab,
    tab,
    sheet,
    currency: said("currency"),
    ...(block && { block: blockState(block, at) }),
    ...(title && { called: title }),
    ...(headroom && { headroom }),
    ...(check && { check }),
    lostNames,
  };
}

const blank: CellState = { value: null, text: "" };

function blockState(
  place: AreaPlan,
  at: (part: string, row: number, column: number) => CellState | undefined,
): NonNullable<OwnUnit["block"]> {
  const { row: top, column: left, rows, columns } = place;
  const beside = (part: string, row: number): CellState[] =>
    Array.from({ length: columns - 1 }, (_, index) => at(part, row, left + 1 + index) ?? blank);
  return {
    place,
    periods: beside("heads", top - 1).map(({ text }) => text.trim()),
    lines: Array.from({ length: rows }, (_, line) => ({
      label: (at("block", top + line, left)?.text ?? "").trim(),
      cells: beside("block", top + line),
    })),
  };
}
