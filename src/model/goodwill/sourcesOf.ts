import { moneyMeasure } from "../../figures/measure.ts";
import type { Derivation } from "../../filing/Derivation.ts";
import type { Filing } from "../../filing/Filing.ts";
import type { PackUnit, Period } from "../../filing/Pack.ts";
import type { Formula } from "../../formula/Formula.ts";
import { UnknownPlaceError } from "../../plan/errors.ts";
import { cellLook } from "../cellLook.ts";
import { derivationFormula } from "../derivationFormula.ts";
import { documentNoun } from "../documentNoun.ts";
import { lowerFirst } from "../lowerFirst.ts";
import { closingDay, dayWords } from "../periodWords.ts";
import type { SheetContext } from "../SheetContext.ts";
import { announcedAssumptions } from "./disclosure/announcedAssumptions.ts";
import { forecastLength } from "./unit/columns.ts";
import { ForecastLengthError } from "./unit/ForecastLengthError.ts";
import type { GoodwillSources, UnpublishedUnit } from "./GoodwillSources.ts";
import * as goodwillWords from "./goodwillWords.ts";

/**
 * What the Goodwill sheet shows of a pack, once its tables have their places.
 *
 * @throws UnknownPlaceError where the goodwill of a unit without assumptions stands in no cell.
 * @throws ForecastLengthError
 */
export function sourcesOf(context: SheetContext): GoodwillSources {
  const { filing, assumed } = context;
  const { document, units, disclosures } = filing.pack;
  const { length } = assumed.years;
  if (assumed.units.length > 0 && length !== forecastLength) throw new ForecastLengthError(length);
  const tested = testPeriod(context);
  return {
    ...assumed,
    document: documentNoun(document),
    date: tested === undefined ? goodwillWords.thePeriodsEnd : dayWords(closingDay(tested)),
    unpublished: units
      .filter(({ assumptions }) => assumptions === undefined)
      .map((unit) => unpublishedUnit(context, unit, tested)),
    ...(disclosures && { disclosures }),
    printed: (row, column) => filing.amount(row, column).toString(),
  };
}

/** At whose end the units were tested: the latest period of key assumptions, otherwise of results. */
function testPeriod({ filing, periods }: SheetContext): Period | undefined {
  const assumed = filing.pack.disclosures?.keyAssumptions.at(-1)?.period;
  return assumed === undefined ? periods.at(-1) : filing.period(assumed);
}

function unpublishedUnit(context: SheetContext, unit: PackUnit, tested: Period | undefined): UnpublishedUnit {
  const { filing } = context;
  const { id, name, goodwill, acquired } = unit;
  const written = inMoney(context, goodwill, tested);
  if (written === undefined) throw new UnknownPlaceError(`goodwill of ${id}`);
  const total = inMoney(context, { role: "goodwill" }, tested);
  const role = filing.role("goodwill");
  return {
    id,
    title: name,
    goodwill: written,
    where: placeInWords(filing, goodwill),
    announced: announcedAssumptions(context, unit),
    ...(total &&
      role && {
        total: {
          goodwill: total,
          words: goodwillWords.labelAndTable(lowerFirst(role.label), filing.tableOf(role.id).title),
        },
      }),
    ...(acquired !== undefined && { acquired: dayWords(acquired) }),
  };
}

const inMoney = (context: SheetContext, derivation: Derivation, period: Period | undefined): Formula | undefined =>
  derivationFormula(derivation, cellLook(context), { period: period?.key, into: moneyMeasure(context.filing.money) });

/** "note 7, goodwill by acquisition, in EUR" of a figure; of anything else that it follows from figures. */
function placeInWords(filing: Filing, derivation: Derivation): string {
  if (!("figure" in derivation)) return goodwillWords.derivedFromFigures;
  const { title, note, columns } = filing.tableOf(derivation.figure);
  const column = derivation.column ?? columns[0]?.key;
  const unit = column === undefined ? filing.money.printed : filing.unit(derivation.figure, column);
  return [
    ...(note === undefined ? [] : [`note ${note}`]),
    lowerFirst(title.replace(": ", " ")),
    ...(unit === filing.money.printed ? [] : [`in ${unit}`]),
  ].join(", ");
}
