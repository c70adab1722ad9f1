import { common, everyYear, keyAssumptions, path } from "./common.ts";
import type { UnitAssumptions } from "./unitAssumptions.ts";

export const aolipu: UnitAssumptions = {
  id: "aolipu",
  title: "Qingdao Aolipu Qizhi",
  blockName: "Aolipu",
  assumptions: {
    ...common,
    baseRevenue: {
      values: [150_000],
      basis: "illustrative",
      reasoning:
        "The unit's revenue is not announced. Leans on the performance commitment for 2023, RMB0'000 15,000; the commitment for 2024, 22,500, would be growth of 50.0%, above the announced high of 44.4%.",
      source: "Leans on the performance commitment of Target Company II, row Revenue (RMB0'000), 2023 and 2024",
    },
    revenueGrowth: {
      values: path(0.444, 0.3385, 0.233, 0.1275, 0.022),
      basis: "illustrative",
      reasoning:
        "A path between announced ends: from the announced high, 44.4%, in equal steps to the announced low, 2.2%. Which year has which growth is not announced.",
      source: `Ends: ${keyAssumptions}, row Revenue (% annual growth rate), 2.2%–44.4%`,
    },
    grossMargin: {
      values: path(0.45, 0.4615, 0.473, 0.4845, 0.496),
      basis: "illustrative",
      reasoning:
        "A path between announced ends: from 45.0% in equal steps to 49.6%. That it rises, and how fast, is not announced.",
      source: `Ends: ${keyAssumptions}, row Budgeted gross margin (%), 45.0%–49.6%`,
    },
    operatingCosts: {
      values: everyYear(0.32),
      basis: "illustrative",
      reasoning:
        "Not announced. Set so that value in use exceeds the carrying amount, as nothing was impaired; before depreciation, amortisation, finance and tax. It leaves a margin above the committed net profit of 2023, 7.3% of committed revenue.",
      source: "Compare the performance commitment of Target Company II, row Net profit (RMB0'000), 2023",
    },
    goodwill: {
      values: [88_529],
      basis: "announced",
      reasoning: "From the acquisition on 31 May 2022, as announced.",
      source: "Note 13, goodwill by acquisition",
    },
    ownership: {
      values: [0.51],
      basis: "announced",
      reasoning: "The interest acquired, as announced.",
      source: "Disclosure pursuant to Rule 14.36B, Target Company II",
    },
    intangibleAssets: {
      values: [80_310],
      basis: "illustrative",
      reasoning:
        "Note 12 does not split by unit. Customer relationships and technology at the end of 2023, 322,873, less Shanghai Compass's 146,383, shared by goodwill among the three acquisitions of 2022; software stays with the Group.",
      source: "Leans on note 12, net book amount 2023, and note 13, goodwill by acquisition",
    },
    otherNetAssets: {
      values: [32_850],
      basis: "illustrative",
      reasoning:
        "Not announced. Opening working capital, 18.7% of base revenue (28,050), and property, plant and equipment at the Group's 3.2% of revenue (4,800); no cash, debt or tax, like the cash flows (IAS 36.75–79).",
      source: "Leans on the statement of financial position 2023 and on revenue",
    },
  },
};
