import { common, everyYear, keyAssumptions, path } from "./common.ts";
import type { UnitAssumptions } from "./unitAssumptions.ts";

export const eHigher: UnitAssumptions = {
  id: "eHigher",
  title: "Shanghai EHigher",
  blockName: "EHigher",
  assumptions: {
    ...common,
    baseRevenue: {
      values: [330_000],
      basis: "illustrative",
      reasoning:
        "The unit's revenue is not announced. Leans on the performance commitment for 2023, RMB0'000 33,000; the commitment for 2024, 44,000, would be growth of 33.3%, above the announced high of 21.6%.",
      source: "Leans on the performance commitment of Target Company I, row Revenue (RMB0'000), 2023 and 2024",
    },
    revenueGrowth: {
      values: path(0.216, 0.1675, 0.119, 0.0705, 0.022),
      basis: "illustrative",
      reasoning:
        "A path between announced ends: from the announced high, 21.6%, in equal steps to the announced low, 2.2%. Which year has which growth is not announced.",
      source: `Ends: ${keyAssumptions}, row Revenue (% annual growth rate), 2.2%–21.6%`,
    },
    grossMargin: {
      values: everyYear(0.32),
      basis: "announced",
      reasoning: "One margin is announced, 32.0%, so it holds in every year.",
      source: `${keyAssumptions}, row Budgeted gross margin (%), 32.0%`,
    },
    operatingCosts: {
      values: everyYear(0.175),
      basis: "illustrative",
      reasoning:
        "Not announced. Set so that value in use exceeds the carrying amount, as nothing was impaired; before depreciation, amortisation, finance and tax. It leaves a margin far above the committed net profit of 2023, 4.0% of committed revenue.",
      source: "Compare the performance commitment of Target Company I, row Net profit (RMB0'000), 2023",
    },
    goodwill: {
      values: [96_377],
      basis: "announced",
      reasoning: "From the acquisition on 31 May 2022, as announced.",
      source: "Note 13, goodwill by acquisition",
    },
    ownership: {
      values: [0.51],
      basis: "announced",
      reasoning: "The interest acquired, as announced.",
      source: "Disclosure pursuant to Rule 14.36B, Target Company I",
    },
    intangibleAssets: {
      values: [87_429],
      basis: "illustrative",
      reasoning:
        "Note 12 does not split by unit. Customer relationships and technology at the end of 2023, 322,873, less Shanghai Compass's 146,383, shared by goodwill among the three acquisitions of 2022; software stays with the Group.",
      source: "Leans on note 12, net book amount 2023, and note 13, goodwill by acquisition",
    },
    otherNetAssets: {
      values: [72_270],
      basis: "illustrative",
      reasoning:
        "Not announced. Opening working capital, 18.7% of base revenue (61,710), and property, plant and equipment at the Group's 3.2% of revenue (10,560); no cash, debt or tax, like the cash flows (IAS 36.75–79).",
      source: "Leans on the statement of financial position 2023 and on revenue",
    },
  },
};
