import assert from "node:assert/strict";
import { prove } from "../../../src/interpreting/proving/prove.ts";
import type { DraftTable } from "../../../src/interpreting/DraftTable.ts";
import { draftOfGrid } from "../../support/draftTables.ts";

/** The label and the first figure of the row that plays each part. */
function rolesOf(...tables: readonly DraftTable[]): Readonly<Record<string, string>> {
  const { roles } = prove(tables);
  const rows = tables.flatMap((table) => table.rows);
  const said = (id: string): string => {
    const row = rows.find((each) => each.id === id);
    return `${row?.label ?? ""} ${row?.figures.find((figure) => figure !== null)?.printed ?? ""}`.trim();
  };
  return Object.fromEntries(
    Object.entries(roles).map(([role, id]) => [role, typeof id === "string" ? said(id) : id.map(said).join(", ")]),
  );
}

const income = (grid: readonly (readonly string[])[]): DraftTable =>
  draftOfGrid("income", [["", "2014", "2013"], ...grid], { kind: "income statement" });
const position = (grid: readonly (readonly string[])[]): DraftTable =>
  draftOfGrid("position", [["", "2014", "2013"], ...grid], { kind: "financial position" });

describe("prove: roles", () => {
  it("knows the parts of an income statement in English, the result below its discontinued operations", () => {
    assert.deepEqual(
      rolesOf(
        income([
          ["Continuing operations", "", ""],
          ["Turnover", "11,413,312", "12,700,744"],
          ["Cost of sales", "(10,221,721)", "(11,395,406)"],
          ["Gross profit", "1,191,591", "1,305,338"],
          ["Selling expenses", "(384,973)", "(410,243)"],
          ["Core operating profit", "806,618", "895,095"],
          ["Restructuring", "(46,825)", "(14,991)"],
          ["Operating profit", "759,793", "880,104"],
          ["Interest income", "11,531", "10,608"],
          ["Finance costs", "(89,786)", "(70,478)"],
          ["Profit before taxation", "681,538", "820,234"],
          ["Taxation", "(15,756)", "(29,855)"],
          ["Profit for the year from continuing operations", "665,782", "790,379"],
          ["Loss for the year from discontinued operations", "–", "(139,142)"],
          ["Net profit for the year", "665,782", "651,237"],
          ["Attributable to:", "", ""],
          ["Shareholders of the Company", "631,657", "605,112"],
          ["Non-controlling interests", "34,125", "46,125"],
          ["", "665,782", "651,237"],
          ["Earnings per share attributable to shareholders of the Company", "", ""],
          ["Basic", "7.4 cents", "7.1 cents"],
        ]),
      ),
      {
        revenue: "Turnover 11,413,312",
        costOfSales: "Cost of sales (10,221,721)",
        grossProfit: "Gross profit 1,191,591",
        operatingResult: "Operating profit 759,793",
        financeIncome: "Interest income 11,531",
        financeCosts: "Finance costs (89,786)",
        resultBeforeTax: "Profit before taxation 681,538",
        incomeTax: "Taxation (15,756)",
        resultForThePeriod: "Net profit for the year 665,782",
        resultOfOwners: "Shareholders of the Company 631,657",
      },
    );
  });

  it("knows the owners' part below the result that is printed once more to be parted, and costs with what they include", () => {
    const found = rolesOf(
      income([
        ["Revenue", "4,979", "5,255"],
        ["Cost of goods sold, including occupancy and distribution costs", "3,979", "4,255"],
        ["Profit before tax", "1,000", "1,000"],
        ["Income tax expense", "89", "250"],
        ["Profit for the year", "911", "750"],
        ["Profit for the year attributable to:", "911", "750"],
        ["Owners of the company", "835", "663"],
        ["Non-controlling interests", "76", "87"],
        ["Total comprehensive income for the year attributable to:", "800", "397"],
        ["Owners of the company", "724", "322"],
        ["Non-controlling interests", "76", "75"],
      ]),
    );
    assert.deepEqual(
      [found.resultOfOwners, found.costOfSales],
      ["Owners of the company 835", "Cost of goods sold, including occupancy and distribution costs 3,979"],
    );
  });

  it("knows them as items of a list, with the numbers of what they come from behind them", () => {
    assert.deepEqual(
      rolesOf(
        income([
          ["a) Revenue from operations", "1,000", "900"],
          ["b) Other income", "100", "90"],
          ["Total income", "1,100", "990"],
          ["a) Materials consumed", "500", "450"],
          ["b) Employee benefits expense", "200", "190"],
          ["c) Finance costs", "50", "40"],
          ["Total expenses", "750", "680"],
          ["Profit before tax (1-2)", "350", "310"],
          ["Tax expense", "90", "80"],
          ["Profit for the period (3-4)", "260", "230"],
        ]),
      ),
      {
        revenue: "a) Revenue from operations 1,000",
        financeCosts: "c) Finance costs 50",
        resultBeforeTax: "Profit before tax (1-2) 350",
        incomeTax: "Tax expense 90",
        resultForThePeriod: "Profit for the period (3-4) 260",
      },
    );
  });

  it("knows the owners by the name of their company", () => {
    const roles = rolesOf(
      income([
        ["Income before taxation", "400", "350"],
        ["Taxation charge", "100", "90"],
        ["Income for the period", "300", "260"],
        ["Income attributable to non-controlling shareholders", "20", "10"],
        ["Income attributable to Quayside plc shareholders", "280", "250"],
      ]),
    );
    assert.equal(roles.resultOfOwners, "Income attributable to Quayside plc shareholders 280");
  });

  it("takes no tax on an item of other comprehensive income for the tax", () => {
    const roles = rolesOf(
      income([
        ["Profit for the year", "900", "800"],
        ["Other comprehensive income", "", ""],
        ["Net fair value gains", "60", "50"],
        ["Tax on net fair value gains in respect of cash flow hedges", "(15)", "(12)"],
        ["Tax on items that are taken to equity", "(5)", "(8)"],
        ["Total comprehensive income for the year", "940", "830"],
      ]),
    );
    assert.equal(roles.incomeTax, undefined);
  });

  it("knows them with the marks of footnotes behind their labels", () => {
    assert.deepEqual(
      rolesOf(
        income([
          ["Revenue(1)", "1,100,500", "1,000,400"],
          ["Cost of sales (2)", "(600,200)", "(550,100)"],
          ["Gross profit(1)(2)", "500,300", "450,300"],
        ]),
      ),
      {
        revenue: "Revenue(1) 1,100,500",
        costOfSales: "Cost of sales (2) (600,200)",
        grossProfit: "Gross profit(1)(2) 500,300",
      },
    );
  });

  it("knows them with the marks of footnotes in square brackets", () => {
    const roles = rolesOf(
      position([
        ["Cash [1]", "900", "800"],
        ["Land [1],[2]", "1,100", "1,200"],
        ["Total assets [1]", "2,000", "2,000"],
        ["Payables", "1,500", "1,600"],
        ["Total liabilities [1], [2]", "1,500", "1,600"],
        ["Total equity", "500", "400"],
        ["Total liabilities and equity", "2,000", "2,000"],
      ]),
    );
    assert.deepEqual(
      [roles["totalAssets"], roles["totalLiabilities"]],
      ["Total assets [1] 2,000", "Total liabilities [1], [2] 1,500"],
    );
  });

  it("takes an operating margin in money for the operating result, and one in percent for none", () => {
    const margin = (...row: readonly string[]) =>
      rolesOf(
        income([
          ["Sales", "12,725", "11,662"],
          ["Cost of sales", "(10,522)", "(9,653)"],
          ["Gross margin", "2,203", "2,009"],
          ["Selling expenses", "(1,341)", "(1,243)"],
          ["Operating margin", ...row],
          ["% of sales", "6.8%", "6.6%"],
        ]),
      )["operatingResult"];
    assert.equal(margin("862", "766"), "Operating margin 862");
    assert.equal(margin("6.8%", "6.6%"), undefined);
    assert.equal(margin("6.8", "6.6"), undefined);
    const gross = income([
      ["Net sales", "12,725", "11,662"],
      ["Gross margin", "17.3%", "17.2%"],
      ["Income before income taxes", "862", "766"],
      ["Income tax", "(262)", "(266)"],
      ["Net income", "600", "500"],
    ]);
    assert.equal(rolesOf(gross)["grossProfit"], undefined);
  });

  it("takes no weighted shares for an amount for each share, and finds both", () => {
    const roles = rolesOf(
      income([
        ["Net sales", "94,210", "90,154"],
        ["Cost of sales", "51,872", "50,118"],
        ["Gross margin", "42,338", "40,036"],
        ["Operating income", "28,677", "26,953"],
        ["Income before provision for income taxes", "28,284", "26,580"],
        ["Provision for income taxes", "4,530", "4,161"],
        ["Net income", "23,754", "22,419"],
        ["Earnings per share:", "", ""],
        ["Basic", "1.59", "1.46"],
        ["Diluted", "1.57", "1.45"],
        ["Weighted-average shares outstanding:", "", ""],
        ["Basic", "14,939", "15,355"],
        ["Diluted", "15,082", "15,464"],
      ]),
    );
    assert.deepEqual(
      [roles.revenue, roles.incomeTax, roles.resultForThePeriod, roles.basicPerShare, roles.weightedAverageShares],
      ["Net sales 94,210", "Provision for income taxes 4,530", "Net income 23,754", "Basic 1.59", "Basic 14,939"],
    );
  });

  it("takes no net income above the expenses for the result", () => {
    const roles = rolesOf(
      income([
        ["Net income from rents", "5,011", "4,908"],
        ["Revenue", "30,118", "28,554"],
        ["Expenses", "(21,903)", "(20,117)"],
        ["Loss before tax", "8,215", "8,437"],
        ["Income tax", "(1,602)", "(1,533)"],
        ["Profit for the period", "6,613", "6,904"],
      ]),
    );
    assert.equal(roles.resultForThePeriod, "Profit for the period 6,613");
  });

  it("knows them in traditional and in simplified Chinese", () => {
    assert.deepEqual(
      rolesOf(
        income([
          ["收益", "99,313", "148,422"],
          ["銷售成本", "(94,192)", "(139,558)"],
          ["毛利", "5,121", "8,864"],
          ["行政費用", "(51,702)", "(60,411)"],
          ["經營虧損", "(46,581)", "(51,547)"],
          ["財務成本", "(17,501)", "(16,220)"],
          ["除稅前虧損", "(64,082)", "(67,767)"],
          ["所得稅開支", "(188)", "(204)"],
          ["本年度虧損", "(64,270)", "(67,971)"],
          ["以下人士應佔本年度虧損：", "", ""],
          ["本公司擁有人", "(63,918)", "(67,610)"],
          ["非控股權益", "(352)", "(361)"],
          ["每股基本虧損（港仙）", "(65.1)", "(68.9)"],
        ]),
        position([
          ["存貨", "4,331", "5,122"],
          ["現金及現金等價物", "2,917", "1,773"],
          ["資產總值", "7,248", "6,895"],
          ["負債總額", "1,055", "1,160"],
          ["權益總額", "6,193", "5,735"],
        ]),
      ),
      {
        revenue: "收益 99,313",
        costOfSales: "銷售成本 (94,192)",
        grossProfit: "毛利 5,121",
        operatingResult: "經營虧損 (46,581)",
        financeCosts: "財務成本 (17,501)",
        resultBeforeTax: "除稅前虧損 (64,082)",
        incomeTax: "所得稅開支 (188)",
        resultForThePeriod: "本年度虧損 (64,270)",
        resultOfOwners: "本公司擁有人 (63,918)",
        basicPerShare: "每股基本虧損（港仙） (65.1)",
        totalAssets: "資產總值 7,248",
        totalLiabilities: "負債總額 1,055",
        totalEquity: "權益總額 6,193",
        cash: "現金及現金等價物 2,917",
        inventories: "存貨 4,331",
      },
    );
    const simplified = rolesOf(
      income([
        ["营业收入", "99,313", "148,422"],
        ["营业成本", "(94,192)", "(139,558)"],
        ["毛利", "5,121", "8,864"],
        ["利润总额", "4,082", "7,767"],
        ["所得税费用", "(188)", "(204)"],
        ["净利润", "3,894", "7,563"],
      ]),
    );
    assert.deepEqual(simplified, {
      revenue: "营业收入 99,313",
      costOfSales: "营业成本 (94,192)",
      grossProfit: "毛利 5,121",
      resultBeforeTax: "利润总额 4,082",
      incomeTax: "所得税费用 (188)",
      resultForThePeriod: "净利润 3,894",
    });
  });

  it("knows them in a statement of the mainland, numbered, with what is of which and what is taken off", () => {
    const roles = rolesOf(
      income([
        ["一、营业总收入", "1,500.00", "1,400.00"],
        ["其中:营业收入", "1,500.00", "1,400.00"],
        ["二、营业总成本", "1,200.00", "1,150.00"],
        ["其中:营业成本", "1,000.00", "960.00"],
        ["管理费用", "200.00", "190.00"],
        ["三、营业利润(亏损以“-”号填列)", "300.00", "250.00"],
        ["加:营业外收入", "10.00", "5.00"],
        ["四、利润总额(亏损总额以“-”号填列)", "310.00", "255.00"],
        ["减:所得税费用", "60.00", "55.00"],
        ["五、净利润(净亏损以“-”号填列)", "250.00", "200.00"],
        ["(二)按所有权归属分类", "", ""],
        ["1.归属于母公司股东的净利润", "240.00", "195.00"],
        ["2.少数股东损益", "10.00", "5.00"],
      ]),
      position([
        ["资产总计", "900.00", "800.00"],
        ["负债合计", "300.00", "280.00"],
        ["所有者权益(或股东权益)合计", "600.00", "520.00"],
      ]),
    );
    assert.deepEqual(
      [roles.revenue, roles.costOfSales, roles.operatingResult, roles.resultBeforeTax],
      [
        "一、营业总收入 1,500.00",
        "其中:营业成本 1,000.00",
        "三、营业利润(亏损以“-”号填列) 300.00",
        "四、利润总额(亏损总额以“-”号填列) 310.00",
      ],
    );
    assert.deepEqual(
      [roles.incomeTax, roles.resultForThePeriod, roles.resultOfOwners, roles.totalEquity],
      [
        "减:所得税费用 60.00",
        "五、净利润(净亏损以“-”号填列) 250.00",
        "1.归属于母公司股东的净利润 240.00",
        "所有者权益(或股东权益)合计 600.00",
      ],
    );
  });

  it("takes a bank's operating income for no result, and whose the result is from what stands right below it", () => {
    const roles = rolesOf(
      income([
        ["Net interest income", "210", "200"],
        ["Net fee income", "70", "69"],
        ["Operating income", "280", "269"],
        ["Operating expenses", "(120)", "(115)"],
        ["Operating profit", "160", "154"],
        ["Profit before taxation", "160", "154"],
        ["Taxation", "(30)", "(29)"],
        ["Profit for the year", "130", "125"],
        ["Attributable to:", "", ""],
        ["Shareholders of the Bank", "128", "124"],
        ["Non-controlling interests", "2", "1"],
      ]),
    );
    assert.equal(roles.operatingResult, "Operating profit 160");
    assert.equal(roles.resultOfOwners, "Shareholders of the Bank 128");
    assert.equal(roles.revenue, undefined);
  });

  it("knows a bank's revenue net of interest, and its earnings below the words for a share", () => {
    const roles = rolesOf(
      income([
        ["Net interest income", "56,060", "56,931"],
        ["Noninterest income", "45,827", "41,650"],
        ["Total revenue, net of interest expense", "101,887", "98,581"],
        ["Noninterest expense", "72,633", "70,239"],
        ["Income before income taxes", "29,254", "28,342"],
        ["Income tax expense", "2,122", "1,827"],
        ["Net income", "27,132", "26,515"],
        ["Per common share information", "", ""],
        ["Earnings", "3.25", "3.10"],
        ["Diluted earnings", "3.21", "3.08"],
      ]),
    );
    assert.equal(roles["revenue"], "Total revenue, net of interest expense 101,887");
    assert.equal(roles["basicPerShare"], "Earnings 3.25");
    assert.equal(roles["resultForThePeriod"], "Net income 27,132");
  });

  it("takes no cost of what is one of several revenues for the cost of all", () => {
    const rows = (first: string, costs: string) =>
      rolesOf(
        income([
          [first, "144,166", "142,854"],
          ["Product revenue", "22,630", "19,452"],
          ["Total revenues", "166,796", "162,306"],
          ["Benefit expense", "127,567", "124,330"],
          [costs, "19,750", "17,293"],
          ["Total expenses", "147,317", "141,623"],
          ["Income before income tax expense", "19,479", "20,683"],
          ["Income tax expense", "1,933", "1,724"],
          ["Net income", "17,546", "18,959"],
          ["Net loss (gain) attributable to noncontrolling interests", "9", "(4)"],
          ["Shareholders’ net income", "17,555", "18,955"],
        ]),
      );
    assert.equal(rows("Premiums", "Cost of products sold")["costOfSales"], undefined);
    assert.equal(rows("Premiums", "Cost of sales")["costOfSales"], "Cost of sales 19,750");
    assert.equal(rows("Other product revenue", "Cost of products sold")["costOfSales"], "Cost of products sold 19,750");
    assert.equal(rows("Premiums", "Cost of sales")["resultOfOwners"], "Shareholders’ net income 17,555");
  });

  it("knows the cost of merchandise, and takes no amount for each share that assumes dilution for the basic one", () => {
    const roles = rolesOf(
      income([
        ["Net sales", "9,912", "9,625"],
        ["Merchandise costs", "7,886", "7,358"],
        ["Selling, general and administrative", "966", "810"],
        ["Operating income", "1,060", "1,457"],
        ["Provision for income taxes", "260", "357"],
        ["Net income", "800", "1,100"],
        ["Earnings per common share - assuming dilution", "1.20", "1.65"],
      ]),
    );
    assert.equal(roles["costOfSales"], "Merchandise costs 7,886");
    assert.equal(roles["basicPerShare"], undefined);
  });

  it("takes for the result what the result before tax and the tax come to, whatever it is called", () => {
    for (const label of [
      "Total profit",
      "Loss for the year, before transactions with unitholders",
      "Profit after income tax expense for the year attributable to the owners of Acme Limited",
    ]) {
      const grid = [
        ["Revenue", "500", "400"],
        ["Profit before income tax", "160", "154"],
        ["Income tax expense", "(30)", "(29)"],
        [label, "130", "125"],
      ];
      assert.equal(rolesOf(income(grid)).resultForThePeriod, `${label} 130`);
      const other = grid.map(([name = "", ...figures]) => (name === label ? [name, "140", "135"] : [name, ...figures]));
      assert.equal(rolesOf(income(other)).resultForThePeriod, undefined);
    }
  });

  it("takes the result of a bank after its impairment losses, and the result after taxation", () => {
    const roles = rolesOf(
      income([
        ["Operating income", "280", "269"],
        ["Operating expenses", "(120)", "(115)"],
        ["Operating profit before impairment losses", "160", "154"],
        ["Impairment losses", "(20)", "(10)"],
        ["Operating profit after impairment losses", "140", "144"],
        ["Profit for the year before taxation", "140", "144"],
        ["Income tax", "", ""],
        ["Current tax", "(20)", "(19)"],
        ["Deferred tax", "(10)", "(10)"],
        ["Profit for the year after taxation", "110", "115"],
        ["Attributable to:", "", ""],
        ["Owners of the parent", "108", "114"],
        ["Non-controlling interests", "2", "1"],
        ["Profit after taxation", "110", "115"],
      ]),
    );
    assert.equal(roles.operatingResult, "Operating profit after impairment losses 140");
    assert.equal(roles.resultForThePeriod, "Profit for the year after taxation 110");
    assert.equal(roles.resultOfOwners, "Owners of the parent 108");
  });

  it("believes a tag before the words of a label", () => {
    const table = income([
      ["Merchandise and memberships", "900", "800"],
      ["Merchandise costs", "500", "450"],
      ["Selling expenses", "100", "90"],
      ["Income from running the business", "300", "260"],
      ["Income before income taxes", "300", "260"],
      ["Provision for income taxes", "60", "50"],
      ["Net income", "240", "210"],
    ]);
    const concepts = [
      "us-gaap:Revenues",
      "us-gaap:CostOfRevenue",
      "us-gaap:SellingExpense",
      "us-gaap:OperatingIncomeLoss",
    ];
    const tagged = {
      ...table,
      rows: table.rows.map((row, index) => {
        const concept = concepts[index];
        return concept === undefined ? row : { ...row, concept };
      }),
    };
    const roles = rolesOf(tagged);
    assert.equal(roles.revenue, "Merchandise and memberships 900");
    assert.equal(roles.costOfSales, "Merchandise costs 500");
    assert.equal(roles.operatingResult, "Income from running the business 300");
  });

  it("knows a loss that nothing is taxed of by its words where it is tagged, too", () => {
    const table = income([
      ["Research and development", "300", "260"],
      ["General and administrative", "100", "90"],
      ["Loss from operations", "(400)", "(350)"],
      ["Interest income", "20", "10"],
      ["Net loss", "(380)", "(340)"],
    ]);
    const tagged = {
      ...table,
      rows: table.rows.map((row) => (row.label === "Net loss" ? { ...row, concept: "us-gaap:ProfitLoss" } : row)),
    };
    assert.equal(rolesOf(table)["resultForThePeriod"], "Net loss (380)");
    assert.equal(rolesOf(tagged)["resultForThePeriod"], "Net loss (380)");
    const shared = income([
      ["Rental revenue", "300", "260"],
      ["Property expenses", "100", "90"],
      ["Net income", "200", "170"],
      ["Net income attributable to noncontrolling interests", "20", "10"],
      ["Net income attributable to common shareholders", "180", "160"],
    ]);
    const ofOwners = {
      ...shared,
      rows: shared.rows.map((row) => (/common/u.test(row.label) ? { ...row, concept: "us-gaap:NetIncomeLoss" } : row)),
    };
    assert.equal(rolesOf(ofOwners)["resultForThePeriod"], "Net income 200");
  });

  it("gives no role where two rows might be meant, or a part would pass for the whole", () => {
    const roles = rolesOf(
      income([
        ["Revenue", "30,118", "28,554"],
        ["Cost of sales", "(9,000)", "(8,500)"],
        ["Other direct costs", "(3,118)", "(3,054)"],
        ["Gross profit", "18,000", "17,000"],
        ["Profit before tax", "8,215", "8,437"],
        ["Tax", "(1,602)", "(1,533)"],
        ["Profit for the year", "6,613", "6,904"],
      ]),
      position([
        ["Current liabilities", "", ""],
        ["Borrowings", "433", "512"],
        ["Non-current liabilities", "", ""],
        ["Borrowings", "2,910", "1,770"],
        ["Total liabilities", "3,343", "2,282"],
      ]),
    );
    assert.deepEqual(
      [roles.costOfSales, roles.borrowings, roles.totalLiabilities],
      [undefined, undefined, "Total liabilities 3,343"],
    );
  });

  it("takes the group's statements, and not the parent's", () => {
    const parent = { ...position([["Total assets", "1,111", "1,110"]]), scope: "parent" as const };
    const group = { ...position([["Total assets", "9,999", "9,990"]]), id: "group" };
    const rows = group.rows.map((row) => ({ ...row, id: `group.${row.id}` }));
    assert.equal(rolesOf(parent, { ...group, rows }).totalAssets, "Total assets 9,999");
  });

  it("knows rows behind the codes of their accounts, and by the rows that they come from", () => {
    const taiwan = rolesOf(
      income([
        ["4000 營業收入", "900", "800"],
        ["5000 營業成本", "(600)", "(500)"],
        ["5900 營業毛利", "300", "300"],
        ["7900 稅前淨利", "300", "300"],
        ["7950 所得稅費用", "(50)", "(40)"],
        ["8200 本期淨利", "250", "260"],
        ["淨利歸屬於：", "", ""],
        ["8610 母公司業主", "230", "245"],
        ["8620 非控制權益", "20", "15"],
      ]),
    );
    assert.equal(taiwan.resultOfOwners, "8610 母公司業主 230");
    const india = rolesOf(
      income([
        ["1. Revenue from operations", "900", "800"],
        ["2. Total expenses", "600", "500"],
        ["3. Profit before exceptional items and tax (1-2)", "300", "300"],
        ["4. Exceptional items", "(10)", "-"],
        ["5. Profit before tax (3+4)", "290", "300"],
        ["6. Total tax expense", "50", "40"],
        ["7. Net profit for the period (5-6)", "240", "260"],
      ]),
    );
    assert.equal(india.resultBeforeTax, "5. Profit before tax (3+4) 290");
  });

  it("knows a bank's owners and its equity by the words of Hong Kong's banks, a trust's by its units, and a loss for each share of a class", () => {
    const bank = rolesOf(
      income([
        ["利息收入", "900", "800"],
        ["利息支出", "(300)", "(300)"],
        ["淨利息收入", "600", "500"],
        ["經營收入", "600", "500"],
        ["經營支出", "(100)", "(100)"],
        ["除稅前溢利", "500", "400"],
        ["稅項", "(80)", "(60)"],
        ["期內溢利", "420", "340"],
        ["應佔溢利：", "", ""],
        ["本銀行股東", "400", "330"],
        ["非控制權益", "20", "10"],
      ]),
      position([
        ["資產總額", "9,000", "8,000"],
        ["負債總額", "8,000", "7,100"],
        ["資本總額", "1,000", "900"],
        ["負債及資本總額", "9,000", "8,000"],
      ]),
    );
    assert.equal(bank.resultOfOwners, "本銀行股東 400");
    assert.deepEqual([bank.revenue, bank.financeIncome, bank.financeCosts], [undefined, undefined, undefined]);
    assert.equal(bank.totalEquity, "資本總額 1,000");
    const network = rolesOf(
      income([
        ["經營收入", "900", "800"],
        ["經營費用", "(400)", "(400)"],
        ["稅前利潤", "500", "400"],
        ["所得稅", "(80)", "(60)"],
        ["本年利潤", "420", "340"],
      ]),
    );
    assert.equal(network.revenue, "經營收入 900");
    const trust = rolesOf(
      income([
        ["Total return for the year before tax", "500", "400"],
        ["Tax expense", "(80)", "(60)"],
        ["Total return for the year after tax", "420", "340"],
        ["Attributable to:", "", ""],
        ["Unitholders", "400", "330"],
        ["Perpetual securities holders", "20", "10"],
      ]),
    );
    assert.equal(trust.resultOfOwners, "Unitholders 400");
    const shell = rolesOf(
      income([
        ["Loss before taxation", "(500)", "(400)"],
        ["Taxation", "–", "–"],
        ["Loss for the period", "(500)", "(400)"],
        ["Loss per Class B share", "", ""],
        ["Basic and diluted (SGD in cent)", "(0.25)", "(0.20)"],
      ]),
    );
    assert.equal(shell.basicPerShare, "Basic and diluted (SGD in cent) (0.25)");
  });

  it("reads an adjusted result and its adjustments off the reconciliation", () => {
    const table = draftOfGrid(
      "reconciliation",
      [
        ["", "2014", "2013"],
        ["Loss for the year", "(361,160)", "(570,272)"],
        ["Add:", "", ""],
        ["Share-based payments", "173,294", "290,271"],
        ["Listing expenses", "26,457", "–"],
        ["Adjusted net loss (unaudited)", "(161,409)", "(280,001)"],
      ],
      { kind: "reconciliation" },
    );
    assert.deepEqual(rolesOf(table), {
      adjustedResult: "Adjusted net loss (unaudited) (161,409)",
      adjustments: "Share-based payments 173,294, Listing expenses 26,457",
    });
  });

  it("gives the part of finance income to no interest that revenue is made up of", () => {
    const rows = (place: "below" | "above"): string[][] => {
      const parts = [
        ["Sales of electricity", "6,500", "600"],
        ["Interest income", "7,400", "22,000"],
        ["Dividend income", "100", "400"],
      ];
      const revenue = ["Revenue", "14,000", "23,000"];
      return place === "below" ? [revenue, ...parts] : [...parts, revenue];
    };
    const lower = [
      ["Wages", "(9,000)", "(8,000)"],
      ["Finance costs", "(1,200)", "(100)"],
      ["Profit before tax", "3,800", "14,900"],
      ["Income tax expense", "(800)", "(900)"],
      ["Profit for the year", "3,000", "14,000"],
    ];
    for (const place of ["below", "above"] as const) {
      const found = rolesOf(income([...rows(place), ...lower]));
      assert.deepEqual([found.revenue, found.financeIncome], ["Revenue 14,000", undefined], place);
    }
  });

  it("takes the result before interest and taxes for the operating one, and what is left after financial items for the one before tax", () => {
    assert.deepEqual(
      rolesOf(
        income([
          ["Net sales", "900", "800"],
          ["Cost of sales", "-500", "-450"],
          ["Gross profit", "400", "350"],
          ["Selling expenses", "-150", "-140"],
          ["EBIT", "250", "210"],
          ["Financial items", "-40", "-30"],
          ["Profit after financial items", "210", "180"],
          ["Tax", "-50", "-40"],
          ["Profit for the period", "160", "140"],
        ]),
      ),
      {
        revenue: "Net sales 900",
        costOfSales: "Cost of sales -500",
        grossProfit: "Gross profit 400",
        operatingResult: "EBIT 250",
        resultBeforeTax: "Profit after financial items 210",
        incomeTax: "Tax -50",
        resultForThePeriod: "Profit for the period 160",
      },
    );
  });

  it("takes an operating profit by its name before the result before interest and taxes, which has other income in it", () => {
    const { operatingResult } = rolesOf(
      income([
        ["Revenue", "900", "800"],
        ["Operating expenses", "(500)", "(450)"],
        ["Operating profit", "400", "350"],
        ["Share of results of associates", "30", "20"],
        ["Earnings before interest and taxes", "430", "370"],
        ["Interest", "(20)", "(20)"],
        ["Earnings before taxes", "410", "350"],
      ]),
    );
    assert.equal(operatingResult, "Operating profit 400");
  });

  it("takes of two rows of revenue the one from which the costs of sales leave the gross profit", () => {
    const roles = rolesOf(
      income([
        ["REVENUE", "2,985", "2,683"],
        ["Turnover", "2,978", "2,677"],
        ["Cost of sales", "(1,904)", "(1,706)"],
        ["Gross profit", "1,074", "971"],
        ["Net operating profit", "300", "250"],
        ["Profit before taxation", "280", "230"],
        ["Total tax (expense)/income", "(80)", "(60)"],
        ["Profit for the period/year", "200", "170"],
      ]),
    );
    assert.deepEqual(roles, {
      revenue: "Turnover 2,978",
      costOfSales: "Cost of sales (1,904)",
      grossProfit: "Gross profit 1,074",
      operatingResult: "Net operating profit 300",
      resultBeforeTax: "Profit before taxation 280",
      incomeTax: "Total tax (expense)/income (80)",
      resultForThePeriod: "Profit for the period/year 200",
    });
  });

  it("knows the results of an Indian bank, which are called by what they are left of", () => {
    const roles = rolesOf(
      income([
        ["3. TOTAL INCOME (1)+(2)", "53,922", "42,834"],
        ["6. TOTAL EXPENDITURE (4)+(5)", "38,716", "31,306"],
        ["7. OPERATING PROFIT (3)-(6)", "15,206", "11,528"],
        ["8. Provisions", "1,722", "1,103"],
        ["9. PROFIT FROM ORDINARY ACTIVITIES BEFORE TAX AND MINORITY INTEREST (7)-(8)", "13,484", "10,425"],
        ["10. Tax expense (a)+(b)", "3,510", "2,620"],
        ["a) Current tax", "3,400", "2,501"],
        ["b) Deferred tax", "110", "119"],
        ["11. NET PROFIT FROM ORDINARY ACTIVITIES AFTER TAX (9)-(10)", "9,974", "7,805"],
        ["12. Share of minority", "372", "265"],
        ["13. NET PROFIT AFTER MINORITY INTEREST (11)-(12)", "9,602", "7,540"],
        ["14. Earnings per share (EPS)", "", ""],
        ["Basic EPS (not annualised) (in Rs.)", "14.11", "11.12"],
        ["Diluted EPS (not annualised) (in Rs.)", "13.84", "10.88"],
      ]),
    );
    assert.deepEqual(roles, {
      operatingResult: "7. OPERATING PROFIT (3)-(6) 15,206",
      resultBeforeTax: "9. PROFIT FROM ORDINARY ACTIVITIES BEFORE TAX AND MINORITY INTEREST (7)-(8) 13,484",
      incomeTax: "10. Tax expense (a)+(b) 3,510",
      resultForThePeriod: "11. NET PROFIT FROM ORDINARY ACTIVITIES AFTER TAX (9)-(10) 9,974",
      resultOfOwners: "13. NET PROFIT AFTER MINORITY INTEREST (11)-(12) 9,602",
      basicPerShare: "Basic EPS (not annualised) (in Rs.) 14.11",
    });
  });
});
