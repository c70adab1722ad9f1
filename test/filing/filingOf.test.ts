import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { AbsentFigureError, MoneyNotSaidError, UnknownItemError, UnknownUnitError } from "../../src/filing/errors.ts";
import { filingOf } from "../../src/filing/filingOf.ts";
import type { Pack, PackTable } from "../../src/filing/Pack.ts";

const filing = filingOf(builtInPack);

/** A pack of one table, with what is told of it. */
const packOf = (table: Partial<PackTable>, more: Partial<Pack> = {}): Pack => ({
  issuer: { name: "Sample Limited" },
  document: { title: "Interim report", kind: "interim report", language: "en" },
  money: { currency: "USD", scale: 1_000_000, printed: "US$ million", symbol: "US$" },
  periods: [
    { key: "2023-H1", start: "2022-07-01", end: "2022-12-31", months: 6 },
    { key: "2024-H1", start: "2023-07-01", end: "2023-12-31", months: 6 },
  ],
  tables: [
    {
      id: "sample",
      title: "Sample",
      kind: "note",
      columns: [
        { key: "2023-H1", heading: "2023", period: "2023-H1" },
        { key: "2024-H1", heading: "2024", period: "2024-H1" },
        { key: "change", heading: "Change", of: "2024-H1", unit: "%" },
      ],
      rows: [{ id: "sample.rate", label: "Rate", figures: ["1.5", "3", "100"] }],
      ...table,
    },
  ],
  roles: {},
  ties: [],
  doubts: [],
  decisions: [],
  units: [],
  ...more,
});

describe("filingOf(pack)", () => {
  it("is made once for each pack", () => {
    assert.equal(filingOf(builtInPack), filing);
  });

  it("refuses a pack of which nobody has said in which money it is, and asks", () => {
    assert.throws(
      () => filingOf(packOf({}, { money: null })),
      (error) =>
        error instanceof MoneyNotSaidError && /^Which money are the amounts of "Interim report" in/.test(error.message),
    );
  });

  it("says of a figure that a person corrected what the document prints", () => {
    const corrected = { printed: "3", condition: "corrected" } as const;
    const table = { rows: [{ id: "sample.rate", label: "Rate", figures: ["1.5", corrected, "100"] }] };
    const about = { about: "figure", row: "sample.rate", column: "2024-H1" } as const;
    const decisions = [{ ...about, printed: "8", decided: "corrected to 3" }];
    const { figures } = filingOf(packOf(table, { decisions })).row("sample.rate");
    assert.deepEqual(figures["2024-H1"], { ...corrected, repair: "printed 8" });
    assert.equal(figures["2023-H1"]?.repair, undefined);
  });

  it("fills in the pack's money, the basis that a table's kind has, and rows' kinds", () => {
    assert.deepEqual([filing.table("income").unit, filing.table("income").basis], ["RMB'000", "period"]);
    assert.deepEqual([filing.table("position").basis, filing.table("note14").basis], ["asAt", "asAt"]);
    const kinds = ["position.assetsHeading", "position.goodwill", "position.totalAssets"].map(
      (id) => filing.row(id).kind,
    );
    assert.deepEqual(kinds, ["heading", "figure", "total"]);
  });
});

describe("filing.measure(row, column)", () => {
  const measure = (row: string, column = "2023") => filing.measure(row, column);

  it("is what the printed unit counts: money, money for each of something, things, ratios", () => {
    assert.deepEqual(measure("income.revenue"), { kind: "money", currency: "CNY", scale: 1000 });
    assert.deepEqual(measure("commitment.shanghaiEHigher.revenue"), { kind: "money", currency: "CNY", scale: 10_000 });
    assert.deepEqual(measure("attribution.lossPerShare"), { kind: "money", currency: "CNY", scale: 1, per: "share" });
    assert.deepEqual(measure("repurchase.total", "consideration"), { kind: "money", currency: "HKD", scale: 1 });
    assert.deepEqual(measure("note11.weightedAverageShares"), { kind: "count", of: "shares", scale: 1000 });
    assert.deepEqual(measure("premium.number"), { kind: "count", of: "customers", scale: 1 });
    assert.deepEqual(measure("revenue.product.solutions", "2023Share"), { kind: "ratio", points: false });
    assert.deepEqual(measure("text.grossMargin", "change"), { kind: "ratio", points: true });
  });

  it("refuses a unit that the pack does not explain", () => {
    const odd = filingOf(packOf({ unit: "EUR '000" }));
    assert.throws(
      () => odd.measure("sample.rate", "2024-H1"),
      (error) => error instanceof UnknownUnitError && error.unit === "EUR '000" && error.row === "sample.rate",
    );
  });
});

describe("filing.columnOf(row or table, period)", () => {
  it("is the only column that prints the period's figures, never a share or a change", () => {
    const half = filingOf(packOf({}));
    assert.equal(half.columnOf(half.row("sample.rate"), "2024-H1")?.key, "2024-H1");
    assert.equal(half.columnOf(half.table("sample"), "2023-H1")?.key, "2023-H1");
    assert.equal(filing.columnOf(filing.table("revenue.product"), "2023")?.key, "2023");
    assert.equal(half.columnOf(half.row("sample.rate"), "2022"), undefined);
  });

  it("is the total of several, and none where there is no total", () => {
    assert.equal(filing.columnOf(filing.row("note12.2023.additions"), "2023")?.key, "total");
    assert.equal(filing.columnOf(filing.row("note13.assumptions.2023.grossMargin"), "2023"), undefined);
  });

  it("is none for a row that prints nothing for the period, though its table does", () => {
    // Note 19 prints no payment of contingent considerations for 2022.
    assert.equal(filing.columnOf(filing.row("note19.movement.payments"), "2022"), undefined);
    assert.equal(filing.columnOf(filing.table("note19.movement"), "2022")?.key, "2022");
  });
});

describe("filing.figureOf(row, period)", () => {
  const figureOf = (id: string, period: string): string | undefined => {
    const found = filing.figureOf(id, period);
    return found && `${found.row.id}@${found.column.key}`;
  };

  it("stands in the row itself where it prints the period", () => {
    assert.equal(figureOf("income.revenue", "2023"), "income.revenue@2023");
  });

  it("stands in a row that repeats it for the periods that it lacks: those of the five-year summary", () => {
    assert.equal(figureOf("income.revenue", "2019"), "fiveYear.revenue@2019");
    assert.equal(figureOf("adjustedLoss.adjustedNetLoss", "2021"), "fiveYear.adjustedNetLoss@2021");
    assert.equal(figureOf("income.costOfSales", "2019"), undefined);
  });

  it("is the same in both where both print it", () => {
    for (const { id, repeats } of filing.tables.flatMap(({ rows }) => rows)) {
      if (repeats === undefined) continue;
      for (const period of ["2022", "2023"])
        assert.ok(filing.amount(id, period).equals(filing.amount(repeats, period)), `${id} ${period}`);
    }
  });
});

describe("filing.role(role)", () => {
  it("is the row that plays the part, whatever it is called", () => {
    assert.equal(filing.role("operatingResult")?.label, "Operating loss");
    assert.equal(filing.role("resultForThePeriod")?.id, "income.lossForTheYear");
  });

  it("is none where the document prints none", () => {
    assert.equal(filingOf(packOf({})).role("costOfSales"), undefined);
  });

  it("leads to rows that the roles' own identities hold for", () => {
    // IAS 1: assets less liabilities are equity; result before tax and tax make the result for the period.
    const amount = (role: Parameters<typeof filing.role>[0]) =>
      filing.amount(filing.role(role)?.id ?? "", "2023").toNumber();
    assert.equal(amount("totalAssets") - amount("totalLiabilities"), amount("totalEquity"));
    assert.equal(amount("resultBeforeTax") + amount("incomeTax"), amount("resultForThePeriod"));
    assert.equal(amount("revenue") + amount("costOfSales"), amount("grossProfit"));
    assert.equal(
      amount("operatingResult") + amount("financeIncome") + amount("financeCosts"),
      amount("resultBeforeTax"),
    );
  });
});

describe("filing.period(key) and filing.periodsOf(table)", () => {
  it("give a period with its days, and those that a table prints, ascending", () => {
    assert.deepEqual(filing.period("2023"), { key: "2023", start: "2023-01-01", end: "2023-12-31", months: 12 });
    const keys = filing.periodsOf(filing.table("commitment.shanghaiEHigher")).map(({ key }) => key);
    assert.deepEqual(keys, ["2022", "2023", "2024"]);
  });

  it("name the nearest for a period that there is not", () => {
    const half = filingOf(packOf({}));
    assert.throws(
      () => half.period("2024"),
      (error) => error instanceof UnknownItemError && error.what === "period" && error.nearest[0] === "2024-H1",
    );
  });
});

describe("filing.amount(row, column)", () => {
  it("is absent where a dash stands for no figure, and nil where it is a nil", () => {
    const rows = (condition: "asPrinted" | "notApplicable"): PackTable["rows"] => [
      { id: "sample.rate", label: "Rate", figures: ["15.4", { printed: "—", condition }, null] },
    ];
    assert.equal(
      filingOf(packOf({ rows: rows("asPrinted") }))
        .amount("sample.rate", "2024-H1")
        .toString(),
      "0",
    );
    assert.throws(
      () => filingOf(packOf({ rows: rows("notApplicable") })).amount("sample.rate", "2024-H1"),
      AbsentFigureError,
    );
  });
});
