import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import { tiny } from "../../packs/tiny/index.ts";
import { findFigure } from "../../src/filing/findFigure.ts";
import { listItems } from "../../src/filing/listItems.ts";
import { filingOf } from "../../src/filing/filingOf.ts";
import {
  AmbiguousColumnError,
  AmbiguousLabelError,
  ItemNotFoundError,
  NotApplicableError,
  PeriodNotFoundError,
} from "../../src/filing/lookUpErrors.ts";

const announcement = filingOf(builtInPack);
const amount = (item: string, year: string): string => findFigure(announcement, item, year).amount.toString();

describe("findFigure(filing, item, period)", () => {
  it("finds a figure by its item's id, without regard to case and spacing", () => {
    assert.equal(amount("income.revenue", "2023"), "1751045");
    assert.equal(amount("  INCOME.Revenue ", "2022"), "1557643");
  });

  it("finds a figure by its item's label", () => {
    assert.equal(amount("Goodwill", "2022"), "194552");
    assert.equal(amount("cost additions  on business combination", "2023"), "327385");
  });

  it("says unit, row and source of what it found", () => {
    const { unit, row, figure } = findFigure(announcement, "note13.goodwill", "2023");
    assert.deepEqual([unit, row.source.note, figure.condition], ["RMB'000", "13", "repaired"]);
  });

  it("takes the amount where its percentage stands beside it, and the percentage by its column", () => {
    assert.equal(amount("revenue.product.solutions", "2023"), "1632358");
    assert.equal(amount("revenue.product.solutions@2023Share", "2023"), "0.932");
  });

  it("takes the total of a period's columns, and one of them by its name", () => {
    assert.equal(amount("note12.2023.amortisation", "2023"), "-37636");
    assert.equal(amount("note12.2023.amortisation@software", "2023"), "-1501");
  });

  it("takes periods of any length, and restated ones apart", () => {
    const of = (item: string, period: string) => findFigure(filingOf(tiny), item, period);
    assert.equal(of("Revenue", "2025").row.id, "profit.revenue");
    assert.equal(of("Revenue", " 2025-h1").row.id, "note1.revenue");
    assert.deepEqual(
      ["2024", "2024-restated", "2025-H1", "2025-H2", "2025"].map((key) => of("grossProfit", key).amount.toNumber()),
      [40, 38, 19, 29, 48],
    );
  });

  it("takes the day on which a period ends, the longest and not the restated one where several end then", () => {
    const of = (period: string) => findFigure(filingOf(tiny), "grossProfit", period).amount.toNumber();
    assert.deepEqual(["2024-06-30", "2024-12-31", " 2025-06-30 "].map(of), [40, 19, 48]);
  });

  it("takes the longest of the periods that end on a day where their months are not said, and where it is restated", () => {
    const of = (periods: typeof tiny.periods): number =>
      findFigure(filingOf({ ...tiny, periods }), "grossProfit", "2025-06-30").amount.toNumber();
    const halvesFirst = tiny.periods.toSorted((one, other) => one.key.length - other.key.length).toReversed();
    assert.equal(of(halvesFirst.map(({ months: _months, ...period }) => period)), 48);
    assert.equal(of(halvesFirst.map((each) => (each.key === "2025" ? { ...each, restated: true } : each))), 48);
  });

  it("names the nearest items for one that there is not", () => {
    assert.throws(
      () => amount("Gross proft", "2023"),
      (error) =>
        error instanceof ItemNotFoundError &&
        error.item === "Gross proft" &&
        error.nearest.some(({ id }) => id === "income.grossProfit") &&
        error.message.includes("income.grossProfit (Gross profit)"),
    );
    assert.throws(
      () => amount("note12.2023.amortisation@goodwill", "2023"),
      (error) =>
        error instanceof ItemNotFoundError &&
        error.nearest.some(({ id }) => id === "note12.2023.amortisation@software"),
    );
  });

  it("names nothing for an item of nothing, but how to list what there is", () => {
    assert.throws(
      () => amount("", "2023"),
      (error) => error instanceof ItemNotFoundError && error.nearest.length === 0 && /ITEMS\(\)/.test(error.message),
    );
  });

  it("finds a figure by its item's role, from whichever table prints it for the period", () => {
    assert.equal(amount("resultForThePeriod", "2023"), "-570272");
    assert.equal(amount("totalLiabilities", "2019"), "1017680");
  });

  it("takes the one of a label's items whose table comes first, among those that have the period", () => {
    assert.equal(findFigure(announcement, "Loss for the year", "2023").row.id, "income.lossForTheYear");
    assert.equal(findFigure(announcement, "Loss for the year", "2021").row.id, "fiveYear.lossForTheYear");
  });

  it("lists the ids that share a label in tables of one rank", () => {
    assert.throws(
      () => amount("Non-controlling interests", "2023"),
      (error) =>
        error instanceof AmbiguousLabelError &&
        error.ids.join() ===
          "attribution.lossOfNonControllingInterests,attribution.totalComprehensiveLossOfNonControllingInterests" &&
        error.ids.every((id) => error.message.includes(id)),
    );
  });

  it("says which periods there are", () => {
    assert.throws(
      () => amount("income.revenue", "2019"),
      (error) =>
        error instanceof PeriodNotFoundError &&
        error.periods.join() === "2022,2023" &&
        error.message.includes("2022, 2023"),
    );
    assert.throws(() => amount("note12.2023.amortisation@software", "2022"), PeriodNotFoundError);
    assert.throws(() => amount("note19.movement.payments", "2022"), PeriodNotFoundError);
  });

  it("says that a dash stands for no figure where it is no nil", () => {
    assert.throws(
      () => amount("note13.assumptions.2022.grossMargin@shanghaiCompassLow", "2022"),
      (error) => error instanceof NotApplicableError && error.printed === "—",
    );
  });

  it("lists the items to choose from where a period has several figures without a total", () => {
    assert.throws(
      () => amount("note13.assumptions.2023.revenueGrowth", "2023"),
      (error) =>
        error instanceof AmbiguousColumnError &&
        error.items.includes("note13.assumptions.2023.revenueGrowth@shanghaiCompassHigh"),
    );
  });

  it("names an item that has each word of a term of the trade, though not side by side", () => {
    const filing = filingOf({
      ...builtInPack,
      tables: builtInPack.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) =>
          row.id === "income.lossForTheYear" ? { ...row, label: "Net (loss) income" } : row,
        ),
      })),
    });
    assert.ok(listItems(filing, "net income").some(({ id }) => id === "income.lossForTheYear"));
    assert.throws(
      () => findFigure(filing, "Net income", "2023"),
      (error) => error instanceof ItemNotFoundError && error.nearest.some(({ label }) => label === "Net (loss) income"),
    );
  });

  it("takes what the trade calls one line, and no part of what it calls several", () => {
    const labels = new Map([
      ["income.sellingAndDistributionExpenses", "Selling"],
      ["note5.depreciationOfPropertyPlantAndEquipment", "Depreciation"],
    ]);
    const filing = filingOf({
      ...builtInPack,
      tables: builtInPack.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => ({ ...row, label: labels.get(row.id) ?? row.label })),
      })),
    });
    assert.equal(findFigure(filing, "COGS", "2023").row.id, "income.costOfSales");
    assert.equal(findFigure(filing, "毛利", "2023").row.id, "income.grossProfit");
    for (const [name, part] of [
      ["SG&A", "income.sellingAndDistributionExpenses"],
      ["D&A", "note5.depreciationOfPropertyPlantAndEquipment"],
      ["debt", "position.borrowings"],
    ] as const) {
      assert.throws(() => findFigure(filing, name, "2023"), ItemNotFoundError, name);
      assert.ok(
        listItems(filing, name).some(({ id }) => id === part),
        part,
      );
    }
  });

  it("takes no heading for an item", () => {
    assert.throws(() => amount("position.assetsHeading", "2023"), ItemNotFoundError);
  });
});

describe("listItems(filing, search)", () => {
  it("lists items that findFigure finds, every figure of the announcement among them", () => {
    const notApplicable = (id: string): boolean => /^note13\.assumptions\.2022\..*@shanghaiCompass/.test(id);
    const found = listItems(announcement)
      .filter(({ id }) => !notApplicable(id))
      .flatMap(({ id, periods }) => periods.map((period) => findFigure(announcement, id, period)));
    const figures = announcement.tables.flatMap((table) =>
      table.rows.flatMap(({ figures: printed }) =>
        Object.values(printed).filter((figure) => figure?.condition !== "notApplicable"),
      ),
    );
    assert.equal(new Set(found.map(({ figure }) => figure)).size, figures.length);
    assert.equal(found.length, figures.length);
  });

  it("gives id, label, unit, periods and source", () => {
    assert.deepEqual(
      listItems(announcement).find(({ id }) => id === "position.goodwill"),
      {
        id: "position.goodwill",
        role: "goodwill",
        label: "Goodwill",
        unit: "RMB'000",
        periods: ["2022", "2023"],
        source: "Financial Statements: Consolidated Statement of Financial Position, row Goodwill, note 13",
      },
    );
  });

  it("searches id, role, label and source for every word, without regard to case", () => {
    assert.deepEqual(
      listItems(announcement, " GOODWILL  position ").map(({ id }) => id),
      ["position.goodwill"],
    );
    assert.deepEqual(listItems(announcement, "no such thing"), []);
  });
});
