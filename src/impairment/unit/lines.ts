import type { LineEntry } from "./LineEntry.ts";
import { lineTable } from "./lineTable.ts";

export type LineTable = typeof lineTable;

/** What a line is called within the code: the field of a unit that it fills. */
export type LineKey = keyof LineTable;

/** The keys of the lines that stand in a block, which an adjustment of another line does not. */
export type BlockKey = { [Key in LineKey]: LineTable[Key] extends { addsTo: string } ? never : Key }[LineKey];

/** The keys of the drivers among them. */
export type DriverKey = { [Key in BlockKey]: LineTable[Key] extends { driver: object } ? Key : never }[BlockKey];

/** The keys of the lines that make cash of a year's revenue. */
export type CashKey = { [Key in BlockKey]: LineTable[Key] extends { cash: object } ? Key : never }[BlockKey];

/** The keys of the lines that say what a unit carries at the date of the test. */
export type FactKey = { [Key in BlockKey]: LineTable[Key] extends { fact: true } ? Key : never }[BlockKey];

/** The keys of the assets of the carrying amount beside goodwill. */
export type CarriedKey = { [Key in BlockKey]: LineTable[Key] extends { carried: object } ? Key : never }[BlockKey];

/** The keys of the block's lines that hold values in one way. */
export type KeyHolding<Holds extends LineEntry["holds"]> = {
  [Key in BlockKey]: LineTable[Key]["holds"] extends Holds ? Key : never;
}[BlockKey];

/** A line of the table, with its key. */
export interface UnitLine<Key extends LineKey = LineKey> extends Omit<
  LineEntry,
  "floor" | "ceiling" | "leftOut" | "exceeds" | "carried"
> {
  readonly key: Key;
  readonly floor?: { readonly product: readonly LineKey[]; readonly words: string };
  readonly ceiling?: { readonly last: LineKey; readonly words: string; readonly stated: string };
  readonly leftOut?: { readonly product: readonly KeyHolding<"single">[] };
  readonly exceeds?: KeyHolding<"single">;
  readonly carried?: { readonly spared?: FactKey & KeyHolding<"single">; readonly remark?: string };
}

/** Every line that an assumption fills, in the order of the Assumptions sheet and of the pane. */
export const assumptionLines: readonly UnitLine[] = Object.entries<LineEntry>(lineTable).map(
  ([key, entry]) => ({ ...entry, key }) as UnitLine,
);

/** The lines of a unit block, the drivers first. */
export const blockLines: readonly UnitLine<BlockKey>[] = assumptionLines
  .filter((line): line is UnitLine<BlockKey> => line.addsTo === undefined)
  .sort((one, other) => Number(other.driver !== undefined) - Number(one.driver !== undefined));

/** What of a year's revenue is cash before working capital, line by line. */
export const cashLines: readonly UnitLine<CashKey>[] = blockLines.filter(
  (line): line is UnitLine<CashKey> => line.cash !== undefined,
);

/** The assets of the carrying amount beside goodwill. */
export const carriedLines: readonly UnitLine<CarriedKey>[] = blockLines.filter(
  (line): line is UnitLine<CarriedKey> => line.carried !== undefined,
);

/** The lines that are added to a line of the block on their way there. */
export const adjustmentsOf = (key: LineKey): readonly UnitLine[] =>
  assumptionLines.filter(({ addsTo }) => addsTo === key);

/** The line of a key. */
export const lineOf = (key: LineKey): UnitLine => ({ ...(lineTable[key] as LineEntry), key }) as UnitLine;

/** "discount rate" */
export const shortName = ({ short, label }: UnitLine): string => short ?? label.toLowerCase();

/** The line that has to be above this one, so that the unit has a value. */
export const exceederOf = (key: LineKey): UnitLine | undefined =>
  assumptionLines.find(({ exceeds }) => exceeds === key);

/** The line's part in the ids of its cells, "unit3.discountRate", which kept inputs rest on. */
export const idOf = ({ name }: Pick<UnitLine, "name">): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/**
 * What a line's values are in.
 *
 * @param money the words of the workbook's money.
 */
export const unitOfLine = ({ of }: Pick<UnitLine, "of">, money: string): string => of ?? money;
