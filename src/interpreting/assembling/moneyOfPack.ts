import type { Money } from "../../figures/measure.ts";
import type { Doubt } from "../../filing/Pack.ts";
import type { DraftTable, PrintedMeasure } from "../DraftTable.ts";
import { currencySymbol } from "../words/moneyWords.ts";
import { groupStatements, moneySaid } from "../proving/moneySaid.ts";
import type { Witness } from "../proving/Proof.ts";
import * as assemblingWords from "./assemblingWords.ts";

/** A pack's money, or the question that has to be answered first. */
export interface SettledMoney {
  readonly money: Money | null;
  readonly doubts: readonly Doubt[];
}

/** The money that the group's statements are in, as most of them say; null, with the question, where nothing settles it. */
export function moneyOfPack(tables: readonly DraftTable[], scale: Witness): SettledMoney {
  const statements = groupStatements(tables);
  const said = moneySaid(tables);
  const currencies = [...new Set(said.map(({ measure }) => (measure?.kind === "money" ? measure.currency : "")))];
  const [first] = said;
  if (first?.measure?.kind !== "money") return asked(open(statements.length > 0 ? statements : tables));
  if (currencies.length > 1) return asked(assemblingWords.theStatements(currencies.join(" and ")));
  const { currency, scale: printedScale } = first.measure;
  if (scale.verdict === "disagrees") return asked(assemblingWords.whichScaleAreTheAmounts(scale.reason));
  const tenths = printedScale === 1 ? amountInTenths(statements) : undefined;
  if (tenths !== undefined)
    return asked(assemblingWords.noScaleBesideTenths({ printed: first.printed, amount: tenths }));
  return { money: { currency, scale: printedScale, printed: first.printed, symbol: symbolOf(first) }, doubts: [] };
}

/**
 * An amount of statements whose amounts have one decimal, or more than money has, as a rule: nobody reports single units
 * so, and the words that say thousands or millions are missing. Undefined where they have none, or two.
 */
function amountInTenths(statements: readonly DraftTable[]): string | undefined {
  const amounts = statements.flatMap(({ rows }) =>
    rows
      .filter(({ unit }) => unit === undefined)
      .flatMap(({ figures }) => figures.flatMap((figure) => figure?.printed ?? [])),
  );
  const decimals = amounts.filter((text) => /\d\.\d+\)?$/u.test(text));
  const odd = decimals.filter((text) => !/\.\d{2}\)?$/u.test(text));
  const [first] = odd;
  return decimals.length > 0.5 * amounts.length && odd.length > 0.8 * decimals.length ? first : undefined;
}

const asked = (reason: string): SettledMoney => ({ money: null, doubts: [{ about: "money", reason }] });

function open(tables: readonly DraftTable[]): string {
  const printed = [...new Set(tables.flatMap(({ money }) => (money === undefined ? [] : [money.printed])))];
  return printed.length === 0
    ? assemblingWords.theDocumentNamesNoCurrency
    : assemblingWords.theDocumentPrintsWhichDoes(printed.map((text) => `"${text}"`).join(", "));
}

/** The sign or short name within the words; the currency's code where they hold none. */
function symbolOf({ printed, measure }: PrintedMeasure): string {
  const sign = currencySymbol(printed);
  return sign ?? (measure?.kind === "money" ? measure.currency : "");
}
