import assert from "node:assert/strict";
import { drivers, type Driver } from "../../src/impairment/unit/drivers.ts";
import type { CellContent, CellPlan, WorkbookPlan } from "../../src/plan/plan.ts";
import type { CalculatedValue } from "../../src/xlsx/calculatedValues.ts";
import { breakEvenColumn } from "../../src/model/goodwill/analysis/breakEvens/breakEvenLayout.ts";
import { unitSheets } from "../support/impairmentSheets.ts";
import { analysisOf, type CalculatedBook } from "./analysisTables.ts";
import { calculatedPlan, type Typed } from "./calculatedPlan.ts";
import { forEveryUnit, impairmentPlan } from "./impairmentModel.ts";

/** What the function of a cell gives: its native figure, or something else. */
type Answer = (cell: CellPlan, native: CalculatedValue | undefined, sheet: string) => CellContent;

/** A native figure, "none" as a function says it. */
const asNative = (native: CalculatedValue | undefined): CellContent => {
  if (typeof native === "number") return { kind: "number", value: String(native) };
  return { kind: "formula", formula: typeof native === "object" ? `=${native.error}` : "=#N/A" };
};

/** The units' sheets as they are with the add-in, whose functions give the answers: every check that does not say that both agree. */
async function checksApart(answer: Answer, typed: Typed = {}): Promise<readonly string[]> {
  const native = await calculatedPlan(impairmentPlan, typed);
  const answered = (cell: CellPlan, sheet: string): CellPlan => {
    const { withoutAddIn: _twin, ...own } = cell;
    if (cell.style === "function")
      return { ...own, content: answer(cell, native.at(sheet, cell.row, cell.column), sheet) };
    return cell.style === "check" ? own : cell;
  };
  const withAddIn: WorkbookPlan = {
    ...impairmentPlan,
    sheets: impairmentPlan.sheets.map((sheet) =>
      unitSheets.includes(sheet.id) ? { ...sheet, cells: sheet.cells.map((cell) => answered(cell, sheet.id)) } : sheet,
    ),
  };
  const book = await calculatedPlan(withAddIn, typed);
  return checks(book).filter((said) => !said.endsWith(": agrees"));
}

function checks(book: CalculatedBook): readonly string[] {
  return impairmentPlan.sheets
    .filter(({ id }) => unitSheets.includes(id))
    .flatMap(({ id, cells }) =>
      cells
        .filter(({ style }) => style === "check")
        .map(({ row, column }) => `${id} ${row},${column}: ${String(book.at(id, row, column))}`),
    );
}

const checkOf = (unit: string, driver: Driver): string => {
  const { table } = analysisOf(unit, "breakEvens");
  return `${table.sheet} ${table.row + 1 + drivers.indexOf(driver)},${breakEvenColumn.check}`;
};
const isBreakEven =
  (unit: string, driver: Driver) =>
  ({ row, column }: CellPlan, sheet: string): boolean =>
    column === breakEvenColumn.byFunction && `${sheet} ${row},${breakEvenColumn.check}` === checkOf(unit, driver);

describe("the cross-checks on the sheets of the units", function () {
  this.timeout(180_000);

  it("all agree where every function gives its native figure", async () => {
    assert.deepEqual(await checksApart((_, native) => asNative(native)), []);
  });

  it("agree where there is no break-even and the function says #N/A", async () => {
    // Revenue that does not grow ties up no working capital.
    const years = ["2024", "2025", "2026", "2027", "2028"].map((year) => [`revenueGrowth.${year}`, 0] as const);
    assert.deepEqual(
      await checksApart(
        (_, native) => asNative(native),
        forEveryUnit({ ...Object.fromEntries(years), terminalGrowth: 0 }),
      ),
      [],
    );
  });

  it("agree where break-evens are so far away that binary arithmetic keeps few decimals", async () => {
    // Nearly no revenue has to grow by tens of millions of times to carry what is carried.
    const typed = forEveryUnit({ baseRevenue: 0.0123 });
    const found = await checksApart(
      (_, native) => asNative(typeof native === "number" ? native * (1 + 1e-12) : native),
      typed,
    );
    assert.deepEqual(found, []);
  });

  it("differ where a break-even is apart by a thousandth of a point", async () => {
    const apart = isBreakEven("compass", "Gross margin");
    const found = await checksApart((cell, native, sheet) =>
      asNative(apart(cell, sheet) && typeof native === "number" ? native + 0.00001 : native),
    );
    assert.deepEqual(found, [`${checkOf("compass", "Gross margin")}: differs`]);
  });

  it("differ where headroom is apart by a thousandth of RMB'000, of amounts of some hundred thousand", async () => {
    const apart = impairmentPlan.sheets
      .filter(({ id }) => unitSheets.includes(id))
      .flatMap(({ id, cells }) => cells.map((cell) => ({ id, cell })))
      .find(
        ({ cell: { content } }) => content.kind === "formula" && content.formula.startsWith("=HEADROOM.CGUHEADROOM"),
      );
    assert.ok(apart);
    const found = await checksApart((cell, native, sheet) =>
      asNative(sheet === apart.id && cell === apart.cell && typeof native === "number" ? native + 0.001 : native),
    );
    assert.deepEqual(found, [`${apart.id} ${apart.cell.row + 1},${apart.cell.column}: differs`]);
  });

  it("differ where the function finds no break-even that the cells find", async () => {
    const apart = isBreakEven("aolipu", "Pre-tax discount rate");
    const found = await checksApart((cell, native, sheet) =>
      apart(cell, sheet) ? { kind: "formula", formula: "=#N/A" } : asNative(native),
    );
    assert.deepEqual(found, [`${checkOf("aolipu", "Pre-tax discount rate")}: differs`]);
  });

  it("differ where a cell of a grid or frontier is apart", async () => {
    for (const kind of ["sensitivity", "frontier"] as const) {
      const [of = ""] = unitSheets;
      const spill = impairmentPlan.sheets
        .find(({ id }) => id === of)
        ?.spills.find(({ columns }) => columns === (kind === "frontier" ? 1 : 7));
      assert.ok(spill);
      const apart = ({ row, column }: CellPlan, sheet: string): boolean =>
        sheet === of && row === spill.row + 2 && column === spill.column;
      const by = kind === "frontier" ? 0.00001 : 0.01;
      const found = await checksApart((cell, native, sheet) =>
        asNative(apart(cell, sheet) && typeof native === "number" ? native + by : native),
      );
      assert.deepEqual(found, [`${of} ${spill.row + spill.rows},${spill.column}: differs`], kind);
    }
  });

  it("say n/a where the model itself has no value", async () => {
    const found = await checksApart((_, native) => asNative(native), {
      "compass.discountRate": 0.06,
      "compass.terminalGrowth": 0.06,
    });
    assert.ok(found.length > 0);
    assert.deepEqual(
      found.filter((said) => !said.endsWith(": n/a")),
      [],
    );
  });
});
