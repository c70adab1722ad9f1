import type { Measure, Money } from "../../figures/measure.ts";
import type { PrintedMeasure } from "../DraftTable.ts";

/** The words of units that differ from a pack's money, with what they stand for, as they are met. */
export class UnitWords {
  readonly #money: Money | null;
  readonly #words = new Map<string, Measure>();

  constructor(money: Money | null) {
    this.#money = money;
  }

  /** The word by which a table, column or row names its unit; undefined where it is the pack's money, or nothing settles it. */
  wordFor(unit: PrintedMeasure | undefined): string | undefined {
    const measure = unit?.measure;
    if (unit === undefined) return undefined;
    // Things are counted whatever their scale is; money whose currency nobody has said has no word yet.
    if (measure === undefined) return this.#unsettled(unit.printed);
    if (measure.kind === "ratio" && !measure.points) return "%";
    return this.#isMoney(measure) ? undefined : this.#word(unit.printed, measure);
  }

  /** Shares by themselves; and amounts for each share in the pack's own currency, where their table names none. */
  #unsettled(printed: string): string | undefined {
    if (/^(?:[a-z]+ )?shares$/u.test(printed)) return printed;
    const money = this.#money;
    if (money === null || !/ per share$/u.test(printed)) return undefined;
    const cents = /cents|pence/u.test(printed);
    const words = cents ? printed : `${money.symbol} per share`;
    return this.#word(words, { kind: "money", currency: money.currency, scale: cents ? 0.01 : 1, per: "share" });
  }

  #word(printed: string, measure: Measure): string {
    let word = printed;
    for (let rank = 2; this.#isTaken(word, measure); rank += 1) word = `${printed} (${rank})`;
    this.#words.set(word, measure);
    return word;
  }

  get all(): Readonly<Record<string, Measure>> {
    return Object.fromEntries(this.#words);
  }

  #isMoney(measure: Measure): boolean {
    const money = this.#money;
    return (
      money !== null &&
      measure.kind === "money" &&
      measure.per === undefined &&
      measure.currency === money.currency &&
      measure.scale === money.scale
    );
  }

  #isTaken(word: string, measure: Measure): boolean {
    const known = this.#words.get(word);
    return (
      word === "%" ||
      word === this.#money?.printed ||
      (known !== undefined && JSON.stringify(known) !== JSON.stringify(measure))
    );
  }
}
