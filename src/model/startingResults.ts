import { adjustedResultByRole, adjustedResultRateByRole } from "../accounting/adjustedResultByRole.ts";
import { grossMarginByRole, grossMarginLines, hasGrossMargin } from "../accounting/grossMarginByRole.ts";
import { filedLook } from "../derivation/filedLook.ts";
import { inMeasure, settle, WideDenominatorError } from "../derivation/settle.ts";
import { decimal, type Decimal } from "../figures/decimal.ts";
import { moneyMeasure } from "../figures/measure.ts";
import type { Derivation } from "../filing/Derivation.ts";
import type { Filing } from "../filing/Filing.ts";
import { carryingAmount } from "../impairment/recoverability/carryingAmount.ts";
import { adjustmentsOf, type BlockKey } from "../impairment/unit/lines.ts";
import { unitFrom } from "../impairment/unit/unitFrom.ts";
import { valueInUse } from "../impairment/value/valueInUse.ts";
import { assumed } from "./assumptions/assumed.ts";
import type { ModelUnit } from "./assumptions/ModelUnit.ts";
import { measuredPeriods } from "./measuredPeriods.ts";
import { adjustedWords } from "./sheets/measures/adjustedWords.ts";

/**
 * What the results of the model are while nothing is changed, by measure id: exact, from the document and the assumptions
 * that the model starts with. The base case of the pane's results. A result that has no value then is left out.
 */
export function startingResults(filing: Filing): Readonly<Record<string, number>> {
  const results: Record<string, number> = {};
  const look = filedLook(filing, grossMarginByRole(filing));
  const put = (id: string, derivation: Derivation | undefined, period: string): void => {
    const value = derivation && settledOf(filing, derivation, look, period);
    if (value !== undefined) results[id] = value.toNumber();
  };
  const words = adjustedWords(filing);
  for (const { key } of measuredPeriods(filing)) {
    if (hasGrossMargin(filing)) put(`grossMargin.${key}`, { line: grossMarginLines.margin }, key);
    if (words === undefined) continue;
    put(`${words.id}.${key}`, adjustedResultByRole(filing, key), key);
    put(`${words.id}Rate.${key}`, adjustedResultRateByRole(filing, key), key);
  }
  for (const unit of assumed(filing).units) {
    const cgu = unitOf(unit);
    const worth = valueInUse(cgu).total;
    results[`valueInUse.${unit.id}`] = worth.toNumber();
    results[`headroom.${unit.id}`] = worth.minus(carryingAmount(cgu).total).toNumber();
  }
  return results;
}

/** In the pack's money, or as a ratio; undefined where a term is not printed, or revenue is nil. */
function settledOf(
  filing: Filing,
  derivation: Derivation,
  look: ReturnType<typeof filedLook>,
  period: string,
): Decimal | undefined {
  try {
    const settled = settle(derivation, look, period);
    if (settled === undefined) return undefined;
    return settled.measure.kind === "money" ? inMeasure(settled, moneyMeasure(filing.money)).value : settled.value;
  } catch (error) {
    if (error instanceof WideDenominatorError) return undefined;
    throw error;
  }
}

/** The unit as it starts, each adjustment added to its line. */
function unitOf({ assumptions }: ModelUnit) {
  const value = (key: BlockKey, index: number): Decimal =>
    adjustmentsOf(key).reduce(
      (sum, adjustment) => sum.plus(decimal(Number(assumptions[adjustment.key].values[index] ?? 0))),
      decimal(Number(assumptions[key].values[index])),
    );
  return unitFrom({
    yearly: ({ key }) => assumptions[key].values.map((_, index) => value(key, index)),
    single: ({ key }) => value(key, 0),
    logical: ({ key }) => assumptions[key].values[0] === true,
  });
}
