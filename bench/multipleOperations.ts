import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { carryingAmount } from "../src/impairment/recoverability/carryingAmount.ts";
import { findLibreOffice } from "../test/support/libreoffice.ts";
import { columnLetters } from "../src/formula/addresses.ts";
import { cashRatio, steps, unit } from "./unit.ts";

/** A folder with the grid of rate and terminal growth, as MULTIPLE.OPERATIONS and as numbers, for LibreOffice to read. */
export interface MultipleOperations {
  /** Loads and calculates the grid: headroom row after row. */
  calculate(): Promise<number[]>;
  /** All of that but the grid's formulas, which are numbers here. */
  withoutFormulas(): Promise<unknown>;
}

/** Undefined where LibreOffice is not installed. The folder goes when the process does. */
export function multipleOperations(): MultipleOperations | undefined {
  const program = findLibreOffice();
  if (program === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "headroom-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "operations.fods"), document(operation));
  writeFileSync(
    join(folder, "numbers.fods"),
    document(() => number(1)),
  );
  const convert = async (name: string): Promise<number[][]> => {
    await promisify(execFile)(program, [
      "--headless",
      "--norestore",
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--convert-to",
      // Comma, quotation mark, UTF-8, from line 1, and numbers in full instead of as shown.
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false",
      "--outdir",
      folder,
      join(folder, `${name}.fods`),
    ]);
    const lines = readFileSync(join(folder, `${name}.csv`), "utf8")
      .trim()
      .split("\n");
    return lines.slice(gridRow - 1).map((line) => line.split(",").slice(1).map(Number));
  };
  return {
    calculate: async () => (await convert("operations")).flat(),
    withoutFormulas: () => convert("numbers"),
  };
}

/** Rows 1 to 6 hold the model: rate A1, growth B1, working capital C1, carrying amount D1; headroom B6. */
const gridRow = 8;

function document(cellOf: (row: number, column: string) => string): string {
  const columns = unit.revenueGrowth.map((_, year) => [columnLetters(year), columnLetters(year + 1)] as const);
  const perYear = (formula: (before: string, here: string, year: number) => string): string[] =>
    columns.map(([before, here], year) => of(formula(before, here, year)));
  const terminal = "[.F2]*((1+[.$B$1])*[.F3]-[.$C$1]*[.$B$1])/([.$A$1]-[.$B$1])/(1+[.$A$1])^5";
  const rows = [
    [unit.preTaxDiscountRate, unit.terminalGrowth, unit.workingCapital, carryingAmount(unit).total].map(number),
    [
      number(unit.baseRevenue),
      ...perYear((before, _, year) => `[.${before}2]*(1+${String(unit.revenueGrowth[year])})`),
    ],
    [number(0), ...cashRatio.map(number)],
    [number(0), ...perYear((before, here) => `[.${here}2]*[.${here}3]-[.$C$1]*([.${here}2]-[.${before}2])`)],
    [number(0), ...perYear((_, here, year) => `[.${here}4]/(1+[.$A$1])^${year + 1}`)],
    [of(terminal), of("SUM([.B5:.F5])+[.A6]-[.D1]")],
    [number(0), ...steps.map((step) => number(unit.terminalGrowth.plus(step)))],
    ...steps.map((step, i) => [
      number(unit.preTaxDiscountRate.plus(step)),
      ...steps.map((_, j) => cellOf(gridRow + i, columnLetters(j + 1))),
    ]),
  ];
  const namespace = (name: string): string => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespace("office")} ${namespace("table")} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
  office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>
<table:table table:name="Grid">
${rows.map((cells) => `<table:table-row>${cells.join("")}</table:table-row>`).join("\n")}
</table:table></office:spreadsheet></office:body></office:document>`;
}

const operation = (row: number, column: string): string =>
  of(`MULTIPLE.OPERATIONS([.$B$6];[.$A$1];[.$A${row}];[.$B$1];[.${column}$7])`);
const number = (value: { toString(): string }): string =>
  `<table:table-cell office:value-type="float" office:value="${value.toString()}"/>`;
const of = (formula: string): string => `<table:table-cell table:formula="of:=${formula}"/>`;
