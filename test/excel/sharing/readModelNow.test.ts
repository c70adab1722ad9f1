import assert from "node:assert/strict";
import { createExcelHost } from "../../../src/excel/createExcelHost.ts";
import { createSharing } from "../../../src/excel/sharing/createSharing.ts";
import type { ModelNow } from "../../../src/host/SharingHost.ts";
import type { CellContent } from "../../../src/plan/plan.ts";
import type { CellInput } from "../../../src/workbench/host/hostWorkbook.ts";
import type { MemoryWorkbook } from "../../support/memoryWorkbook.ts";
import { calculating, type Result } from "../support/calculating.ts";
import { sheetNamed } from "../support/contentsOf.ts";
import { smallModel, smallPlan } from "../support/smallModel.ts";
import { startExcel, type StartedExcel } from "../support/startExcel.ts";

const results: readonly Result[] = [
  [/^=HEADROOM\.SENSITIVITY/, [[383, { error: "#NUM!" }]]],
  [/^=SUM/, 384],
  [/^=Inputs!/, true],
  [/^=2\*600/, 1200],
  [/^=1=1/, true],
  [/^=NA\(\)/, { error: "#N/A" }],
  [/^=""/, ""],
  [/^="#N"/, "#No. 1"],
];

const calculator = calculating(results, 7);

describe("the model as the workbook has it, for a file of its own", () => {
  let excel: StartedExcel;
  let workbook: MemoryWorkbook;
  const sharing = createSharing(smallModel);

  beforeEach(async () => {
    excel = await startExcel({ sheets: ["Mine"], calculator });
    ({ workbook } = excel);
  });
  afterEach(() => excel.stop());

  const type = (row: number, column: number, content: CellInput): void =>
    workbook.write({ sheet: sheetNamed(workbook, "Inputs"), row, column, rows: 1, columns: 1 }, [[content]]);
  const held = ({ plan }: ModelNow, key: string): CellContent | undefined =>
    plan.sheets.flatMap(({ cells }) => cells).find(({ inputKey }) => inputKey === key)?.content;
  const shown = ({ values }: ModelNow, sheet: string, address: string): unknown => values.get(sheet)?.get(address);

  it("has what the user typed into the inputs, and what each formula shows: a number, a logical, an error", async () => {
    await createExcelHost(smallModel).build();
    type(3, 1, 1250);
    await workbook.settled();
    const now = await sharing.modelNow();
    assert.deepEqual(held(now, "revenue@2022"), { kind: "number", value: "1250" });
    assert.deepEqual(held(now, "revenue@2023"), { kind: "number", value: "1200" });
    assert.equal(shown(now, "inputs", "B6"), 384);
    assert.equal(shown(now, "model", "B4"), true);
    // Both cells of a grid, of which a function fills the second.
    assert.equal(shown(now, "model", "B5"), 383);
    assert.deepEqual(shown(now, "model", "C5"), { error: "#NUM!" });
    assert.deepEqual(
      [...now.values].map(([sheet, cells]) => [sheet, cells.size]),
      [
        ["cover", 0],
        ["inputs", 2],
        ["model", 3],
      ],
    );
    assert.deepEqual([...now.without], ["Mine"]);
  });

  it("has the value in place of a formula that the user typed into an input, as its sheet may not come along", async () => {
    await createExcelHost(smallModel).build();
    const typed: readonly (readonly [formula: string, content: CellContent])[] = [
      ["=2*600", { kind: "number", value: "1200" }],
      ["=1=1", { kind: "logical", value: true }],
      ["=NA()", { kind: "text", text: "#N/A" }],
      ['=""', { kind: "empty" }],
      ['="#N"&"o. 1"', { kind: "text", text: "#No. 1" }],
    ];
    for (const [formula, content] of typed) {
      type(3, 1, { formula });
      await workbook.settled();
      assert.deepEqual(held(await sharing.modelNow(), "revenue@2022"), content, formula);
    }
  });

  it("leaves its cells where the user's rows and columns have moved them, and what is gone shows #N/A", async () => {
    await createExcelHost(smallModel).build();
    type(4, 2, -800);
    const inputs = sheetNamed(workbook, "Inputs");
    workbook.deleteRows(inputs, 5, 1);
    workbook.insertRows(inputs, 2, 3);
    workbook.insertColumns(sheetNamed(workbook, "Model"), 0, 1);
    await workbook.settled();
    const now = await sharing.modelNow();
    assert.deepEqual(held(now, "costOfSales@2023"), { kind: "number", value: "-800" });
    assert.deepEqual(shown(now, "inputs", "B9"), { error: "#N/A" });
    assert.equal(shown(now, "model", "C4"), true);
  });

  it("is none where nothing is built, and another version's is brought up to date first", async () => {
    await assert.rejects(sharing.modelNow(), { name: "ModelHostError", message: /neither the model nor a unit/ });
    await createExcelHost({ ...smallModel, plan: (taken) => smallPlan(taken, "0") }).build();
    await assert.rejects(sharing.modelNow(), { name: "ModelHostError", message: /another version of Headroom/ });
  });
});
