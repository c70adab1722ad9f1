import { emptyWaitingPages, endShared } from "./sharedBrowser.ts";

/** Mocha gives each process that runs files side by side a number; one that runs them all itself has none. */
const ONE_OF_SEVERAL = process.env["MOCHA_WORKER_ID"] !== undefined;

/** What only Excel's page has: a file that left one behind would spoil whichever file the process runs next. */
const OF_EXCEL = ["Excel", "Office", "OfficeExtension", "window"];

const filesOf = ({ test }: Mocha.Context): readonly string[] =>
  test?.parent?.suites.map(({ file }) => file ?? "") ?? [];

export const mochaHooks = {
  /** A model that a file of the browser's has left built is of no use to others. */
  async beforeAll(this: Mocha.Context): Promise<void> {
    if (!filesOf(this).some((file) => /[\\/]browser[\\/]/.test(file))) await emptyWaitingPages();
  },
  /**
   * Ends the browser and the server, which would keep the process from ending. One process of several would do so after
   * each of its files: there they end with the process, which mocha ends.
   */
  async afterAll(this: Mocha.Context): Promise<void> {
    if (!ONE_OF_SEVERAL) await endShared();
    const left = OF_EXCEL.filter((name) => name in globalThis);
    if (left.length > 0)
      throw new Error(`${left.join(", ")} of a started Excel are left behind by ${filesOf(this).join(", ")}.`);
  },
};
