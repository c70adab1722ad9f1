import { drivers, type Driver } from "../../../impairment/drivers.ts";
import type { BookBuilder } from "../../../plan/BookBuilder.ts";
import type { SheetBuilder } from "../../../plan/SheetBuilder.ts";
import { notAvailable } from "../../sheets/crossCheck.ts";
import { at, column, fixed, single } from "../columns.ts";
import { breakEvenCheckFormula } from "./breakEvenCheck.ts";
import { breakEvenSentence } from "./breakEvenSentence.ts";
import { driverLines, none, type DriverLine } from "./driverLines.ts";
import type { Moves } from "./moves.ts";
import type { Roots } from "./roots.ts";
import { scenario, scenarioHeadroom, scenarioHeads, scenarioRow, scenarioTerminal } from "./scenarioRows.ts";
import { unitRefs, type UnitModel } from "./UnitModel.ts";

/** Where the break-evens stand: the row of a driver is `firstRow` + its place among the drivers. */
export interface BreakEvenTable {
  readonly firstRow: number;
}

/** The columns of the table. */
export const breakEvenColumn = {
  driver: 0,
  base: 1,
  shift: 2,
  byFunction: 3,
  check: 4,
  value: 5,
  residual: 6,
  roots: 7,
  method: 8,
  sentence: 9,
} as const;

export const breakEvenLength = drivers.length + 2;
export const residualLength = drivers.length + 1;

const methods: Readonly<Record<DriverLine["method"], string>> = {
  proportion: "closed form",
  line: "closed form",
  quotient: "closed form",
  roots: "search",
};

/** What the table reads. */
export interface BreakEvenSources {
  readonly moves: Moves;
  readonly roots: { readonly rate: Roots; readonly growth: Roots };
  /** The first row of the scenarios that give the residual headroom. */
  readonly residuals: number;
}

/** Break-evens of the eight drivers: native, by BREAKEVEN, the headroom left there, how many there are, and in words. */
export function breakEvenTable(
  book: BookBuilder,
  sheet: SheetBuilder,
  model: UnitModel,
  sources: BreakEvenSources,
  top: number,
): BreakEvenTable {
  const firstRow = top + 1;
  sheet.heads(top, breakEvenColumn.driver, [
    "Break-evens: where headroom is zero; values in %, shifts in % points, but base revenue in RMB'000 and %",
  ]);
  sheet.figureHeads(top, breakEvenColumn.base, [
    "Base value, last year",
    "Shift",
    "Shift by BREAKEVEN",
    "Function against cells",
    "Value at break-even",
    "Residual headroom, RMB'000",
    "Break-evens found, number",
  ]);
  sheet.heads(top, breakEvenColumn.method, ["How", "In words"], { indent: 1 });
  scenarioHeads(
    sheet,
    sources.residuals,
    "The model at each break-even; years: value of 1 of the revenue before, factor",
    "Headroom, RMB'000",
  );
  driverLines.forEach((line, index) => {
    const row = firstRow + index;
    breakEvenRow(sheet, model, line, sources, row, sources.residuals + 1 + index);
    residualRow(sheet, model, line.driver, row, sources.residuals + 1 + index);
  });
  impliedRate(sheet, model, firstRow + drivers.length);

  const table = {
    sheet: sheet.id,
    row: top,
    column: breakEvenColumn.driver,
    rows: drivers.length + 1,
    columns: breakEvenColumn.sentence + 1,
  };
  book.addAnalysis({ unit: model.unit.id, title: model.unit.title, kind: "breakEvens", table, settings: [] });
  return { firstRow };
}

function breakEvenRow(
  sheet: SheetBuilder,
  model: UnitModel,
  line: DriverLine,
  sources: BreakEvenSources,
  row: number,
  scenarioAt: number,
): void {
  const of = (name: keyof typeof breakEvenColumn): string => at(row, breakEvenColumn[name]);
  const { driver, key, yearly, format } = line;
  const blockRow = model.block.rows[key];
  const shiftFormat = { format: "percentage" } as const;
  sheet.text(row, breakEvenColumn.driver, "label", driver);
  sheet.formula(row, breakEvenColumn.base, "formula", at(blockRow, yearly ? column.lastYear : column.firstYear), {
    format,
  });
  sheet.formula(row, breakEvenColumn.shift, "formula", shiftFormula(model, line, sources), shiftFormat);
  const call = `HEADROOM.BREAKEVEN(${model.block.name},${fixed(row, breakEvenColumn.driver)})`;
  sheet.formula(row, breakEvenColumn.byFunction, "function", call, {
    ...shiftFormat,
    withoutAddIn: { kind: "formula", formula: `=${of("shift")}` },
  });
  sheet.formula(row, breakEvenColumn.check, "check", breakEvenCheckFormula(of("byFunction"), of("shift")), {
    format: "text",
    withoutAddIn: { kind: "text", text: notAvailable },
  });
  sheet.conditionalFormat({
    area: { row, column: breakEvenColumn.check, rows: 1, columns: 1 },
    formula: `=${of("check")}="differs"`,
    look: "break",
  });
  const value = line.method === "proportion" ? `${of("base")}*(1+${of("shift")})` : `${of("base")}+${of("shift")}`;
  sheet.formula(row, breakEvenColumn.value, "subtotal", `IF(ISNUMBER(${of("shift")}),${value},${of("shift")})`, {
    format,
  });
  const residual = at(scenarioAt, scenario.headroom);
  sheet.formula(row, breakEvenColumn.residual, "formula", `IF(ISNUMBER(${of("shift")}),${residual},"${none}")`, {
    format: "headroom",
  });
  const found = rootsOf(line, sources);
  sheet.formula(
    row,
    breakEvenColumn.roots,
    "formula",
    found === undefined
      ? `IF(ISERROR(${of("shift")}),${of("shift")},IF(ISNUMBER(${of("shift")}),1,0))`
      : `MAX(${found.found},IF(ISNUMBER(${of("shift")}),1,0))`,
    { format: "count" },
  );
  sheet.text(row, breakEvenColumn.method, "unit", methods[line.method], { indent: 1 });
  const cells = { shift: of("shift"), value: of("value"), residual: of("residual") };
  const sentence = breakEvenSentence(line, found, cells, unitRefs(model));
  sheet.formula(row, breakEvenColumn.sentence, "remark", sentence, { format: "text", indent: 1 });
}

function rootsOf({ method, key }: DriverLine, { roots }: BreakEvenSources): Roots | undefined {
  if (method !== "roots") return undefined;
  return key === "discountRate" ? roots.rate : roots.growth;
}

/** The shift nearest to none at which headroom is zero, or "none"; without "=". */
function shiftFormula(model: UnitModel, line: DriverLine, sources: BreakEvenSources): string {
  const { headroom, carryingAmount, valueInUse, rate, terminalGrowth } = unitRefs(model);
  const { slopes, zeroGrowth } = sources.moves;
  const found = rootsOf(line, sources);
  // The discount rate has a break-even where the base itself, at or below the terminal growth, has no headroom.
  if (found !== undefined) {
    const isZero = `IFERROR(ROUND(${headroom},6)=0,FALSE)`;
    return `IF(${isZero},0,IF(${found.found}=0,"${none}",${found.root}-${found.base}))`;
  }
  if (line.method === "proportion")
    return `IF(${valueInUse}*${carryingAmount}>0,${carryingAmount}/${valueInUse}-1,"${none}")`;
  if (line.method === "quotient") {
    return `IF(ISNUMBER(${zeroGrowth}),IF(AND(${zeroGrowth}>-1,${zeroGrowth}<${rate}),${zeroGrowth}-${terminalGrowth},"${none}"),${zeroGrowth})`;
  }
  const slope = slopes[line.driver] ?? "0";
  return `IF(${headroom}=0,0,IF(${slope}=0,"${none}",-${headroom}/(${slope})))`;
}

function residualRow(sheet: SheetBuilder, model: UnitModel, driver: Driver, of: number, row: number): void {
  const shift = fixed(of, breakEvenColumn.shift);
  sheet.text(row, scenario.driver, "label", driver);
  sheet.formula(row, scenario.shift, "formula", `IF(ISNUMBER(${shift}),${shift},0)`, { format: "percentage" });
  scenarioRow(sheet, model, row, at(row, scenario.driver), scenarioTerminal(model, row));
  const left = `ROUND(${scenarioHeadroom(model, row)},3)`;
  sheet.formula(row, scenario.headroom, "formula", left, { format: "amount" });
}

/** The rate at which the flows are worth the carrying amount, by IMPLIEDRATE: the break-even rate found another way. */
function impliedRate(sheet: SheetBuilder, model: UnitModel, row: number): void {
  const refs = unitRefs(model);
  const { rows } = model.block;
  const call = [
    refs.cashFlows,
    refs.carryingAmount,
    refs.terminalGrowth,
    single(rows.midYearDiscounting),
    refs.terminalFlow,
  ].join(",");
  const native = at(row - 1, breakEvenColumn.value);
  const cell = { row, column: breakEvenColumn.byFunction };
  sheet.text(row, breakEvenColumn.driver, "label", "Rate that makes value in use the carrying amount");
  sheet.formula(row, breakEvenColumn.base, "formula", at(rows.discountRate, column.firstYear), {
    format: "percentage",
  });
  sheet.formula(row, cell.column, "function", `HEADROOM.IMPLIEDRATE(${call})`, {
    format: "percentage",
    withoutAddIn: { kind: "formula", formula: `=${native}` },
  });
  sheet.formula(
    row,
    breakEvenColumn.check,
    "check",
    breakEvenCheckFormula(at(row, cell.column), native, at(row - 1, breakEvenColumn.roots)),
    {
      format: "text",
      withoutAddIn: { kind: "text", text: notAvailable },
    },
  );
  sheet.conditionalFormat({
    area: { row, column: breakEvenColumn.check, rows: 1, columns: 1 },
    formula: `=${at(row, breakEvenColumn.check)}="differs"`,
    look: "break",
  });
  sheet.formula(row, breakEvenColumn.value, "subtotal", native, { format: "percentage" });
  sheet.text(row, breakEvenColumn.method, "unit", "HEADROOM.IMPLIEDRATE", { indent: 1 });
}
