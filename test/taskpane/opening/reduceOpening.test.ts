import assert from "node:assert/strict";
import type { Review, ReviewItem } from "../../../src/opening/deciding/Review.ts";
import type { ReviewDecision } from "../../../src/opening/deciding/ReviewDecision.ts";
import type { OpeningAction, OpeningState, Reviewing } from "../../../src/taskpane/opening/model/OpeningState.ts";
import { reduceOpening, startingOpening } from "../../../src/taskpane/opening/model/reduceOpening.ts";
import { emptyReview } from "../../support/emptyReview.ts";

const item = (id: string): ReviewItem => ({
  id,
  title: "Income statement",
  statement: true,
  label: id,
  reason: "It is not borne out.",
  figures: [],
  joins: false,
});

const review = (...doubts: readonly string[]): Review => ({ ...emptyReview(), doubts: doubts.map(item) });

const after = (state: OpeningState, ...actions: readonly OpeningAction[]): OpeningState =>
  actions.reduce(reduceOpening, state);

function reviewing(...actions: readonly OpeningAction[]): Reviewing {
  const state = after(startingOpening("a.pdf"), { kind: "reviewArrived", review: review("a", "b", "c") }, ...actions);
  assert.ok(state.step === "review");
  return state;
}

const kept = (row: string): ReviewDecision => ({ kind: "kept", row, column: "2031" });

describe("The opening of a filing", () => {
  it("counts the pages that were read, and says why a file is refused", () => {
    const read = after(startingOpening("a.pdf"), { kind: "progressed", progress: { done: 3, of: 9 } });
    assert.deepEqual(read, { step: "reading", file: "a.pdf", progress: { done: 3, of: 9 } });
    assert.deepEqual(after(read, { kind: "refused", sentence: "The file is empty." }), {
      step: "refused",
      file: "a.pdf",
      sentence: "The file is empty.",
    });
  });

  it("keeps decisions in their order, a newer one in the place of an earlier one about the same figure", () => {
    const corrected: ReviewDecision = { kind: "figure", row: "a", column: "2031", printed: "5" };
    const state = reviewing(
      { kind: "decided", decisions: [kept("a")] },
      { kind: "decided", decisions: [kept("b")] },
      { kind: "decided", decisions: [corrected] },
    );
    assert.deepEqual(state.decisions, [kept("b"), corrected]);
    assert.equal(state.deciding, true);
  });

  it("takes a decision back", () => {
    const decision = kept("a");
    const state = reviewing({ kind: "decided", decisions: [decision] }, { kind: "undone", decision });
    assert.deepEqual(state.decisions, []);
  });

  it("takes back the newest decision where the reader refuses it, and says why", () => {
    const state = reviewing(
      { kind: "decided", decisions: [kept("a")] },
      { kind: "decided", decisions: [kept("b")] },
      { kind: "refused", sentence: "That makes no pack." },
    );
    assert.deepEqual([state.decisions, state.deciding, state.problem], [[kept("a")], false, "That makes no pack."]);
  });

  it("goes from row to row and no further than the last", () => {
    assert.equal(reviewing({ kind: "itemChosen", at: 1 }).at.doubts, 1);
    assert.equal(reviewing({ kind: "itemChosen", at: 7 }).at.doubts, 2);
    assert.equal(reviewing({ kind: "itemChosen", at: -1 }).at.doubts, 0);
  });

  it("shows the row after one that is settled, or the last", () => {
    const settled = after(reviewing({ kind: "itemChosen", at: 2 }), {
      kind: "reviewArrived",
      review: review("a", "b"),
    });
    assert.equal(settled.step === "review" && settled.at.doubts, 1);
  });

  it("says why no model could be made, until something else is done", () => {
    const failed = reviewing({ kind: "buildStarted" }, { kind: "buildFailed", sentence: "It has no sheets." });
    assert.deepEqual([failed.building, failed.problem], [false, "It has no sheets."]);
    const next = reduceOpening(failed, { kind: "itemChosen", at: 0 });
    assert.ok(next.step === "review" && next.problem === undefined);
  });
});
