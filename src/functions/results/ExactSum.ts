import { decimal, type Decimal } from "../../figures/decimal.ts";
import { wholeScale } from "./wholeScale.ts";

/** Sums stay whole and exact in double precision up to here. */
const mostSum = 2 ** 53;

/** An exact sum of as many numbers as a sheet has rows. */
export class ExactSum {
  #total = decimal(0);
  /** By scale, what has been added of numbers that are whole there. */
  readonly #wholes = new Map<number, number>();

  add(value: number | Decimal): void {
    const scale = typeof value === "number" ? wholeScale(value) : undefined;
    if (scale === undefined) {
      this.#total = this.#total.plus(value);
      return;
    }
    const whole = Math.round(Number(value) * scale);
    const sum = (this.#wholes.get(scale) ?? 0) + whole;
    if (Math.abs(sum) < mostSum) {
      this.#wholes.set(scale, sum);
      return;
    }
    this.#total = this.total;
    this.#wholes.clear();
    this.#wholes.set(scale, whole);
  }

  get total(): Decimal {
    let total = this.#total;
    for (const [scale, sum] of this.#wholes) total = total.plus(decimal(sum).dividedBy(scale));
    return total;
  }
}
