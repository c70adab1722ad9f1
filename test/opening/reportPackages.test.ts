import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import { openFiling, type OpenedFiling } from "../../src/opening/openFiling.ts";
import { readDocument } from "../../src/reading/read.ts";
import { smallXbrl } from "../support/smallXbrl.ts";

/** A figure as a continental report prints and tags it; "–" for nil. */
interface Tagged {
  readonly concept: string;
  readonly instant?: true;
  /** True where the tag carries a minus: a negative value of the concept. */
  readonly negative?: readonly [boolean, boolean];
  readonly unit?: string;
  readonly scale?: number;
}

type Row = readonly [label: string, figures: readonly [string, string], tagged?: Tagged];

function cell(printed: string, { concept, instant, negative, unit = "eur", scale = 3 }: Tagged, column: 0 | 1): string {
  const context = `${instant === true ? "i" : "y"}${column === 0 ? "23" : "22"}`;
  const sign = negative?.[column] === true ? ' sign="-"' : "";
  const format = printed === "–" ? "fixed-zero" : "num-comma-decimal";
  const tag = `<ix:nonFraction name="ifrs-full:${concept}" contextRef="${context}" unitRef="${unit}" decimals="-3" scale="${scale}"${sign} format="ixt:${format}">${printed.replace(/[()]/g, "")}</ix:nonFraction>`;
  return `<td>${printed.startsWith("(") ? `(${tag})` : tag}</td>`;
}

function statement(title: string, date: string, rows: readonly Row[]): string {
  const body = rows.map(([label, figures, tagged]) => {
    const cells = figures.map((printed, column) =>
      tagged === undefined || printed === "" ? `<td>${printed}</td>` : cell(printed, tagged, column === 0 ? 0 : 1),
    );
    return `<tr><td>${label}</td>${cells.join("")}</tr>`;
  });
  return `<h2>${title}</h2><p>${date}</p><table><tr><th>in EUR thousand</th><th>2023</th><th>2022</th></tr>${body.join("")}</table>`;
}

const income = statement("Consolidated income statement", "for the year ended 31 December 2023", [
  ["Revenue", ["1.751.045", "1.557.643"], { concept: "Revenue" }],
  ["Cost of sales", ["(1.162.560)", "(1.050.565)"], { concept: "CostOfSales" }],
  ["Gross profit", ["588.485", "507.078"], { concept: "GrossProfit" }],
  ["Administrative expenses", ["(637.420)", "(390.337)"], { concept: "AdministrativeExpense" }],
  ["Impairment of goodwill", ["–", "(12.401)"], { concept: "ImpairmentLossRecognisedInProfitOrLossGoodwill" }],
  [
    "Operating (loss)/profit",
    ["(48.935)", "104.340"],
    { concept: "ProfitLossFromOperatingActivities", negative: [true, false] },
  ],
  ["Income tax", ["(3.118)", "(21.207)"], { concept: "IncomeTaxExpenseContinuingOperations" }],
  ["(Loss)/profit for the year", ["(52.053)", "83.133"], { concept: "ProfitLoss", negative: [true, false] }],
  [
    "Basic earnings per share (EUR)",
    ["(0,52)", "0,83"],
    { concept: "BasicEarningsLossPerShare", negative: [true, false], unit: "perShare", scale: 0 },
  ],
]);

const position = statement("Consolidated statement of financial position", "as at 31 December 2023", [
  ["Goodwill", ["344.022", "344.022"], { concept: "Goodwill", instant: true }],
  ["Plant", ["812.300", "790.101"], { concept: "PropertyPlantAndEquipment", instant: true }],
  ["Cash", ["291.480", "177.009"], { concept: "CashAndCashEquivalents", instant: true }],
  ["Total assets", ["1.447.802", "1.311.132"], { concept: "Assets", instant: true }],
  ["Share capital", ["500.000", "500.000"], { concept: "IssuedCapital", instant: true }],
  ["Retained earnings", ["403.117", "455.170"], { concept: "RetainedEarnings", instant: true }],
  ["Total equity", ["903.117", "955.170"], { concept: "Equity", instant: true }],
  ["Loans", ["544.685", "355.962"], { concept: "Borrowings", instant: true }],
  ["Total equity and liabilities", ["1.447.802", "1.311.132"], { concept: "EquityAndLiabilities", instant: true }],
]);

const hidden = `<ix:nonFraction name="ifrs-full:DividendsPaid" contextRef="y23" unitRef="eur" decimals="0" format="ixt:num-comma-decimal">7.500,50</ix:nonFraction>
<ix:nonNumeric name="ifrs-full:NameOfReportingEntityOrOtherMeansOfIdentification" contextRef="y23">Beispiel SE</ix:nonNumeric>
<ix:nonNumeric name="ifrs-full:DateOfEndOfReportingPeriod2013" contextRef="y23" format="ixt:date-day-monthname-year-de">31. Dezember 2023</ix:nonNumeric>`;

const policy = `<p><ix:nonNumeric name="ifrs-full:DisclosureOfGoodwillExplanatory" contextRef="y23" continuedAt="c1">Goodwill is tested</ix:nonNumeric></p>
<p><ix:continuation id="c1"> for impairment every year.</ix:continuation></p>`;

/** A report package as issuers file it: the report in reports/, the extension taxonomy beside it. */
function packed(body: string): Uint8Array {
  return zipSync({
    "beispiel-2023-12-31/META-INF/reportPackage.json": strToU8(
      '{"documentInfo":{"documentType":"https://xbrl.org/report-package/2023"}}',
    ),
    "beispiel-2023-12-31/META-INF/taxonomyPackage.xml": strToU8(
      "<tp:taxonomyPackage xmlns:tp='http://xbrl.org/2016/taxonomy-package'/>",
    ),
    "beispiel-2023-12-31/www.example.com/xbrl/beispiel.xsd": strToU8(
      "<xsd:schema xmlns:xsd='http://www.w3.org/2001/XMLSchema'/>",
    ),
    "beispiel-2023-12-31/reports/beispiel-2023-12-31.xhtml": strToU8(smallXbrl({ body, hidden })),
  });
}

const printedOf = ({ pack }: OpenedFiling, role: string | undefined): readonly unknown[] => {
  const row = pack.tables.flatMap(({ rows }) => rows).find(({ id }) => id === role);
  return (row?.figures ?? []).map((figure) => (typeof figure === "object" ? figure?.printed : figure));
};

describe("A report package with points between the thousands", () => {
  it("is read with its money, periods and roles, and nothing in doubt", async () => {
    const opened = await openFiling(packed(income + position + policy), { name: "beispiel-2023-12-31.zip" });
    const { pack, proof } = opened;
    assert.deepEqual(pack.doubts, []);
    assert.deepEqual([pack.money?.currency, pack.money?.scale], ["EUR", 1000]);
    assert.deepEqual(
      [
        pack.roles.revenue,
        pack.roles.grossProfit,
        pack.roles.operatingResult,
        pack.roles.resultForThePeriod,
        pack.roles.totalAssets,
        pack.roles.basicPerShare,
      ].map((role) => printedOf(opened, role)),
      [
        ["1,557,643", "1,751,045"],
        ["507,078", "588,485"],
        ["104,340", "(48,935)"],
        ["83,133", "(52,053)"],
        ["1,311,132", "1,447,802"],
        ["0.83", "(0.52)"],
      ],
    );
    assert.deepEqual(
      Object.values(proof.coverage).map(({ doubtful }) => doubtful),
      [0, 0],
    );
  });

  it("has facts in whole units, those that are hidden, nil or carried on elsewhere among them", async () => {
    const { format, facts } = await readDocument(packed(income + position + policy), { name: "beispiel.zip" });
    const values = (concept: string): readonly unknown[] =>
      facts.filter((fact) => fact.concept === `ifrs-full:${concept}`).map(({ value }) => value);
    assert.equal(format, "xbrl");
    assert.deepEqual(values("Revenue"), ["1751045000", "1557643000"]);
    assert.deepEqual(values("ProfitLoss"), ["-52053000", "83133000"]);
    assert.deepEqual(values("ImpairmentLossRecognisedInProfitOrLossGoodwill"), ["0", "12401000"]);
    assert.deepEqual(values("BasicEarningsLossPerShare"), ["-0.52", "0.83"]);
    assert.deepEqual(values("DividendsPaid"), ["7500.5"]);
    assert.deepEqual(values("DisclosureOfGoodwillExplanatory"), ["Goodwill is tested for impairment every year."]);
  });
});
