import assert from "node:assert/strict";
import type { Review } from "../../../src/opening/deciding/Review.ts";
import type { ReviewDecision } from "../../../src/opening/deciding/ReviewDecision.ts";
import type { OpeningMessage } from "../../../src/opening/worker/messages.ts";
import type { ReaderWorker } from "../../../src/taskpane/opening/run/FilingReader.ts";
import { KeptReviews } from "../../../src/taskpane/opening/run/KeptReviews.ts";
import { Opening } from "../../../src/taskpane/opening/run/Opening.ts";
import { OpeningDesk } from "../../../src/taskpane/opening/run/OpeningDesk.ts";
import { emptyReview } from "../../support/emptyReview.ts";
import { settle } from "../../support/startedPane.ts";

/** A reader whose messages a test says. */
class FakeReader implements ReaderWorker {
  onmessage: ReaderWorker["onmessage"] = null;
  onerror: ReaderWorker["onerror"] = null;
  readonly asked: unknown[] = [];
  ended = false;

  postMessage(message: unknown): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.ended = true;
  }

  say(data: OpeningMessage): void {
    this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent);
  }
}

class MemoryStorage {
  readonly kept = new Map<string, unknown>();
  readonly get = (key: string): unknown => structuredClone(this.kept.get(key));
  readonly set = (key: string, value: unknown): void => void this.kept.set(key, structuredClone(value));
}

const file = (name = "a.pdf"): File => new File(["%PDF-"], name);
const keptRow: ReviewDecision = { kind: "kept", row: "income.revenue", column: "2031" };
const document = { title: "Annual results", kind: "results announcement", language: "en", sha256: "ab12" };

function reviewOf(parts: Partial<Review> = {}): Review {
  const review = emptyReview();
  return { ...review, pack: { ...review.pack, document }, ...parts };
}

interface Opened {
  readonly opening: Opening;
  readonly reader: FakeReader;
}

async function opened(
  reviews: KeptReviews | undefined,
  build: () => Promise<string | undefined> = () => Promise.resolve(undefined),
  review = reviewOf(),
): Promise<Opened> {
  const reader = new FakeReader();
  const opening = new Opening(file(), { startReader: () => reader, build, reviews });
  await opening.start();
  reader.say({ kind: "review", review });
  return { opening, reader };
}

const reviewsIn = (storage: MemoryStorage): KeptReviews =>
  new KeptReviews(storage, (error) => assert.fail(String(error)));

describe("A filing that is looked through", () => {
  it("is where it was, decisions and all, where Excel refuses the build, and says why", async () => {
    const { opening, reader } = await opened(undefined, () => Promise.resolve("The sheet is protected."));
    opening.dispatch({ kind: "decided", decisions: [keptRow] });
    reader.say({ kind: "review", review: reviewOf() });
    await opening.build();
    const { state } = opening;
    assert.ok(state.step === "review");
    assert.deepEqual([state.decisions, state.building, state.problem], [[keptRow], false, "The sheet is protected."]);
    assert.equal(reader.ended, false);
  });

  it("offers what was decided of the same document before, and asks the reader of it once it is taken up", async () => {
    const storage = new MemoryStorage();
    const first = await opened(reviewsIn(storage));
    first.opening.dispatch({ kind: "decided", decisions: [keptRow] });
    first.reader.say({ kind: "review", review: reviewOf() });
    first.opening.close();

    const { opening, reader } = await opened(reviewsIn(storage));
    assert.ok(opening.state.step === "review");
    assert.deepEqual([opening.state.offered, opening.state.decisions], [[keptRow], []]);
    opening.dispatch({ kind: "offerTaken" });
    assert.deepEqual(reader.asked.at(-1), { kind: "decide", decisions: [keptRow] });
    reader.say({ kind: "refused", code: "failed", sentence: "That makes no pack." });
    const { state } = opening;
    assert.ok(state.step === "review");
    assert.deepEqual([state.decisions, state.problem], [[], "That makes no pack."]);
  });

  it("offers nothing of another document, nor of the same one laid out otherwise", async () => {
    const storage = new MemoryStorage();
    reviewsIn(storage).keep({ sha256: "ab12", layoutMark: "1", file: "a.pdf", decisions: [keptRow], built: false });
    const changed = reviewOf({ layoutMark: "2" });
    const other = reviewOf();
    const others = { ...other, pack: { ...other.pack, document: { ...document, sha256: "cd34" } } };
    for (const review of [changed, others]) {
      const { opening } = await opened(reviewsIn(storage), undefined, review);
      assert.ok(opening.state.step === "review" && opening.state.offered === undefined);
    }
  });

  it("is unfinished until its model is built", async () => {
    const storage = new MemoryStorage();
    const { opening, reader } = await opened(reviewsIn(storage));
    assert.equal(reviewsIn(storage).unfinished, undefined, "nothing was decided yet");
    opening.dispatch({ kind: "decided", decisions: [keptRow] });
    reader.say({ kind: "review", review: reviewOf() });
    assert.equal(reviewsIn(storage).unfinished?.file, "a.pdf");
    await opening.build();
    assert.equal(reviewsIn(storage).unfinished, undefined);
    assert.deepEqual(reviewsIn(storage).of("ab12", "1")?.decisions, [keptRow], "it may be taken up all the same");
  });

  it("is built once what was decided is worked out, where Build was pressed before", async () => {
    let builds = 0;
    const { opening, reader } = await opened(undefined, () => Promise.resolve(void (builds += 1)));
    opening.dispatch({ kind: "decided", decisions: [keptRow] });
    await opening.build();
    assert.equal(builds, 0, "nothing is built of what a decision may change");
    reader.say({ kind: "review", review: reviewOf() });
    await settle();
    assert.equal(builds, 1);
  });

  it("is not built by a press that came before another decision, nor where something is open then", async () => {
    let builds = 0;
    const { opening, reader } = await opened(undefined, () => Promise.resolve(void (builds += 1)));
    opening.dispatch({ kind: "decided", decisions: [keptRow] });
    await opening.build();
    opening.dispatch({ kind: "undone", decision: keptRow });
    reader.say({ kind: "review", review: reviewOf() });
    opening.dispatch({ kind: "decided", decisions: [keptRow] });
    await opening.build();
    reader.say({ kind: "review", review: reviewOf({ open: [{ about: "money", sentence: "Which currency?" }] }) });
    reader.say({ kind: "review", review: reviewOf() });
    await settle();
    assert.equal(builds, 0);
  });

  it("says why the file could not be read where no worker is to be had", async () => {
    const startReader = (): never => {
      throw new Error("Workers are forbidden here.");
    };
    const opening = new Opening(file(), { startReader, build: () => Promise.resolve(undefined) });
    await opening.start();
    assert.deepEqual(opening.state, {
      step: "refused",
      file: "a.pdf",
      sentence: "The file could not be read: Workers are forbidden here.",
    });
  });
});

describe("Decisions that are kept", () => {
  const review = { sha256: "ab12", layoutMark: "1", file: "a.pdf", decisions: [keptRow], built: false };

  it("are nothing where any of them is none, whatever wrote it there", () => {
    const storage = new MemoryStorage();
    for (const decisions of [[{ kind: "guessed" }], [{ kind: "figure", row: 5 }], "none", [null], [keptRow, 7]]) {
      storage.set("reviews", [{ ...review, decisions }]);
      assert.equal(reviewsIn(storage).of("ab12", "1"), undefined, JSON.stringify(decisions));
    }
    storage.set("reviews", "garbage");
    assert.equal(reviewsIn(storage).unfinished, undefined);
  });

  it("are of the last twelve documents, and can be forgotten", () => {
    const reviews = reviewsIn(new MemoryStorage());
    for (let each = 0; each < 13; each += 1) reviews.keep({ ...review, sha256: `hash ${each}` });
    assert.equal(reviews.of("hash 0", "1"), undefined);
    assert.equal(reviews.of("hash 1", "1")?.file, "a.pdf");
    reviews.forget("hash 1");
    assert.equal(reviews.of("hash 1", "1"), undefined);
  });

  it("cost no more than themselves where the store is full", () => {
    const logged: unknown[] = [];
    const full = new Error("The store is full.");
    const reviews = new KeptReviews(
      {
        get: () => undefined,
        set: () => {
          throw full;
        },
      },
      (error) => logged.push(error),
    );
    reviews.keep(review);
    assert.deepEqual(logged, [full]);
  });
});

describe("The desk on which a filing lies", () => {
  const started = (): { make: () => Opening; reader: FakeReader } => {
    const reader = new FakeReader();
    return {
      reader,
      make: () => {
        const opening = new Opening(file(), { startReader: () => reader, build: () => Promise.resolve(undefined) });
        void opening.start();
        return opening;
      },
    };
  };

  it("gives the same opening of a file to whichever pane asks, and ends it for another file", async () => {
    const desk = new OpeningDesk();
    const [one, other] = [file(), file("b.pdf")];
    const first = started();
    const opening = desk.take(one, first.make);
    assert.equal(desk.take(one, started().make), opening);
    await settle();
    desk.take(other, started().make);
    assert.equal(first.reader.ended, true);
    desk.clear();
    assert.equal(desk.opening, undefined);
  });
});
