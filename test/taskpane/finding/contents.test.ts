import assert from "node:assert/strict";
import { builtInPack } from "../../../packs/index.ts";
import { CellAddressError, placeOfAddress } from "../../../src/plan/placeOfAddress.ts";
import { contentsOf, type Contents, type SheetEntry } from "../../../src/taskpane/model/finding/contents.ts";
import { foldText } from "../../../src/filing/finding/foldText.ts";
import { foundInWords, searchContents } from "../../../src/taskpane/model/finding/searchContents.ts";
import type { WorkbookPlan } from "../../../src/plan/plan.ts";
import { fakePlan } from "../../support/fakePanePlan.ts";
import { plannedOnce } from "../../support/plannedOnce.ts";

const contents = contentsOf(fakePlan);
const search = (text: string): readonly SheetEntry[] => searchContents(contents, text);
/** "Notes: Note 13: Goodwill [Goodwill]" */
const found = (text: string): string[] =>
  search(text).flatMap(({ name, tables }) =>
    tables.length === 0
      ? [name]
      : tables.map(
          ({ title, lines }) =>
            `${name}: ${title}${lines.length === 0 ? "" : ` [${lines.map(({ label }) => label).join(", ")}]`}`,
        ),
  );

describe("the contents in the pane", () => {
  it("list every sheet with its group and tables, and no lines, while nothing is looked for", () => {
    const all = search("  ");
    assert.deepEqual(
      all.map(({ sheet, group }) => [sheet, group]),
      fakePlan.contents.map(({ sheet, group }) => [sheet, group]),
    );
    assert.deepEqual(
      all.flatMap(({ tables }) => tables.map(({ title }) => title)),
      fakePlan.contents.flatMap(({ tables }) => tables.map(({ title }) => title)),
    );
    assert.ok(all.every(({ tables }) => tables.every(({ lines }) => lines.length === 0)));
  });

  it("lead to the heading of a table", () => {
    const notes = search("").find(({ sheet }) => sheet === "notes");
    assert.deepEqual(notes?.tables.find(({ title }) => title === "Note 13: Goodwill")?.place, {
      sheet: "notes",
      row: 152,
      column: 0,
    });
  });

  it("say under which note a table stands", () => {
    const notes = search("").find(({ sheet }) => sheet === "notes");
    assert.deepEqual(
      notes?.tables.map(({ note }) => note),
      [undefined, undefined, "Note 12", undefined, "Note 13", undefined, "Note 19"],
    );
  });
});

describe("looking for something in the contents", () => {
  it("finds tables by title, lines by label, and sheets by name", () => {
    assert.deepEqual(found("goodwill"), [
      "Assumptions (Headroom): Shanghai EHigher [Goodwill, Gross up goodwill]",
      "Assumptions (Headroom): Qingdao Aolipu Qizhi [Goodwill, Gross up goodwill]",
      "Assumptions (Headroom): Shanghai Compass [Goodwill, Gross up goodwill]",
      "Financial position: Consolidated Statement of Financial Position [Goodwill]",
      "Notes: Note 13: Goodwill [Goodwill]",
      "Notes: Key assumptions of the impairment test, 2023",
      "Goodwill",
    ]);
  });

  it("finds what has all the words, wherever in note, table and label they stand", () => {
    assert.deepEqual(found("note 13 revenue"), [
      "Notes: Key assumptions of the impairment test, 2023 [Revenue (% annual growth rate)]",
    ]);
    assert.deepEqual(found("13 nowhere"), []);
  });

  it("leads to the latest figure of a line", () => {
    const line = search("income revenue")[0]?.tables[0]?.lines[0];
    assert.deepEqual(line, { label: "Revenue", place: { sheet: "incomeStatement", row: 6, column: 4 } });
  });

  it("does not mind case, accents, or how amortisation is spelled", () => {
    assert.deepEqual(found("GOODWILL"), found("goodwill"));
    assert.equal(foldText("Amortization of Café"), "amortisation of cafe");
    assert.equal(foldText("recognized"), "recognised");
  });

  it("lists the first lines of a table and says how many more there are", () => {
    const sheets = [{ sheet: "notes", name: "Notes", title: "Notes", tables: [{ title: "Note 5", address: "A1" }] }];
    const [figure] = fakePlan.figures;
    assert.ok(figure);
    const figures = Array.from({ length: 8 }, (_, row) => ({
      ...figure,
      sheet: "notes",
      row: row + 1,
      label: `Expense ${row}`,
    }));
    const [sheet] = searchContents(contentsOf({ contents: sheets, figures, assumptions: [], measures: [] }), "expense");
    assert.deepEqual([sheet?.tables[0]?.lines.length, sheet?.tables[0]?.more], [5, 3]);
    assert.equal(foundInWords(sheet ? [sheet] : []), "Found 1 sheet, 1 table and 8 lines");
  });

  it("is said in words", () => {
    assert.equal(foundInWords(search("goodwill")), "Found 4 sheets, 6 tables and 8 lines");
    assert.equal(foundInWords(search("inventories")), "Nothing found");
  });
});

describe("the contents of the model itself", () => {
  let plan: WorkbookPlan;
  let all: Contents;
  before(() => {
    plan = plannedOnce(builtInPack);
    all = contentsOf(plan);
  });

  it("hold every line of reported figures in a table", () => {
    const lines = all.flatMap(({ tables }) =>
      tables.flatMap((table) => table.lines.map(({ entry }) => `${entry.place.sheet} ${entry.place.row}`)),
    );
    const rows = new Set(plan.figures.map(({ sheet, row }) => `${sheet} ${row}`));
    assert.deepEqual(
      [...rows].filter((row) => !lines.includes(row)),
      [],
    );
    assert.equal(new Set(lines).size, lines.length);
  });

  const led = (text: string): string[] =>
    searchContents(all, text).flatMap(({ name, tables }) =>
      tables.flatMap(({ lines }) => lines.map(({ label, detail = "" }) => `${name}: ${label}: ${detail}`)),
    );

  it("lead to the cell of a year, with what is announced there", () => {
    // Statement of comprehensive income: cost of sales of 2023 (1,162,560), of 2022 (1,050,565).
    assert.equal(led("cost of sales 2023")[0], "Income statement: Cost of sales: 2023: announced (1,162,560)");
    assert.equal(led("COGS 2022")[0], "Income statement: Cost of sales: 2022: announced (1,050,565)");
    const [sheet] = searchContents(all, "cost of sales 2022");
    const place = sheet?.tables[0]?.lines[0]?.place;
    const figure = plan.figures.find(({ key }) => key === "income.costOfSales@2022");
    assert.deepEqual([place?.sheet, place?.row, place?.column], [figure?.sheet, figure?.row, figure?.column]);
  });

  it("lead from a value to every cell that announces it, with or without its signs", () => {
    assert.deepEqual(led("1,162,560"), led("(1162560)"));
    assert.deepEqual(led("1,162,560"), ["Income statement: Cost of sales: 2023: announced (1,162,560)"]);
    assert.ok(led("33.6%").includes("Other disclosures: Gross margin: 2023: announced 33.6%"));
    // A part of a number is another number.
    assert.deepEqual(led("1,162"), []);
  });

  it("do not take a dash for what does not apply for nil", () => {
    // Note 13, key assumptions of 2022: Shanghai Compass was acquired in 2023, and dashes stand in its columns.
    const lines = led("discount rate compass").filter((line) => line.startsWith("Notes"));
    assert.deepEqual(lines, [
      "Notes 4–19: Pre-tax discount rate (%): Shanghai Compass, high",
      "Notes 4–19: Pre-tax discount rate (%): Shanghai Compass, high: announced 15.4%",
    ]);
  });

  it("hold assumptions and results, by their unit", () => {
    assert.ok(led("discount rate").includes("Assumptions: Pre-tax discount rate: "));
    assert.ok(led("headroom compass").includes("Shanghai Compass: Headroom: "));
  });

  it("know words of the trade, in English and Chinese", () => {
    assert.ok(led("wacc").includes("Assumptions: Pre-tax discount rate: "));
    assert.ok(led("capex").includes("Assumptions: Capital expenditure / revenue: "));
    assert.ok(led("SG&A").includes("Income statement: General and administrative expenses: "));
    assert.ok(led("net income 2023").includes("Income statement: Loss for the year: 2023: announced (570,272)"));
    assert.ok(led("毛利2023").includes("Income statement: Gross profit: 2023: announced 588,485"));
  });

  it("forgive a slip in a word, and none in a number", () => {
    assert.deepEqual(led("goodwill"), led("goodwil"));
    assert.ok(led("reveneu").includes("Income statement: Revenue: "));
    assert.ok(led("gros margin").includes("Assumptions: Gross margin: "));
    assert.deepEqual(led("1,162,561"), []);
  });

  it("find a sheet by its name, two letters the other way round too", () => {
    for (const typed of ["checks", "Chekcs"])
      assert.deepEqual(
        searchContents(all, typed).map(({ name }) => name),
        ["Checks"],
        typed,
      );
  });

  it("lead from goodwill to note 13", () => {
    const notes = searchContents(all, "goodwill").find(({ sheet }) => sheet === "notes");
    assert.ok(notes?.tables.some(({ title }) => title === "Note 13: Goodwill"));
  });
});

describe("the address of a cell", () => {
  it("is read as its place, and refused where it is none", () => {
    assert.deepEqual(placeOfAddress("AB12"), { row: 11, column: 27 });
    assert.throws(() => placeOfAddress("12"), CellAddressError);
  });
});
