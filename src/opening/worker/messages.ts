import type { Pack } from "../../filing/Pack.ts";
import type { Review } from "../deciding/Review.ts";
import type { ReviewDecision } from "../deciding/ReviewDecision.ts";

/** What the worker is asked. A file is opened first, and decided of as often as wanted; each is answered in turn. */
export type OpeningRequest =
  | { readonly kind: "open"; readonly name: string; readonly mediaType?: string; readonly bytes: Uint8Array }
  | { readonly kind: "decide"; readonly decisions: readonly ReviewDecision[] };

/** What the worker says. */
export type OpeningMessage =
  /** Pages that were read. */
  | { readonly kind: "progress"; readonly done: number; readonly of: number }
  | { readonly kind: "review"; readonly review: Review }
  /** The file was no filing but a pack that was saved, which is sound. */
  | { readonly kind: "pack"; readonly pack: Pack }
  /** The file cannot be opened, or the decisions not be taken; `code` is the refusal's, for programs. */
  | { readonly kind: "refused"; readonly code: string; readonly sentence: string };
