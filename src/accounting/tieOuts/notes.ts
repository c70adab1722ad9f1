import { type Term, type TieOutCase, YEARS, less, plus, sum } from "./tieOutCase.ts";

interface NoteTieOut {
  readonly name: string;
  /** The row of the note. */
  readonly expected: string;
  readonly expectedSign?: -1;
  /** What it ties to, for a year. */
  readonly found: (year: string) => readonly Term[];
}

/** A note's row that is printed on the face of a statement, or in another note. */
const SAME: readonly (readonly [string, string, string])[] = [
  ["Note 4: revenue to the income statement", "note4.total", "income.revenue"],
  ["Note 4: data solutions to revenue by product", "note4.overTimeDataSolutions", "revenue.product.dataSolutions"],
  ["Note 5: listing expenses to the reconciliation", "note5.listingExpenses", "adjustedLoss.listingExpenses"],
  ["Note 5: amortisation to note 12 by function", "note5.amortisationOfIntangibleAssets", "note12.byFunction.total"],
  ["Note 6: government grants to other income", "note6.governmentGrants", "income.otherIncome"],
  ["Note 7: other losses to the income statement", "note7.total", "income.otherLosses"],
  ["Note 8: finance costs to the income statement", "note8.financeCosts", "income.financeCosts"],
  ["Note 8: finance income to the income statement", "note8.interestIncome", "income.financeIncome"],
  [
    "Note 9: loss before taxation to the income statement",
    "note9.reconciliation.lossBeforeTaxation",
    "income.lossBeforeIncomeTax",
  ],
  [
    "Note 9: reconciliation to the credit by kind of tax",
    "note9.reconciliation.incomeTaxCredit",
    "note9.incomeTaxCredit",
  ],
  [
    "Note 11: loss of the owners to the income statement",
    "note11.lossAttributableToOwners",
    "attribution.lossOfOwners",
  ],
  ["Note 13: goodwill to the statement of financial position", "note13.goodwill", "position.goodwill"],
  ["Note 14: receivables to the statement of financial position", "note14.total", "position.tradeAndNotesReceivables"],
  ["Note 14: ageing to gross accounts receivable", "note14.ageing.total", "note14.accountsReceivable"],
  [
    "Note 15: prepayments to the statement of financial position",
    "note15.total",
    "position.prepaymentsAndOtherReceivables",
  ],
  ["Note 15: currencies to gross other receivables", "note15.currencies.total", "note15.otherReceivablesGross"],
  [
    "Note 16: financial assets to the statement of financial position",
    "note16.total",
    "position.financialAssetsAtFVTPL",
  ],
  ["Note 17: payables to the statement of financial position", "note17.total", "position.tradeAndNotesPayables"],
  ["Note 17: ageing to the payables", "note17.ageing.total", "note17.total"],
  [
    "Note 18: other payables to the statement of financial position",
    "note18.total",
    "position.otherPayablesAndAccruals",
  ],
  [
    "Note 19: closing balance to contingent considerations",
    "note19.movement.closing",
    "note19.contingentConsiderations",
  ],
];

const DERIVED: readonly NoteTieOut[] = [
  {
    name: "Note 4: products and solutions to revenue by product",
    expected: "revenue.product.solutions",
    found: (year) => [plus("note4.pointInTimeSolutions", year), plus("note4.overTimeSolutions", year)],
  },
  {
    name: "Note 5: expenses by nature to cost of sales and the three expense lines",
    expected: "note5.total",
    expectedSign: -1,
    found: (year) => [
      plus("income.costOfSales", year),
      plus("income.sellingAndDistributionExpenses", year),
      plus("income.generalAndAdministrativeExpenses", year),
      plus("income.researchAndDevelopmentExpenses", year),
    ],
  },
  {
    name: "Note 7: fair-value losses to the reconciliation",
    expected: "note7.fairValueLosses",
    expectedSign: -1,
    found: (year) => [plus("adjustedLoss.fairValueChanges", year)],
  },
  {
    name: "Note 9: income tax credit to the income statement",
    expected: "note9.incomeTaxCredit",
    expectedSign: -1,
    found: (year) => [plus("income.incomeTaxCredit", year)],
  },
  {
    name: "Note 9: tax at the applicable rates, at the standard rate",
    expected: "note9.reconciliation.taxAtApplicableRates",
    found: (year) => [
      {
        ...plus("note9.reconciliation.lossBeforeTaxation", year),
        times: { item: "note9.rates.standard", column: "2023" },
      },
    ],
  },
  {
    name: "Note 12: amortisation by function to the movement",
    expected: "note12.byFunction.total",
    expectedSign: -1,
    found: (year) => [plus(`note12.${year}.amortisation`, "total")],
  },
  {
    name: "Note 12: amortisation in selling expenses to that of customer relationships",
    expected: "note12.byFunction.sellingAndDistribution",
    expectedSign: -1,
    found: (year) => [plus(`note12.${year}.amortisation`, "customerRelationships")],
  },
  {
    name: "Acquired amortisation of the reconciliation to note 12",
    expected: "adjustedLoss.amortisationOfAcquiredIntangibles",
    expectedSign: -1,
    found: (year) => [
      plus(`note12.${year}.amortisation`, "customerRelationships"),
      plus(`note12.${year}.amortisation`, "technology"),
    ],
  },
  {
    name: "Note 12: net book amount to the statement of financial position",
    expected: "position.intangibleAssets",
    found: (year) => [plus(`note12.${year}.closingNetBookAmount`, "total")],
  },
  {
    name: "Note 14: currencies to gross receivables",
    expected: "note14.currencies.total",
    found: (year) => [plus("note14.accountsReceivable", year), plus("note14.notesReceivables", year)],
  },
  {
    name: "Note 19: financial liabilities, current and non-current, to the statement of financial position",
    expected: "note19.total",
    found: (year) => [
      plus("position.nonCurrentFinancialLiabilitiesAtFVTPL", year),
      plus("position.currentFinancialLiabilitiesAtFVTPL", year),
    ],
  },
];

/** The classes of intangible assets, by the key of their column. */
const CLASSES = {
  software: "software",
  customerRelationships: "customer relationships",
  technology: "technology",
  total: "total",
} as const;
type IntangibleClass = keyof typeof CLASSES;

/** Note 12 for one class of intangible assets: movement to balance, and from one year to the next. */
const intangibles = (column: IntangibleClass): readonly TieOutCase[] => [
  ...YEARS.map((year): TieOutCase => ({
    id: `note12.balance.${column}@${year}`,
    name: `Note 12: net book amount by movement and by cost, ${CLASSES[column]}, ${year}`,
    group: "Movements",
    expected: { item: `note12.${year}.netBookAmount`, column },
    found: sum(plus(`note12.${year}.closingNetBookAmount`, column)),
  })),
  {
    id: `note12.opening.${column}`,
    name: `Note 12: opening balance of 2023 to the closing one of 2022, ${CLASSES[column]}`,
    group: "Movements",
    expected: { item: "note12.2023.openingNetBookAmount", column },
    found: sum(plus("note12.2022.closingNetBookAmount", column)),
  },
  {
    id: `note12.cost.${column}`,
    name: `Note 12: cost, from 2022 to 2023, ${CLASSES[column]}`,
    group: "Movements",
    expected: { item: "note12.2023.cost", column },
    found: sum(
      plus("note12.2022.cost", column),
      plus("note12.2023.additions", column),
      plus("note12.2023.acquisition", column),
    ),
  },
  {
    id: `note12.accumulated.${column}`,
    name: `Note 12: accumulated amortisation, from 2022 to 2023, ${CLASSES[column]}`,
    group: "Movements",
    expected: { item: "note12.2023.accumulatedAmortisation", column },
    found: sum(plus("note12.2022.accumulatedAmortisation", column), plus("note12.2023.amortisation", column)),
  },
];

const single = (
  id: string,
  name: string,
  group: TieOutCase["group"],
  [item, column]: readonly [string, string],
  ...terms: readonly Term[]
): TieOutCase => ({ id, name, group, expected: { item, column }, found: sum(...terms) });

const ACQUIRED = ["shanghaiEHigher", "qingdaoAolipuQizhi", "shenzhenHuiyan"] as const;
const acquired = ACQUIRED.map((unit) => plus(`note13.acquisitions.${unit}`, "2022"));
const compass = plus("note13.acquisitions.shanghaiCompass", "2023");

/** Every note to its line on the face, to the other notes, and from one year to the next. */
export const noteTieOuts: readonly TieOutCase[] = [
  ...[
    ...SAME.map(([name, expected, found]): NoteTieOut => ({ name, expected, found: (year) => [plus(found, year)] })),
    ...DERIVED,
  ].flatMap(({ name, expected, expectedSign, found }) =>
    YEARS.map((year): TieOutCase => ({
      id: `note.${expected}.${name.replace(/[^A-Za-z0-9]+/g, "-")}@${year}`,
      name: `${name}, ${year}`,
      group: "Notes to the statements",
      expected: { item: expected, column: year },
      ...(expectedSign !== undefined && { expectedSign }),
      found: sum(...found(year)),
    })),
  ),
  ...(Object.keys(CLASSES) as IntangibleClass[]).flatMap(intangibles),
  ...(["customerRelationships", "technology"] as const).map((column) =>
    single(
      `note12.firstYear.${column}`,
      `Note 12: first year's accumulated amortisation to its charge, ${CLASSES[column]}, 2022`,
      "Movements",
      ["note12.2022.accumulatedAmortisation", column],
      plus("note12.2022.amortisation", column),
    ),
  ),
  single(
    "note13.acquisitions@2022",
    "Note 13: goodwill of the three acquisitions of 2022 to the total, 2022",
    "Notes to the statements",
    ["note13.goodwill", "2022"],
    ...acquired,
  ),
  single(
    "note13.acquisitions@2023",
    "Note 13: goodwill of the four acquisitions to the total, 2023",
    "Notes to the statements",
    ["note13.goodwill", "2023"],
    ...acquired,
    compass,
  ),
  single(
    "note13.movement",
    "Note 13: goodwill of Shanghai Compass to the year's movement on the face, 2023",
    "Movements",
    ["position.goodwill", "2023"],
    plus("position.goodwill", "2022"),
    compass,
  ),
  single(
    "note18.bondInterest",
    "Note 18: interest payable on the convertible bond, from 2022 to 2023",
    "Movements",
    ["note18.convertibleBondInterest", "2023"],
    plus("note18.convertibleBondInterest", "2022"),
    less("note8.convertibleBondInterest", "2023"),
  ),
  single(
    "note19.bond",
    "Note 19: convertible bond as stated beside the table, 2022",
    "Notes to the statements",
    ["note19.convertibleBond", "2022"],
    plus("note19.terms.bondFairValue2022", "stated"),
  ),
  ...(
    [
      ["shanghaiEHigher", "Shanghai EHigher", "2022"],
      ["qingdaoAolipuQizhi", "Qingdao Aolipu Qizhi", "2022"],
      ["shanghaiCompass", "Shanghai Compass", "2023"],
    ] as const
  ).map(([unit, name, year]) =>
    single(
      `interest.${unit}`,
      `Interest acquired, ${name}: text to note 19`,
      "Quoted growth and ratios",
      [`text.acquisitions.${unit}.interest`, year],
      plus("note19.terms.interestInCompanies", "stated"),
    ),
  ),
];
