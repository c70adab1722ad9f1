import * as functionWords from "../functionWords.ts";

/** An error that Excel takes from a function. */
export type Code = keyof typeof CustomFunctions.ErrorCode;

/**
 * Errors in the cells of one result: the first ones with their own words, and of the rest one for each code, as a hundred
 * thousand messages take longer than what they are about.
 */
export class CellErrors {
  /** @param most so many cells of the result say what is wrong with them in words of their own. */
  constructor(private readonly most = 5_000) {}

  #count = 0;
  readonly #shared = new Map<Code, CustomFunctions.Error>();

  /**
   * @param code what the cell shows; undefined where that is not plain, and is worked out whatever it costs.
   * @param ownWords works out the cell.
   */
  cell<T>(code: Code | undefined, ownWords: () => T): T | CustomFunctions.Error {
    if (code === undefined) return ownWords();
    this.#count += 1;
    return this.#count <= this.most ? ownWords() : this.#rest(code);
  }

  #rest(code: Code): CustomFunctions.Error {
    const known = this.#shared.get(code);
    if (known !== undefined) return known;
    const words = functionWords.oneOfMany(this.most);
    const error = new CustomFunctions.Error(CustomFunctions.ErrorCode[code], words);
    this.#shared.set(code, error);
    return error;
  }
}
