import type { Decimal } from "../figures/decimal.ts";
import type { CashGeneratingUnit } from "./CashGeneratingUnit.ts";
import { blockLines, type BlockKey, type UnitLine } from "./lines.ts";

/** How the lines of a unit are read from wherever they stand. */
export interface LineReader {
  yearly(line: UnitLine<BlockKey>): readonly Decimal[];
  single(line: UnitLine<BlockKey>): Decimal;
  logical(line: UnitLine<BlockKey>): boolean;
}

/** The unit whose lines the reader reads, in the order of the block. */
export function unitFrom(reader: LineReader): CashGeneratingUnit {
  const read = (line: UnitLine<BlockKey>): Decimal | readonly Decimal[] | boolean => {
    switch (line.holds) {
      case "yearly":
        return reader.yearly(line);
      case "single":
        return reader.single(line);
      case "switch":
        return reader.logical(line);
    }
  };
  return Object.fromEntries(blockLines.map((line) => [line.key, read(line)])) as unknown as CashGeneratingUnit;
}
