import type { BuildProgress } from "../../host/ModelHost.ts";

/** Whether a build has written all, so that it is only read what came of it, and nothing is left to cancel. */
export const isWritten = ({ fraction }: BuildProgress): boolean => fraction >= 1;
