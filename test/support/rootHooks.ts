import { endShared } from "./sharedBrowser.ts";

/** Mocha gives each process that runs files side by side a number; one that runs them all itself has none. */
const ONE_OF_SEVERAL = process.env["MOCHA_WORKER_ID"] !== undefined;

export const mochaHooks = {
  /**
   * Ends the browser and the server, which would keep the process from ending. One process of several would do so after
   * each of its files: there they end with the process, which mocha ends.
   */
  async afterAll(): Promise<void> {
    if (!ONE_OF_SEVERAL) await endShared();
  },
};
