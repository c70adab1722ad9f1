import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { filingOf } from "../../src/filing/filingOf.ts";
import { decimal } from "../../src/figures/decimal.ts";
import { AbsentFigureError, UnknownItemError } from "../../src/filing/errors.ts";

const announcement = filingOf(builtInPack);

/** Row, column, amount and unit, copied by hand from the announcement. */
const copied: readonly (readonly [string, string, string, string])[] = [
  // Financial Summary
  ["fiveYear.revenue", "2019", "229141", "RMB'000"],
  ["fiveYear.grossProfit", "2020", "134621", "RMB'000"],
  ["fiveYear.operatingLoss", "2021", "-622841", "RMB'000"],
  ["fiveYear.shareBasedPayments", "2021", "406967", "RMB'000"],
  ["fiveYear.financeCostOfRedeemableShares", "2019", "35158", "RMB'000"],
  ["fiveYear.listingExpenses", "2021", "51500", "RMB'000"],
  ["fiveYear.adjustedNetLoss", "2020", "-144479", "RMB'000"],
  ["fiveYear.totalAssets", "2021", "2264907", "RMB'000"],
  ["fiveYear.cashAndCashEquivalents", "2019", "605631", "RMB'000"],
  ["fiveYear.totalLiabilities", "2020", "1909833", "RMB'000"],
  ["premium.number", "2023", "81", "customers"],
  ["premium.revenue", "2022", "1350995", "RMB'000"],
  ["premium.repeatingRate", "2023", "0.416", "%"],
  ["revenue.product.dataSolutions", "2023", "118687", "RMB'000"],
  ["revenue.product.dataSolutions", "2023Share", "0.068", "%"],
  ["revenue.customer.endUsers", "2022", "625914", "RMB'000"],
  ["revenue.industry.manufacturing", "2023", "1176425", "RMB'000"],
  ["revenue.industry.manufacturing", "2022Share", "0.609", "%"],
  ["revenue.industry.foodBeverageAndNewMaterial", "2022", "0", "RMB'000"],
  ["revenue.industry.otherIndustries", "2023", "172791", "RMB'000"],
  // Management Discussion and Analysis
  ["adjustedLoss.fairValueChanges", "2023", "89683", "RMB'000"],
  ["adjustedLoss.listingExpenses", "2023", "0", "RMB'000"],
  ["text.revenue", "growth", "0.124", "%"],
  ["text.grossProfit", "growth", "0.161", "%"],
  ["text.manufacturingCostOfSales", "2022", "594.8", "RMB million"],
  ["text.manufacturingCostOfSales", "2023", "720.7", "RMB million"],
  ["text.financialServicesCostOfSales", "2022", "281.2", "RMB million"],
  ["text.financialServicesCostOfSales", "2023", "298.1", "RMB million"],
  ["text.costOfSales", "2022", "1050.5", "RMB million"],
  ["text.sellingRatioExcluding", "2023", "0.067", "%"],
  ["text.administrativeRatioExcluding", "2022", "0.122", "%"],
  ["text.researchRatioExcluding", "2023", "0.243", "%"],
  ["text.researchRatioExcluding", "change", "0.01", "% points"],
  ["text.borrowings", "2023", "76.7", "RMB million"],
  ["text.operatingCashFlow", "improvement", "0.407", "%"],
  ["text.acquisitions.shanghaiCompass.consideration", "2023", "229.5", "RMB million"],
  ["text.acquisitions.shanghaiEHigher.interest", "2022", "0.51", "%"],
  ["commitment.shanghaiEHigher.revenue", "2022", "21818", "RMB0'000"],
  ["commitment.shanghaiEHigher.netProfit", "2024", "1760", "RMB0'000"],
  ["commitment.qingdaoAolipuQizhi.revenue", "2024", "22500", "RMB0'000"],
  ["commitment.qingdaoAolipuQizhi.netProfit", "2023", "1100", "RMB0'000"],
  ["repurchase.april", "lowestPrice", "16.32", "HK$ per share"],
  ["repurchase.total", "consideration", "18174581", "HK$"],
  ["shares.issued", "2023", "565050738", "shares"],
  // Statements
  ["income.revenue", "2023", "1751045", "RMB'000"],
  ["income.costOfSales", "2022", "-1050565", "RMB'000"],
  ["income.otherLosses", "2023", "-87758", "RMB'000"],
  ["income.incomeTaxCredit", "2023", "9263", "RMB'000"],
  ["income.currencyTranslationDifference", "2022", "192", "RMB'000"],
  ["attribution.lossOfOwners", "2023", "-582337", "RMB'000"],
  ["attribution.totalComprehensiveLossOfNonControllingInterests", "2022", "1976", "RMB'000"],
  ["attribution.lossPerShare", "2023", "-1.05", "RMB per share"],
  ["position.goodwill", "2023", "327385", "RMB'000"],
  ["position.equityMethodInvestments", "2023", "0", "RMB'000"],
  ["position.treasuryShare", "2022", "-258821", "RMB'000"],
  ["position.equityAttributableToOwners", "2023", "2033322", "RMB'000"],
  ["position.currentFinancialLiabilitiesAtFVTPL", "2022", "74371", "RMB'000"],
  ["position.totalEquityAndLiabilities", "2023", "3289157", "RMB'000"],
  // Notes
  ["note4.overTimeSolutions", "2022", "63902", "RMB'000"],
  ["note5.employeeBenefitExpenses", "2023", "576983", "RMB'000"],
  ["note6.governmentGrants", "2022", "56009", "RMB'000"],
  ["note7.fairValueLosses", "2023", "-89683", "RMB'000"],
  ["note7.liquidatedDamages", "2022", "-6400", "RMB'000"],
  ["note8.financeIncomeNet", "2022", "30619", "RMB'000"],
  ["note9.incomeTaxCredit", "2023", "-9263", "RMB'000"],
  ["note9.reconciliation.superDeductions", "2022", "-18157", "RMB'000"],
  ["note9.rates.highAndNewTechnology", "2023", "0.15", "%"],
  ["note11.weightedAverageShares", "2023", "556283", "'000 shares"],
  ["note12.2022.acquisition", "technology", "38900", "RMB'000"],
  ["note12.2023.amortisation", "customerRelationships", "-25432", "RMB'000"],
  ["note12.2023.cost", "total", "385139", "RMB'000"],
  ["note12.byFunction.researchAndDevelopment", "2022", "8761", "RMB'000"],
  ["note12.usefulLives.software", "low", "3", "years"],
  ["note12.usefulLives.software", "high", "5", "years"],
  ["note13.acquisitions.shenzhenHuiyan", "2022", "9646000", "RMB"],
  ["note13.acquisitions.shanghaiCompass", "2023", "132833000", "RMB"],
  ["note13.assumptions.2023.revenueGrowth", "qingdaoAolipuQizhiHigh", "0.444", "%"],
  ["note13.assumptions.2023.grossMargin", "shanghaiEHigherHigh", "0.32", "%"],
  ["note13.assumptions.2022.grossMargin", "shanghaiEHigherLow", "0.286", "%"],
  ["note13.assumptions.2023.preTaxDiscountRate", "shanghaiCompassLow", "0.154", "%"],
  ["note14.provision", "2023", "-169063", "RMB'000"],
  ["note14.ageing.1To2Years", "2022", "45865", "RMB'000"],
  ["note14.currencies.usd", "2023", "3370", "RMB'000"],
  ["note15.depositsForShareRepurchase", "2022", "16296", "RMB'000"],
  ["note15.currencies.rmb", "2022", "22244", "RMB'000"],
  ["note16.otherFinancialInvestmentInstrument", "2023", "38407", "RMB'000"],
  ["note16.subscriptions.fundApril2022", "2022", "73150000", "RMB"],
  ["note17.ageing.upTo3Months", "2023", "211437", "RMB'000"],
  ["note18.repurchaseObligation", "2023", "41326", "RMB'000"],
  ["note19.convertibleBond", "2022", "29931", "RMB'000"],
  ["note19.movement.payments", "2023", "-45017", "RMB'000"],
];

describe("The announcement's figures", () => {
  for (const [id, key, amount, unit] of copied) {
    it(`${id} ${key} is ${amount} in ${unit}`, () => {
      assert.equal(announcement.amount(id, key).toString(), decimal(amount).toString());
      assert.equal(announcement.unit(id, key), unit);
    });
  }

  it("know their last printed digit, a percentage's as a ratio", () => {
    const lastDigit = (id: string, key: string): string => announcement.lastDigit(id, key).toString();
    assert.equal(lastDigit("text.costOfSales", "2022"), "0.1"); // "1,050.5"
    assert.equal(lastDigit("income.costOfSales", "2022"), "1");
    assert.equal(lastDigit("note13.assumptions.2023.preTaxDiscountRate", "shanghaiCompassLow"), "0.001"); // "15.4%"
    assert.equal(lastDigit("revenue.industry.practicalTraining", "2022Share"), "0.001"); // "—" among "60.9"
    assert.equal(lastDigit("attribution.lossPerShare", "2022"), "0.01"); // "(0.66)"
  });

  it("are absent, not nil, where nothing is printed", () => {
    assert.throws(
      () => announcement.amount("note19.movement.payments", "2022"),
      (error) =>
        error instanceof AbsentFigureError && error.row === "note19.movement.payments" && error.column === "2022",
    );
  });

  it("give the nearest names for a row or table that there is not, and the columns for a column", () => {
    const unknown = (what: string, found: string, nearest: string) => (error: unknown) =>
      error instanceof UnknownItemError &&
      error.what === what &&
      error.found === found &&
      error.nearest.includes(nearest) &&
      error.message.includes(nearest);
    assert.throws(() => announcement.row("income.revenu"), unknown("row", "income.revenu", "income.revenue"));
    assert.throws(() => announcement.table("note31"), unknown("table", "note31", "note11"));
    assert.throws(() => announcement.amount("income.revenue", "2019"), unknown("column", "2019", "2022"));
  });
});

describe("The announcement's rows", () => {
  const rows = announcement.tables.flatMap((table) => table.rows);

  it("each say where they stand: section, table and row", () => {
    for (const { id, source } of rows) assert.ok(source.section !== "" && source.table !== "" && source.row !== "", id);
    assert.deepEqual(announcement.row("position.goodwill").source, {
      section: "Financial Statements",
      table: "Consolidated Statement of Financial Position",
      row: "Goodwill",
      note: "13",
    });
    assert.equal(announcement.row("note12.2023.cost").source.note, "12");
  });

  it("say so where their label is ours, and where the row is found instead", () => {
    const row = announcement.row("position.equityAttributableToOwners");
    assert.equal(row.ownLabel, true);
    assert.equal(row.source.row, "(no label, after Accumulated losses)");
    for (const { id, ownLabel, source } of rows) if (ownLabel) assert.match(source.row, /^\(.+\)$/, id);
  });

  it("stand in tables whose periods ascend from left to right", () => {
    for (const { id, columns } of announcement.tables) {
      const years = columns.map(({ about }) => Number(about));
      assert.deepEqual(
        years,
        [...years].sort((one, other) => one - other),
        id,
      );
    }
  });

  it("cover the summary, both statements and notes 4 to 19", () => {
    const notes = new Set(announcement.tables.map(({ note }) => note));
    for (let note = 4; note <= 19; note++) assert.ok(notes.has(String(note)), `note ${note}`);
    for (const id of [
      "fiveYear.results",
      "fiveYear.position",
      "premium",
      "revenue.product",
      "revenue.customer",
      "revenue.industry",
      "adjustedLoss",
      "commitment.shanghaiEHigher",
      "commitment.qingdaoAolipuQizhi",
      "repurchase",
      "income",
      "attribution",
      "position",
    ]) {
      assert.equal(announcement.table(id).id, id);
    }
  });
});
