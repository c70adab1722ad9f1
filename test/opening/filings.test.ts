import assert from "node:assert/strict";
import { settleTie } from "../../src/accounting/settleTie.ts";
import { tieOuts } from "../../src/accounting/tieOuts.ts";
import { filingOf } from "../../src/filing/filingOf.ts";
import type { Pack, PackRow, Role } from "../../src/filing/Pack.ts";
import { planWorkbook } from "../../src/model/planWorkbook.ts";
import { openFiling } from "../../src/opening/openFiling.ts";
import { NoStatementError } from "../../src/opening/NoStatementError.ts";
import { nodeCharacterMaps } from "../../src/reading/pdf/nodeCharacterMaps.ts";
import { RefusedFileError } from "../../src/reading/RefusedFileError.ts";
import { sharedFilings } from "../support/sharedFilings.ts";

const opened = new Map<string, Pack>();

const open = async (path: string): Promise<Pack> => {
  const known = opened.get(path);
  if (known !== undefined) return known;
  const name = path.split("/").pop() ?? path;
  const { pack } = await openFiling(sharedFilings.read(path), { name, characterMaps: nodeCharacterMaps });
  opened.set(path, pack);
  return pack;
};

/** The figures of a row by their columns' keys. */
function figuresIn(pack: Pack, table: string, row: PackRow): Readonly<Record<string, string>> {
  const columns = pack.tables.find(({ id }) => id === table)?.columns ?? [];
  return Object.fromEntries(
    columns.flatMap(({ key }, index) => {
      const figure = row.figures?.[index] ?? null;
      return figure === null ? [] : [[key, typeof figure === "string" ? figure : figure.printed]];
    }),
  );
}

/** What a table prints in the first row of a label. */
function printed(pack: Pack, table: string, label: string): Readonly<Record<string, string>> {
  const row = rowsOf(pack, table).find((each) => each.label === label);
  assert.ok(
    row,
    `${label} in ${rowsOf(pack, table)
      .map((each) => each.label)
      .join("\n")}`,
  );
  return figuresIn(pack, table, row);
}

const rowsOf = (pack: Pack, table: string): readonly PackRow[] =>
  pack.tables.find(({ id }) => id === table)?.rows ?? [];

/** What the row that plays a role prints. */
function role(pack: Pack, name: Role): Readonly<Record<string, string>> {
  const id = pack.roles[name];
  assert.ok(id !== undefined, `${name} among ${Object.keys(pack.roles).join(", ")}`);
  const table = pack.tables.find(({ rows }) => rows.some((row) => row.id === id));
  const row = table?.rows.find((each) => each.id === id);
  assert.ok(table && row);
  return figuresIn(pack, table.id, row);
}

const pages = (pack: Pack, table: string): readonly number[] => [
  ...new Set(rowsOf(pack, table).flatMap(({ place }) => (place !== undefined && "page" in place ? [place.page] : []))),
];

describe("Opening real filings", function () {
  before(function () {
    if (sharedFilings.present) return;
    console.log(sharedFilings.absent);
    this.skip();
  });
  this.timeout(90_000);

  it("a results announcement of Hong Kong as text", async () => {
    const pack = await open("announcement.txt");
    assert.deepEqual(pack.money, { currency: "CNY", scale: 1000, printed: "RMB'000", symbol: "RMB" });
    assert.deepEqual(role(pack, "revenue"), { 2022: "1,557,643", 2023: "1,751,045" });
    assert.deepEqual(role(pack, "grossProfit"), { 2022: "507,078", 2023: "588,485" });
    assert.deepEqual(printed(pack, "income", "Loss for the year"), { 2022: "(361,160)", 2023: "(570,272)" });
    assert.deepEqual(role(pack, "totalAssets"), { 2022: "3,268,447", 2023: "3,289,157" });
    assert.deepEqual(printed(pack, "position", "Total equity and liabilities"), {
      2022: "3,268,447",
      2023: "3,289,157",
    });
    const doubtful = pack.doubts.find(({ row }) => row === "note13.costAdditionsOnBusinessCombination");
    assert.equal(doubtful?.column, "2023", "3 | 27,385 for 327,385 is marked");
  });

  it("a results announcement in traditional Chinese", async () => {
    const pack = await open("filings/alco-0328-annual-results-fy2025-zh.pdf");
    assert.equal(pack.issuer.code, "328");
    assert.deepEqual(pack.money, { currency: "HKD", scale: 1000, printed: "千港元", symbol: "港元" });
    const year = pack.periods.find(({ key }) => key === "2025");
    assert.deepEqual(year, { key: "2025", start: "2024-04-01", end: "2025-03-31", months: 12 });
    assert.deepEqual(printed(pack, "income", "營業額"), { 2024: "148,422", 2025: "99,313" });
    assert.deepEqual(printed(pack, "income", "毛利"), { 2024: "8,864", 2025: "5,121" });
    assert.deepEqual(printed(pack, "income", "本年度(虧損)/溢利"), { 2024: "591,772", 2025: "(64,270)" });
    assert.deepEqual(printed(pack, "position", "總資產減流動負債"), { 2024: "(74,034)", 2025: "(51,582)" });
    assert.deepEqual(pages(pack, "position"), [5, 6]);
    assert.equal(rowsOf(pack, "position").filter(({ ownLabel }) => ownLabel === true).length, 4);
  });

  it("an annual report of Hong Kong without cost of sales, its balance sheet over two pages", async () => {
    const pack = await open("filings/epi-holdings-0689-ar2022.pdf");
    assert.deepEqual(pack.money, { currency: "HKD", scale: 1000, printed: "HK$'000", symbol: "HK$" });
    assert.deepEqual(printed(pack, "income", "Revenue"), { 2021: "24,496", 2022: "45,102" });
    assert.deepEqual(printed(pack, "income", "Loss for the year"), { 2021: "(29,371)", 2022: "(46,746)" });
    assert.equal(pack.roles.grossProfit, undefined);
    assert.equal(pack.roles.costOfSales, undefined);
    assert.deepEqual(printed(pack, "position", "Total current assets"), { 2021: "363,774", 2022: "191,386" });
    assert.deepEqual(printed(pack, "position", "Total equity"), { 2021: "425,990", 2022: "376,313" });
    assert.deepEqual(pages(pack, "income"), [86]);
    assert.deepEqual(pages(pack, "position"), [87, 88]);
    const perShare = rowsOf(pack, "income").find(({ label }) => label === "– Basic");
    assert.equal(perShare?.unit, "HK cents per share");
  });

  it("an annual report of the United Kingdom", async () => {
    const pack = await open("filings/brave-bison-ar2022.pdf");
    assert.deepEqual(pack.money, { currency: "GBP", scale: 1000, printed: "£000's", symbol: "£" });
    assert.deepEqual(role(pack, "revenue"), { 2021: "21,660", 2022: "31,652" });
    assert.deepEqual(role(pack, "grossProfit"), { 2021: "7,806", 2022: "16,948" });
    assert.deepEqual(printed(pack, "income", "Adjusted Profit before tax"), { 2021: "1,416", 2022: "2,631" });
    assert.deepEqual(printed(pack, "income", "Basic earnings per ordinary share (pence)"), {
      2021: "0.06",
      2022: "0.19",
    });
    assert.deepEqual(printed(pack, "position", "Net Assets"), { 2021: "7,530", 2022: "10,022" });
    assert.deepEqual(pages(pack, "income"), [36]);
    assert.deepEqual(pages(pack, "position"), [37]);
    const parent = pack.tables.find(({ id }) => id === "parent.position");
    assert.equal(parent?.kind, "other", "the company's own balance sheet is none of the group's");
  });

  it("a balance sheet in two languages on a page of its own", async () => {
    const pack = await open("filings/cabbeen-2030-ar2016-p97-financial-position.pdf");
    assert.equal(pack.money?.printed, "RMB'000");
    assert.deepEqual(printed(pack, "position", "NET ASSETS"), { 2015: "896,901", 2016: "981,717" });
    const lease = "Interests in leasehold land held for own use under operating leases";
    assert.deepEqual(printed(pack, "position", lease), { 2015: "–", 2016: "23,319" });
    const id = rowsOf(pack, "position").find(({ label }) => label === lease)?.id ?? "";
    assert.equal(pack.words?.[id]?.["zh"], "經營租賃下持作自用之租賃土地之權益");
    assert.ok(
      pack.doubts.some(({ about }) => about === "period"),
      "no day is printed on which the years end",
    );
  });

  it("a report as Markdown, with restated columns and three dates", async () => {
    const pack = await open("filings/li-fung-0494-ar2019-fs.md");
    assert.equal(pack.money?.printed, "US$'000");
    assert.deepEqual(printed(pack, "income", "Turnover"), { 2018: "12,700,744", 2019: "11,413,312" });
    assert.deepEqual(printed(pack, "income", "Gross profit"), { 2018: "1,305,338", 2019: "1,191,591" });
    assert.deepEqual(printed(pack, "income", "Core operating profit"), { 2018: "295,135", 2019: "227,547" });
    assert.deepEqual(printed(pack, "income", "Net profit for the year"), { 2018: "28,638", 2019: "54,271" });
    assert.deepEqual(printed(pack, "position", "Total assets less current liabilities"), {
      "2018-01-01": "4,016,125",
      2018: "2,922,566",
      2019: "3,226,007",
    });
    assert.equal(pack.periods.find(({ key }) => key === "2018")?.restated, true);
  });

  it("goodwill and key assumptions as tables, years ascending", async () => {
    const pack = await open("filings/hkt-6823-ar2016-p122-goodwill.pdf");
    assert.deepEqual(pack.money, { currency: "HKD", scale: 1_000_000, printed: "In HK$ million", symbol: "HK$" });
    assert.deepEqual(printed(pack, "note18", "Total"), { 2015: "49,817", 2016: "49,787" });
    const local = printed(pack, "assumptions", "– Local telephony and data services");
    assert.deepEqual(
      [local["2016.operatingMargin"], local["2016.terminalGrowthRate"], local["2016.discountRate"]],
      ["77%", "1%", "8%"],
    );
    const mobile = printed(pack, "assumptions", "Mobile");
    assert.deepEqual(
      [mobile["2016.operatingMargin"], mobile["2016.terminalGrowthRate"], mobile["2016.discountRate"]],
      ["45%", "2%", "9%"],
    );
  });

  it("a table of acquisitions, and no statement", async () => {
    const pack = await open("filings/china-creative-ar2016-acquisitions.pdf");
    const goodwill = pack.tables[0]?.rows.find(({ label }) => label === "Goodwill arising on acquisition");
    assert.deepEqual(Object.values(figuresIn(pack, pack.tables[0]?.id ?? "", goodwill ?? { id: "", label: "" })), [
      "26,758",
      "949",
      "27,707",
    ]);
  });

  it("a 10-K as inline XBRL", async () => {
    const pack = await open("filings/nike-10k-fy2025.html");
    assert.equal(pack.money?.currency, "USD");
    assert.equal(pack.money.scale, 1_000_000);
    assert.deepEqual(role(pack, "revenue"), { 2023: "51,217", 2024: "51,362", 2025: "46,309" });
    assert.deepEqual(role(pack, "grossProfit"), { 2023: "22,292", 2024: "22,887", 2025: "19,790" });
    assert.deepEqual(printed(pack, "income", "NET INCOME"), { 2023: "5,070", 2024: "5,700", 2025: "3,219" });
    assert.deepEqual(role(pack, "totalAssets"), { 2024: "38,110", 2025: "36,579" });
    assert.deepEqual(printed(pack, "position", "Goodwill"), { 2024: "240", 2025: "240" });
    const year = pack.periods.find(({ key }) => key === "2025");
    assert.deepEqual(year, { key: "2025", start: "2024-06-01", end: "2025-05-31", months: 12 });
  });

  it("a 10-Q as a workbook, three and six months side by side", async () => {
    const pack = await open("filings/apple-10q-2025-03-29-Financial_Report.xlsx");
    assert.equal(pack.money?.scale, 1_000_000);
    assert.equal(pack.money.currency, "USD");
    assert.deepEqual(role(pack, "revenue"), {
      "2024-H1": "210328",
      "2024-Q2": "90753",
      "2025-H1": "219659",
      "2025-Q2": "95359",
    });
    const quarter = role(pack, "resultForThePeriod");
    assert.deepEqual([quarter["2024-Q2"], quarter["2025-Q2"]], ["23636", "24780"]);
    assert.deepEqual(printed(pack, "position", "Total assets"), { 2024: "364980", "2025-H1": "331233" });
  });

  it("a CSV that names no unit, which is asked for", async () => {
    const pack = await open("filings/apple_operations_mapped.csv");
    assert.equal(pack.money, null);
    assert.ok(pack.doubts.some(({ about }) => about === "money"));
    assert.deepEqual(printed(pack, "income", "Net sales"), { 2021: "365817", 2022: "394328", 2023: "383285" });
    assert.deepEqual(printed(pack, "income", "Gross margin"), { 2021: "152836", 2022: "170782", 2023: "169148" });
    const position = await open("filings/apple_balance_sheet.csv");
    assert.deepEqual(printed(position, "position", "Total assets"), { 2022: "352755", 2023: "352583" });
  });

  it("each of which becomes a model where its money is settled", () => {
    for (const [path, pack] of opened) {
      if (pack.money === null) continue;
      assert.doesNotThrow(() => planWorkbook(pack), path);
      const filing = filingOf(pack);
      for (const tie of tieOuts(filing)) assert.doesNotThrow(() => settleTie(filing, tie), `${path}: ${tie.id}`);
    }
    assert.ok(opened.size >= 10);
  });

  it("one file of a set and a page of prose are refused", async () => {
    await assert.rejects(open("filings/clorox-10k-fy2022-clx-20220630.htm"), RefusedFileError);
    await assert.rejects(open("filings/china-creative-ar2016-p131-goodwill-assumptions.pdf"), NoStatementError);
  });
});
