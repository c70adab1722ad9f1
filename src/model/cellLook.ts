import type { Look } from "../derivation/Look.ts";
import { moneyMeasure, type Measure } from "../figures/measure.ts";
import { periodsBefore } from "../derivation/periodBefore.ts";
import type { SheetContext } from "./SheetContext.ts";
import { figureKey } from "./sheets/figureKey.ts";
import type { Written } from "./derivationFormula.ts";

/**
 * What derivations read in a workbook: the cells in which figures and lines stand. What stands in no cell is absent.
 *
 * A line that is the same for every period, such as a unit's headroom, is found by its id alone.
 */
export function cellLook({ book, filing, lines }: SheetContext): Look<Written> {
  const at = (key: string, measure: () => Measure): Written | undefined =>
    book.has(key) ? { formula: book.cell(key), measure: measure() } : undefined;
  const look: Look<Written> = {
    figure(row, where) {
      if ("column" in where) return at(figureKey(row, where.column), () => filing.measure(row, where.column));
      const found = filing.figureOf(row, where.period);
      return found && look.figure(found.row.id, { column: found.column.key });
    },
    line(id, where) {
      const measure = (): Measure => lines.get(id) ?? moneyMeasure(filing.money);
      return at(figureKey(id, "column" in where ? where.column : where.period), measure) ?? at(id, measure);
    },
    role(role, where) {
      const row = filing.pack.roles[role as keyof typeof filing.pack.roles];
      return typeof row === "string" ? look.figure(row, where) : undefined;
    },
    before: (period) => periodsBefore(filing.periods, period).map(({ key }) => key),
  };
  return look;
}
