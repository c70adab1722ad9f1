import type { Pack } from "../../../filing/Pack.ts";
import type { Review } from "../../../opening/deciding/Review.ts";
import type { ReviewDecision } from "../../../opening/deciding/ReviewDecision.ts";

/** How far the opening of a filing is. */
export type OpeningState =
  | { readonly step: "reading"; readonly file: string; readonly progress?: ReadingProgress }
  | { readonly step: "refused"; readonly file: string; readonly sentence: string }
  | PackOpened
  | Reviewing;

/** A pack that was saved: decided of already. */
export interface PackOpened {
  readonly step: "pack";
  readonly file: string;
  readonly pack: Pack;
  readonly building: boolean;
  /** Why no model could be made of it. */
  readonly problem?: string;
}

/** Pages that were read. */
export interface ReadingProgress {
  readonly done: number;
  readonly of: number;
}

/** The lists of rows to look at: what is in doubt, what no test bears out, what was in doubt and was let stand. */
export type ItemList = "doubts" | "unproved" | "marked";

/** A filing that is looked through. */
export interface Reviewing {
  readonly step: "review";
  readonly file: string;
  readonly review: Review;
  /** In the order in which they were made; the review is made of them, unless `deciding`. */
  readonly decisions: readonly ReviewDecision[];
  /** What was decided of the same document before; absent once that is taken up or left. */
  readonly offered?: readonly ReviewDecision[];
  /** True while the review of what was taken up is on its way. */
  readonly takingUp?: true;
  /** Whether a review of newer decisions is on its way. */
  readonly deciding: boolean;
  readonly list: ItemList;
  /** The index of the row that is shown, by list. */
  readonly at: Readonly<Record<ItemList, number>>;
  readonly building: boolean;
  /** What was done last: the focus goes there when the review of it arrives. Absent where the user has gone elsewhere. */
  readonly done?: "facts" | "rows" | "stepped" | "undone";
  /** Why the last decision was not taken, or the model not built. */
  readonly problem?: string;
}

export type OpeningAction =
  | { readonly kind: "progressed"; readonly progress: ReadingProgress }
  | { readonly kind: "packArrived"; readonly pack: Pack }
  | { readonly kind: "reviewArrived"; readonly review: Review }
  /** The file is not opened, or the newest decision not taken. */
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "decided"; readonly decisions: readonly ReviewDecision[] }
  /** `inRow`: from the row that is looked at, and not from the list of decisions. */
  | { readonly kind: "undone"; readonly decision: ReviewDecision; readonly inRow?: true }
  /** The same document was looked through before. */
  | { readonly kind: "offered"; readonly decisions: readonly ReviewDecision[] }
  | { readonly kind: "offerTaken" }
  | { readonly kind: "offerLeft" }
  /** Something that is not done stands in the user's way, in words. */
  | { readonly kind: "told"; readonly sentence: string }
  | { readonly kind: "listChosen"; readonly list: ItemList }
  | { readonly kind: "itemChosen"; readonly at: number }
  | { readonly kind: "buildStarted" }
  | { readonly kind: "buildFailed"; readonly sentence: string };
