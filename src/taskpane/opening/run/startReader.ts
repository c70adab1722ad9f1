import type { ReaderWorker } from "./FilingReader.ts";

/** A worker that reads a filing, whose script stands beside the page's own. @throws Error where the runtime refuses one. */
export const startReader = (): ReaderWorker => new Worker("opening.js", { name: "opening" });
