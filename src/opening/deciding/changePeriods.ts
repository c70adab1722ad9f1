import { withAscendingPeriods } from "../../interpreting/layout/heads/ascendingPeriods.ts";
import type { DraftColumn, DraftPeriod, DraftTable } from "../../interpreting/DraftTable.ts";
import { lasts, wantsPeriods } from "./isStatement.ts";
import type { PeriodAnswer } from "./ReviewDecision.ts";

/** What a person said of the periods: when each ends, how long it is, and which are restated. */
export interface PeriodAnswers {
  readonly periods?: readonly PeriodAnswer[];
  /** By `PeriodAnswer.of`. */
  readonly restated?: readonly string[];
}

/** By table id and column key: what `PeriodAnswer.of` calls the column's period; undefined where it has none. */
export type NamePeriod = (table: DraftTable, column: DraftColumn) => string | undefined;

/** The name by which a person is asked for a column's period. */
export const periodName =
  (periodOf: (table: string, column: string) => string | undefined): NamePeriod =>
  (table, column) => {
    if (column.kind === "period") return periodOf(table.id, column.key);
    return column.kind === "other" && wantsPeriods(table) ? column.heading : undefined;
  };

/** The tables with the periods that a person said, their columns ascending. */
export function changePeriods(
  tables: readonly DraftTable[],
  { periods = [], restated }: PeriodAnswers,
  nameOf: NamePeriod,
): readonly DraftTable[] {
  const answers = new Map(periods.map((answer) => [answer.of, answer]));
  return tables.map((table) => {
    const columns = table.columns.map((column): DraftColumn => {
      const name = nameOf(table, column);
      if (name === undefined) return column;
      const period = changed(table, column.period, answers.get(name));
      return period === undefined
        ? column
        : {
            ...column,
            kind: "period",
            period: restated === undefined ? period : marked(period, restated.includes(name)),
          };
    });
    return periods.length === 0 ? { ...table, columns } : withAscendingPeriods({ ...table, columns });
  });
}

function changed(
  table: DraftTable,
  period: DraftPeriod | undefined,
  answer: PeriodAnswer | undefined,
): DraftPeriod | undefined {
  if (answer === undefined) return period;
  const own = period?.months !== undefined || lasts(table);
  const months = own ? (answer.months ?? period?.months) : undefined;
  return {
    end: answer.end,
    ...(months !== undefined && { months }),
    ...(period?.restated === true && { restated: true as const }),
  };
}

function marked({ restated: _before, ...period }: DraftPeriod, restated: boolean): DraftPeriod {
  return restated ? { ...period, restated } : period;
}
