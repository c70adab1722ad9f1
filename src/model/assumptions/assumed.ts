import type { Money } from "../../figures/measure.ts";
import type { Filing } from "../../filing/Filing.ts";
import type { Period } from "../../filing/Pack.ts";
import { explainedStatements } from "../../filing/statementKinds.ts";
import type { ModelUnit } from "./ModelUnit.ts";
import { forecastLength, modelUnits } from "./modelUnits.ts";

/** What a workbook's impairment tests are made of. */
export interface Assumed {
  /** The units that are computed. */
  readonly units: readonly ModelUnit[];
  /** The forecast years, "2031"; none where no unit is computed. */
  readonly years: readonly string[];
  readonly money: Money;
}

/**
 * The units of a document, forecast from the year after the latest period of its statements.
 *
 * @throws MissingAssumptionError where a unit that has assumptions lacks one.
 */
export function assumed(filing: Filing): Assumed {
  const units = modelUnits(filing.pack.units);
  const first = firstForecastYear(filing);
  const years = Array.from({ length: forecastLength(units) }, (_, index) => String(first + index));
  return { units, years, money: filing.money };
}

/** The year after the latest period of the document's statements. */
export function firstForecastYear(filing: Filing): number {
  const reported = filing.tables
    .filter(({ kind }) => explainedStatements.has(kind))
    .flatMap((table) => filing.periodsOf(table).map(closingYear));
  return Math.max(...(reported.length > 0 ? reported : filing.periods.map(closingYear))) + 1;
}

const closingYear = ({ end, instant, key }: Period): number => Number((end ?? instant ?? key).slice(0, 4));
