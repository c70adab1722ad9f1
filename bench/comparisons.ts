import { unzipSync, zipSync } from "fflate";
import { decimal } from "../src/figures/decimal.ts";
import { sensitivityOf as sensitivityCells } from "../src/functions/functions.ts";
import { sensitivity } from "../src/impairment/sensitivity.ts";
import { columnLetters } from "../src/workbook/addresses.ts";
import { planWorkbook } from "../src/workbook/planWorkbook.ts";
import { calculate } from "../src/xlsx/calculate.ts";
import { writeXlsx } from "../src/xlsx/writeXlsx.ts";
import { installCustomFunctions } from "../test/support/customFunctions.ts";
import { bareDoubleLoop, type ColumnDriver } from "./bareDoubleLoop.ts";
import type { Comparison } from "./comparison.ts";
import { gridOfFormulas } from "./gridOfFormulas.ts";
import { block, steps, unit } from "./unit.ts";

const shifts = steps.map(decimal);

function sensitivityOf(columnDriver: ColumnDriver): Float64Array {
  return sensitivity(unit, { driver: "Pre-tax discount rate", shifts }, { driver: columnDriver, shifts }).headroom;
}

/** Two results that are timed against each other must be the same, or their ratio says nothing. */
function agree(name: string, ours: ArrayLike<number>, other: ArrayLike<number>): void {
  for (let at = 0; at < ours.length; at++) {
    const [a, b] = [ours[at] ?? NaN, other[at] ?? NaN];
    if (!(Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)))) {
      throw new Error(`${name}: cell ${at} of ${ours.length} is ${a} on one side and ${b} on the other`);
    }
  }
}

function sensitivityAgainstLoop(columnDriver: ColumnDriver): Comparison {
  const name = `SENSITIVITY 101 × 101, five years: rate × ${columnDriver.toLowerCase()}`;
  agree(name, sensitivityOf(columnDriver), bareDoubleLoop(columnDriver));
  return {
    name,
    ours: { name: "core", async: false, run: () => sensitivityOf(columnDriver) },
    other: { name: "bare double loop", async: false, run: () => bareDoubleLoop(columnDriver) },
    limit: 8,
  };
}

function customFunctionAgainstLoop(): Comparison {
  installCustomFunctions();
  const name = "SENSITIVITY 101 × 101 in a cell: rate × terminal growth";
  const run = (): unknown[][] =>
    sensitivityCells(block, "Pre-tax discount rate", [[...steps]], "Terminal growth", [[...steps]]);
  agree(name, run().flat().map(Number), bareDoubleLoop("Terminal growth"));
  return {
    name,
    ours: { name: "custom function", async: false, run },
    other: { name: "bare double loop", async: false, run: () => bareDoubleLoop("Terminal growth") },
    limit: 8,
  };
}

async function sensitivityAgainstFormulas(): Promise<Comparison> {
  const name = "SENSITIVITY 101 × 101, five years: rate × terminal growth";
  const grid = gridOfFormulas();
  const values = (await calculate(grid)).get("grid");
  const inFormulas = steps.flatMap((_, i) => steps.map((_, j) => Number(values?.get(`${columnLetters(j + 1)}${8 + i}`))));
  agree(name, sensitivityOf("Terminal growth"), inFormulas);
  return {
    name,
    ours: { name: "core", async: false, run: () => sensitivityOf("Terminal growth") },
    other: { name: "one formula a cell, Univer", async: true, run: () => calculate(grid) },
    limit: 1 / 50,
    slow: true,
  };
}

/** Every row of the table, in the order it is printed. */
export async function comparisons(): Promise<readonly Comparison[]> {
  const plan = planWorkbook();
  const calculated = await calculate(plan);
  const date = new Date(0);
  const parts = unzipSync(await writeXlsx(plan, calculated, { date }));
  return [
    sensitivityAgainstLoop("Terminal growth"),
    sensitivityAgainstLoop("Revenue growth"),
    customFunctionAgainstLoop(),
    await sensitivityAgainstFormulas(),
    {
      name: "Planning the workbook",
      ours: { name: "planWorkbook", async: false, run: () => planWorkbook() },
      other: { name: "copying the finished plan", async: false, run: () => structuredClone(plan) },
    },
    {
      name: "Writing the .xlsx",
      ours: { name: "writeXlsx", async: true, run: () => writeXlsx(plan, calculated, { date }) },
      other: { name: "compressing its parts", async: false, run: () => zipSync(parts) },
    },
    {
      name: "Values for the .xlsx",
      ours: { name: "calculate", async: true, run: () => calculate(plan) },
      other: { name: "writeXlsx", async: true, run: () => writeXlsx(plan, calculated, { date }) },
      slow: true,
    },
  ];
}
