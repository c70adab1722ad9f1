import type { Decimal } from "../../figures/decimal.ts";
import type { ValuedWhere } from "./LineEntry.ts";
import type { UnitLine } from "./lines.ts";

/** True of a value of a line with which a unit has a value, whatever the other lines hold. */
export function isValued({ valued }: Pick<UnitLine, "valued">, value: Decimal): boolean {
  const { above, least, most }: Partial<ValuedWhere> = valued ?? {};
  return (
    (above === undefined || value.greaterThan(above)) &&
    (least === undefined || value.greaterThanOrEqualTo(least)) &&
    (most === undefined || value.lessThanOrEqualTo(most))
  );
}

/** As a message says where a unit has a value: "above -1 (-100%)", "not below 0". */
export function boundInWords({ above, least, most }: ValuedWhere): string {
  const said = (bound: number): string => (bound === 0 || bound > 1 ? String(bound) : `${bound} (${bound * 100}%)`);
  return [
    ...(above === undefined ? [] : [`above ${said(above)}`]),
    ...(least === undefined ? [] : [`not below ${said(least)}`]),
    ...(most === undefined ? [] : [`at most ${said(most)}`]),
  ].join(" and ");
}
