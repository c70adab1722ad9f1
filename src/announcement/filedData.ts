import adjustedLoss from "./data/adjustedLoss.json";
import financialPosition from "./data/financialPosition.json";
import fiveYearSummary from "./data/fiveYearSummary.json";
import incomeStatement from "./data/incomeStatement.json";
import note04 from "./data/note04.json";
import note05 from "./data/note05.json";
import note06 from "./data/note06.json";
import note07 from "./data/note07.json";
import note08 from "./data/note08.json";
import note09 from "./data/note09.json";
import note10 from "./data/note10.json";
import note11 from "./data/note11.json";
import note12 from "./data/note12.json";
import note13 from "./data/note13.json";
import note14 from "./data/note14.json";
import note15 from "./data/note15.json";
import note16 from "./data/note16.json";
import note17 from "./data/note17.json";
import note18 from "./data/note18.json";
import note19 from "./data/note19.json";
import performanceCommitments from "./data/performanceCommitments.json";
import premiumCustomers from "./data/premiumCustomers.json";
import revenue from "./data/revenue.json";
import shareRepurchases from "./data/shareRepurchases.json";
import text from "./data/text.json";

/** A data file before it has been checked. */
export interface UncheckedFile {
  readonly name: string;
  readonly tables: unknown;
}

/** The files of Qingdao AInnovation's announcement for 2023, in the announcement's order. */
export const filedData: readonly UncheckedFile[] = [
  { name: "fiveYearSummary.json", tables: fiveYearSummary },
  { name: "premiumCustomers.json", tables: premiumCustomers },
  { name: "revenue.json", tables: revenue },
  { name: "text.json", tables: text },
  { name: "adjustedLoss.json", tables: adjustedLoss },
  { name: "performanceCommitments.json", tables: performanceCommitments },
  { name: "shareRepurchases.json", tables: shareRepurchases },
  { name: "incomeStatement.json", tables: incomeStatement },
  { name: "financialPosition.json", tables: financialPosition },
  { name: "note04.json", tables: note04 },
  { name: "note05.json", tables: note05 },
  { name: "note06.json", tables: note06 },
  { name: "note07.json", tables: note07 },
  { name: "note08.json", tables: note08 },
  { name: "note09.json", tables: note09 },
  { name: "note10.json", tables: note10 },
  { name: "note11.json", tables: note11 },
  { name: "note12.json", tables: note12 },
  { name: "note13.json", tables: note13 },
  { name: "note14.json", tables: note14 },
  { name: "note15.json", tables: note15 },
  { name: "note16.json", tables: note16 },
  { name: "note17.json", tables: note17 },
  { name: "note18.json", tables: note18 },
  { name: "note19.json", tables: note19 },
];
