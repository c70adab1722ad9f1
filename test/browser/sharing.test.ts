import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { unzipSync, strFromU8 } from "fflate";
import { openWorkbench, type OpenedWorkbench } from "../support/browser.ts";
import { workbookContent, type SheetContent } from "../support/workbookContent.ts";

/** What the sheets hold, by name. */
type Contents = ReadonlyMap<string, SheetContent>;

async function contents({ pane }: OpenedWorkbench): Promise<Contents> {
  return new Map((await workbookContent(pane)).sheets.map((sheet) => [sheet.name, sheet]));
}

const calls = (of: Contents): string[] =>
  [...of].flatMap(([sheet, { formulas }]) =>
    formulas.flatMap((row, r) =>
      row.flatMap((formula, c) =>
        typeof formula === "string" && formula.startsWith("=") && /HEADROOM\.[A-Z]/.test(formula)
          ? [`${sheet} ${r} ${c} ${formula}`]
          : [],
      ),
    ),
  );

/** Figures that are apart, as "sheet row column: before, after"; checks of functions have nothing to check. */
function apart(before: Contents, after: Contents): string[] {
  return [...before].flatMap(([sheet, { values }]) =>
    values.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const now = after.get(sheet)?.values[r]?.[c];
        if (value === now || (value === "agrees" && now === "n/a")) return [];
        const same = typeof value === "number" && typeof now === "number" && Math.abs(value - now) < 0.0005;
        return same ? [] : [`${sheet} ${r} ${c}: ${value}, ${now}`];
      }),
    ),
  );
}

const own = "Sheet1";

describe("Sharing the workbook from the workbench", function () {
  this.timeout(240_000);
  let workbench: OpenedWorkbench;
  let asBuilt: Contents;

  before(async () => {
    workbench = await openWorkbench();
    workbench.page.setDefaultTimeout(120_000);
    await workbench.press("New unit");
    await workbench.write(own, "B2:B4", [
      ["=HEADROOM.CGUHEADROOM(Compass)/1000"],
      ['=HEADROOM.FIGURE("Revenue",2023)'],
      [1],
    ]);
    await workbench.write(own, "D2", [["=HEADROOM.GROSSMARGIN(B3:B4,B3)"]]);
    asBuilt = await contents(workbench);
  });
  after(() => workbench.close());

  const press = (name: string): Promise<void> => workbench.pane.getByRole("button", { name, exact: true }).click();
  const said = (words: RegExp): Promise<void> =>
    workbench.pane.locator(".message").filter({ hasText: words }).first().waitFor({ timeout: 90_000 });

  it("takes every function out by the ribbon, and no figure changes", async () => {
    assert.ok(calls(asBuilt).length > 20);
    await workbench.press("Detach");
    await said(/Native formulas stand in place of the functions/);
    await workbench.settled();
    const detached = await contents(workbench);
    assert.deepEqual(calls(detached), []);
    assert.deepEqual(apart(asBuilt, detached), []);
    const text = await workbench.paneText();
    assert.match(text, /Functions are detached in \d+ cells\. 3 cells keep a marked value/);
    assert.deepEqual((await workbench.read(own, "B2:B3")).formulas, (await workbench.read(own, "B2:B3")).values);
  });

  it("puts the very same formulas back, all but those whose cells have moved at their old places", async () => {
    await press("Attach functions");
    await said(/The functions stand in \d+ cells again/);
    await workbench.settled();
    const after = await contents(workbench);
    assert.deepEqual([...after.keys()], [...asBuilt.keys()]);
    assert.deepEqual(calls(after), calls(asBuilt));
    assert.deepEqual(apart(asBuilt, after), []);
  });

  it("follows rows that were inserted and sheets that were renamed in between", async () => {
    await press("Detach functions");
    await said(/Functions are detached|Native formulas stand/);
    await workbench.settled();
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("1:2").insert("Down");
        sheet.name = "My own";
        await context.sync();
      }),
    );
    await workbench.settled();
    await press("Attach functions");
    await said(/The functions stand in \d+ cells again/);
    await workbench.settled();
    // D3, of what stands from B2 on.
    const spilled = asBuilt.get(own)?.values[1]?.[2];
    assert.deepEqual((await workbench.read("My own", "B4:D5")).formulas, [
      ["=HEADROOM.CGUHEADROOM(Compass)/1000", "", "=HEADROOM.GROSSMARGIN(B5:B6,B5)"],
      ['=HEADROOM.FIGURE("Revenue",2023)', "", spilled],
    ]);
  });

  it("gives the model as a file, with what was typed, and without the user's own sheets", async () => {
    await workbench.write("Assumptions", "D15", [[0.2]]);
    await workbench.pane.locator("details.sharing").evaluate((details) => details.setAttribute("open", ""));
    const download = workbench.page.waitForEvent("download", { timeout: 120_000 });
    await press("Export as .xlsx");
    const file = await download;
    assert.match(file.suggestedFilename(), /\.xlsx$/);
    const note = workbench.pane.getByText(/Your own sheets are not in it: My own\./);
    await note.waitFor();
    // It stands above all parts, and the button that was pressed far below it.
    const isInSight = await note.evaluate(
      (element) => element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().bottom <= innerHeight,
    );
    assert.ok(isInSight, "what came of it is out of sight");
    const parts = unzipSync(readFileSync(await file.path()));
    const book = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
    const sheets = [...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    assert.ok(sheets.includes("Goodwill") && sheets.includes("Unit 1") && !sheets.includes("My own"), sheets.join());
    const cells = strFromU8(parts[`xl/worksheets/sheet${sheets.indexOf("Assumptions") + 1}.xml`] ?? new Uint8Array());
    assert.match(cells, /<c r="D15"[^>]*><v>0\.2<\/v>/);
    for (const [part, bytes] of Object.entries(parts))
      if (part.includes("worksheets/sheet")) assert.doesNotMatch(strFromU8(bytes), /<f>[^<]*HEADROOM\./);
  });
});
