import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { shownUnit } from "../../src/taskpane/model/goodwill/unitInputs.ts";
import { ownHeadrooms } from "../../src/taskpane/model/measures.ts";
import { messages } from "../../src/taskpane/model/messages.ts";
import { Pane } from "../../src/taskpane/run/Pane.ts";
import type { Advice } from "../../src/host/Advice.ts";
import { FakeModelHost } from "../support/fakeModelHost.ts";
import { paneWith } from "../support/paneFixture.ts";
import { panePage, showPane } from "../support/panePage.ts";

const locked: Advice = { code: "protectedSheet", sentence: "The workbook's structure is protected." };
const byHand: Advice = { code: "manualCalculation", sentence: "Calculation is set to manual in this workbook." };

describe("New unit", () => {
  let host: FakeModelHost;
  let pane: Pane;
  beforeEach(() => {
    host = new FakeModelHost(true);
    pane = new Pane(host, paneWith(), { log: (error) => assert.fail(String(error)) });
  });

  it("adds one unit however often it is asked while Excel is at it, and names its sheet to everyone who asked", async () => {
    assert.deepEqual(await Promise.all([pane.addUnit(), pane.addUnit()]), ["Unit 1", "Unit 1"]);
    assert.equal(await pane.addUnit(), "Unit 2");
    assert.equal(host.units, 2);
  });

  it("chooses the unit for the Goodwill part, once the pane has read it", async () => {
    await pane.addUnit();
    assert.deepEqual(
      ownHeadrooms(pane.state).map(({ plan, word }) => [plan.group, word]),
      [["Unit 1", "no value: not filled in yet"]],
    );
    assert.deepEqual([shownUnit(pane.state)?.unit.id, shownUnit(pane.state)?.gone], ["unit1", false]);
    await pane.addUnit();
    assert.equal(shownUnit(pane.state)?.unit.id, "unit2");
  });

  it("tells why no unit was added, and leaves the model in the pane", async () => {
    host.refusal = locked;
    assert.equal(await pane.addUnit(), undefined);
    assert.deepEqual(
      messages(pane.state).map(({ sentence }) => sentence),
      [locked.sentence],
    );
    assert.equal(pane.state.phase.kind, "ready");
  });

  it("passes on what Excel advises", async () => {
    host.addUnit = () => Promise.resolve({ sheet: "unit1", name: "Unit 1", cells: 500, advice: [byHand] });
    assert.equal(await pane.addUnit(), "Unit 1");
    assert.deepEqual(
      messages(pane.state).map(({ sentence }) => sentence),
      [byHand.sentence],
    );
  });
});

describe("New unit in the pane", function () {
  this.timeout(60_000);
  let page: Page;
  before(async () => {
    page = await panePage();
  });

  it("offers the analyses of the unit that was added", async () => {
    await showPane(page, { state: "goodwillAssumptions" });
    await page.getByRole("button", { name: "New unit" }).click();
    await page.getByRole("button", { name: "Show Unit 1 under Goodwill" }).click();
    assert.equal(await page.getByLabel("Cash-generating unit").inputValue(), "unit1");
    await page.getByText("Fill in the inputs on “Unit 1”: all of its 29 numbers are missing.").waitFor();
  });

  it("is the last button of the assumptions, and says which sheet is there when it was pressed", async () => {
    await showPane(page);
    const section = page.getByRole("region", { name: "A unit of your own" });
    assert.equal(await page.locator(".assumptions button").last().textContent(), "New unit");
    await section.getByRole("button", { name: "New unit" }).click();
    await section.getByText("Unit 1 is there").waitFor();
    assert.equal(await section.getByRole("button", { name: "New unit" }).isEnabled(), true);
    await section.getByRole("button", { name: "New unit" }).click();
    await section.getByText("Unit 2 is there").waitFor();
  });

  it("says nothing of a unit that was not added, but why", async () => {
    await showPane(page);
    await page.evaluate((refusal) => {
      (globalThis as unknown as { host: FakeModelHost }).host.refusal = refusal;
    }, locked);
    await page.getByRole("button", { name: "New unit" }).click();
    await page.getByText(locked.sentence).waitFor();
    assert.equal(await page.getByText("is there:").count(), 0);
  });
});
