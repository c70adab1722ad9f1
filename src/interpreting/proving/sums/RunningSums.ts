import type { Line } from "../Relation.ts";
import { signOf, type Open } from "./SumLine.ts";

/** Doubles are exact below 2^53 last digits; what comes nearer than that to a bound is left to the exact trial. */
const SLACK = 1e-9;

/**
 * What lists come to at every place, grown upwards by one line at a time: tells those that hold nowhere,
 * nearly all, from those worth a trial, which adds up whole numbers line by line. No list that holds somewhere is left out.
 */
export class RunningSums {
  /** All lines taken added; each by its name; what rounding explains, twice over. */
  readonly #added: number[];
  readonly #named: number[];
  readonly #rounding: number[];
  readonly #signed: boolean;
  #plus = false;
  #minus = false;

  /** @param signed whether lines may be taken off, or by their names: only then are these looked at. */
  constructor(places: number, signed: boolean) {
    this.#signed = signed;
    const nothing = (): number[] => new Array<number>(places).fill(0);
    [this.#added, this.#named, this.#rounding] = [nothing(), nothing(), nothing()];
  }

  /** True where some of the lines taken are costs by their name and some are not. */
  get mixed(): boolean {
    return this.#plus && this.#minus;
  }

  /** Takes the line above those taken. */
  take(open: Open): void {
    const sign = this.#signed && signOf(open) === -1 ? -1 : 1;
    if (sign === 1) this.#plus = true;
    else this.#minus = true;
    const { amounts } = open.line;
    for (let place = 0; place < amounts.length; place += 1) {
      const amount = amounts[place];
      if (amount == null) continue;
      const value = Number(amount.value);
      this.#added[place] = (this.#added[place] ?? 0) + value;
      this.#named[place] = (this.#named[place] ?? 0) + sign * value;
      this.#rounding[place] = (this.#rounding[place] ?? 0) + Number(amount.lastDigit);
    }
  }

  /** False where a total is nowhere the first line with those taken added, or where they may be, taken off it or by their names. */
  mayHold(total: Line, first: Line): boolean {
    const signed = this.#signed;
    // Run for every list of every line: nothing is made here.
    for (let place = 0; place < total.amounts.length; place += 1) {
      const printed = total.amounts[place];
      if (printed == null) continue;
      const begins = first.amounts[place];
      const start = begins == null ? 0 : Number(begins.value);
      const wanted = Number(printed.value) - start;
      const added = this.#added[place] ?? 0;
      const rounding = (this.#rounding[place] ?? 0) + Number(printed.lastDigit) + Number(begins?.lastDigit ?? 0n);
      const bound = rounding + SLACK * (Math.abs(wanted) + Math.abs(start) + Math.abs(added));
      if (2 * Math.abs(added - wanted) <= bound) return true;
      if (signed && 2 * Math.abs(added + wanted) <= bound) return true;
      if (signed && 2 * Math.abs((this.#named[place] ?? 0) - wanted) <= bound) return true;
    }
    return false;
  }
}
