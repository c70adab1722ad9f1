import assert from "node:assert/strict";
import { builtInUnits } from "../support/builtInUnits.ts";
import type { CellPlan } from "../../src/plan/plan.ts";
import { breakEvenRow, type CalculatedBook } from "./analysisTables.ts";
import { calculatedPlan, type Typed } from "./calculatedPlan.ts";
import { everyYear, forEveryUnit, impairmentPlan, near, plan, units } from "./impairmentModel.ts";

const goodwill = plan.sheets.find(({ id }) => id === "goodwill");
const cells: readonly CellPlan[] = goodwill?.cells ?? [];
const textOf = ({ content }: CellPlan): string => (content.kind === "text" ? content.text : "");
const rowOf = (text: string, style?: CellPlan["style"]): number => {
  const found = cells.find((cell) => textOf(cell) === text && (style === undefined || cell.style === style));
  assert.ok(found, text);
  return found.row;
};
const textAt = (row: number, column: number): string | undefined =>
  cells.filter((cell) => cell.row === row && cell.column === column).map(textOf)[0];

describe("headroom by unit, at the top of Goodwill", function () {
  this.timeout(180_000);
  const top = rowOf("Headroom by unit");
  const column = (head: string): number => {
    const found = cells.find((cell) => cell.row === top && textOf(cell).startsWith(`${head}, `))?.column;
    assert.ok(found !== undefined, head);
    return found;
  };
  const at = (book: CalculatedBook, row: number, head: string): unknown => book.at("goodwill", top + row, column(head));
  let book: CalculatedBook;
  before(async () => {
    book = await calculatedPlan(impairmentPlan);
  });

  it("stands before every unit's section, which a link leads to", () => {
    assert.equal(top, 4);
    for (const { title } of [...builtInUnits, { title: "Shenzhen Huiyan, which is not computed" }]) {
      const link = cells.find((cell) => textOf(cell) === `To ${title}`)?.link;
      const target = `A${rowOf(title.replace(", which is not computed", ""), "title") + 1}`;
      assert.deepEqual(link, { sheet: "goodwill", address: target });
    }
    const parts = cells
      .filter(({ row, style }) => row === rowOf("To Shanghai Compass") && style === "link")
      .map(textOf);
    assert.deepEqual(parts.slice(1), [
      "Value in use",
      "Sensitivity",
      "Break-evens",
      "Tornado",
      "Frontier",
      "Disclosure",
      "Workings",
    ]);
  });

  it("has each unit's results", () => {
    units.forEach(({ id, blockName, title }, index) => {
      const row = index + 1;
      assert.equal(book.at("goodwill", top + row, 0), title);
      assert.equal(at(book, row, "Headroom"), book.named(`${blockName}_Headroom`));
      assert.equal(at(book, row, "Value in use"), book.named(`${blockName}_ValueInUse`));
      assert.equal(at(book, row, "Break-even discount rate"), breakEvenRow(book, id, "Pre-tax discount rate").value);
      assert.equal(at(book, row, "Break-even gross margin, last year"), breakEvenRow(book, id, "Gross margin").value);
      near(
        at(book, row, "Headroom / carrying amount"),
        Number(at(book, row, "Headroom")) / Number(at(book, row, "Carrying amount")),
        title,
        1e-12,
      );
    });
  });

  it("adds goodwill up to the announced total, the unit that is not computed included", () => {
    // Note 13: 327,385; Shenzhen Huiyan 9,646.
    assert.equal(at(book, units.length + 1, "Goodwill"), 9_646);
    assert.equal(at(book, units.length + 2, "Goodwill"), 327_385);
  });

  it("says how many units have headroom, and which has least for its carrying amount", () => {
    const sentence = book.at("goodwill", top + units.length + 3, 0);
    assert.match(
      String(sentence),
      /^3 of 3 units computed have headroom; the least for its carrying amount: Qingdao Aolipu Qizhi, 24\.6%\.$/,
    );
    assert.match(String(textAt(top + units.length + 4, 0)), /illustrative.*not computed/);
  });

  it("adds up losses and their split, and counts no loss for the unit that is not computed", async () => {
    const impaired = await calculatedPlan(impairmentPlan, forEveryUnit({ discountRate: 0.25 }));
    const rows = units.map((_, index) => index + 1);
    for (const head of [
      "Impairment loss",
      "recognised on goodwill",
      "on goodwill, not recognised",
      "recognised on other assets",
      "with no asset to fall on",
    ]) {
      const sum = rows.reduce((total, row) => total + Number(at(impaired, row, head)), 0);
      near(at(impaired, units.length + 2, head), sum, head);
    }
    assert.ok(Number(at(impaired, units.length + 2, "Impairment loss")) > 0);
    assert.match(String(impaired.at("goodwill", top + units.length + 3, 0)), /^0 of 3 units/);
  });
});

describe("the terminal value's share", function () {
  this.timeout(180_000);
  const words = async (typed: Typed): Promise<unknown> => {
    const book = await calculatedPlan(impairmentPlan, typed);
    return book.at(
      "goodwill",
      book.beside("goodwill", "Terminal value's share of value in use", rowOf("Shanghai Compass", "title")).row,
      3,
    );
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
      const { row, value } = book.beside("goodwill", "of which other", rowOf("Shanghai EHigher", "title"));
      return [Math.round(Number(value)), book.at("goodwill", row, 3)];
    };
    assert.deepEqual(await remark({}), [10_560, ""]);
    assert.deepEqual(await remark({ "eHigher.openingWorkingCapital": 187_000 }), [
      -114_730,
      "Negative: opening working capital alone is more than other net assets",
    ]);
  });
});

describe("Shenzhen Huiyan, whose key assumptions are not published", () => {
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
  const top = rowOf("Disclosure card (IAS 36.134)");
  const draft =
    cells.find((cell) => cell.row > top && textOf(cell) === "Draft of the disclosure, from the cells above")?.row ?? -1;
  const items = cells
    .filter(({ row, column }) => column === 0 && row > top && row < draft)
    .map((cell) => ({ asks: textOf(cell), row: cell.row }));

  /** A status that depends on what the user typed is a formula. */
  const statusAt = (calculated: CalculatedBook, row: number): unknown =>
    textAt(row, 1) === "" ? calculated.at("goodwill", row, 1) : textAt(row, 1);
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
      if (status === "announced") assert.match(String(textAt(row, 9)), /^note 13/, asks);
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
    assert.equal(
      book.at("goodwill", row, 2),
      "revenue growth 2.2%–21.6%, gross margin 32.0%, pre-tax discount rate 15.4%",
    );
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
    const what = (start: string): string => String(changed.at("goodwill", rowAsking(start), 2));
    assert.equal(what("(d)(v)"), "15.4%, pre-tax; 5.0% here, illustrative");
    assert.match(what("(d)(i) key"), /; changed here$/);
    assert.equal(statusAt(changed, rowAsking("(f)(ii)")), "illustrative");
    assert.match(what("(f)(ii)"), /^changed on Assumptions/);
    const adjusted = await calculatedPlan(impairmentPlan, { "eHigher.grossMarginAdjustment.2025": 0.02 });
    assert.equal(statusAt(adjusted, rowAsking("(f)(ii)")), "illustrative");
  });

  it("has the low end of growth suggest the terminal growth only while they are the same", async () => {
    const what = async (typed: Typed): Promise<unknown> =>
      (await calculatedPlan(impairmentPlan, typed)).at("goodwill", rowAsking("(d)(iv)"), 2);
    assert.equal(await what({}), "2.2% here, illustrative; the low end of announced growth, 2.2%, suggests it");
    assert.equal(await what({ "eHigher.terminalGrowth": -0.01 }), "(1.0%) here, illustrative");
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
    const rows = Array.from({ length: 7 }, (_, index) => String(start.at("goodwill", draft + 1 + index, 0)));
    for (const row of rows) assert.ok(row.length <= 130, row);
    const first = rows.slice(0, 2).join(" ");
    assert.match(
      first,
      /^At 31 December 2023 the recoverable amount of Shanghai EHigher, its value in use of RMB [\d.]+ million, exceeded its carrying amount/,
    );
    assert.ok(first.includes(`RMB ${valueInUse} million`) && first.endsWith(`by RMB ${headroom} million.`));
    assert.match(
      rows.slice(2).join(" "),
      /^Each changed alone, .* equal \(36\.134\(f\)\(iii\)\): at revenue growth of .*; at a gross margin of .*; at a pre-tax discount rate of .*; at terminal growth of .*\.$/,
    );
  });

  /** The rows of a unit's draft. */
  const draftOf = (book: Awaited<ReturnType<typeof calculatedPlan>>): string[] =>
    Array.from({ length: 7 }, (_, index) => String(book.at("goodwill", draft + 1 + index, 0)));

  it("drafts 36.126 and 129–130 of a loss, not 134(f)", async () => {
    const [first, second, third, ...rest] = draftOf(
      await calculatedPlan(impairmentPlan, forEveryUnit({ discountRate: 0.25 })),
    );
    assert.match(String(first), /, fell short of$/);
    assert.match(String(second), /^its carrying amount of RMB [\d.]+ million by RMB [\d.]+ million\.$/);
    assert.match(
      String(third),
      /^An impairment loss is recognised \(36\.126\(a\), 36\.130\(b\)\): RMB [\d.]+ million on goodwill and RMB [\d.]+ million on other assets\.$/,
    );
    const other = rest.join(" ");
    assert.match(
      other,
      /; the pre-tax discount rate is 25\.0% \(36\.130\(g\)\)\. .*36\.130\(a\).*36\.126\(a\).*36\.129/,
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
    const filled = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
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
          assert.ok(filled.has(`${table.row + row},${table.column}`), `${id} ${kind}`);
        for (const setting of settings) {
          const cell = filled.get(`${setting.cell.row},${setting.cell.column}`);
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

describe("the figures on Goodwill", () => {
  const words = ({ content }: CellPlan): string =>
    content.kind === "text" ? content.text : content.kind === "formula" ? content.formula : "";
  const namesUnit = (cell: CellPlan | undefined): boolean =>
    cell !== undefined && /RMB|%|factor|number|years/.test(words(cell));
  const isHead = ({ style }: CellPlan): boolean => style === "heading" || style === "columnHead";
  const rows = new Map<number, CellPlan[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);

  it("have their unit in their row, in the head of their column or in that of their table", () => {
    const lacking = cells.filter((cell) => {
      const isFigure = !["text", "year", "logical", undefined].includes(cell.format);
      if (!isFigure || !["formula", "number"].includes(cell.content.kind)) return false;
      if (["columnHead", "heading", "check", "input"].includes(cell.style)) return false;
      const own = rows.get(cell.row) ?? [];
      if (own.some(({ style }) => style === "unit") || namesUnit(own.find(({ column }) => column === 0))) return false;
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
    );
  });
});
