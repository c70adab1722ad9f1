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
    if (measure === undefined) return /^(?:[a-z]+ )?shares$/u.test(unit.printed) ? unit.printed : undefined;
    if (measure.kind === "ratio" && !measure.points) return "%";
    if (this.#isMoney(measure)) return undefined;
    let word = unit.printed;
    for (let rank = 2; this.#isTaken(word, measure); rank += 1) word = `${unit.printed} (${rank})`;
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
