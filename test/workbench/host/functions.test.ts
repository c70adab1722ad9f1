import assert from "node:assert/strict";
import type { FunctionResult } from "../../../src/workbench/host/functionRuntime.ts";
import { eventually, start, stopAll } from "./support.ts";

const functions = `
  CustomFunctions.associate("ADD", (a, b) => a + b);
  CustomFunctions.associate("SUM", (range) => range.flat().reduce((sum, x) => sum + (x || 0), 0));
  CustomFunctions.associate("GRID", (rows) => [[1, rows], [new CustomFunctions.Error("#NUM!"), "x"]]);
  CustomFunctions.associate("LATER", (x) => new Promise((resolve) => setTimeout(() => resolve(x * 2), 10)));
  CustomFunctions.associate("REFUSE", (x) => { throw new CustomFunctions.Error("#VALUE!", "REFUSE: x: found " + x); });
  CustomFunctions.associate("NONE", () => { throw new CustomFunctions.Error("#N/A", "no such rate"); });
  CustomFunctions.associate("DIVIDE", () => { throw new CustomFunctions.Error("#DIV/0!"); });
  CustomFunctions.associate("BREAK", () => { throw new Error("broken"); });
  CustomFunctions.associate("KIND", (x) => x === null ? "null" : x instanceof CustomFunctions.Error ? x.code : typeof x);
  CustomFunctions.associate("WHERE", (invocation) => invocation.address);
  CustomFunctions.associate("NEVER", (invocation) => {
    invocation.onCanceled = () => { window.cancelled = true; };
    return new Promise(() => {});
  });
`;

function page() {
  return start({ pageScripts: [functions] });
}

describe("custom functions through Office.js", () => {
  afterEach(stopAll);

  const calls: { call: string; id: string; args: Parameters<typeof invoke>[1]; result: FunctionResult }[] = [
    { call: "ADD(1, 2)", id: "ADD", args: [1, 2], result: 3 },
    { call: "add(1, 2), whatever the case", id: "add", args: [1, 2], result: 3 },
    {
      call: "SUM of a range",
      id: "SUM",
      args: [
        [
          [1, 2],
          [3, null],
        ],
      ],
      result: 6,
    },
    {
      call: "GRID, an array with an error in it",
      id: "GRID",
      args: [5],
      result: [
        [1, 5],
        [{ error: "#NUM!" }, "x"],
      ],
    },
    { call: "LATER, a promise", id: "LATER", args: [21], result: 42 },
    {
      call: "REFUSE, with its message",
      id: "REFUSE",
      args: ["y"],
      result: { error: "#VALUE!", message: "REFUSE: x: found y" },
    },
    { call: "NONE, with its message", id: "NONE", args: [], result: { error: "#N/A", message: "no such rate" } },
    { call: "DIVIDE", id: "DIVIDE", args: [], result: { error: "#DIV/0!" } },
    { call: "BREAK, an exception", id: "BREAK", args: [], result: { error: "#VALUE!" } },
    { call: "KIND of an omitted argument", id: "KIND", args: [undefined], result: "null" },
    { call: "WHERE", id: "WHERE", args: [], result: "Goodwill!B7" },
  ];
  async function invoke(
    id: string,
    args: Parameters<Awaited<ReturnType<typeof page>>["host"]["functions"]["invoke"]>[1],
  ) {
    const { host } = await page();
    return host.functions.invoke(id, args, "Goodwill!B7");
  }
  for (const { call, id, args, result } of calls) {
    it(`answers ${call}`, async () => {
      assert.deepEqual(structuredClone(await invoke(id, args)), result);
    });
  }

  it("a function that the page has not associated gives #VALUE!, as the client says", async () => {
    assert.deepEqual(await invoke("NOPE", []), { error: "#VALUE!" });
  });

  it("an error among the arguments is the result, unless the function takes errors", async () => {
    const { host } = await page();
    const error = { error: "#REF!" } as const;
    assert.deepEqual(await host.functions.invoke("ADD", [1, error], "A!A1"), error);
    assert.deepEqual(await host.functions.invoke("SUM", [[[1, error]]], "A!A1"), error);
    assert.equal(await host.functions.invoke("KIND", [error], "A!A1", { takesErrors: true }), "#REF!");
  });

  it("calls of one calculation go out in one message, and come back in one", async () => {
    const { host, traffic } = await page();
    traffic.reset();
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, n) => host.functions.invoke("ADD", [n, n], "A!A1")),
    );
    assert.deepEqual(
      results,
      Array.from({ length: 50 }, (_, n) => 2 * n),
    );
    assert.equal(
      traffic.messages.filter(({ direction, json }) => direction === "toClient" && json.includes("functionName"))
        .length,
      1,
    );
    assert.equal(traffic.messages.filter(({ direction }) => direction === "toHost").length, 1);
    assert.equal(traffic.requests, 0, "results are no requests of the add-in's");
  });

  it("a call that is no longer wanted gives #BUSY!, and the function hears of it", async () => {
    const { host, window } = await page();
    const newer = new AbortController();
    const call = host.functions.invoke("NEVER", [], "A!A1", { cancelable: true, signal: newer.signal });
    await new Promise((resolve) => setTimeout(resolve, 10));
    newer.abort();
    assert.deepEqual(await call, { error: "#BUSY!" });
    await eventually(() => window["cancelled"] === true, "onCanceled");
  });

  it("a function that does not answer in time gives #BUSY!, and says so", async () => {
    const { host } = await page();
    const result = await host.functions.invoke("NEVER", [], "Goodwill!B7", { timeout: 20 });
    assert.deepEqual(result, { error: "#BUSY!", message: "NEVER in Goodwill!B7 did not answer within 20 ms." });
  });

  it("when the page is closed, what is pending gives #BUSY!", async () => {
    const { host, client } = await page();
    const call = host.functions.invoke("NEVER", [], "A!A1");
    await new Promise((resolve) => setTimeout(resolve, 10));
    client.dispose();
    assert.deepEqual(await call, { error: "#BUSY!", message: "The add-in's functions were unloaded." });
    assert.equal(host.functions.ready, false);
  });

  it("a formula that waits for a function is read with its result in the same request", async () => {
    const office = await start({
      pageScripts: [functions],
      calculator: async (workbook) => {
        for (const { sheet, row, column } of workbook.allFormulas()) {
          const result = await office.host.functions.invoke("LATER", [4], "Sheet1!A1");
          workbook.setResult(sheet, row, column, result);
        }
      },
    });
    await office.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.formulas = [["=HEADROOM.LATER(4)"]];
      cell.load("values");
      await context.sync();
      assert.equal(cell.values[0]?.[0], 8);
    });
  });

  it("a function may wait for what the page learns by several requests, which wait for it once and not each", async () => {
    const results: FunctionResult[] = [];
    const office = await start({
      patience: 200,
      pageScripts: [
        `CustomFunctions.associate("TOLD", () => new Promise((resolve) => { window.tell = () => resolve(8); }));`,
      ],
      calculator: async (workbook) => {
        for (const { sheet, row, column } of workbook.allFormulas()) {
          const result = await office.host.functions.invoke("TOLD", [], "Sheet1!A1", { timeout: 500 });
          results.push(result);
          workbook.setResult(sheet, row, column, result);
        }
      },
    });
    await office.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.formulas = [["=HEADROOM.TOLD()"]];
      for (let request = 0; request < 4; request += 1) {
        cell.load("values");
        await context.sync();
      }
      office.run("window.tell()");
    });
    await office.workbook.settled();
    assert.deepEqual(results, [8]);
  });

  it("a page whose functions have answered nothing yet is not waited for: it may ask what they need to answer", async () => {
    const office = await start({
      // As long as the test may take, and longer.
      patience: 60_000,
      silence: 100,
      pageScripts: [
        `CustomFunctions.associate("TOLD", () => new Promise((resolve) => { window.tell = () => resolve(8); }));`,
      ],
      calculator: async (workbook) => {
        for (const { sheet, row, column } of workbook.allFormulas())
          workbook.setResult(sheet, row, column, await office.host.functions.invoke("TOLD", [], "Sheet1!A1"));
      },
    });
    await office.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.formulas = [["=HEADROOM.TOLD()"]];
      cell.load("values");
      await context.sync();
      office.run("window.tell()");
      await office.workbook.settled();
      cell.load("values");
      await context.sync();
      assert.equal(cell.values[0]?.[0], 8);
    });
  });

  it("one whose functions have answered before is waited for, however long one of them takes", async () => {
    const office = await start({
      silence: 20,
      pageScripts: [
        functions,
        `CustomFunctions.associate("SLOW", () => new Promise((resolve) => setTimeout(() => resolve(8), 400)));`,
      ],
      calculator: async (workbook) => {
        for (const { sheet, row, column } of workbook.allFormulas())
          workbook.setResult(sheet, row, column, await office.host.functions.invoke("SLOW", [], "Sheet1!A1"));
      },
    });
    assert.equal(await office.host.functions.invoke("ADD", [1, 2], "Sheet1!B1"), 3);
    await office.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.formulas = [["=HEADROOM.SLOW()"]];
      cell.load("values");
      await context.sync();
      assert.equal(cell.values[0]?.[0], 8);
    });
  });

  it("older results, without their array form, are understood", async () => {
    const { host } = await start({
      pageScripts: [functions],
      requirementSets: { ExcelApi: "1.9", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.1" },
    });
    assert.equal(await host.functions.invoke("ADD", [1, 2], "A!A1"), 3);
    assert.deepEqual(await host.functions.invoke("NONE", [], "A!A1"), { error: "#N/A", message: "no such rate" });
  });
});
