/** Mocha's settings for the whole of the tests: .mocharc.json's, with the files side by side in several processes. */
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const tests = fileURLToPath(new URL("..", import.meta.url));
const settings = JSON.parse(readFileSync(new URL("../../.mocharc.json", import.meta.url), "utf8"));

/** The folders that take longest come first, so that no process is left with a long file when the others are done. */
const LONGEST = ["browser", "model", "xlsx", "taskpane", "excel"];
const rank = (file) => {
  const place = LONGEST.indexOf(file.split(sep)[0]);
  return place === -1 ? LONGEST.length : place;
};

/** They leave a workbook that no other file goes on with (builtPages.ts), and so come after those that hand theirs on. */
const LEAVE_NOTHING = /^browser.(figures|newUnit|sharing|tasks)\.test\.ts$/;
const leavesNothing = (file) => Number(LEAVE_NOTHING.test(file));

const files = readdirSync(tests, { recursive: true })
  .filter((file) => file.endsWith(".test.ts"))
  .sort(
    (one, other) => rank(one) - rank(other) || leavesNothing(one) - leavesNothing(other) || one.localeCompare(other),
  );

/**
 * Tests make and drop whole workbooks. Where what is new has more room than Node gives it (in MB), less of it is moved about
 * before it is dropped: an eighth of all the time that files of model/ take.
 */
const ROOM_FOR_THE_NEW = ["min-semi-space-size=64", "max-semi-space-size=64"];

export default {
  ...settings,
  "node-option": [...settings["node-option"], ...ROOM_FOR_THE_NEW],
  parallel: true,
  /**
   * One more than there are cores: a process waits now and then for its browser, its page to come to rest, or LibreOffice.
   * More than that were no faster, and wait for memory.
   */
  jobs: Math.min(4, availableParallelism() + 1),
  spec: files.map((file) => join(tests, file)),
};
