/**
 * A model of two sheets with one of everything that a build writes: revenue 1,000 and 1,200, cost of sales (700) and
 * (816), so a gross profit of 300 and 384; a rate; a grid that a function fills.
 */
import { call, equal } from "../../../src/formula/build.ts";
import { BookBuilder } from "../../../src/plan/BookBuilder.ts";
import type { TakenNames, WorkbookPlan } from "../../../src/plan/plan.ts";
import type { SheetBuilder } from "../../../src/plan/SheetBuilder.ts";
import type { ModelSource } from "../../../src/host/ModelSource.ts";
import { planOwnUnit } from "../../support/planOwnUnit.ts";

export function smallPlan(taken: TakenNames = { sheets: [], names: [] }, version = "1"): WorkbookPlan {
  const book = new BookBuilder(taken);
  const cover = book.addSheet("cover", "Cover", "#1F3864");
  const inputs = book.addSheet("inputs", "Inputs", "#0000FF");
  const model = book.addSheet("model", "Model", "#00703C");

  cover.text(0, 0, "title", "Small model");
  cover.text(1, 0, "label", "To the model", { link: { sheet: "model", address: "B4" } });
  cover.text(2, 0, "remark", "31 December 2023", { link: { url: "https://example.com/" } });

  writeInputs(inputs);
  writeModel(model, inputs);
  addFigures(book);
  addNamed(book);
  return book.plan(version, "Small model");
}

function writeInputs(inputs: SheetBuilder): void {
  inputs.text(0, 0, "title", "Inputs");
  inputs.heads(2, 0, ["RMB'000", "2022", "2023", "Item"]);
  const row = (at: number, label: string, item: string, values: readonly string[]): void => {
    inputs.text(at, 0, "label", label);
    values.forEach((value, index) =>
      inputs.number(at, 1 + index, "input", value, { format: "amount", inputKey: `${item}@${2022 + index}` }),
    );
    inputs.text(at, 3, "key", item);
  };
  row(3, "Revenue", "revenue", ["1000", "1200"]);
  row(4, "Cost of sales", "costOfSales", ["-700", "-816"]);
  const sumOf = (column: number) => call("SUM", inputs.area({ row: 3, column }, { row: 4, column }));
  inputs.text(5, 0, "label", "Gross profit");
  inputs.formula(5, 1, "subtotal", sumOf(1), { format: "amount" });
  inputs.formula(5, 2, "subtotal", sumOf(2), { format: "amount" });
  inputs.text(5, 3, "key", "grossProfit");
  row(6, "Rate", "rate", ["0.16"]);
  inputs.text(7, 0, "label", "Gross up");
  inputs.put(7, 1, "input", { kind: "logical", value: true }, { format: "logical", inputKey: "grossUp@2022" });
  inputs.text(7, 3, "key", "grossUp");
  inputs.rule({
    area: { row: 6, column: 1, rows: 1, columns: 2 },
    style: "warning",
    operator: "between",
    first: 0,
    second: "=$B$8",
    title: "Rate",
    message: "A number from 0% up is usual.",
  });
  inputs.choice({ area: { row: 7, column: 1, rows: 1, columns: 1 }, choices: ["TRUE", "FALSE"] });
  for (const at of [3, 4]) {
    const area = { row: at, column: 1, rows: 1, columns: 2 };
    inputs.conditionalFormat({ area, formula: equal(inputs.cell(at, 1), 0), look: "outOfBounds" });
  }
  inputs.freeze(3, 1);
  inputs.columnWidths([30, 12, 12, 10]);
}

function writeModel(model: SheetBuilder, inputs: SheetBuilder): void {
  model.text(0, 0, "title", "Model");
  model.text(3, 0, "label", "Gross profit");
  model.formula(3, 1, "link", inputs.cell(5, 2), { format: "amount" });
  const profit = model.cell(3, 1);
  model.text(4, 0, "label", "Grid");
  model.formula(4, 1, "function", call("HEADROOM.SENSITIVITY", profit, profit), {
    format: "amount",
    withoutAddIn: { kind: "formula", formula: "=$B$4-1" },
  });
  model.put(
    4,
    2,
    "function",
    { kind: "empty" },
    { format: "amount", withoutAddIn: { kind: "formula", formula: "=$B$4+1" } },
  );
  model.spill({ row: 4, column: 1, rows: 1, columns: 2 });
}

function addFigures(book: BookBuilder): void {
  const figure = (at: number, label: string, item: string, announced: readonly string[], calculated: boolean): void =>
    announced.forEach((value, index) =>
      book.addFigure({
        key: `${item}@${2022 + index}`,
        sheet: "inputs",
        row: at,
        column: 1 + index,
        label,
        heading: String(2022 + index),
        kind: "amount",
        unit: "RMB'000",
        announced: value,
        source: `Statement, row ${label}`,
        condition: "as printed",
        calculated,
      }),
    );
  figure(3, "Revenue", "revenue", ["1000", "1200"], false);
  figure(4, "Cost of sales", "costOfSales", ["-700", "-816"], false);
  figure(5, "Gross profit", "grossProfit", ["300", "384"], true);
}

function addNamed(book: BookBuilder): void {
  const cell = (sheet: string, at: number, column: number) => ({ sheet, row: at, column, rows: 1, columns: 1 });
  const rate = book.addName("Rate_2022", cell("inputs", 6, 1), "The rate");
  const profit = book.addName("GrossProfit_2023", cell("model", 3, 1), "Gross profit, RMB'000");
  book.addAssumption({
    id: "rate@2022",
    name: rate,
    label: "Rate",
    group: "Small",
    cell: cell("inputs", 6, 1),
    kind: "percentage",
    unit: "%",
    value: 0.16,
    minimum: 0,
    maximum: 1,
    slider: true,
    basis: "illustrative",
    reasoning: "",
    source: "",
  });
  book.addMeasure({
    id: "grossProfit.2023",
    name: profit,
    label: "Gross profit",
    period: "2023",
    group: "Small",
    cell: cell("model", 3, 1),
    kind: "amount",
    unit: "RMB'000",
  });
}

export const smallModel: ModelSource = { plan: (taken) => smallPlan(taken), planUnit: planOwnUnit };
