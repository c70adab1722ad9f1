import { tiny } from "../../packs/tiny/index.ts";
import type { Review } from "../../src/opening/deciding/Review.ts";

/** A review in which there is nothing to settle. */
export const emptyReview = (): Review => ({
  pack: tiny,
  tables: [],
  leftOut: 0,
  money: { words: [], signs: {} },
  periods: { periods: [], questions: [] },
  doubts: [],
  marked: [],
  unproved: [],
  counts: { figures: 412, borneOut: 371, byNothing: 39, inDoubt: 2, doubts: 2 },
  gone: {},
  open: [],
  layoutMark: "1",
});
