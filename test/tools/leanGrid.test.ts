import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parse } from "acorn";
import { GRID, withLeanGrid } from "../../tools/leanGrid.js";
import { MissingPlaceError } from "../../tools/withPlaces.js";

const grid = new URL("../../node_modules/@univerjs/sheets-ui/lib/es/index.js", import.meta.url);
const source = readFileSync(grid, "utf8");

interface Moment {
  readonly timeRemaining: () => number;
}

interface Fitting {
  readonly _autoHeightTasks: string[];
  readonly fitted: readonly string[];
  _initialCalculateLoop(): void;
}

/** Univer's service that fits rows when there is a moment, over moments that the test gives. */
function fitting(text: string) {
  const [service = ""] = /class AutoHeightService extends [^]*?\n\};/.exec(text) ?? [];
  const body = (name: string): string => new RegExp(`\\t(${name}\\([^]*?\\n\\t\\})\\n`).exec(service)?.[1] ?? "";
  const asked: ((moment: Moment) => void)[] = [];
  const make = new Function(
    "requestIdleCallback",
    `return new (class {
      _autoHeightTasks = []; _calculateLoopId = null; fitted = [];
      _loopTask(task) { this.fitted.push(task); }
      ${body("_calculateLoop")}
      ${body("_initialCalculateLoop")}
    })();`,
  ) as (ask: (then: (moment: Moment) => void) => number) => Fitting;
  const made = make((then) => asked.push(then));
  const fit = (rows: string): void => {
    made._autoHeightTasks.push(rows);
    made._initialCalculateLoop();
  };
  const give = (milliseconds: number): void => asked.shift()?.({ timeRemaining: () => milliseconds });
  return { made, asked, fit, give };
}

describe("withLeanGrid", () => {
  it("finds all that it makes leaner in the grid as it is installed, and leaves JavaScript", () => {
    assert.match(grid.pathname, GRID);
    const lean = withLeanGrid(source);
    parse(lean, { ecmaVersion: "latest", sourceType: "module" });
    assert.throws(() => withLeanGrid(lean), MissingPlaceError);
  });

  it("says of a grid of another release what it looked for", () => {
    assert.throws(() => withLeanGrid("export {};"), {
      name: "MissingPlaceError",
      message: /^Univer's grid is not as tools\/leanGrid\.js knows it: .* expected 1 place, found 0\./,
    });
  });

  it("lets the grid wait for no moment where no rows are to be fitted, and fit those that come later", () => {
    const { made, asked, fit, give } = fitting(withLeanGrid(source));
    fit("1:2");
    give(10);
    assert.deepEqual([made.fitted, asked.length], [["1:2"], 0]);
    fit("3:4");
    give(0);
    assert.equal(asked.length, 1, "for which there was no time left");
    give(10);
    assert.deepEqual([made.fitted, asked.length], [["1:2", "3:4"], 0]);
  });
});
