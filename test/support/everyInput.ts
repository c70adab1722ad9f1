/** Every numeric input of the model's units, each with what people type, paste and mistype into it. */
import assert from "node:assert/strict";
import { cellAddress } from "../../src/formula/addresses.ts";
import { assumptionLines, type UnitLine } from "../../src/impairment/unit/lines.ts";
import { assumptionKey } from "../../src/model/assumptions/assumptionKey.ts";
import { placeOfAddress } from "../../src/plan/placeOfAddress.ts";
import type { AnalysisPlan, CellContent, WorkbookPlan } from "../../src/plan/plan.ts";
import { withInputs } from "../../src/plan/inputs/withInputs.ts";
import { calculate } from "../../src/xlsx/calculate.ts";
import { writeXlsx } from "../../src/xlsx/writeXlsx.ts";
import type { CalculatedValue } from "../../src/xlsx/calculatedValues.ts";
import { exactHeadroom } from "../impairment/exactHeadroom.ts";
import { recalculate } from "./libreoffice.ts";
import { hasValue, plainUnitOf } from "./unit.ts";

const years = ["2024", "2025", "2026", "2027", "2028"];

/** What a unit is given, by the keys of its lines: a value for each year, or one. */
export type Given = Readonly<Record<string, readonly (number | boolean)[]>>;

/** A unit of a plan, filled in. */
export interface FilledUnit {
  readonly plan: WorkbookPlan;
  readonly id: string;
  readonly blockName: string;
  readonly given: Given;
}

/** One wrong or unusual entry in one input of a unit. */
export interface Entry {
  readonly unit: FilledUnit;
  readonly line: UnitLine;
  /** Of the value among the line's. */
  readonly index: number;
  readonly kind: string;
  readonly content: CellContent;
}

const number = (value: number): CellContent => ({ kind: "number", value: String(value) });

/** What is no number, whatever it looks like. */
const noNumbers: Readonly<Record<string, CellContent>> = {
  text: { kind: "text", text: "n/a" },
  "a text that looks like a number": { kind: "text", text: "15.4%" },
  "a text of digits": { kind: "text", text: "72270" },
  blank: { kind: "empty" },
  TRUE: { kind: "logical", value: true },
  "#N/A": { kind: "formula", formula: "=NA()" },
};

/** Where IAS 36 and arithmetic end, by line: the last number that has no value, on either side. */
const edges: Readonly<Record<string, readonly number[]>> = {
  baseRevenue: [0, -5],
  revenueGrowth: [-1, -1.5],
  terminalGrowth: [-1, -1.2],
  preTaxDiscountRate: [-1, -1.5],
  ownership: [0, -0.5, 1.2],
  goodwill: [-1],
  intangibleAssets: [-1],
};

/** Numbers out of the usual bounds, and out of those within which there is a value. */
function outOfBounds({ key, bounds }: UnitLine, given: Given): Readonly<Record<string, CellContent>> {
  const numbers = [
    ...(bounds === undefined ? [] : [bounds.minimum - bounds.step, bounds.maximum + bounds.step]),
    ...(edges[key] ?? []),
    // At, and below, what the discount rate has to exceed.
    ...(key === "preTaxDiscountRate" ? [Number(given.terminalGrowth?.[0]), 0.01] : []),
    ...(key === "terminalGrowth" ? [Number(given.preTaxDiscountRate?.[0]), 0.9] : []),
  ];
  return Object.fromEntries(numbers.map((value) => [`${value}`, number(value)]));
}

/** Every entry in every numeric input of the unit. */
export function entriesOf(unit: FilledUnit): readonly Entry[] {
  return assumptionLines
    .filter(({ key, holds }) => holds !== "switch" && key in unit.given)
    .flatMap((line) =>
      (unit.given[line.key] ?? []).flatMap((_, index) =>
        Object.entries({ ...noNumbers, ...outOfBounds(line, unit.given) }).map(([kind, content]) => ({
          unit,
          line,
          index,
          kind,
          content,
        })),
      ),
    );
}

/** "compass, Gross margin 2026: TRUE" */
const nameOf = ({ unit, line, index, kind }: Entry): string =>
  `${unit.id}, ${line.label}${line.holds === "yearly" ? ` ${years[index] ?? ""}` : ""}: ${kind}`;

const keyOf = ({ unit, line, index }: Entry): string =>
  assumptionKey({ id: unit.id }, line.key, line.holds === "yearly" ? years[index] : undefined);

/** The exact headroom of the unit with the entry; undefined where it has none. */
function expected({ unit, line, index, content }: Entry): number | undefined {
  if (content.kind !== "number") return undefined;
  const given: Given = { ...unit.given, [line.key]: (unit.given[line.key] ?? []).with(index, Number(content.value)) };
  const yearly = (key: string): number[] => (given[key] ?? []).map(Number);
  const plain = plainUnitOf(yearly, {
    grossUpGoodwill: given.grossUpGoodwill?.[0] === true,
    midYearDiscounting: given.midYearDiscounting?.[0] === true,
  });
  return hasValue(plain) ? Number(exactHeadroom(plain)) : undefined;
}

/** The columns of results in an analysis's table; the others are the user's shifts and the values that they start from. */
const results: Readonly<Record<AnalysisPlan["kind"], readonly number[]>> = {
  sensitivity: [1, 2, 3, 4, 5, 6, 7],
  breakEvens: [2, 3, 5, 6, 7],
  tornado: [1, 2, 3, 4, 5],
  frontier: [2, 3, 4],
  whatMustBeTrue: [],
};

/**
 * What is wrong with what the workbook shows of these entries, at most one for each of its units; nothing of an entry that
 * is told right: the exact headroom and no reason, or no result at all and a reason that names the input.
 *
 * @param filled the plan with every unit filled in.
 * @param calculated what its cells come to: by Univer's engine unless told.
 */
export async function faultsOf(
  filled: WorkbookPlan,
  entries: readonly Entry[],
  calculated: (plan: WorkbookPlan) => Promise<At> = byEngine,
): Promise<readonly string[]> {
  const plan = withInputs(filled, new Map(entries.map((entry) => [keyOf(entry), entry.content] as const)));
  const at = await calculated(plan);
  return entries.flatMap((entry) => {
    const fault = faultOf(plan, at, entry);
    return fault === "" ? [] : [`${nameOf(entry)}: ${fault}`];
  });
}

async function byEngine(plan: WorkbookPlan): Promise<At> {
  const values = await calculate(plan);
  return (sheet, row, column) => values.get(sheet)?.get(cellAddress({ row, column }));
}

/**
 * What LibreOffice makes of the plan's export; a cell that shows nothing is "". There TRUE in a cell that shows a number
 * is the number 1, and no formula can tell the two apart: such entries are for the engine.
 */
export async function byLibreOffice(plan: WorkbookPlan): Promise<At> {
  // It calculates everything from nothing, so what a viewer would show meanwhile does not matter.
  const unknown = new Map(
    plan.sheets.map(({ id, cells }) => [id, new Map(cells.map((cell) => [cellAddress(cell), 0] as const))] as const),
  );
  const values = await recalculate(await writeXlsx(plan, unknown, { date: new Date(0) }));
  const names = new Map(plan.sheets.map(({ id, name }) => [id, name]));
  return (sheet, row, column) => values.get(names.get(sheet) ?? "")?.get(cellAddress({ row, column })) ?? "";
}

/** The value of a cell of the plan. */
type At = (sheet: string, row: number, column: number) => CalculatedValue | undefined;

function faultOf(plan: WorkbookPlan, at: At, entry: Entry): string {
  const { unit, line } = entry;
  const named = (part: string): CalculatedValue | undefined => {
    const area = plan.names.find(({ name }) => name === `${unit.blockName}_${part}`)?.area;
    assert.ok(area, part);
    return at(area.sheet, area.row, area.column);
  };
  const headroom = named("Headroom");
  const { reason, count } = saidOf(plan, at, entry);
  const exact = expected(entry);
  if (exact !== undefined) {
    const isRight = typeof headroom === "number" && Math.abs(headroom - exact) <= 1e-9 * (Math.abs(exact) + 1e6);
    if (!isRight) return `expected a headroom of ${exact}, found ${JSON.stringify(headroom)} (${String(reason)})`;
    return reason === "" && count === 0 ? "" : `a reason beside a value: ${String(reason)}, ${String(count)} wrong`;
  }
  const shown = [headroom, named("ValueInUse"), ...analysed(plan, at, unit.id)].filter(
    (value) => typeof value === "number",
  );
  if (shown.length > 0) return `${shown.length} results stand, the first ${String(shown[0])}`;
  const label = line.label.toLowerCase();
  if (!String(reason).toLowerCase().startsWith(`no value: ${label}`)) {
    // Which of the two is at fault the reason may say of either.
    const ofBoth = /^No value: pre-tax discount rate must be above the terminal growth/.test(String(reason));
    if (!(ofBoth && line.key === "terminalGrowth")) return `the reason does not name it: ${String(reason)}`;
  }
  return typeof count === "number" && count > 0 ? "" : `${String(count)} wrong inputs are counted`;
}

/** What the unit's workings say of the reason, and how many inputs are wrong. */
function saidOf(plan: WorkbookPlan, at: At, { unit }: Entry) {
  const { sheet, row: top } = workingsOf(plan, unit);
  const cells = plan.sheets.find(({ id }) => id === sheet)?.cells ?? [];
  const beside = (label: string): CalculatedValue | undefined => {
    const cell = cells.find(
      ({ row, column, content }) => row > top && column === 0 && content.kind === "text" && content.text === label,
    );
    assert.ok(cell, `${unit.id}: ${label}`);
    return at(sheet, cell.row, 1);
  };
  return { reason: beside("Reason for no value"), count: beside("Inputs that have no value, number") };
}

/** Above a unit's workings: its title among those of all, or its headroom where they follow on the same sheet. */
function workingsOf({ names, sheets, contents }: WorkbookPlan, unit: FilledUnit): { sheet: string; row: number } {
  const headroom = names.find(({ name }) => name === `${unit.blockName}_Headroom`)?.area;
  assert.ok(headroom, unit.id);
  const title = sheets.find(({ id }) => id === headroom.sheet)?.name;
  const shared = contents.find(({ sheet }) => sheet === "workings");
  if (shared === undefined) return headroom;
  const entry = shared.tables.find((table) => table.title === title);
  assert.ok(entry, `the workings of ${String(title)}`);
  return { sheet: shared.sheet, row: placeOfAddress(entry.address).row };
}

function analysed(plan: WorkbookPlan, at: At, id: string): readonly (CalculatedValue | undefined)[] {
  return plan.analyses
    .filter(({ unit }) => unit === id)
    .flatMap(({ kind, table }) =>
      Array.from({ length: table.rows - 1 }, (_, row) =>
        results[kind].map((column) => at(table.sheet, table.row + 1 + row, table.column + column)),
      ).flat(),
    );
}

/** The plan with the unit's values in its inputs. */
export function filledIn(plan: WorkbookPlan, id: string, given: Given): WorkbookPlan {
  const contents = assumptionLines.flatMap(({ key, holds }) =>
    (given[key] ?? []).map((value, index) => {
      const content: CellContent = typeof value === "boolean" ? { kind: "logical", value } : number(value);
      return [assumptionKey({ id }, key, holds === "yearly" ? years[index] : undefined), content] as const;
    }),
  );
  return withInputs(plan, new Map(contents));
}
