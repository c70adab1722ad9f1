import type { Pack } from "../../src/filing/Pack.ts";
import pack from "./pack.json";
import adjustedLoss from "./tables/adjustedLoss.json";
import financialPosition from "./tables/financialPosition.json";
import fiveYearSummary from "./tables/fiveYearSummary.json";
import incomeStatement from "./tables/incomeStatement.json";
import note04 from "./tables/note04.json";
import note05 from "./tables/note05.json";
import note06 from "./tables/note06.json";
import note07 from "./tables/note07.json";
import note08 from "./tables/note08.json";
import note09 from "./tables/note09.json";
import note10 from "./tables/note10.json";
import note11 from "./tables/note11.json";
import note12 from "./tables/note12.json";
import note13 from "./tables/note13.json";
import note14 from "./tables/note14.json";
import note15 from "./tables/note15.json";
import note16 from "./tables/note16.json";
import note17 from "./tables/note17.json";
import note18 from "./tables/note18.json";
import note19 from "./tables/note19.json";
import performanceCommitments from "./tables/performanceCommitments.json";
import premiumCustomers from "./tables/premiumCustomers.json";
import revenue from "./tables/revenue.json";
import shareRepurchases from "./tables/shareRepurchases.json";
import text from "./tables/text.json";

/** In the document's order. */
const tables: readonly unknown[] = [
  ...fiveYearSummary,
  ...premiumCustomers,
  ...revenue,
  ...text,
  ...adjustedLoss,
  ...performanceCommitments,
  ...shareRepurchases,
  ...incomeStatement,
  ...financialPosition,
  ...note04,
  ...note05,
  ...note06,
  ...note07,
  ...note08,
  ...note09,
  ...note10,
  ...note11,
  ...note12,
  ...note13,
  ...note14,
  ...note15,
  ...note16,
  ...note17,
  ...note18,
  ...note19,
];

/** What the announcement prints, and no more: no tie-outs, units, words or layout, which only a model needs. */
export const ainnovation2023Figures = { ...pack, tables, ties: [], units: [] } as unknown as Pack;
