import type { Pack } from "../../../filing/Pack.ts";
import type { OpeningMessage } from "../../../opening/worker/messages.ts";
import type { OpeningAction, OpeningState, Reviewing } from "../model/OpeningState.ts";
import { reduceOpening, startingOpening } from "../model/reduceOpening.ts";
import { FilingReader, type ReaderWorker } from "./FilingReader.ts";
import type { KeptReviews } from "./KeptReviews.ts";
import { Pictures } from "./Pictures.ts";
import * as openingWords from "../openingWords.ts";

/** What the opening of a filing needs. */
export interface OpeningPorts {
  /** @throws Error where no worker is to be had. */
  readonly startReader: () => ReaderWorker;
  /** Builds the model of a pack; why it is not built, where it is not. @throws Error where no model can be made of it. */
  readonly build: (pack: Pack) => Promise<string | undefined>;
  /** What was decided of documents before. */
  readonly reviews?: KeptReviews | undefined;
}

/** The opening of one filing at work: keeps its state, and asks the reader what the state asks for. */
export class Opening {
  readonly #file: File;
  readonly #ports: OpeningPorts;
  readonly #listeners = new Set<(state: OpeningState) => void>();
  /** Of the file's pages, where it is a PDF. */
  readonly pictures: Pictures;
  #reader: FilingReader | undefined;
  #state: OpeningState;
  /** Whether Build was pressed while a decision was being worked out. */
  #buildsOnceDecided = false;

  constructor(file: File, ports: OpeningPorts) {
    this.#file = file;
    this.pictures = new Pictures(file);
    this.#ports = ports;
    this.#state = startingOpening(file.name);
  }

  get state(): OpeningState {
    return this.#state;
  }

  /** Tells the listener each new state. Returns how to stop. */
  follow(listener: (state: OpeningState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async start(): Promise<void> {
    try {
      this.#reader = new FilingReader(this.#ports.startReader(), (message) => this.#hear(message));
      await this.#reader.open(this.#file);
    } catch (error) {
      this.dispatch({ kind: "refused", sentence: openingWords.fileNotRead(saidBy(error)) });
    }
  }

  /** Ends the reading, and forgets the filing. */
  close(): void {
    this.#reader?.close();
    void this.pictures.close();
  }

  readonly dispatch = (action: OpeningAction): void => {
    const before = this.#state;
    this.#state = reduceOpening(before, action);
    if (this.#state === before) return;
    const { state } = this;
    const asks = action.kind === "decided" || action.kind === "undone" || action.kind === "offerTaken";
    if (asks && state.step === "review") {
      this.#buildsOnceDecided = false;
      this.#reader?.decide(state.decisions);
    }
    for (const listener of this.#listeners) listener(state);
  };

  /** Builds the model; where a decision is being worked out, once it is, and if nothing is open then. */
  readonly build = async (): Promise<void> => {
    const { state } = this;
    this.#buildsOnceDecided = state.step === "review" && state.deciding;
    const pack = packToBuild(state);
    if (pack === undefined) return;
    this.dispatch({ kind: "buildStarted" });
    try {
      const sentence = await this.#ports.build(pack);
      if (sentence !== undefined) this.dispatch({ kind: "buildFailed", sentence });
      else if (pack.document.sha256 !== undefined) this.#ports.reviews?.built(pack.document.sha256);
    } catch (error) {
      this.dispatch({ kind: "buildFailed", sentence: openingWords.noModelOfIt(saidBy(error)) });
    }
  };

  #hear(message: OpeningMessage): void {
    switch (message.kind) {
      case "progress":
        return this.dispatch({ kind: "progressed", progress: { done: message.done, of: message.of } });
      case "pack":
        return this.dispatch({ kind: "packArrived", pack: message.pack });
      case "review":
        return this.#hearReview(message.review);
      case "refused":
        return this.dispatch({ kind: "refused", sentence: message.sentence });
    }
  }

  /** Decisions are kept once there is a review of them; those of an earlier time are offered with the first one. */
  #hearReview(review: Reviewing["review"]): void {
    const { reviews } = this.#ports;
    const { sha256 } = review.pack.document;
    const isFirst = this.#state.step !== "review";
    const builds = this.#buildsOnceDecided;
    this.dispatch({ kind: "reviewArrived", review });
    if (builds) void this.build();
    if (reviews === undefined || sha256 === undefined || this.#state.step !== "review") return;
    const { layoutMark } = review;
    const { decisions } = this.#state;
    if (!isFirst) return reviews.keep({ sha256, layoutMark, file: this.#file.name, decisions, built: false });
    const earlier = reviews.of(sha256, layoutMark)?.decisions ?? [];
    if (earlier.length > 0) this.dispatch({ kind: "offered", decisions: earlier });
  }
}

/** The pack that can be built now: nothing is in its way, and no newer one is on its way. */
function packToBuild(state: OpeningState): Pack | undefined {
  if (state.step === "pack") return state.building ? undefined : state.pack;
  if (state.step !== "review" || state.building || state.deciding) return undefined;
  return state.review.open.length > 0 ? undefined : state.review.pack;
}

const saidBy = (error: unknown): string => (error instanceof Error ? error.message : String(error));
