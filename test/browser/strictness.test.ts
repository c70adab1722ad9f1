import assert from "node:assert/strict";
import { openWorkbench, type OpenedWorkbench } from "../support/browser.ts";

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

  it("goes by F6 from the grid to the pane, to the ribbon and back, and by Shift+F6 the other way", async () => {
    const holder = (): Promise<string> =>
      workbench.page.evaluate(
        () => ["pane", "ribbon"].find((id) => document.getElementById(id)?.contains(document.activeElement)) ?? "grid",
      );
    await workbench.select("D4");
    const round: string[] = [];
    for (const key of ["F6", "F6", "F6", "Shift+F6", "Shift+F6", "Shift+F6"]) {
      await press(key);
      round.push(await holder());
    }
    assert.deepEqual(round, ["pane", "ribbon", "grid", "ribbon", "pane", "grid"]);
    await workbench.page.keyboard.type("7");
    await press("Enter");
    await workbench.settled();
    assert.equal(await workbench.value("Sheet1", "D4"), 7);
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
