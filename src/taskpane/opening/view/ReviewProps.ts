import type { Reviewing } from "../model/OpeningState.ts";
import type { Opening } from "../run/Opening.ts";

/** What every part of the review is given. */
export interface ReviewProps {
  readonly state: Reviewing;
  readonly opening: Pick<Opening, "dispatch" | "build" | "pictures">;
}
