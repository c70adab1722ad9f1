import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { filingOf } from "../../src/filing/filingOf.ts";
import { figureOf, itemsOf } from "../../src/functions/functions.ts";
import { blanks, errorForms, rich, thrown } from "./call.ts";

/** What a function gives without Office, where it need not wait. */
function atOnce<T>(answer: Promise<T>): T {
  const found: unknown = answer;
  assert.ok(!(found instanceof Promise), "expected an answer at once");
  return found as T;
}
const figure = (item: unknown, period: unknown, issuer?: unknown): number => atOnce(figureOf(item, period, issuer));
const items = (search?: unknown, issuer?: unknown): string[][] => atOnce(itemsOf(search, issuer));

describe("FIGURE", () => {
  it("is the announced figure of an id or a label, signed as printed", () => {
    // Announcement: income statement, statement of financial position, note 12.
    assert.equal(figure("income.revenue", 2023), 1_751_045);
    assert.equal(figure("income.costOfSales", 2023), -1_162_560);
    assert.equal(figure(" INCOME.costofsales", 2022), -1_050_565);
    assert.equal(figure("goodwill", 2023), 327_385);
    assert.equal(figure("note12.2023.amortisation@software", 2023), -1501);
  });

  it("is a fraction for a percentage, and 0 for nil", () => {
    // Announcement: revenue by product, 93.2% solutions; food, beverage and new material had no revenue in 2022.
    assert.equal(figure("revenue.product.solutions@2023Share", 2023), 0.932);
    assert.equal(figure("revenue.industry.foodBeverageAndNewMaterial", 2022), 0);
  });

  it("is #N/A for a dash that means not applicable: no assumption of a unit that was acquired a year later is zero", () => {
    for (const item of ["revenueGrowth", "grossMargin", "preTaxDiscountRate"])
      for (const end of ["Low", "High"]) {
        const id = `note13.assumptions.2022.${item}@shanghaiCompass${end}`;
        const { code, message } = thrown(() => figure(id, 2022));
        assert.equal(code, "#N/A");
        assert.ok(
          message.startsWith(`FIGURE: parameter period: ${id} has no figure for 2022: "`) &&
            message.endsWith('" is printed, which is not nil but not applicable.'),
          message,
        );
      }
  });

  it("takes arguments as ranges of one cell, a period as a rich value or as text", () => {
    assert.equal(figure([["income.revenue"]], [[rich(2022)]]), 1_557_643);
    assert.equal(figure("income.revenue", " 2022 "), 1_557_643);
  });

  it("finds an item by what it plays in the document, from whichever table prints it for the period", () => {
    assert.equal(figure("resultForThePeriod", 2023), -570_272);
    assert.equal(figure(" OPERATINGRESULT", 2022), -392_291);
    // Announcement: the income statement has two years, the five-year summary five; its revenue of 2019 is 229,141.
    assert.equal(figure("revenue", 2019), 229_141);
  });

  it("takes a label from the income statement before other tables, and from those where it has no such period", () => {
    // Announcement: the loss for the year stands in four tables; that of 2021 only in the five-year summary, (635,124).
    assert.equal(figure("Loss for the year", 2023), -570_272);
    assert.equal(figure("Loss for the year", 2021), -635_124);
  });

  it("takes a date on which a period ends, as Excel counts days or as text", () => {
    // 45,291 days after 30 December 1899: 31 December 2023.
    for (const date of [45_291, 45_291.75, rich(45_291), "2023-12-31"])
      assert.equal(figure("income.revenue", date), 1_751_045, JSON.stringify(date));
    assert.match(
      thrown(() => figure("income.revenue", 45_290)).message,
      /^FIGURE: parameter period: income\.revenue has no figure for 2023-12-30; it has 2022, 2023\.$/,
    );
  });

  it("takes what the trade calls an item by, where the document prints one name for it", () => {
    // Announcement: cost of sales (1,162,560), revenue 1,751,045.
    for (const name of ["COGS", "cost of goods sold", "銷售成本"]) assert.equal(figure(name, 2023), -1_162_560, name);
    for (const name of ["Turnover", "sales", "top line"]) assert.equal(figure(name, 2023), 1_751_045, name);
    assert.match(thrown(() => figure("Net income", 2023)).message, /No item "Net income"; nearest: .*oss for the year/);
  });

  it("names no item that is not near, and says how to list them", () => {
    for (const name of ["xyzzy", "qq", "profitability index of the moon"])
      assert.deepEqual(
        thrown(() => figure(name, 2023)),
        {
          code: "#N/A",
          message: `FIGURE: parameter item: No item "${name}"; none is called nearly so: =HEADROOM.ITEMS() lists all there are.`,
        },
      );
  });

  it("takes an issuer by its code, leading zeros or not, as text or number, or by its name", () => {
    for (const issuer of ["2121", 2121, "02121", " Qingdao AINNOVATION Technology  Group Co., Ltd", [["2121"]]])
      assert.equal(figure("income.revenue", 2023, issuer), 1_751_045, String(issuer));
    for (const blank of [...blanks, undefined]) assert.equal(figure("income.revenue", 2023, blank), 1_751_045);
  });

  it("gives #N/A with the issuers there are for one that is not there", () => {
    const error = thrown(() => figure("income.revenue", 2023, "2122"));
    assert.deepEqual(error, {
      code: "#N/A",
      message:
        'FIGURE: parameter issuer: No issuer "2122"; there is 2121 (Qingdao AInnovation Technology Group Co., Ltd).',
    });
  });

  it("gives #N/A with the nearest names for an item that is not there", () => {
    const error = thrown(() => figure("Gross proft", 2023));
    assert.equal(error.code, "#N/A");
    assert.match(
      error.message,
      /^FIGURE: parameter item: No item "Gross proft"; nearest: .*income\.grossProfit \(Gross profit\)/,
    );
  });

  it("gives #N/A listing the ids that share a label within one kind of table", () => {
    const error = thrown(() => figure("Owners of the Company", 2023));
    assert.deepEqual(error, {
      code: "#N/A",
      message:
        'FIGURE: parameter item: Several items are called "Owners of the Company": attribution.lossOfOwners, attribution.totalComprehensiveLossOfOwners.',
    });
    // The five adjustments of the reconciliation.
    const adjustments = thrown(() => figure("adjustments", 2023));
    assert.equal(adjustments.code, "#N/A");
    assert.match(adjustments.message, /adjustedLoss\.shareBasedPayments, .*adjustedLoss\.fairValueChanges\.$/);
  });

  it("gives #N/A with the periods or figures there are where the period has none, or several", () => {
    for (const period of [2019, "2019", "2023-H1", "last"]) {
      const { code, message } = thrown(() => figure("income.revenue", period));
      const expected = `FIGURE: parameter period: income.revenue has no figure for ${period}; it has 2022, 2023.`;
      assert.deepEqual([code, message], ["#N/A", expected]);
    }
    for (const blank of blanks) {
      const { code, message } = thrown(() => figure("income.revenue", blank));
      assert.deepEqual([code, /has no figure for a blank period; it has 2022, 2023/.test(message)], ["#N/A", true]);
    }
    assert.match(
      thrown(() => figure("revenue", 2018)).message,
      /income\.revenue has no figure for 2018; it has 2019, 2020, 2021, 2022, 2023\.$/,
    );
    assert.match(
      thrown(() => figure("Loss for the year", 2018)).message,
      /Loss for the year has no figure for 2018; it has 2019, 2020, 2021, 2022, 2023\.$/,
    );
    const several = thrown(() => figure("note13.assumptions.2023.revenueGrowth", 2023));
    assert.equal(several.code, "#N/A");
    assert.match(several.message, /note13\.assumptions\.2023\.revenueGrowth@shanghaiCompassHigh/);
  });

  it("refuses a blank item and a period that is neither text nor number, and passes on errors", () => {
    for (const blank of blanks) {
      const error = thrown(() => figure(blank, 2023));
      assert.equal(error.code, "#VALUE!");
      assert.match(error.message, /^FIGURE: parameter item: found a blank cell, expected an item's id, role or label/);
    }
    assert.match(
      thrown(() => figure("income.revenue", true)).message,
      /^FIGURE: parameter period: found TRUE, expected a year, a period as HEADROOM\.ITEMS lists it, or the date on which one ends\.$/,
    );
    assert.match(
      thrown(() => figure(true, 2023)).message,
      /parameter item: found TRUE, expected an item's id, role or label/,
    );
    for (const form of errorForms("#N/A")) {
      assert.equal(thrown(() => figure(form, 2023)).code, "#N/A");
      assert.equal(thrown(() => figure("income.revenue", 2023, form)).code, "#N/A");
    }
  });

  it("repeats no more of a long text than a reader takes in", () => {
    const long = "profitt ".repeat(4_000);
    for (const call of [
      () => figure(long, 2023),
      () => figure("income.revenue", long),
      () => figure("income.revenue", 2023, long),
      () => items(long),
      () => items("goodwill", long),
    ]) {
      const { code, message } = thrown(call);
      assert.equal(code, "#N/A");
      assert.ok(message.length < 600, message);
    }
  });
});

describe("ITEMS", () => {
  it("spills id, role, label, unit, periods and source", () => {
    assert.deepEqual(items("goodwill position"), [
      [
        "position.goodwill",
        "goodwill",
        "Goodwill",
        "RMB'000",
        "2022, 2023",
        "Financial Statements: Consolidated Statement of Financial Position, row Goodwill, note 13",
      ],
    ]);
    assert.deepEqual(
      items("adjustments").map(([id, role]) => [id, role]),
      [
        ["fiveYear.financeCostOfRedeemableShares", "adjustments"],
        ["adjustedLoss.shareBasedPayments", "adjustments"],
        ["adjustedLoss.listingExpenses", "adjustments"],
        ["adjustedLoss.amortisationOfAcquiredIntangibles", "adjustments"],
        ["adjustedLoss.fairValueChanges", "adjustments"],
      ],
    );
  });

  it("lists every item where the search is left out or blank, each of which FIGURE finds, dashes apart that are no figures", () => {
    const every = items();
    for (const blank of blanks) assert.deepEqual(items(blank, blank), every);
    assert.deepEqual(items(null, 2121), every);
    for (const [id = "", , , , periods = ""] of every) {
      if (id.startsWith("note13.assumptions.2022") && id.includes("@shanghaiCompass")) continue;
      for (const period of periods.split(", ")) assert.equal(typeof figure(id, period), "number", `${id} ${period}`);
    }
    const figures = filingOf(builtInPack).tables.flatMap((table) =>
      table.rows.flatMap((row) => Object.keys(row.figures)),
    );
    assert.equal(every.flatMap(([, , , , periods = ""]) => periods.split(", ")).length, figures.length);
  });

  it("takes words of the trade as what is printed for them", () => {
    const ids = (search: string): (string | undefined)[] => items(search).map(([id]) => id);
    assert.deepEqual(ids("COGS"), ids("cost of sales"));
    assert.ok(ids("COGS").includes("income.costOfSales"));
    assert.ok(ids("amortization").length > 0);
    assert.deepEqual(ids("amortization"), ids("amortisation"));
  });

  it("names nothing that is not near, and says how to list all", () => {
    assert.deepEqual(
      thrown(() => items("xyzzy")),
      {
        code: "#N/A",
        message:
          'ITEMS: parameter search: No item "xyzzy"; none is called nearly so: =HEADROOM.ITEMS() lists all there are.',
      },
    );
  });

  it("gives #N/A with the nearest names where nothing has the words", () => {
    const error = thrown(() => items("Inventries"));
    assert.equal(error.code, "#N/A");
    assert.match(
      error.message,
      /^ITEMS: parameter search: No item "Inventries"; nearest: .*position\.inventories \(Inventories\)/,
    );
  });

  it("gives #N/A with the issuers there are for one that is not there", () => {
    const error = thrown(() => items("", "Tiny"));
    assert.deepEqual(
      [error.code, error.message.startsWith('ITEMS: parameter issuer: No issuer "Tiny"')],
      ["#N/A", true],
    );
  });

  it("takes a number as its digits, refuses a logical value, and passes on errors", () => {
    assert.ok(items(2022).every((texts) => texts.join(" ").includes("2022")));
    assert.match(thrown(() => items(true)).message, /^ITEMS: parameter search: found TRUE, expected words to look for/);
    for (const form of errorForms("#NULL!")) assert.equal(thrown(() => items(form)).code, "#NULL!");
  });
});
