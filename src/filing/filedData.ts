import adjustedLoss from "../../packs/ainnovation-2023/tables/adjustedLoss.json";
import financialPosition from "../../packs/ainnovation-2023/tables/financialPosition.json";
import fiveYearSummary from "../../packs/ainnovation-2023/tables/fiveYearSummary.json";
import incomeStatement from "../../packs/ainnovation-2023/tables/incomeStatement.json";
import note04 from "../../packs/ainnovation-2023/tables/note04.json";
import note05 from "../../packs/ainnovation-2023/tables/note05.json";
import note06 from "../../packs/ainnovation-2023/tables/note06.json";
import note07 from "../../packs/ainnovation-2023/tables/note07.json";
import note08 from "../../packs/ainnovation-2023/tables/note08.json";
import note09 from "../../packs/ainnovation-2023/tables/note09.json";
import note10 from "../../packs/ainnovation-2023/tables/note10.json";
import note11 from "../../packs/ainnovation-2023/tables/note11.json";
import note12 from "../../packs/ainnovation-2023/tables/note12.json";
import note13 from "../../packs/ainnovation-2023/tables/note13.json";
import note14 from "../../packs/ainnovation-2023/tables/note14.json";
import note15 from "../../packs/ainnovation-2023/tables/note15.json";
import note16 from "../../packs/ainnovation-2023/tables/note16.json";
import note17 from "../../packs/ainnovation-2023/tables/note17.json";
import note18 from "../../packs/ainnovation-2023/tables/note18.json";
import note19 from "../../packs/ainnovation-2023/tables/note19.json";
import performanceCommitments from "../../packs/ainnovation-2023/tables/performanceCommitments.json";
import premiumCustomers from "../../packs/ainnovation-2023/tables/premiumCustomers.json";
import revenue from "../../packs/ainnovation-2023/tables/revenue.json";
import shareRepurchases from "../../packs/ainnovation-2023/tables/shareRepurchases.json";
import text from "../../packs/ainnovation-2023/tables/text.json";

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
