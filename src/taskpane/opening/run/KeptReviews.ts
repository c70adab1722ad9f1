import type { ReviewDecision } from "../../../opening/deciding/ReviewDecision.ts";
import type { PreferenceStorage } from "../../run/preferences.ts";
import { keptDecisions } from "../model/keptDecisions.ts";

/** What was decided of a document, kept on this computer. */
export interface KeptReview {
  /** Of the document. */
  readonly sha256: string;
  /** See `Review.layoutMark`. */
  readonly layoutMark: string;
  /** The file's name. */
  readonly file: string;
  readonly decisions: readonly ReviewDecision[];
  /** Whether its model is built. */
  readonly built: boolean;
}

const key = "reviews";
/** The documents that are remembered; the one that was decided of last is the first. */
const most = 12;

/** What was decided of documents, by their hashes: to be taken up when one is opened again. */
export class KeptReviews {
  readonly #storage: PreferenceStorage;
  readonly #log: (error: unknown) => void;

  /** @param log hears of a store that is full or forbidden: that costs no more than the memory. */
  constructor(storage: PreferenceStorage, log: (error: unknown) => void) {
    this.#storage = storage;
    this.#log = log;
  }

  /** Undefined where nothing is kept, or it was decided over another layout. */
  of(sha256: string, layoutMark: string): KeptReview | undefined {
    return this.#all().find((each) => each.sha256 === sha256 && each.layoutMark === layoutMark);
  }

  /** The document that was looked through last, where its model is not built. */
  get unfinished(): KeptReview | undefined {
    const [last] = this.#all();
    return last?.built === false ? last : undefined;
  }

  keep(review: KeptReview): void {
    const others = this.#all().filter(({ sha256 }) => sha256 !== review.sha256);
    this.#write((review.decisions.length === 0 ? others : [review, ...others]).slice(0, most));
  }

  built(sha256: string): void {
    this.#write(this.#all().map((each) => (each.sha256 === sha256 ? { ...each, built: true } : each)));
  }

  forget(sha256: string): void {
    this.#write(this.#all().filter((each) => each.sha256 !== sha256));
  }

  #all(): readonly KeptReview[] {
    const kept = this.#storage.get(key);
    return Array.isArray(kept) ? kept.flatMap(keptReview) : [];
  }

  #write(reviews: readonly KeptReview[]): void {
    try {
      this.#storage.set(key, reviews);
    } catch (error) {
      this.#log(error);
    }
  }
}

/** What is not as it was kept is nothing. */
function keptReview(found: unknown): readonly KeptReview[] {
  if (typeof found !== "object" || found === null) return [];
  const { sha256, layoutMark, file, decisions, built } = found as Readonly<Record<string, unknown>>;
  const known = keptDecisions(decisions);
  if (typeof sha256 !== "string" || typeof layoutMark !== "string" || typeof file !== "string") return [];
  return known === undefined ? [] : [{ sha256, layoutMark, file, decisions: known, built: built === true }];
}
