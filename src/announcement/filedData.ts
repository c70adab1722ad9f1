import adjustedLoss from "./data/adjustedLoss.json";
import financialPosition from "./data/financialPosition.json";
import fiveYearSummary from "./data/fiveYearSummary.json";
import incomeStatement from "./data/incomeStatement.json";
import revenue from "./data/revenue.json";

/** A data file before it has been checked. */
export interface UncheckedFile {
  readonly name: string;
  readonly tables: unknown;
}

/** The files of Qingdao AInnovation's announcement for 2023, in the announcement's order. */
export const filedData: readonly UncheckedFile[] = [
  { name: "fiveYearSummary.json", tables: fiveYearSummary },
  { name: "revenue.json", tables: revenue },
  { name: "adjustedLoss.json", tables: adjustedLoss },
  { name: "incomeStatement.json", tables: incomeStatement },
  { name: "financialPosition.json", tables: financialPosition },
];
