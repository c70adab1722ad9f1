import assert from "node:assert/strict";
import { openWorkbench, type OpenedWorkbench } from "../support/browser.ts";
import { placeAtRest } from "../support/placeAtRest.ts";

describe("the workbench is no kinder than Excel", function () {
  this.timeout(120_000);
  let workbench: OpenedWorkbench;

  before(async () => {
    workbench = await openWorkbench({ built: false });
  });

  after(() => workbench.close());

  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);

  it("reads dates, currency, per cent and long numbers as they are typed", async () => {
    await workbench.write("Sheet1", "A1:F1", [
      ["2023-12-31", "$1,234", "5%", "1E400", "12345678901234567", "31/12/2023"],
    ]);
    const { values } = await workbench.read("Sheet1", "A1:F1");
    assert.deepEqual(values[0], [45_291, 1234, 0.05, "1E400", 12_345_678_901_234_500, "31/12/2023"]);
    await workbench.write("Sheet1", "C1", [["7"]]);
    assert.equal(await workbench.value("Sheet1", "C1"), 0.07);
  });

  it("keeps a text of digits, per cent or a logical value a text", async () => {
    await workbench.write("Sheet1", "H1", [["'2031"], ["'15.4%"], ["'TRUE"], ["=COUNT(H1:H2)"], ["=ISTEXT(H3)"]]);
    const { values } = await workbench.read("Sheet1", "H1:H5");
    assert.deepEqual(values.flat(), ["2031", "15.4%", "TRUE", 0, true]);
  });

  it("rejects in a sentence what it cannot write or find, and keeps the order of writes", async () => {
    const rejected = (sheet: string, address: string, values: (string | number)[][]): Promise<string> =>
      workbench.page.evaluate(
        ([name, place, cells]) =>
          window.workbench.write(name, place, cells).then(
            () => "written",
            (error: unknown) => String(error),
          ),
        [sheet, address, values] as const,
      );
    assert.match(await rejected("Nowhere", "A1", [[1]]), /The workbook has no sheet "Nowhere"\.$/);
    assert.match(await rejected("Sheet1", "A0", [[1]]), /"A0" is no address on "Sheet1"\.$/);
    assert.match(await rejected("Sheet1", "A2:B2", [[1]]), /it is 1 × 2, row 1 of the values has 1 columns\.$/);
    assert.match(await rejected("Sheet1", "A2", [["=1+"]]), /There's a problem with this formula/);
    await workbench.page.evaluate(() =>
      Promise.all([1, 2, 3, 4, 5].map((value) => window.workbench.write("Sheet1", "A2", [[value]]))),
    );
    assert.equal(await workbench.value("Sheet1", "A2"), 5);
  });

  it("refuses a typed formula that cannot be read, and leaves the cell as it was", async () => {
    await workbench.write("Sheet1", "B4", [["before"]]);
    await workbench.show("Sheet1");
    await workbench.select("B4");
    await workbench.page.keyboard.type("=1+");
    await press("Enter");
    const words = await workbench.page.getByRole("dialog").locator("p").innerText();
    assert.match(words, /^There's a problem with this formula\./);
    await workbench.page.getByRole("button", { name: "Cancel" }).click();
    await workbench.page.getByRole("dialog").waitFor({ state: "detached" });
    assert.equal(await workbench.value("Sheet1", "B4"), "before");
  });

  it("reads what is typed by the keys alike", async () => {
    await workbench.write("Sheet1", "B6", [["1%"]]);
    await workbench.show("Sheet1");
    await workbench.select("B6");
    for (const text of ["5", "$1,234", "31-Dec-23", "31/12/2023", "1E400", "12345678901234567", "(1,234)", "+B7"]) {
      await workbench.page.keyboard.type(text);
      await press("Enter");
    }
    await workbench.settled();
    const { values, text } = await workbench.read("Sheet1", "B6:B13");
    const read = [0.05, 1234, 45_291, "31/12/2023", "1E400", 12_345_678_901_234_500, -1234, 1234];
    assert.deepEqual(values.flat(), read);
    assert.deepEqual(text.flat().slice(0, 3), ["5%", "$1,234 ", "31-Dec-23"]);
  });

  /** Leaves the box in which Excel warns of a circle, and says what stood in it. */
  const leaveWarning = async (): Promise<string> => {
    const box = workbench.page.getByRole("dialog");
    const words = await box.locator("p").innerText();
    await box.getByRole("button", { name: "OK" }).click();
    await box.waitFor({ state: "detached" });
    return words;
  };

  it("calculates a circle of formulas as zero, what refers to it by that, and says so", async () => {
    await workbench.write("Sheet1", "L5", [["=L5+1"], [5], ["=L5+L6"]]);
    assert.deepEqual((await workbench.read("Sheet1", "L5:L7")).values.flat(), [0, 5, 5]);
    assert.match(
      await leaveWarning(),
      /^There are one or more circular references where a formula refers to its own cell/,
    );
    assert.match(await workbench.page.locator("#status").innerText(), /Circular References: L5$/);
    await workbench.write("Sheet1", "L5", [[7]]);
    assert.deepEqual((await workbench.read("Sheet1", "L5:L7")).values.flat(), [7, 5, 12]);
    assert.doesNotMatch(await workbench.page.locator("#status").innerText(), /Circular/);

    await workbench.write("Sheet1", "L9", [["=L10*2"], ["=L9+1"], ["=L10+4"]]);
    assert.deepEqual((await workbench.read("Sheet1", "L9:L11")).values.flat(), [0, 0, 4]);
    await leaveWarning();
    await workbench.write("Sheet1", "L10", [[1]]);
    assert.deepEqual((await workbench.read("Sheet1", "L9:L11")).values.flat(), [2, 1, 5]);
  });

  it("calculates a function that refers to its own cell as zero, too, and does not wait for it", async () => {
    await workbench.write("Sheet1", "L13", [["=HEADROOM.GROSSMARGIN(L13,5)"]]);
    assert.equal(await workbench.value("Sheet1", "L13"), 0);
    await leaveWarning();
    await workbench.write("Sheet1", "L13", [[null]]);
  });

  it("takes the first cell of what a function after @ gives, the cell that stands after it, and of a union the first area", async () => {
    await workbench.write("Sheet1", "N2", [
      [100, 50],
      [200, 50],
    ]);
    await workbench.write("Sheet1", "P2", [
      ["=@HEADROOM.GROSSMARGIN(N2:N3,O2:O3)"],
      ["=@SUM(N2:N3)"],
      ["=@N3"],
      ["=SUM(@N2:N3,1)"],
      ["=-@HEADROOM.GROSSMARGIN(N2:N3,O2:O3)"],
      ["=1-@N3"],
    ]);
    const { values, formulas } = await workbench.read("Sheet1", "P2:P7");
    // The fourth refers to the row that it stands in, where the range has none.
    assert.deepEqual(values.flat(), [0.5, 300, 200, "#VALUE!", -0.5, -199]);
    assert.equal(formulas[0]?.[0], "=@HEADROOM.GROSSMARGIN(N2:N3,O2:O3)");
    assert.equal(formulas[4]?.[0], "=-@HEADROOM.GROSSMARGIN(N2:N3,O2:O3)");
    const unions = [["=HEADROOM.GROSSMARGIN((N3,N2),O2)"], ["=@HEADROOM.GROSSMARGIN((N2:N3,O2:O3),50)"]];
    await workbench.write("Sheet1", "P8", unions);
    const read = await workbench.read("Sheet1", "P8:P9");
    assert.deepEqual(read.values.flat(), [0.75, 0.5]);
    assert.deepEqual(read.formulas, unions);
  });

  it("hands a text to a function as it stands, also where it looks like a number, and an error as that error", async () => {
    await workbench.write("Sheet1", "W1", [
      ['=HEADROOM.GROSSEDUPGOODWILL(51,"51%")'],
      ['=HEADROOM.GROSSEDUPGOODWILL("1,000",0.5)'],
      ['=HEADROOM.GROSSEDUPGOODWILL(51,"0.2")'],
      ['=HEADROOM.VALUEINUSE({"1,000","51%"},0.1)'],
      ["=HEADROOM.GROSSEDUPGOODWILL(51,51%)"],
      ["=HEADROOM.CGUVALUE(1/0)"],
      ["=HEADROOM.CGUVALUE(#N/A)"],
      ["=HEADROOM.GROSSEDUPGOODWILL(51,W6)"],
      ['=HEADROOM.FIGURE("COGS",DATE(2023,12,31))'],
      ['=SUM({"51%",2})'],
      ["=HEADROOM.CGUVALUE(NoSuchUnit)"],
    ]);
    const { values } = await workbench.read("Sheet1", "W1:W11");
    const text = "#VALUE!";
    assert.deepEqual(values.flat(), [
      ...[text, text, text, text, 100],
      ...["#DIV/0!", "#N/A", "#DIV/0!"],
      ...[-1_162_560, 2, text],
    ]);
    await workbench.show("Sheet1");
    const said = async (cell: string): Promise<string> => {
      await workbench.select(cell);
      return workbench.page.locator("#status").innerText();
    };
    assert.match(await said("W1"), /GROSSEDUPGOODWILL: parameter ownership: found "51%", expected a number\./);
    // Excel takes #NAME? from no function.
    assert.match(await said("W11"), /CGUVALUE: parameter cgu: found #NAME\?, expected a value\./);
  });

  it("tells the add-in of each write by itself, and of no formula that only moved", async () => {
    const told = await workbench.pane.evaluate(async () => {
      const events: string[] = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Events");
        sheet.onChanged.add(async ({ changeType, address }) => void events.push(`${changeType} ${address}`));
        await context.sync();
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("A2").values = [[2]];
        sheet.getRange("B2:C3").formulas = [
          ["=A1", "=A2"],
          ["=B2+1", 4],
        ];
        await context.sync();
        sheet.getRange("1:1").insert("Down");
        await context.sync();
        await new Promise((resolve) => setTimeout(resolve, 300));
      });
      return events;
    });
    assert.deepEqual(told, ["RangeEdited A1", "RangeEdited A2", "RangeEdited B2:C3", "RowInserted 1:1"]);
    const { formulas } = await workbench.read("Events", "B3:C4");
    assert.deepEqual(formulas, [
      ["=A2", "=A3"],
      ["=B3+1", 4],
    ]);
  });

  it("makes a row as high as the wrapped text that is written into it", async () => {
    const heights = await workbench.pane.evaluate(async () =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Sheet1").getRange("R20");
        cell.format.columnWidth = 60;
        cell.format.wrapText = true;
        cell.format.load("rowHeight");
        await context.sync();
        const before = cell.format.rowHeight;
        cell.values = [["Words that take a good many lines of a column that is as narrow as this one"]];
        await context.sync();
        await new Promise((resolve) => setTimeout(resolve, 500));
        cell.format.load("rowHeight");
        await context.sync();
        return [before, cell.format.rowHeight];
      }),
    );
    assert.ok((heights[1] ?? 0) >= 4 * (heights[0] ?? NaN), heights.join(" → "));
  });

  it("unfolds the help of a function while it is typed, and leaves the keys and the text to the cell", async () => {
    await workbench.show("Sheet1");
    // Its help lies over cells, not over the pane.
    await workbench.select("J4");
    await workbench.page.keyboard.type("=HEADROOM.GROSSMARGIN(1");
    const help = workbench.page.locator("[data-u-comp=rect-popup]").filter({ hasText: "HEADROOM.GROSSMARGIN(" }).last();
    await help.waitFor();
    const folded = await placeAtRest(help);
    await help.locator("svg").first().click();
    const unfolded = await placeAtRest(help);
    assert.ok(unfolded.height > 2 * folded.height, `${folded.height} → ${unfolded.height} pixels`);
    await workbench.page.keyboard.type("00,75)");
    await press("Enter");
    await workbench.settled();
    const { formulas, values } = await workbench.read("Sheet1", "J4");
    assert.deepEqual([formulas[0]?.[0], values[0]?.[0]], ["=HEADROOM.GROSSMARGIN(100,75)", 0.25]);
  });

  it("leaves Tab to the page after Escape, and to the grid otherwise", async () => {
    const inRibbon = (): Promise<boolean> =>
      workbench.page.evaluate(() => document.getElementById("ribbon")?.contains(document.activeElement) === true);
    await workbench.select("D4");
    for (const key of ["F6", "Shift+F6", "Tab"]) await press(key);
    await press("Shift+Tab");
    assert.equal(await inRibbon(), false);
    await press("Escape");
    await press("Shift+Tab");
    assert.equal(await inRibbon(), true);
  });

  it("goes by F6 from the grid to the pane, to the ribbon and back, and by Shift+F6 the other way", async () => {
    const holder = (): Promise<string> =>
      workbench.page.evaluate(
        () => ["pane", "ribbon"].find((id) => document.getElementById(id)?.contains(document.activeElement)) ?? "grid",
      );
    await workbench.select("D4");
    const round: string[] = [];
    for (const [key, typed] of [
      ["F6", ""],
      ["F6", ""],
      ["F6", "7"],
      ["Shift+F6", ""],
      ["Shift+F6", ""],
      ["Shift+F6", "8"],
    ] as const) {
      await press(key);
      round.push(await holder());
      if (typed === "") continue;
      await workbench.page.keyboard.type(typed);
      await press("Enter");
    }
    assert.deepEqual(round, ["pane", "ribbon", "grid", "ribbon", "pane", "grid"]);
    await workbench.settled();
    assert.deepEqual((await workbench.read("Sheet1", "D4:D5")).values, [[7], [8]]);
    // A command that is pressed by the keys gives them back to the cells.
    for (const key of ["Shift+F6", "Tab", "Tab", "Tab"]) await press(key);
    assert.equal(await workbench.page.locator("#ribbon :focus").innerText(), "Check");
    await press("Enter");
    await workbench.page.keyboard.type("9");
    await press("Enter");
    await workbench.settled();
    assert.equal(await workbench.value("Sheet1", "D6"), 9);
  });

  it("draws cells without serifs where there is no Calibri", async () => {
    const drawn = await workbench.page.evaluate(() => {
      const drawing = document.createElement("canvas").getContext("2d");
      const [cells, serif] = ["Calibri, serif", "serif"].map((font) => {
        if (drawing === null) return NaN;
        drawing.font = `40pt ${font}`;
        return drawing.measureText("Headroom of goodwill 1,162,560").width;
      });
      const loaded = [...document.fonts].filter(({ status }) => status === "loaded").length;
      return { loaded, cells, serif };
    });
    assert.equal(drawn.loaded, 4);
    assert.notEqual(drawn.cells, drawn.serif);
  });
});
