/** Reported figures and a table of contents such as the workbook's plan has, for the pane to be tried without a workbook. */
import type { ContentsPlan } from "../../src/plan/ContentsPlan.ts";
import type { FigurePlan } from "../../src/plan/plan.ts";

/** What is not as it is of most figures: an amount in RMB'000, as printed. */
type Named = Pick<FigurePlan, "label" | "announced" | "source"> &
  Partial<Pick<FigurePlan, "kind" | "unit" | "condition" | "repair" | "calculated">>;

function figure(
  item: string,
  heading: string,
  place: readonly [sheet: string, row: number, column: number],
  named: Named,
): FigurePlan {
  const [sheet, row, column] = place;
  return {
    key: `${item}@${heading}`,
    sheet,
    row,
    column,
    heading,
    kind: "amount",
    unit: "RMB'000",
    condition: "as printed",
    calculated: false,
    ...named,
  };
}

const face = "Financial Statements: Consolidated Statement of Comprehensive Income";
const position = "Financial Statements: Consolidated Statement of Financial Position";
const notes = "Notes to the Consolidated Financial Statements";

/** Announced values are the announcement's own. */
export const fakeFigures: readonly FigurePlan[] = [
  figure("income.revenue", "2022", ["incomeStatement", 6, 3], {
    label: "Revenue",
    announced: "1557643",
    source: `${face}, row Revenue, note 4`,
  }),
  figure("income.revenue", "2023", ["incomeStatement", 6, 4], {
    label: "Revenue",
    announced: "1751045",
    source: `${face}, row Revenue, note 4`,
  }),
  figure("income.costOfSales", "2023", ["incomeStatement", 7, 4], {
    label: "Cost of sales",
    announced: "-1162560",
    source: `${face}, row Cost of sales, note 5`,
  }),
  figure("income.grossProfit", "2023", ["incomeStatement", 8, 4], {
    label: "Gross profit",
    announced: "588485",
    source: `${face}, row Gross profit`,
    calculated: true,
  }),
  figure("position.goodwill", "2023", ["financialPosition", 8, 4], {
    label: "Goodwill",
    announced: "327385",
    source: `${position}, row Goodwill, note 13`,
  }),
  figure("note13.goodwill", "2023", ["notes", 155, 4], {
    label: "Goodwill",
    announced: "327385",
    source: `${notes}: Goodwill, row Goodwill, note 13`,
    condition: "repaired",
    repair: "printed as “3 | 27,385”; 327,385, as the statement of financial position and the four acquisitions say",
  }),
  figure("note13.assumptions.2023.revenueGrowth", "Shanghai EHigher, high", ["notes", 172, 4], {
    label: "Revenue (% annual growth rate)",
    announced: "0.216",
    source: `${notes}: Goodwill: key assumptions of the impairment test, 2023, row Revenue (% annual growth rate), note 13`,
    kind: "percentage",
    unit: "%",
  }),
  figure("revenue.share.software", "2023", ["revenue", 7, 6], {
    label: "Sales of software products, share of revenue",
    announced: "0.336",
    source: "Management Discussion and Analysis: Revenue by type of products, row Software",
    kind: "percentage",
    unit: "% of revenue",
    calculated: true,
  }),
  figure("text.sellingRatioExcluding", "2023", ["otherDisclosures", 39, 4], {
    label: "Selling and distribution expenses, excluding share-based payments and acquired amortisation / revenue",
    announced: "0.067",
    source:
      "Management Discussion and Analysis: Ratios stated in the text (in a sentence, Selling and distribution expenses)",
    kind: "percentage",
    unit: "%",
  }),
  figure("note19.movement.acquisition", "2023", ["notes", 291, 4], {
    label: "Acquisition of subsidiaries",
    announced: "86743",
    source: `${notes}: Financial liabilities at fair value through profit or loss: movements of contingent considerations, row Acquisition of subsidiaries (2022), Acquisition of a subsidiary (2023), note 19`,
  }),
  figure("note12.usefulLife", "years", ["notes", 148, 3], {
    label: "Software",
    announced: "5",
    source: `${notes}: Intangible assets: useful lives, row Software, note 12`,
    kind: "count",
    unit: "years",
    condition: "derived",
    repair: "the low end of the range of years that the sentence gives",
  }),
];

export const fakeContents: readonly ContentsPlan[] = [
  { sheet: "cover", name: "Cover", title: "Qingdao AInnovation: annual results 2023", tables: [] },
  { sheet: "assumptions", name: "Assumptions (Headroom)", title: "Assumptions", group: "Inputs", tables: [] },
  {
    sheet: "incomeStatement",
    name: "Income statement",
    title: "Income statement",
    group: "As announced",
    tables: [
      { title: "Consolidated Statement of Comprehensive Income", address: "A5" },
      { title: "Consolidated Statement of Comprehensive Income (continued)", address: "A29" },
    ],
  },
  {
    sheet: "financialPosition",
    name: "Financial position",
    title: "Financial position",
    group: "As announced",
    tables: [{ title: "Consolidated Statement of Financial Position", address: "A5" }],
  },
  {
    sheet: "revenue",
    name: "Revenue",
    title: "Revenue by product, customer and industry",
    group: "As announced",
    tables: [{ title: "Revenue-By Type of Products/Services", address: "A5" }],
  },
  {
    sheet: "otherDisclosures",
    name: "Other disclosures",
    title: "Other disclosures",
    group: "As announced",
    tables: [{ title: "Ratios stated in the text", address: "A34" }],
  },
  {
    sheet: "notes",
    name: "Notes",
    title: "Notes to the consolidated financial statements",
    group: "As announced",
    tables: [
      { title: "Note 4: Revenue", address: "A5" },
      { title: "Note 12: Intangible assets", address: "A111" },
      { title: "Useful lives", address: "A146" },
      { title: "Note 13: Goodwill", address: "A153" },
      { title: "Key assumptions of the impairment test, 2023", address: "A171" },
      { title: "Note 19: Financial liabilities at fair value through profit or loss", address: "A281" },
      { title: "Movements of contingent considerations", address: "A289" },
    ],
  },
  { sheet: "grossMargin", name: "Gross margin", title: "Gross margin", group: "Model", tables: [] },
  {
    sheet: "goodwill",
    name: "Goodwill",
    title: "Goodwill: impairment test by cash-generating unit (IAS 36)",
    group: "Model",
    tables: [],
  },
  {
    sheet: "checks",
    name: "Checks",
    title: "Checks",
    group: "Proof",
    tables: [
      { title: "Totals", address: "A9" },
      { title: "Movements", address: "A189" },
    ],
  },
];
