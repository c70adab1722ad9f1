import assert from "node:assert/strict";
import type { CellPlan } from "../../src/plan/plan.ts";
import { unitSheetId } from "../../src/model/goodwill/unit/unitSheetName.ts";
import { likelyText } from "../../src/plan/paper/rowHeights.ts";
import { paperOf, typeOnPaper } from "../../src/plan/paper/paper.ts";
import { unitSheets } from "../support/impairmentSheets.ts";
import { breakEvenRow, workingsOf, type CalculatedBook } from "./analysisTables.ts";
import { calculatedPlan, type Typed } from "./calculatedPlan.ts";
import { everyYear, forEveryUnit, impairmentPlan, near, plan, units } from "./impairmentModel.ts";

const cellsOn = (sheet: string): readonly CellPlan[] => plan.sheets.find(({ id }) => id === sheet)?.cells ?? [];
const textOf = ({ content }: CellPlan): string => (content.kind === "text" ? content.text : "");

/** What stands on a sheet, by its texts. */
function textsOn(sheet: string) {
  const cells = cellsOn(sheet);
  const rowOf = (text: string, style?: CellPlan["style"]): number => {
    const found = cells.find((cell) => textOf(cell) === text && (style === undefined || cell.style === style));
    assert.ok(found, text);
    return found.row;
  };
  const textAt = (row: number, column: number): string | undefined =>
    cells.filter((cell) => cell.row === row && cell.column === column).map(textOf)[0];
  return { cells, rowOf, textAt };
}

describe("headroom by unit, at the top of Goodwill", function () {
  this.timeout(180_000);
  const { cells, rowOf, textAt } = textsOn("goodwill");
  const heads = rowOf("Headroom by unit");
  const all = cells.find((cell) => cell.row === heads && textOf(cell) === "All units")?.column ?? -1;
  const at = (book: CalculatedBook, label: string, column: number): unknown =>
    book.at("goodwill", rowOf(label), column);
  let book: CalculatedBook;
  before(async () => {
    book = await calculatedPlan(impairmentPlan);
  });

  it("has a column for each unit, with the way to its sheet, and all of it in the width of a screen", () => {
    units.forEach(({ id, title }, index) => {
      assert.equal(textAt(heads, 1 + index), title);
      const link = cells.find((cell) => cell.row === heads + 1 && cell.column === 1 + index)?.link;
      assert.deepEqual(link, { sheet: unitSheetId(id), address: "A1" });
    });
    assert.ok(heads < 10, "near the top");
    const last = Math.max(...cells.filter(({ row }) => row === heads).map(({ column }) => column));
    assert.ok(last <= 6, `its last column is ${last}`);
    assert.ok(rowOf("What must be true", "title") > rowOf("Headroom"));
  });

  it("has each unit's results", () => {
    units.forEach(({ id, blockName, title }, index) => {
      const of = (label: string): unknown => at(book, label, 1 + index);
      assert.equal(of("Headroom"), book.named(`${blockName}_Headroom`));
      assert.equal(of("Value in use"), book.named(`${blockName}_ValueInUse`));
      const below = (label: string): unknown => book.at("goodwill", rowOf(label) + 1, 1 + index);
      assert.equal(below("Pre-tax discount rate"), breakEvenRow(book, id, "Pre-tax discount rate").value);
      assert.equal(below("Gross margin, last year"), breakEvenRow(book, id, "Gross margin").value);
      assert.equal(below("Terminal growth"), breakEvenRow(book, id, "Terminal growth").value);
      near(of("Headroom / carrying amount"), Number(of("Headroom")) / Number(of("Carrying amount")), title, 1e-12);
      const parts = ["Goodwill, grossed up", "Intangible assets", "Other net assets"];
      near(
        of("Carrying amount"),
        parts.reduce((sum, part) => sum + Number(of(part)), 0),
        title,
      );
    });
  });

  it("adds goodwill up to the announced total, the unit that is not computed included", () => {
    // Note 13: 327,385; Shenzhen Huiyan 9,646.
    assert.equal(textAt(heads, all - 1), "Not computed");
    assert.equal(at(book, "Goodwill", all - 1), 9_646);
    assert.equal(at(book, "Goodwill", all), 327_385);
  });

  it("says how many units have headroom, and which has least for its carrying amount", () => {
    assert.equal(
      book.at("goodwill", 4, 0),
      "3 of 3 units computed have headroom; the least for its carrying amount: Qingdao Aolipu Qizhi, 24.6%.",
    );
    assert.match(String(textAt(5, 0)), /illustrative.*not computed/);
  });

  it("says which unit has no value, and why", async () => {
    const without = await calculatedPlan(impairmentPlan, { "compass.baseRevenue": 0 });
    assert.equal(without.at("goodwill", 4, 0), "Shanghai Compass: No value: base revenue must be above zero. ");
  });

  it("adds up losses and their split, and counts no loss for the unit that is not computed", async () => {
    const impaired = await calculatedPlan(impairmentPlan, forEveryUnit({ discountRate: 0.25 }));
    for (const label of [
      "Impairment loss",
      "recognised on goodwill",
      "on goodwill, not recognised",
      "recognised on other assets",
      "with no asset to fall on",
    ]) {
      const sum = units.reduce((total, _, index) => total + Number(at(impaired, label, 1 + index)), 0);
      near(at(impaired, label, all), sum, label);
    }
    assert.ok(Number(at(impaired, "Impairment loss", all)) > 0);
    assert.match(String(impaired.at("goodwill", 4, 0)), /^0 of 3 units/);
  });
});

describe("the sheet of a unit", function () {
  this.timeout(180_000);
  const sheet = unitSheetId("compass");
  const { cells, rowOf } = textsOn(sheet);

  it("stands after Goodwill under the unit's title, and the workings of all after Checks", () => {
    const names = plan.sheets.map(({ name }) => name);
    const from = names.indexOf("Goodwill");
    assert.deepEqual(names.slice(from, from + 4), ["Goodwill", ...units.map(({ title }) => title)]);
    assert.deepEqual(names.slice(-2), ["Checks", "Workings"]);
  });

  it("goes from the answer down to the disclosure, with a link to each part", () => {
    const heads = [
      "Answer",
      "What it rests on",
      "Cash flows",
      "Value in use",
      "Carrying amount",
      "Sensitivity of headroom",
      "Tornado: each driver by the same step",
      "Frontier: where headroom is zero as two drivers move",
      "Disclosure card (IAS 36.134)",
    ].map((head) => rowOf(head, "columnHead"));
    assert.deepEqual(
      heads,
      [...heads].sort((a, b) => a - b),
    );
    const links = cells.filter(({ row, link }) => row === 2 && link !== undefined);
    assert.deepEqual(links.map(textOf), [
      "Back to the cover",
      "All units",
      "Model by year",
      "Value in use",
      "Sensitivity",
      "Break-evens",
      "Tornado",
      "Frontier",
      "Disclosure",
      "Workings",
    ]);
    assert.deepEqual(links[2]?.link, { sheet, address: `A${rowOf("Cash flows") + 1}` });
    assert.deepEqual(links.at(-1)?.link, { sheet: "workings", address: `A${workingsOf("compass") + 1}` });
  });

  it("answers with headroom, a loss and on what it falls, and what must be true", async () => {
    const answer = async (typed: Typed) => {
      const book = await calculatedPlan(impairmentPlan, typed);
      const at = (label: string, column: number): unknown => book.at(sheet, rowOf(label), column);
      const must = [0, 1, 2, 3].map((below) => String(book.at(sheet, rowOf("What must be true") + below, 1)));
      return { headroom: [at("Headroom", 1), at("Headroom", 3)], loss: at("Impairment loss", 3), must, book };
    };
    const start = await answer({});
    assert.deepEqual(start.headroom, [start.book.named("Compass_Headroom"), "Positive: no impairment"]);
    assert.equal(start.loss, "none");
    assert.match(start.must[0] ?? "", /^Headroom is zero at a gross margin of /);
    assert.match(start.must[3] ?? "", /^On 2023's key assumptions nothing is impaired up to operating costs of /);
    const impaired = await answer({ "compass.discountRate": 0.25 });
    assert.equal(impaired.headroom[1], "Negative: goodwill would be impaired");
    assert.match(
      String(impaired.loss),
      /^RMB'000 [\d,]+ recognised on goodwill, [\d,]+ on other assets; [\d,]+ not recognised$/,
    );
  });

  it("shows of each value in its block whether it is announced", async () => {
    const basis = async (typed: Typed): Promise<unknown> =>
      (await calculatedPlan(impairmentPlan, typed)).at(sheet, rowOf("Pre-tax discount rate"), 6);
    assert.equal(await basis({}), "announced");
    assert.equal(await basis({ "compass.discountRate": 0.25 }), "illustrative");
  });

  it("is one page wide on paper, in type of at least seven points, its labels at most 44 wide; workings are not printed", () => {
    const printed = ["goodwill", ...unitSheets].map((id) => plan.sheets.find((one) => one.id === id));
    for (const one of printed) {
      assert.ok(one);
      const paper = paperOf(one, () => undefined);
      assert.deepEqual(paper.columnStarts, [], one.name);
      assert.ok(typeOnPaper(one, paper) >= 7, one.name);
      assert.ok((one.columnWidths[0] ?? 0) <= 44, one.name);
    }
    assert.equal(plan.sheets.at(-1)?.print?.nothing, true);
  });

  it("has its chart on paper below the table that it shows", () => {
    const goodwill = plan.sheets.find(({ id }) => id === "goodwill");
    const chart = goodwill?.charts?.[0];
    assert.ok(goodwill && chart);
    const { rowStarts } = paperOf(goodwill, likelyText);
    const [next = Infinity] = rowStarts;
    assert.ok(chart.place.row + chart.place.rows <= next, `the second page begins at row ${next + 1}`);
  });

  it("has plain words for where headroom is zero", () => {
    const words = plan.sheets
      .filter(({ id }) => unitSheets.includes(id))
      .flatMap((one) => one.cells.map(({ content }) => JSON.stringify(content)));
    assert.deepEqual(
      words.filter((said) => /closed form|residual|native|twin/i.test(said)),
      [],
    );
  });
});

describe("the terminal value's share", function () {
  this.timeout(180_000);
  const words = async (typed: Typed): Promise<unknown> => {
    const book = await calculatedPlan(impairmentPlan, typed);
    const sheet = unitSheetId("compass");
    return book.at(sheet, book.beside(sheet, "Terminal value's share of value in use").row, 3);
  };

  it("is warned of in words above 75%, and only there", async () => {
    assert.equal(await words({}), "at most 75%");
    assert.equal(
      await words({ "compass.terminalGrowth": 0.08 }),
      "Warning, above 75%: value in use rests on what comes after the budget",
    );
  });

  it("has no meaning where value in use is not positive, and says so", async () => {
    assert.equal(await words(forEveryUnit(everyYear("operatingCosts", 0.6))), "no share: value in use is not positive");
  });
});

describe("other net assets", function () {
  this.timeout(180_000);

  it("are remarked where opening working capital alone is more", async () => {
    // 187,000 is 114,730 more than 72,270.
    const remark = async (typed: Typed): Promise<readonly unknown[]> => {
      const book = await calculatedPlan(impairmentPlan, typed);
      const { row, value } = book.beside(unitSheetId("eHigher"), "of which other");
      return [Math.round(Number(value)), book.at(unitSheetId("eHigher"), row, 3)];
    };
    assert.deepEqual(await remark({}), [10_560, ""]);
    assert.deepEqual(await remark({ "eHigher.openingWorkingCapital": 187_000 }), [
      -114_730,
      "Negative: opening working capital alone is more than other net assets",
    ]);
  });
});

describe("Shenzhen Huiyan, whose key assumptions are not published", () => {
  const { cells, rowOf, textAt } = textsOn("goodwill");
  const top = rowOf("Shenzhen Huiyan", "title");
  const last = rowOf("What must be true", "title");
  const own = cells.filter(({ row }) => row > top && row < last);
  const line = (label: string): number => own.find((cell) => textOf(cell) === label)?.row ?? -1;

  it("shows its goodwill as announced and when it was acquired", async () => {
    // Note 13: RMB 9,646,000 on 31 October 2022.
    const book = await calculatedPlan(impairmentPlan);
    assert.equal(book.at("goodwill", line("Goodwill"), 1), 9_646);
    assert.equal(textAt(line("Acquired on"), 1), "31 October 2022");
    near(book.at("goodwill", line("Share of all goodwill"), 1), 9_646 / 327_385, "share", 1e-12);
  });

  it("takes no assumption, computes nothing and says so, without an error", () => {
    assert.equal(textAt(line("Key assumptions"), 1), "none published");
    for (const label of ["Value in use", "Carrying amount", "Headroom", "Impairment loss"])
      assert.equal(textAt(line(label), 1), "not computed", label);
    assert.ok(own.every(({ inputKey }) => inputKey === undefined));
    assert.ok(plan.assumptions.every(({ group }) => group !== "Shenzhen Huiyan"));
  });

  it("has no named block that a function would take for a unit, and no measure", () => {
    const inside = plan.names.filter(
      ({ area }) => area.sheet === "goodwill" && area.row + area.rows > top && area.row < last,
    );
    assert.deepEqual(inside, []);
    assert.ok(plan.measures.every(({ group }) => group !== "Shenzhen Huiyan"));
  });
});

describe("the disclosure card after IAS 36.134(c)–(f)", function () {
  this.timeout(180_000);
  const sheet = unitSheetId("eHigher");
  const { cells, rowOf, textAt } = textsOn(sheet);
  const top = rowOf("Disclosure card (IAS 36.134)");
  const draft =
    cells.find((cell) => cell.row > top && textOf(cell) === "Draft of the disclosure, from the cells above")?.row ?? -1;
  const items = cells
    .filter(({ row, column }) => column === 0 && row > top && row < draft)
    .map((cell) => ({ asks: textOf(cell), row: cell.row }));

  /** A status that depends on what the user typed is a formula. */
  const statusAt = (calculated: CalculatedBook, row: number): unknown =>
    textAt(row, 1) === "" ? calculated.at(sheet, row, 1) : textAt(row, 1);
  const rowAsking = (start: string): number => items.find(({ asks }) => asks.startsWith(start))?.row ?? -1;
  let book: CalculatedBook;
  before(async () => {
    book = await calculatedPlan(impairmentPlan);
  });

  it("has every item of the paragraph, each announced with its place, computed here or missing", () => {
    const paragraphs = new Set(items.map(({ asks }) => asks.split(" ")[0]));
    assert.deepEqual(
      [...paragraphs],
      ["(c)", "(d)(i)", "(d)(ii)", "(d)(iii)", "(d)(iv)", "(d)(v)", "(e)", "(f)", "(f)(i)", "(f)(ii)", "(f)(iii)"],
    );
    for (const { asks, row } of items) {
      const status = statusAt(book, row);
      assert.ok(["announced", "computed", "missing", "not applicable"].includes(String(status)), asks);
      const places = [2, 8].map((column) => textAt(row, column)).join(" ");
      if (status === "announced") assert.match(places, /note 13/, asks);
    }
  });

  it("finds terminal growth missing, and the headroom's amount computed here only", () => {
    const status = (start: string): unknown => statusAt(book, rowAsking(start));
    assert.equal(status("(d)(iv)"), "missing");
    assert.equal(status("(f)(i)"), "computed");
    assert.equal(status("(d)(v)"), "announced");
  });

  it("quotes the announced key assumptions from their cells", () => {
    const row = rowAsking("(d)(i) key assumptions");
    // Note 13, 2023, Shanghai EHigher: 2.2%–21.6%, 32.0%, 15.4%.
    assert.equal(book.at(sheet, row, 2), "revenue growth 2.2%–21.6%, gross margin 32.0%, pre-tax discount rate 15.4%");
  });

  it("calls the period of the projections generally five years, as note 13 does", () => {
    assert.match(String(textAt(rowAsking("(d)(iii)"), 2)), /^generally five years/);
  });

  it("calls nothing announced that note 13 does not print any more", async () => {
    const changed = await calculatedPlan(impairmentPlan, {
      "note13.assumptions.2023.preTaxDiscountRate@shanghaiEHigherLow": 0.2,
    });
    assert.deepEqual(
      ["(d)(i) key", "(d)(v)"].map((start) => statusAt(changed, rowAsking(start))),
      ["changed", "changed"],
    );
  });

  it("tells the model's own rate from the announced one, and its key assumptions from the announced ones", async () => {
    const changed = await calculatedPlan(impairmentPlan, { "eHigher.discountRate": 0.05 });
    const what = (start: string): string => String(changed.at(sheet, rowAsking(start), 2));
    assert.equal(what("(d)(v)"), "15.4%, pre-tax; 5.0% here, illustrative");
    assert.match(what("(d)(i) key"), /; changed here$/);
    assert.equal(statusAt(changed, rowAsking("(f)(ii)")), "illustrative");
    assert.match(what("(f)(ii)"), /^changed on Assumptions/);
    const adjusted = await calculatedPlan(impairmentPlan, { "eHigher.grossMarginAdjustment.2025": 0.02 });
    assert.equal(statusAt(adjusted, rowAsking("(f)(ii)")), "illustrative");
  });

  it("has the low end of growth suggest the terminal growth only while they are the same", async () => {
    const what = async (typed: Typed): Promise<unknown> =>
      (await calculatedPlan(impairmentPlan, typed)).at(sheet, rowAsking("(d)(iv)"), 2);
    assert.equal(await what({}), "2.2% here, illustrative; the low end of announced growth, 2.2%, suggests it");
    assert.equal(await what({ "eHigher.terminalGrowth": -0.01 }), "−1.0% here, illustrative");
    assert.equal(
      await what({
        "eHigher.terminalGrowth": 0.08,
        "note13.assumptions.2023.revenueGrowth@shanghaiEHigherLow": 0.08,
      }),
      "8.0% here, illustrative",
    );
  });

  it("drafts headroom and its break-evens from live cells, in rows that fit a screen", async () => {
    const start = await calculatedPlan(impairmentPlan);
    const amount = (value: unknown): string =>
      (Number(value) / 1000).toLocaleString("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const valueInUse = amount(start.named("EHigher_ValueInUse"));
    const headroom = amount(start.named("EHigher_Headroom"));
    const rows = Array.from({ length: 7 }, (_, index) => String(start.at(sheet, draft + 1 + index, 0)));
    for (const row of rows) assert.ok(row.length <= 130, row);
    const first = rows.slice(0, 2).join(" ");
    assert.match(
      first,
      /^At 31 December 2023 the recoverable amount of Shanghai EHigher, its value in use of RMB [\d.]+ million, exceeded its carrying amount/,
    );
    assert.ok(first.includes(`RMB ${valueInUse} million`) && first.endsWith(`by RMB ${headroom} million.`));
    assert.match(
      rows.slice(2).join(" "),
      /^Each changed alone, .* equal \(IAS 36, 134\(f\)\(iii\)\): at revenue growth of .*; at a gross margin of .*; at a pre-tax discount rate of .*; at terminal growth of .*\.$/,
    );
  });

  /** The rows of a unit's draft. */
  const draftOf = (book: Awaited<ReturnType<typeof calculatedPlan>>): string[] =>
    Array.from({ length: 7 }, (_, index) => String(book.at(sheet, draft + 1 + index, 0)));

  it("drafts 36.126 and 129–130 of a loss, not 134(f)", async () => {
    const [first, second, third, ...rest] = draftOf(
      await calculatedPlan(impairmentPlan, forEveryUnit({ discountRate: 0.25 })),
    );
    assert.match(String(first), /, fell short of$/);
    assert.match(String(second), /^its carrying amount of RMB [\d.]+ million by RMB [\d.]+ million\.$/);
    assert.match(
      String(third),
      /^An impairment loss is recognised \(IAS 36, 126\(a\) and 130\(b\)\): RMB [\d.]+ million on goodwill and RMB [\d.]+ million on other assets\.$/,
    );
    const other = rest.join(" ");
    assert.match(
      other,
      /; the pre-tax discount rate is 25\.0% \(IAS 36, 130\(g\)\)\. .*\(IAS 36, 130\(a\)\).*\(126\(a\)\).*\(129 and 130\(d\)\)/,
    );
    assert.doesNotMatch([first, second, third, other].join(" "), /134|would be equal|undefined/);
    for (const row of [first, second, third, ...rest]) assert.ok(String(row).length <= 130, row);
  });

  it("says that no change would make the two equal where a unit costs nothing and carries nothing", async () => {
    // Without a carrying amount and with a flow that grows from one share of revenue, nothing brings headroom to zero but
    // a margin that eats it up.
    const typed = forEveryUnit({
      goodwill: 0,
      intangibleAssets: 0,
      otherNetAssets: 0,
      workingCapital: 0,
      openingWorkingCapital: 0,
    });
    const rows = draftOf(await calculatedPlan(impairmentPlan, typed));
    assert.match(rows.join(" "), /there is no revenue growth at which they would be equal; at a gross margin of /);
    assert.match(
      rows.join(" "),
      /there is no pre-tax discount rate at which they would be equal; there is no terminal growth at which they would be equal\.$/,
    );
  });

  it("prints a negative amount in brackets", async () => {
    const costs = Object.assign(
      {},
      ...["2024", "2025", "2026", "2027", "2028"].map((year) => ({ [`operatingCosts.${year}`]: 0.6 })),
    );
    const rows = draftOf(await calculatedPlan(impairmentPlan, forEveryUnit(costs)));
    assert.match(String(rows[0]), /its value in use of RMB \([\d.,]+\) million, fell short of$/);
  });
});

describe("the plan's analyses", () => {
  it("are five for each unit, each with a table of filled cells and settings that are inputs", () => {
    const filled = new Map(
      plan.sheets.flatMap(({ id, cells }) => cells.map((cell) => [`${id} ${cell.row},${cell.column}`, cell] as const)),
    );
    for (const { id, title } of units) {
      const own = plan.analyses.filter(({ unit }) => unit === id);
      assert.deepEqual(own.map(({ kind }) => kind).sort(), [
        "breakEvens",
        "frontier",
        "sensitivity",
        "tornado",
        "whatMustBeTrue",
      ]);
      for (const { kind, table, settings, title: shown } of own) {
        assert.equal(shown, title);
        for (let row = 1; row < table.rows; row += 1)
          assert.ok(filled.has(`${table.sheet} ${table.row + row},${table.column}`), `${id} ${kind}`);
        for (const setting of settings) {
          const cell = filled.get(`${setting.cell.sheet} ${setting.cell.row},${setting.cell.column}`);
          assert.equal(cell?.inputKey, setting.id);
          assert.ok(
            cell.content.kind === "text"
              ? cell.content.text === setting.value
              : cell.content.kind === "number" && Number(cell.content.value) === setting.value,
          );
        }
      }
    }
  });
});

const impairmentTest: readonly string[] = ["goodwill", ...unitSheets, "workings"];

describe("the figures of the impairment test", () => {
  const words = ({ content }: CellPlan): string =>
    content.kind === "text" ? content.text : content.kind === "formula" ? content.formula : "";
  const namesUnit = (cell: CellPlan | undefined): boolean =>
    cell !== undefined && /RMB|%|factor|number|years/.test(words(cell));
  const isHead = ({ style }: CellPlan): boolean => style === "heading" || style === "columnHead";

  for (const { id, name, cells } of plan.sheets.filter((sheet) => impairmentTest.includes(sheet.id)))
    it(`have their unit in their row, in the head of their column or in that of their table: ${name}`, () => {
      const rows = new Map<number, CellPlan[]>();
      for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
      const lacking = cells.filter((cell) => {
        const isFigure = !["text", "year", "logical", undefined].includes(cell.format);
        if (!isFigure || !["formula", "number"].includes(cell.content.kind)) return false;
        if (["columnHead", "heading", "check", "input"].includes(cell.style)) return false;
        const own = rows.get(cell.row) ?? [];
        if (own.some(({ style }) => style === "unit") || namesUnit(own.find(({ column }) => column === 0)))
          return false;
        // The table's first row of heads is the one above which there is none, or a blank row.
        for (let row = cell.row - 1; rows.has(row); row -= 1) {
          const heads = (rows.get(row) ?? []).filter(isHead);
          if ([heads.find(({ column }) => column === cell.column), heads[0]].some(namesUnit)) return false;
        }
        return true;
      });
      assert.deepEqual(
        [...new Set(lacking.map(({ row }) => `row ${row + 1}: ${words((rows.get(row) ?? [])[0] as CellPlan)}`))],
        [],
        id,
      );
    });
});
