import { decimal, type Decimal } from "../../figures/decimal.ts";
import { cashLines, type CashKey } from "../unit/lines.ts";

const nil = decimal(0);

/**
 * What is earned of revenue − what is spent of it: of ratios to revenue, or of amounts.
 *
 * @param of what there is of a line, positive for what is earned as for what is spent.
 */
export function netCash(of: (key: CashKey) => Decimal): Decimal {
  return cashLines.reduce((net, { key, cash }) => (cash?.is === "spent" ? net.minus(of(key)) : net.plus(of(key))), nil);
}
