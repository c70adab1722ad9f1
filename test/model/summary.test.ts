import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { calculatedPlan } from "./calculatedPlan.ts";
import { plannedOnce } from "../support/plannedOnce.ts";

const plan = plannedOnce(builtInPack);
const summary = plan.sheets.find(({ id }) => id === "summary");

const rowOf = (id: string): number => {
  const key = summary?.cells.find(
    ({ style, content }) => style === "key" && content.kind === "text" && content.text === id,
  );
  assert.ok(key, id);
  return key.row;
};
const columnOf = (year: number): number => {
  const head = summary?.cells.find(
    ({ style, content }) => style === "columnHead" && content.kind === "number" && Number(content.value) === year,
  );
  assert.ok(head, String(year));
  return head.column;
};

/** By hand from the figures of the announcement named beside them; ratios as fractions. */
const byHand: readonly (readonly [id: string, year: number, value: number])[] = [
  // Five-year summary: revenue 229,141, 462,324, 861,168, 1,557,643, 1,751,045; gross profit 71,613 … 588,485.
  ["summary.growth.revenue", 2020, 462_324 / 229_141 - 1],
  ["summary.growth.revenue", 2023, 1_751_045 / 1_557_643 - 1],
  ["summary.growth.grossProfit", 2021, 267_241 / 134_621 - 1],
  ["summary.growth.manufacturing", 2023, 1_176_425 / 948_213 - 1],
  ["summary.growth.customers", 2023, 397 / 292 - 1],
  ["summary.growth.premiumCustomers", 2023, 81 / 71 - 1],
  ["summary.growth.totalAssets", 2023, 3_289_157 / 3_268_447 - 1],
  ["summary.grossMargin", 2019, 71_613 / 229_141],
  ["summary.grossMargin", 2023, 588_485 / 1_751_045],
  // Text: cost of sales from manufacturing 594.8 and 720.7 million, from financial services 281.2 and 298.1 million.
  ["summary.manufacturing.margin", 2022, 1 - 594_800 / 948_213],
  ["summary.manufacturing.margin", 2023, 1 - 720_700 / 1_176_425],
  ["summary.financialServices.margin", 2022, 1 - 281_200 / 382_335],
  ["summary.financialServices.margin", 2023, 1 - 298_100 / 401_829],
  // Others: 1,050,565 − 594,800 − 281,200 = 174,565 and 1,162,560 − 720,700 − 298,100 = 143,760.
  ["summary.otherIndustries.costOfSales", 2022, -174_565],
  ["summary.otherIndustries.margin", 2022, 1 - 174_565 / 227_095],
  ["summary.otherIndustries.margin", 2023, 1 - 143_760 / 172_791],
  // Income statement: expenses 214,542, 406,624 and 449,796 of revenue 1,751,045.
  ["summary.selling.ratio", 2023, 214_542 / 1_751_045],
  ["summary.administrative.ratio", 2022, 329_531 / 1_557_643],
  ["summary.research.ratio", 2023, 449_796 / 1_751_045],
  ["summary.expenses.ratio", 2023, 1_070_962 / 1_751_045],
  // Text: 6.7%, 12.2% and 24.3% without share-based payments.
  ["summary.selling.ratioExcluding", 2023, 0.067],
  ["summary.administrative.ratioExcluding", 2022, 0.122],
  ["summary.research.ratioExcluding", 2023, 0.243],
  // 1,070,962 − 290,271 − 36,135 − 0; 908,543 − 173,294 − 14,292 − 26,457.
  ["summary.expenses.ratioExcluding", 2023, 744_556 / 1_751_045],
  ["summary.expenses.ratioExcluding", 2022, 694_500 / 1_557_643],
  // 214,542 − 25,432 − 6.7% × 1,751,045; 406,624 − 11.5% × 1,751,045; 449,796 − 10,703 − 24.3% × 1,751,045; sum 290,632.875.
  ["summary.selling.shareBasedPayments", 2023, 71_789.985],
  ["summary.administrative.shareBasedPayments", 2023, 205_253.825],
  ["summary.research.shareBasedPayments", 2023, 13_589.065],
  ["summary.lossRate", 2023, -570_272 / 1_751_045],
  ["summary.adjustedLoss", 2023, -154_183],
  ["summary.adjustedLoss", 2019, -159_971],
  ["summary.adjustedLossRate", 2022, -138_401 / 1_557_643],
  // Financial position: receivables 571,935 and 671,547, inventories 130,629, payables 353,707.
  ["summary.receivableDays", 2022, (571_935 / 1_557_643) * 365],
  ["summary.receivableDays", 2023, (671_547 / 1_751_045) * 365],
  ["summary.receivableDaysAverage", 2023, (621_741 / 1_751_045) * 365],
  ["summary.inventoryDays", 2023, (130_629 / 1_162_560) * 365],
  ["summary.payableDays", 2023, (353_707 / 1_162_560) * 365],
  // Note 14: 323,794 … 143,794 and 17,624 of 789,512; provision 169,063 (2022: 88,432 of 627,302; over one year 45,865 + 25,881).
  ["summary.ageing.upTo3Months", 2023, 323_794 / 789_512],
  ["summary.ageing.overOneYear", 2023, 161_418 / 789_512],
  ["summary.lossCoverage", 2022, 88_432 / 627_302],
  ["summary.lossCoverage", 2023, 169_063 / 789_512],
  ["summary.lossCoverageOverOneYear", 2022, 88_432 / 71_746],
  // Borrowings 57,590, bond 29,931, leases 70,153 + 19,958, cash 1,642,665; 2023: 76,651, nil, 56,667 + 23,069, 1,344,615.
  ["summary.netCash", 2022, 1_465_033],
  ["summary.netCash", 2023, 1_188_228],
  // Premium customers: 71 and 81 of 292 and 397; revenue 1,350,995 and 1,427,718.
  ["summary.premiumShare", 2022, 1_350_995 / 1_557_643],
  ["summary.premiumShare", 2023, 1_427_718 / 1_751_045],
  ["summary.premiumNumberShare", 2023, 81 / 397],
  ["summary.revenuePerCustomer", 2023, 1_751_045 / 397],
  ["summary.revenuePerPremiumCustomer", 2022, 1_350_995 / 71],
  ["summary.revenuePerOtherCustomer", 2023, 323_327 / 316],
  ["summary.goodwillOfEquity", 2023, 327_385 / 2_224_145],
];

describe("the Summary", () => {
  let calculated: Awaited<ReturnType<typeof calculatedPlan>>;
  before(async function () {
    this.timeout(180_000);
    calculated = await calculatedPlan(plan);
  });
  const value = (id: string, year: number) => calculated.at("summary", rowOf(id), columnOf(year));

  for (const [id, year, expected] of byHand) {
    it(`has ${id.replace("summary.", "")} of ${year} as by hand`, () => {
      const found = value(id, year);
      assert.ok(
        typeof found === "number" && Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected)),
        `${String(found)}, expected ${expected}`,
      );
    });
  }

  it("says that gearing is not applicable where there is net cash", () => {
    assert.deepEqual(
      [value("summary.gearing", 2022), value("summary.gearing", 2023)],
      ["not applicable", "not applicable"],
    );
  });

  it("gives net debt over total equity as gearing otherwise", async function () {
    this.timeout(180_000);
    // Cash of 1,344,615 less 1,300,000: net debt 76,651 + 79,736 − 44,615 = 111,772 over equity of 2,224,145.
    const { at } = await calculatedPlan(plan, { "position.cashAndCashEquivalents@2023": 44_615 });
    assert.ok(
      Math.abs((at("summary", rowOf("summary.gearing"), columnOf(2023)) as number) - 111_772 / 2_224_145) < 1e-12,
    );
  });

  it("names the formula, the unit and the basis of every line", () => {
    for (const key of summary?.cells.filter(({ style }) => style === "key") ?? []) {
      const row = summary?.cells.filter((cell) => cell.row === key.row) ?? [];
      const text = (style: string) =>
        row
          .flatMap((cell) => (cell.style === style && cell.content.kind === "text" ? [cell.content.text] : []))
          .join("");
      assert.ok(text("source").length > 5 && text("unit") !== "", JSON.stringify(key.content));
      assert.match(text("basis"), /^(announced|derived|illustrative)$/);
    }
  });

  it("gives table, row, note and condition of whatever it calls announced", async () => {
    const book = await calculatedPlan(plan);
    const heads = new Map(
      summary?.cells.flatMap(({ style, column, content }) =>
        style === "columnHead" && content.kind === "text" ? [[content.text, column] as const] : [],
      ),
    );
    const said = (id: string, head: string): string => {
      const cell = summary?.cells.find(({ row, column }) => row === rowOf(id) && column === heads.get(head));
      if (cell?.content.kind === "formula") return String(book.at("summary", cell.row, cell.column));
      return cell?.content.kind === "text" ? cell.content.text : "";
    };
    for (const { row, content } of summary?.cells.filter(({ style }) => style === "basis") ?? []) {
      if (content.kind !== "text" || content.text !== "announced") continue;
      const key = summary?.cells.find((cell) => cell.row === row && cell.style === "key")?.content;
      assert.ok(key?.kind === "text");
      assert.match(said(key.text, "Source"), /^.+: .+(, row .+| \(in a sentence.*\))/, key.text);
      assert.match(said(key.text, "Condition"), /as printed|repaired/, key.text);
    }
    assert.equal(
      said("summary.goodwill", "Source"),
      "Financial Statements: Consolidated Statement of Financial Position, row Goodwill, note 13",
    );
    assert.match(
      said("summary.manufacturing.costOfSales", "Source"),
      /stated in the text \(in a sentence, Cost of sales\)$/,
    );
    // The text gives the ratio of 2022 to 2023 first; the row says so.
    assert.match(said("summary.research.ratioExcluding", "Condition"), /^2022: repaired: .*; 2023: as printed$/);
    assert.equal(said("summary.growth.revenue", "Source"), "");
  });

  it("marks headroom as illustrative, each unit's its own", () => {
    for (const unit of ["eHigher", "aolipu", "compass"]) {
      const row = rowOf(`summary.${unit}.headroom`);
      const basis = summary?.cells.find((cell) => cell.row === row && cell.style === "basis");
      assert.deepEqual(basis?.content, { kind: "text", text: "illustrative" });
      const name = { eHigher: "EHigher", aolipu: "Aolipu", compass: "Compass" }[unit];
      assert.equal(value(`summary.${unit}.headroom`, 2023), calculated.named(`${name ?? ""}_Headroom`));
    }
  });
});
