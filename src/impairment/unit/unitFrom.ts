import { decimal, type Decimal } from "../../figures/decimal.ts";
import type { CashGeneratingUnit } from "./CashGeneratingUnit.ts";
import { blockLines, type BlockKey, type UnitLine } from "./lines.ts";

const lines = new Map(blockLines.map((line) => [line.key, line]));

/** How the lines of a unit are read from wherever they stand. */
export interface LineReader {
  yearly(line: UnitLine<BlockKey>): readonly Decimal[];
  /** Undefined where the line is not there, which it need not be where it says what it is then. */
  single(line: UnitLine<BlockKey>): Decimal | undefined;
  logical(line: UnitLine<BlockKey>): boolean;
}

/**
 * The unit whose lines the reader reads, in the order of the block. A line that is left out is the product of the lines
 * that it names, as they are now: from here on it is a value of its own.
 */
export function unitFrom(reader: LineReader): CashGeneratingUnit {
  const single = (line: UnitLine<BlockKey>): Decimal => reader.single(line) ?? leftOut(line);
  const leftOut = (line: UnitLine<BlockKey>): Decimal =>
    (line.leftOut?.product ?? [])
      .flatMap((key) => lines.get(key) ?? [])
      .reduce((product, factor) => product.times(single(factor)), decimal(1));
  const read = (line: UnitLine<BlockKey>): Decimal | readonly Decimal[] | boolean => {
    switch (line.holds) {
      case "yearly":
        return reader.yearly(line);
      case "single":
        return single(line);
      case "switch":
        return reader.logical(line);
    }
  };
  return Object.fromEntries(blockLines.map((line) => [line.key, read(line)])) as unknown as CashGeneratingUnit;
}
