import assert from "node:assert/strict";
import { builtInPack } from "../../packs/index.ts";
import type { Decimal } from "../../src/figures/decimal.ts";
import { settle, tieOutTolerance } from "../../src/accounting/tieOuts/settle.ts";
import type { FigureRef, Term, TieOutCase } from "../../src/accounting/tieOuts/tieOutCase.ts";
import { tieOuts } from "../../src/accounting/tieOuts/tieOuts.ts";
import { filingOf } from "../../src/filing/filingOf.ts";
import type { Filing } from "../../src/filing/Filing.ts";

const announcement = filingOf(builtInPack);
const cases = tieOuts(announcement);
const byId = new Map(cases.map((tie) => [tie.id, tie]));

const caseOf = (id: string): TieOutCase => {
  const tie = byId.get(id);
  assert.ok(tie, `no tie-out ${id}`);
  return tie;
};

const termsOf = ({ found }: TieOutCase): readonly Term[] =>
  found === undefined ? [] : found.kind === "sum" ? found.terms : [...found.numerator, ...found.denominator];

/** The figures a case compares. An announced total is compared, not calculated from: it stands apart. */
const figuresOf = (tie: TieOutCase): readonly FigureRef[] => [
  tie.expected,
  ...termsOf(tie).flatMap((term) => (term.times === undefined ? [term] : [term, term.times])),
];

/** The announcement with one figure changed, and the totals above it calculated, as the sheets calculate them. */
function changed(target: FigureRef, by: number): Filing {
  const amount = (item: string, column: string): Decimal => {
    const sumOf = announcement.row(item).sumOf;
    if (sumOf === undefined) {
      const printed = announcement.amount(item, column);
      return item === target.item && column === target.column ? printed.plus(by) : printed;
    }
    return sumOf
      .map((part) => ({ id: part.replace(/^-/, ""), sign: part.startsWith("-") ? -1 : 1 }))
      .filter(({ id }) => announcement.row(id).figures[column] !== undefined)
      .reduce(
        (sum, { id, sign }) => sum.plus(amount(id, column).times(sign)),
        announcement.amount(item, column).times(0),
      );
  };
  return { ...announcement, amount };
}

describe("the tie-outs", () => {
  it("are at least 120, each with an id of its own", () => {
    assert.ok(cases.length >= 120, `${cases.length} tie-outs`);
    assert.equal(byId.size, cases.length);
  });

  it("compare only figures that the announcement prints", () => {
    const missing = cases.flatMap((tie) =>
      figuresOf(tie)
        .filter(({ item, column }) => announcement.row(item).figures[column] === undefined)
        .map(({ item, column }) => `${tie.id}: ${item}@${column}`),
    );
    assert.deepEqual(missing, []);
  });

  it("never find a figure by way of the figure expected", () => {
    const circular = cases.filter((tie) =>
      termsOf(tie).some(({ item, column }) => item === tie.expected.item && column === tie.expected.column),
    );
    assert.deepEqual(
      circular.map(({ id }) => id),
      [],
    );
  });

  it("all hold exactly or within rounding, but for these, each explained", () => {
    const status = new Map(cases.map((tie) => [tie.id, settle(announcement, tie).status]));
    const others = [...status].filter(([, each]) => each !== "exact" && each !== "within rounding");
    assert.deepEqual(others.sort(), [
      // 169,063 − 88,432 + 12,238 − 2,305 = 90,564, not 86,802.
      ["movement.impairmentProvisions", "explained"],
      // 1,050,565 is 1,050.6 million, the text says 1,050.5.
      ["quoted.text.costOfSales@2022", "explained"],
      // 393,097 / 1,751,045 = 22.449%, 135,269 / 1,751,045 = 7.725%, 37,619 / 1,751,045 = 2.148%.
      ["share.revenue.industry.automotiveEquipment@2023", "explained"],
      ["share.revenue.industry.highTech3C@2023", "explained"],
      ["share.revenue.industry.otherManufacturing@2023", "explained"],
      // No statement of cash flows is printed.
      ["untied.text.operatingCashFlow", "explained"],
    ]);
    assert.ok(others.every(([id]) => (caseOf(id).explained ?? "").length > 30));
  });

  it("ties the share-based payments that three rounded ratios imply: 290,633 against 290,271", () => {
    const { found, status } = settle(announcement, caseOf("implied.shareBasedPayments@2023"));
    assert.equal(found?.toFixed(0), "290633");
    assert.equal(status, "within rounding");
  });

  it("allows an amount half a unit for each addend and for itself: 1.5 for revenue + cost of sales", () => {
    assert.equal(tieOutTolerance(announcement, caseOf("total.income.grossProfit@2023")).toString(), "1.5");
  });

  it("allows a conversion half of the printed unit: 0.05 for RMB million to one decimal", () => {
    assert.equal(tieOutTolerance(announcement, caseOf("quoted.text.revenue@2023")).toString(), "0.05");
  });

  it("carries the rounding of quoted operands through a growth rate: 214.5 / 162.7 is 31.84%, quoted 31.8%", () => {
    // (214.5 + 0.05) / (162.7 − 0.05) − 214.5 / 162.7 + 0.0005 = 0.00121…
    const tolerance = tieOutTolerance(announcement, caseOf("growth.text.sellingAndDistributionExpenses@growth"));
    const byHand = (214.5 + 0.05) / (162.7 - 0.05) - 214.5 / 162.7 + 0.0005;
    assert.ok(Math.abs(tolerance.toNumber() - byHand) < 1e-15);
  });
});

describe("a reported figure changed by 1,000", () => {
  const reported = announcement.tables.flatMap((table) =>
    table.rows
      .filter(({ kind }) => kind === "figure")
      .flatMap((row) =>
        table.columns
          .filter(({ key }) => row.figures[key] !== undefined && announcement.unit(row.id, key) === "RMB'000")
          .map(({ key }): FigureRef => ({ item: row.id, column: key })),
      ),
  );

  const isCaught = (figure: FigureRef): boolean => {
    const edited = changed(figure, 1000);
    return cases.some((tie) => {
      // The expected side of an announced total is the printed figure, which stays.
      const source = tie.calculatedInSheet ? { ...edited, amount: withPrinted(edited, tie.expected) } : edited;
      return tie.explained === undefined && settle(source, tie).status === "break";
    });
  };

  const withPrinted =
    (edited: Filing, { item, column }: FigureRef) =>
    (id: string, key: string) =>
      id === item && key === column ? announcement.amount(id, key) : edited.amount(id, key);

  it("breaks at least one tie-out, for all but at most 5% of the figures", () => {
    const uncaught = reported.filter((figure) => !isCaught(figure)).map(({ item, column }) => `${item}@${column}`);
    console.log(`      nothing would catch ${uncaught.length} of ${reported.length}: ${uncaught.join(", ") || "none"}`);
    assert.ok(reported.length > 300, `only ${reported.length} figures`);
    assert.ok(uncaught.length <= reported.length * 0.05, uncaught.join(", "));
  });
});
