import assert from "node:assert/strict";
import type { Period } from "../../src/filing/Pack.ts";
import {
  asAtWords,
  endedOrAsAtWords,
  endedWords,
  monthsOf,
  periodName,
  periodNoun,
  periodRuns,
} from "../../src/model/periodWords.ts";

const year = (key: string, end: string): Period => ({ key, end, months: 12 });
const calendar = ["2019", "2020", "2021", "2022", "2023"].map((key) => year(key, `${key}-12-31`));
const june = [
  { key: "2024-H1", start: "2023-07-01", end: "2023-12-31" },
  { key: "2025-H1", start: "2024-07-01", end: "2024-12-31" },
  { key: "2025", start: "2024-07-01", end: "2025-06-30" },
] satisfies Period[];

describe("the words for periods", () => {
  it("say years that end on one day once, without their years", () => {
    assert.equal(endedWords(calendar), "years ended 31 December");
    assert.equal(asAtWords(calendar), "as at 31 December");
  });

  it("say of a single year which one it is", () => {
    assert.equal(endedWords([year("2025", "2025-06-30")]), "year ended 30 June 2025");
    assert.equal(asAtWords([year("2025", "2025-06-30")]), "as at 30 June 2025");
  });

  it("say halves and quarters by their months, the longest period first", () => {
    assert.equal(endedWords(june), "year ended 30 June 2025 and six months ended 31 December");
    const quarters = ["03-31", "06-30"].map((day): Period => ({ key: day, end: `2024-${day}`, months: 3 }));
    assert.equal(endedWords(quarters), "three months ended 31 March and 30 June");
    assert.equal(
      endedWords(["2023", "2024"].map((key): Period => ({ key, end: `${key}-09-30`, months: 9 }))),
      "nine months ended 30 September",
    );
  });

  it("say full dates where years of 52 and 53 weeks end on different days", () => {
    const weeks = [year("2023", "2023-09-30"), year("2024", "2024-09-28")];
    assert.equal(endedWords(weeks), "years ended 30 September 2023 and 28 September 2024");
    assert.equal(
      endedWords([year("2022", "2022-09-24"), ...weeks]),
      "years ended on days from 24 September 2022 to 28 September 2024",
    );
  });

  it("take the end of February for one day", () => {
    assert.equal(
      endedWords([year("2023", "2023-02-28"), year("2024", "2024-02-29")]),
      "years ended the last day of February",
    );
  });

  it("say periods and their ends together where a sheet has both", () => {
    assert.equal(endedOrAsAtWords(calendar, "or"), "years ended, or as at, 31 December");
    assert.equal(endedOrAsAtWords(calendar, "and"), "years ended, and as at, 31 December");
    assert.equal(
      endedOrAsAtWords(june, "or"),
      "year ended 30 June 2025 and six months ended 31 December, or as at these days",
    );
  });

  it("say an instant as the day it is", () => {
    assert.equal(asAtWords([{ key: "2024-03-31", instant: "2024-03-31" }]), "as at 31 March 2024");
    assert.equal(endedWords([{ key: "2024-03-31", instant: "2024-03-31" }]), "");
  });
});

describe("a period", () => {
  it("has the months between its first and last day where none are stated", () => {
    assert.deepEqual(june.map(monthsOf), [6, 6, 12]);
    // 52 weeks: 1 October 2023 to 28 September 2024.
    assert.equal(monthsOf({ key: "2024", start: "2023-10-01", end: "2024-09-28" }), 12);
    assert.equal(monthsOf({ key: "2024-03-31", instant: "2024-03-31" }), 0);
  });

  it("is called by its key in words", () => {
    assert.equal(periodName({ key: "2023" }), "2023");
    assert.equal(periodName({ key: "2022-restated", restated: true }), "2022 (restated)");
    assert.equal(periodName({ key: "2024", restated: true }), "2024 (restated)");
    assert.equal(periodName({ key: "2024-03-31" }), "31 March 2024");
  });

  it("is a year, a half-year, a quarter, or only a period among others of another length", () => {
    assert.equal(periodNoun(calendar), "year");
    assert.equal(periodNoun(june.slice(0, 2)), "half-year");
    assert.equal(periodNoun(june), "period");
  });

  it("stands with those next to it in a run", () => {
    assert.equal(periodRuns(["2019", "2020", "2021", "2023"], calendar), "2019–2021, 2023");
    assert.equal(periodRuns(["2022"], calendar), "2022");
  });
});
