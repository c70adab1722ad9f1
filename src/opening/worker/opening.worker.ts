import { PackDataError } from "../../filing/errors.ts";
import { RefusedFileError } from "../../reading/RefusedFileError.ts";
import { decide, type LaidFiling } from "../deciding/decide.ts";
import { reviewOf } from "../deciding/reviewOf.ts";
import type { ReviewDecision } from "../deciding/ReviewDecision.ts";
import { NoStatementError } from "../NoStatementError.ts";
import { layFiling } from "../openFiling.ts";
import { hostedCharacterMaps } from "./hostedCharacterMaps.ts";
import { savedPack } from "../savedPack.ts";
import type { OpeningMessage, OpeningRequest } from "./messages.ts";
import * as openingWords from "../openingWords.ts";

/** The worker's own side of its thread. */
interface Thread {
  readonly location: { readonly href: string };
  postMessage(message: OpeningMessage): void;
  addEventListener(kind: "message", listener: (event: MessageEvent<OpeningRequest>) => void): void;
}

const thread = globalThis as unknown as Thread;
const say = (message: OpeningMessage): void => thread.postMessage(message);

let filing: LaidFiling | undefined;

function sayReview(decisions: readonly ReviewDecision[]): void {
  if (filing === undefined) throw new Error(openingWords.nothingOpened);
  say({ kind: "review", review: reviewOf(filing, decide(filing, decisions)) });
}

async function answer(request: OpeningRequest): Promise<void> {
  if (request.kind === "open") {
    const { name, mediaType, bytes } = request;
    const pack = savedPack(bytes, name);
    if (pack !== undefined) return say({ kind: "pack", pack });
    filing = await layFiling(bytes, {
      name,
      ...(mediaType !== undefined && { mediaType }),
      characterMaps: hostedCharacterMaps(thread.location.href),
      onProgress: (done, of) => say({ kind: "progress", done, of }),
    });
    sayReview([]);
  } else sayReview(request.decisions);
}

/** What a person can act on has its own words. */
function refusal(error: unknown): OpeningMessage {
  const sentence = error instanceof Error ? error.message : String(error);
  if (error instanceof RefusedFileError) return { kind: "refused", code: error.code, sentence };
  if (error instanceof NoStatementError) return { kind: "refused", code: "noStatement", sentence };
  if (error instanceof PackDataError) return { kind: "refused", code: "notUnderstood", sentence };
  return { kind: "refused", code: "failed", sentence };
}

let last: Promise<void> = Promise.resolve();

// One after the other, in the order in which they were asked.
thread.addEventListener("message", ({ data: request }) => {
  last = last.then(() => answer(request)).catch((error: unknown) => say(refusal(error)));
});
