import type { Opening } from "./Opening.ts";
import type { KeptReviews } from "./KeptReviews.ts";

/** Where the filing that is looked through lies: one at a time, whichever pack's pane is shown meanwhile. */
export class OpeningDesk {
  #lying: { readonly file: File; readonly opening: Opening } | undefined;

  /** @param reviews what was decided of documents, beyond this page; absent where nothing is kept. */
  constructor(readonly reviews?: KeptReviews) {}

  get opening(): Opening | undefined {
    return this.#lying?.opening;
  }

  /** The opening of a file: the one that lies here, or a new one in the place of another file's, which ends. */
  take(file: File, start: () => Opening): Opening {
    if (this.#lying?.file === file) return this.#lying.opening;
    this.clear();
    const opening = start();
    this.#lying = { file, opening };
    return opening;
  }

  /** The filing is built, or left. */
  clear(): void {
    this.#lying?.opening.close();
    this.#lying = undefined;
  }
}
