import { decimal } from "../src/figures/decimal.ts";
import { sensitivityOf as sensitivityCells } from "../src/functions/functions.ts";
import { sensitivity } from "../src/impairment/sensitivity.ts";
import { columnLetters } from "../src/formula/addresses.ts";
import { calculate } from "../src/xlsx/calculate.ts";
import { installCustomFunctions } from "../test/support/customFunctions.ts";
import { agree } from "./agree.ts";
import { bareDoubleLoop, type ColumnDriver } from "./bareDoubleLoop.ts";
import type { Comparison } from "./comparison.ts";
import { gridOfFormulas } from "./gridOfFormulas.ts";
import { multipleOperations } from "./multipleOperations.ts";
import { block, steps, unit } from "./unit.ts";

function sensitivityOf(columnDriver: ColumnDriver, side: readonly number[] = steps): Float64Array {
  const shifts = side.map(decimal);
  return sensitivity(unit, { driver: "Pre-tax discount rate", shifts }, { driver: columnDriver, shifts }).headroom;
}

function againstLoop(columnDriver: ColumnDriver): Comparison {
  const name = `SENSITIVITY 101 × 101, five years: rate × ${columnDriver.toLowerCase()}`;
  agree(name, sensitivityOf(columnDriver), bareDoubleLoop(columnDriver));
  return {
    name,
    ours: { name: "core", async: false, run: () => sensitivityOf(columnDriver) },
    other: { name: "bare double loop", async: false, run: () => bareDoubleLoop(columnDriver) },
    limit: 8,
  };
}

function large(): Comparison {
  const side = Array.from({ length: 1001 }, (_, index) => (index - 500) / 10_000);
  const name = "SENSITIVITY 1,001 × 1,001: rate × revenue growth";
  agree(name, sensitivityOf("Revenue growth", side), bareDoubleLoop("Revenue growth", side));
  return {
    name,
    ours: { name: "core", async: false, run: () => sensitivityOf("Revenue growth", side) },
    other: { name: "bare double loop", async: false, run: () => bareDoubleLoop("Revenue growth", side) },
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

const spreadsheetRow = "SENSITIVITY 101 × 101, five years: rate × terminal growth";
const core = { name: "core", async: false, run: () => sensitivityOf("Terminal growth") };

async function againstFormulas(): Promise<Comparison> {
  const grid = gridOfFormulas();
  const values = (await calculate(grid)).get("grid");
  const inFormulas = steps.flatMap((_, i) =>
    steps.map((__, j) => Number(values?.get(`${columnLetters(j + 1)}${8 + i}`))),
  );
  agree(spreadsheetRow, core.run(), inFormulas);
  return {
    name: spreadsheetRow,
    ours: core,
    other: { name: "one formula a cell, Univer", async: true, run: () => calculate(grid) },
    limit: 1 / 50,
    slow: true,
  };
}

async function againstMultipleOperations(): Promise<readonly Comparison[]> {
  const libreOffice = multipleOperations();
  if (libreOffice === undefined) return [];
  agree(spreadsheetRow, core.run(), await libreOffice.calculate());
  return [
    {
      name: spreadsheetRow,
      ours: core,
      other: {
        name: "MULTIPLE.OPERATIONS, LibreOffice",
        async: true,
        run: () => libreOffice.calculate(),
        less: () => libreOffice.withoutFormulas(),
      },
      limit: 1 / 100,
      slow: true,
    },
  ];
}

/** SENSITIVITY against a bare loop, and against what a spreadsheet offers in its place. */
export async function sensitivityRows(): Promise<readonly Comparison[]> {
  return [
    againstLoop("Terminal growth"),
    againstLoop("Revenue growth"),
    customFunctionAgainstLoop(),
    large(),
    await againstFormulas(),
    ...(await againstMultipleOperations()),
  ];
}
