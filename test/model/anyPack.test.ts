import assert from "node:assert/strict";
import { checkPack } from "../../src/filing/check/checkPack.ts";
import type { Pack, PackRow } from "../../src/filing/Pack.ts";
import type { CellPlan, WorkbookPlan } from "../../src/plan/plan.ts";
import { planWorkbook } from "../../src/model/planWorkbook.ts";
import { builtInPack } from "../../packs/index.ts";
import { calculatedPlan } from "./calculatedPlan.ts";
import { kauriPack } from "./kauriPack.ts";

const plan = planWorkbook(kauriPack);

const cellsOf = (id: string, of: WorkbookPlan = plan): readonly CellPlan[] => {
  const sheet = of.sheets.find((candidate) => candidate.id === id);
  assert.ok(sheet, id);
  return sheet.cells;
};

const textOf = ({ content }: CellPlan): string =>
  content.kind === "text" ? content.text : content.kind === "number" ? content.value : "";

const textsOf = (id: string): readonly string[] => cellsOf(id).map(textOf);

/** The place of an item's figure under a head of its sheet. */
function placeOf(id: string, item: string, head: string): { readonly row: number; readonly column: number } {
  const cells = cellsOf(id);
  const key = cells.find((cell) => cell.style === "key" && textOf(cell) === item);
  assert.ok(key, `${id} has the item ${item}`);
  const heads = cells.filter(({ style, row }) => style === "columnHead" && row < key.row);
  const nearest = Math.max(...heads.map(({ row }) => row));
  const column = heads.find((cell) => cell.row === nearest && textOf(cell) === head)?.column;
  assert.ok(column !== undefined, `${item} has the column ${head}`);
  return { row: key.row, column };
}

describe("a workbook of another issuer", () => {
  it("is planned from a sound pack", () => {
    assert.deepEqual(checkPack(kauriPack), kauriPack);
  });

  it("has the sheets of its own statements, and of no measure or unit that it has nothing for", () => {
    assert.deepEqual(
      plan.sheets.map(({ name }) => name),
      [
        "Cover",
        "Summary",
        "Income statement",
        "Financial position",
        "Changes in equity",
        "Cash flows",
        "Other disclosures",
        "Note 3",
        "Underlying profit",
        "Checks",
      ],
    );
  });

  it("says nothing of the issuer, money, year end and notes of the first pack", () => {
    const said = JSON.stringify(plan);
    for (const word of ["AInnovation", "RMB", "December 2023", "HK$", "Compass", "adjusted net loss"])
      assert.equal(said.includes(word), false, word);
    // Formulas have digits, in which its number may stand within a longer one.
    assert.doesNotMatch(said, /\b2121\b/);
  });

  it("names its issuer, document, money and periods on the cover", () => {
    const said = textsOf("cover");
    assert.equal(plan.title, "Kauri Tools Limited: Annual report for the year ended 30 June 2025");
    for (const text of [
      "KTL (Made-up Exchange)",
      "Years ended, and as at, 30 June; 2024 (restated) to 2025",
      "NZ$ million unless a cell says otherwise; negatives in brackets",
      "A live model of the annual report: statements and underlying profit",
    ])
      assert.ok(said.includes(text), text);
  });

  it("says below each title which money and which periods a sheet is of", () => {
    const subtitle = (id: string): string => textOf(cellsOf(id)[1] as CellPlan);
    assert.match(
      subtitle("incomeStatement"),
      /^NZ\$ million, years ended 30 June and six months ended 31 December 2024;/,
    );
    assert.match(subtitle("financialPosition"), /^NZ\$ million, as at 30 June;/);
    assert.match(subtitle("notes"), /^NZ\$ million unless the row says otherwise; years ended, or as at, 30 June$/);
  });

  it("says that without cost of sales there is no gross margin, on the cover and in the Summary", () => {
    const sentence = "This annual report prints no cost of sales, so there is no gross margin";
    assert.ok(textsOf("cover").includes(sentence));
    assert.ok(textsOf("summary").includes(`${sentence}.`));
    assert.deepEqual(
      plan.measures.filter(({ id }) => id.startsWith("grossMargin")),
      [],
    );
  });

  it("says of an item of the balance sheet that no single line holds it: it may stand in several rows, or in one with others", () => {
    const said = textsOf("summary").filter((text) => text.includes("no goodwill"));
    assert.deepEqual(said, [
      "This annual report prints no single balance-sheet line for goodwill, so there is no goodwill or goodwill to total equity.",
    ]);
  });

  it("calls the adjusted result, its sheet, measures and names as the document does", () => {
    assert.deepEqual(
      plan.measures
        .filter(({ group }) => group === "Group results")
        .map(({ id, name, label, period }) => [id, name, label, period]),
      [
        ["underlyingProfit.2024", "UnderlyingProfit_2024", "Underlying profit", "2024 (restated)"],
        ["underlyingProfit.2025", "UnderlyingProfit_2025", "Underlying profit", "2025"],
        ["underlyingProfitRate.2024", "UnderlyingProfitRate_2024", "Underlying profit rate", "2024 (restated)"],
        ["underlyingProfitRate.2025", "UnderlyingProfitRate_2025", "Underlying profit rate", "2025"],
      ],
    );
  });

  it("shows amounts with the decimal that the statements print", () => {
    const { row, column } = placeOf("summary", "summary.cash", "2025");
    assert.equal(cellsOf("summary").find((cell) => cell.row === row && cell.column === column)?.format, "million");
  });

  it("gives components of equity a column each, and the half-year its place between the years", () => {
    assert.deepEqual(
      cellsOf("changesInEquity")
        .filter(({ style, column }) => style === "columnHead" && column >= 3 && column < 6)
        .map(textOf),
      ["Share capital", "Retained earnings", "Total"],
    );
    const columns = ["2024 (restated)", "Half-year to December 2024", "2025"].map(
      (head) => placeOf("incomeStatement", "profit.revenue", head).column,
    );
    assert.deepEqual(columns, [3, 4, 5]);
  });

  it("is the same whenever it is planned, whatever was planned before", () => {
    planWorkbook(builtInPack);
    assert.deepEqual(planWorkbook(kauriPack), plan);
  });
});

describe("a workbook of another issuer, calculated", function () {
  this.timeout(180_000);
  let book: Awaited<ReturnType<typeof calculatedPlan>>;
  before(async () => {
    book = await calculatedPlan(plan);
  });

  it("comes to the printed figure in every total", () => {
    let compared = 0;
    for (const { id, cells } of plan.sheets) {
      for (const { row, column, content, announced } of cells) {
        if (content.kind !== "formula" || announced === undefined) continue;
        assert.ok(Math.abs(Number(book.at(id, row, column)) - Number(announced)) < 1e-9, `${id} ${row} ${column}`);
        compared += 1;
      }
    }
    // Income statement 2 × 3, balance sheet 2 × 2, equity 3 + 3, reconciliation 3.
    assert.equal(compared, 19);
  });

  it("has the underlying profit as printed, and its rate", () => {
    assert.deepEqual([book.named("UnderlyingProfit_2024"), book.named("UnderlyingProfit_2025")], [40, 46.5]);
    // 46.5 of revenue 240.0.
    assert.ok(Math.abs(Number(book.named("UnderlyingProfitRate_2025")) - 46.5 / 240) < 1e-12);
  });

  it("has no break", () => {
    assert.equal(book.named("Checks_Breaks"), 0);
  });

  it("has the lines of the Summary as by hand", () => {
    const byHand: readonly (readonly [item: string, value: number])[] = [
      ["summary.growth.revenue", 240 / 200 - 1],
      ["summary.operatingMargin", 61 / 240],
      ["summary.expense.employees", 104 / 240],
      ["summary.profitRate", 44 / 240],
      ["summary.receivableDays", (36 / 240) * 365],
      ["summary.receivableDaysAverage", (33 / 240) * 365],
      ["summary.netCash", 8 - 18],
      ["summary.gearing", 10 / 26],
    ];
    for (const [item, expected] of byHand) {
      const { row, column } = placeOf("summary", item, "2025");
      const found = Number(book.at("summary", row, column));
      assert.ok(Math.abs(found - expected) < 1e-9, `${item}: ${found}, expected ${expected}`);
    }
  });
});

describe("a workbook of a single period", () => {
  it("has no growth, and says so in place of lines without a value", () => {
    const only = planWorkbook({
      ...kauriPack,
      tables: [
        {
          id: "profit",
          title: "Income statement",
          kind: "income statement",
          columns: [{ key: "2025", heading: "2025", period: "2025" }],
          rows: [{ id: "profit.revenue", label: "Revenue", figures: ["240.0"] }],
        },
      ],
      roles: { revenue: "profit.revenue" },
    });
    const said = cellsOf("summary", only).map(textOf);
    assert.ok(said.includes("Left out, as the annual report does not print what they take: revenue."));
    assert.ok(!said.includes("summary.growth.revenue"));
  });
});

describe("a workbook of an issuer that prints its cost of sales without a sign", function () {
  this.timeout(180_000);
  // Of the half-years only revenue and gross profit are printed.
  const rows: readonly PackRow[] = [
    { id: "trading.revenue", label: "Net sales", figures: ["400", "500"] },
    { id: "trading.cost", label: "Cost of goods sold", figures: [null, "300"] },
    { id: "trading.profit", label: "Gross profit", figures: ["150", "200"] },
  ];
  const columns = ["2024", "2025"].map((key) => ({ key, heading: key, period: key }));
  const pack: Pack = {
    ...kauriPack,
    tables: [{ id: "trading", title: "Trading", kind: "income statement", columns, rows }],
    roles: { revenue: "trading.revenue", costOfSales: "trading.cost", grossProfit: "trading.profit" },
  };
  const margins = planWorkbook(pack);
  const cells = margins.sheets.find(({ id }) => id === "grossMargin")?.cells ?? [];

  it("has the margin of every period, the cost derived with the printed sign where none is printed", async () => {
    const book = await calculatedPlan(margins);
    assert.deepEqual([book.named("GrossMargin_2024"), book.named("GrossMargin_2025")], [0.375, 0.4]);
    const cost = cells.find(
      ({ style, content }) => style === "key" && textOf({ content } as CellPlan) === "grossMargin.costOfSales",
    );
    assert.deepEqual(
      [3, 4].map((column) => book.at("grossMargin", cost?.row ?? -1, column)),
      [250, 300],
    );
  });

  it("says which cost is derived and how, and where each figure stands", () => {
    const said = cells.map(textOf);
    for (const text of [
      "NZ$ million, years ended 30 June; cost of sales is positive, as printed",
      "2024 (restated) derived: revenue − gross profit, as none is printed; 2025 announced",
      "2024 (restated): Income statement, rows Net sales and Gross profit; 2025: Income statement, row Cost of goods sold",
      "Revenue − cost of sales",
    ])
      assert.ok(said.includes(text), text);
  });
});

describe("a total that is printed as not applicable in one column", () => {
  it("is shown as printed there, adds up nothing, and stops no workbook", () => {
    const tables = kauriPack.tables.map((table) => ({
      ...table,
      rows: table.rows.map((each): PackRow =>
        each.id === "underlying.result"
          ? { ...each, figures: [{ printed: "–", condition: "notApplicable" }, ...(each.figures ?? []).slice(1)] }
          : each,
      ),
    }));
    const { sheets } = planWorkbook({ ...kauriPack, tables });
    const cells = sheets.flatMap((sheet) => sheet.cells);
    const total = cells.filter(({ inputKey }) => inputKey?.startsWith("underlying.result") === true);
    assert.deepEqual(
      total.map(({ content }) => content),
      [{ kind: "number", value: "0" }],
    );
  });
});

describe("a column that adds others up", () => {
  it("shows what is printed in a row that prints none of the others, and in one of rates, which do not add up", () => {
    const segments = planWorkbook({
      ...kauriPack,
      tables: [
        ...kauriPack.tables,
        {
          id: "segments",
          title: "Segments",
          kind: "other",
          columns: [
            { key: "north", heading: "North" },
            { key: "south", heading: "South" },
            { key: "all", heading: "All", period: "2025", sumOf: ["north", "south"] },
          ],
          rows: [
            { id: "segments.revenue", label: "Revenue", figures: ["150.0", "90.0", "240.0"] },
            { id: "segments.tax", label: "Tax", figures: [null, null, "(17.0)"] },
            { id: "segments.rate", label: "Tax rate", unit: "%", figures: ["20%", "20%", "20%"] },
          ],
        },
      ],
    });
    const cells =
      segments.sheets.find((sheet) => sheet.cells.some((cell) => textOf(cell) === "segments.tax"))?.cells ?? [];
    const ofRow = (item: string): CellPlan[] => {
      const key = cells.find((cell) => textOf(cell) === item);
      return cells.filter(({ row, column }) => row === key?.row && column < key.column);
    };
    assert.ok(
      ofRow("segments.revenue").some(({ content }) => content.kind === "formula" && content.formula.includes("+")),
    );
    assert.ok(ofRow("segments.tax").some(({ content }) => content.kind === "number" && content.value === "-17"));
    const rates = ofRow("segments.rate").filter(({ content }) => content.kind === "number" && content.value === "0.2");
    assert.equal(rates.length, 3);
  });
});

describe("a total", () => {
  it("is what is printed in a column that prints none of its parts, as the early years of a summary do", () => {
    const summary = planWorkbook({
      ...kauriPack,
      tables: [
        ...kauriPack.tables,
        {
          id: "years",
          title: "Two-year summary",
          kind: "other",
          columns: [
            { key: "2024", heading: "2024", period: "2024" },
            { key: "2025", heading: "2025", period: "2025" },
          ],
          rows: [
            { id: "years.going", label: "Continuing", figures: [null, "40.0"] },
            { id: "years.gone", label: "Discontinued", figures: [null, "4.0"] },
            { id: "years.all", label: "Profit", sumOf: ["years.going", "years.gone"], figures: ["31.0", "44.0"] },
          ],
        },
      ],
    });
    const cells = summary.sheets.find((sheet) => sheet.cells.some((cell) => textOf(cell) === "years.all"))?.cells ?? [];
    const key = cells.find((cell) => textOf(cell) === "years.all");
    const kinds = cells
      .filter(({ row, column, format }) => row === key?.row && column < key.column && format === "million")
      .map(({ content }) => content.kind);
    assert.deepEqual(kinds, ["number", "formula"]);
  });
});

describe("a total in a column that prints nil for all of its parts, as the early years of a summary do", () => {
  const nil = ["underlying.profit", "underlying.restructuring"];
  const tables = kauriPack.tables.map((table) => ({
    ...table,
    rows: table.rows.map((each): PackRow => {
      if (!nil.includes(each.id)) return each;
      const { repeats: _, ...row } = each;
      return { ...row, figures: ["–", ...(row.figures ?? []).slice(1)] };
    }),
  }));
  const { sheets } = planWorkbook({ ...kauriPack, tables });

  it("stays as printed, and is checked against nothing", () => {
    const cells = sheets.flatMap((sheet) => sheet.cells);
    const total = cells.filter(({ inputKey }) => inputKey?.startsWith("underlying.result") === true);
    assert.deepEqual(
      total.map(({ content }) => content),
      [{ kind: "number", value: "40" }],
    );
    const checked = cells
      .map(textOf)
      .flatMap((text) => /Underlying profit \(unaudited\), (\S.*)/.exec(text)?.[1] ?? []);
    assert.deepEqual([...new Set(checked)], ["Half-year to December 2024", "2025"]);
  });
});
