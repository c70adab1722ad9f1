/**
 * Starts readWorker.ts in a thread: what lets Node import TypeScript is not handed on to the threads that it starts.
 * Plain JavaScript for the same reason.
 */
import { register } from "tsx/esm/api";

register();
await import("./readWorker.ts");
