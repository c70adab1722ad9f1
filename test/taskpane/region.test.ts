import assert from "node:assert/strict";
import { formatDifference, formatEntry, formatResult } from "../../src/taskpane/model/formatValue.ts";
import { pointsText, readPoints } from "../../src/taskpane/model/goodwill/pointsEntry.ts";
import { numberTyped, readWhole } from "../../src/taskpane/model/goodwill/uncertaintyEntry.ts";
import { shiftInWords } from "../../src/taskpane/model/goodwill/words.ts";
import { readEntry } from "../../src/taskpane/model/readEntry.ts";
import { takeRegion } from "../../src/taskpane/model/region.ts";
import { planOf, rate } from "../support/paneFixture.ts";

const english = { decimal: ".", thousands: "," };
const german = { decimal: ",", thousands: "." };
const french = { decimal: ",", thousands: "\u202f" };
const amount = { ...planOf("compass.goodwill"), minimum: -10_000_000, maximum: 10_000_000 };
const read = (plan: ReturnType<typeof planOf>, text: string): number | string => {
  const entry = readEntry(plan, text);
  return entry.kind === "value" ? entry.value : entry.problem.sentence;
};

describe("numbers in the reader's region", () => {
  afterEach(() => void takeRegion(english));

  it("are written as Excel writes them into its cells", () => {
    assert.equal(takeRegion(german), true);
    assert.equal(formatResult("percentage", 0.125), "12,5%");
    assert.equal(formatResult("headroom", -1_162_560), "(1.162.560)");
    assert.equal(formatEntry("percentage", 0.154), "15,4");
    assert.equal(formatDifference("amount", 1_234.5), "+1.234,5");
    assert.equal(pointsText(0.005), "0,5");
    assert.equal(shiftInWords("Gross margin", -0.0275, 2), "−2,75 pt");
    takeRegion(french);
    assert.equal(formatResult("amount", 1_162_560), "1\u202f162\u202f560");
  });

  it("are read as they are written there, and refused where they mean nothing there", () => {
    takeRegion(german);
    assert.equal(read(planOf(rate), "12,5"), 0.125);
    assert.equal(read(planOf(rate), "12,5 %"), 0.125);
    assert.equal(read(amount, "(1.162,5)"), -1_162.5);
    assert.equal(
      read(planOf(rate), "12.5"),
      "“12.5” is not a number: enter a value between 5,0% and 40,0%.",
      "it is neither thousands nor a decimal",
    );
    assert.deepEqual(readPoints("0,5", true), { shift: 0.005 });
    assert.equal(readWhole("100.000", 1, 1_000_000), 100_000);
    takeRegion(french);
    assert.equal(read(amount, "1 162,5"), 1_162.5);
  });

  it("stand at first as in English, where nobody has typed one", () => {
    takeRegion(german);
    assert.equal(numberTyped("0.5"), 0.5);
    assert.equal(readWhole("100,000", 1, 1_000_000), 100_000);
  });

  it("may have spaces between thousands, and nowhere else between digits", () => {
    assert.equal(read(amount, "1 162 560"), 1_162_560);
    assert.match(String(read(planOf(rate), "1 5")), /is not a number/);
    assert.match(String(read(amount, "3 27")), /is not a number/);
  });
});
