import { common, dash, everyYear, keyAssumptions, path } from "./common.ts";
import type { UnitAssumptions } from "./unitAssumptions.ts";

export const compass: UnitAssumptions = {
  id: "compass",
  title: "Shanghai Compass",
  blockName: "Compass",
  assumptions: {
    ...common,
    baseRevenue: {
      values: [340_000],
      basis: "illustrative",
      reasoning:
        "The unit's revenue is not announced, nor a commitment of it. Its price for the whole, 229,500 / 51% = 450,000, at Shanghai EHigher's price per committed gross profit, 153,000 / 51% over 330,000 × 32.0% = 2.84, is gross profit of about 158,400; at the announced low margin of 46.5%, revenue of about 340,000.",
      source:
        "Leans on the two acquisitions' considerations, the performance commitment of Target Company I and note 13",
    },
    revenueGrowth: {
      values: path(0.328, 0.2515, 0.175, 0.0985, 0.022),
      basis: "illustrative",
      reasoning:
        "A path between announced ends: from the announced high, 32.8%, in equal steps to the announced low, 2.2%. Which year has which growth is not announced.",
      source: `Ends: ${keyAssumptions}, row Revenue (% annual growth rate), 2.2%–32.8%`,
    },
    grossMargin: {
      values: path(0.465, 0.46775, 0.4705, 0.47325, 0.476),
      basis: "illustrative",
      reasoning:
        "A path between announced ends: from 46.5% in equal steps to 47.6%. That it rises, and how fast, is not announced.",
      source: `Ends: ${keyAssumptions}, row Budgeted gross margin (%), 46.5%–47.6%`,
    },
    operatingCosts: {
      values: everyYear(0.32),
      basis: "illustrative",
      reasoning:
        "Not announced. Set so that value in use exceeds the carrying amount, as nothing was impaired; before depreciation, amortisation, finance and tax. The same as Qingdao Aolipu Qizhi's, whose margin is near.",
      source: dash,
    },
    goodwill: {
      values: [132_833],
      basis: "announced",
      reasoning: "From the acquisition on 31 May 2023, as announced.",
      source: "Note 13, goodwill by acquisition",
    },
    ownership: {
      values: [0.51],
      basis: "announced",
      reasoning: "The interest acquired, as announced.",
      source: "Acquisition of 51% equity interest in Shanghai Compass",
    },
    intangibleAssets: {
      values: [146_383],
      basis: "derived",
      reasoning:
        "The only acquisition of 2023: customer relationships of 132,000 less seven months of ten years (124,300) and technology of 25,000 less seven months of five years (22,083); software stays with the Group.",
      source: "Note 12, row Acquisition of a subsidiary 2023, and the amortisation periods",
    },
    otherNetAssets: {
      values: [74_460],
      basis: "illustrative",
      reasoning:
        "Not announced. Opening working capital, 18.7% of base revenue (63,580), and property, plant and equipment at the Group's 3.2% of revenue (10,880); no cash, debt or tax, like the cash flows (IAS 36.75–79).",
      source: "Leans on the statement of financial position 2023 and on revenue",
    },
  },
};
