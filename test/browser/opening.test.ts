import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import type { Locator } from "playwright-core";
import { tiny } from "../../packs/tiny/index.ts";
import { openWorkbench, type OpenedWorkbench } from "../support/browser.ts";
import { refusedByPolicy } from "../support/refusedByPolicy.ts";
import { smallFilingCsv, smallFilingPdf } from "../support/smallFiling.ts";

const own = "Sheet1";

/** Chooses a file on the first screen, as a person does. */
async function choose(workbench: OpenedWorkbench, name: string, bytes: Uint8Array): Promise<void> {
  await workbench.pane
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

const press = (workbench: OpenedWorkbench, name: string): Promise<void> =>
  workbench.pane.getByRole("button", { name, exact: true }).click();

async function built(workbench: OpenedWorkbench): Promise<void> {
  await workbench.pane.getByRole("heading", { name: "The model is built" }).waitFor({ timeout: 60_000 });
  await workbench.settled();
}

/** Selects the newer figure of the row in the sheet, as a person does. */
async function selectCostOfSales(workbench: OpenedWorkbench): Promise<void> {
  const sheet = "Income statement";
  const row = await workbench.row(sheet, "Cost of sales");
  const { values } = await workbench.read(sheet, `A${row}:H${row}`);
  await workbench.show(sheet);
  await workbench.select(`${"ABCDEFGH"[values[0]?.indexOf(-800) ?? -1] ?? ""}${row}`);
}

describe("Opening a filing in the workbench", function () {
  this.timeout(120_000);

  describe("a clean PDF", () => {
    let workbench: OpenedWorkbench;
    let refused: readonly string[];
    before(async () => {
      workbench = await openWorkbench({ built: false });
      refused = refusedByPolicy(workbench.page);
      await choose(workbench, "meadow.pdf", smallFilingPdf());
      await workbench.pane.getByRole("heading", { name: "Meadow Example Limited" }).waitFor({ timeout: 30_000 });
    });
    after(() => workbench.close());

    it("shows what was found, what bears it out, and asks to confirm before anything is built", async () => {
      const text = await workbench.paneText();
      for (const said of [
        "Consolidated Income Statement page 1, 9 rows",
        "GBP, thousands printed: “£'000”",
        "12 months to 31 December 2025",
        "Restated columns none",
        "46 figures: 46 borne out by a sum or a tie, 0 by nothing, 0 in doubt.",
        "The currency and the scale are not confirmed.",
      ])
        assert.ok(text.includes(said), `${said} is not in: ${text}`);
      // It says that it waits, and does: a person can press it all the same.
      await workbench.pane.getByRole("button", { name: "Build", exact: true }).click({ force: true });
      assert.ok(!(await workbench.sheetNames()).includes("Income statement"));
    });

    it("is a model after two more decisions: confirm, build; who is at Build before the first is worked out stays there", async () => {
      await workbench.pane.evaluate(() => {
        const [confirm, build] = ["Confirm", "Build"].map((name) =>
          [...document.querySelectorAll("button")].find((button) => button.textContent === name),
        );
        confirm?.focus();
        confirm?.click();
        build?.focus();
      });
      await workbench.pane.getByRole("heading", { name: "Confirmed" }).waitFor();
      assert.equal(await workbench.pane.evaluate(() => document.activeElement?.textContent), "Build");
      await press(workbench, "Build");
      await built(workbench);
      const row = await workbench.row("Income statement", "Cost of sales");
      const { values } = await workbench.read("Income statement", `A${row}:F${row}`);
      assert.deepEqual(
        values.flat().filter((value) => typeof value === "number"),
        [-720, -800],
      );
      const cover = (await workbench.read("Cover", "A1:B20")).text.map((texts) => texts.join(" ").trim());
      const hash = createHash("sha256").update(smallFilingPdf()).digest("hex");
      assert.ok(cover.includes(`File meadow.pdf, SHA-256 ${hash}`), cover.join("\n"));
      assert.ok(
        cover.some((text) => text.startsWith("Confirmed money in GBP × 1,000; periods 12 months to 31 December 2024")),
      );
    });

    it("shows the page of a figure that is selected, while the file is at hand", async () => {
      await selectCostOfSales(workbench);
      const picture = workbench.pane.getByRole("img", { name: "Page 1, with Cost of sales, 2025 £'000 framed" });
      await picture.waitFor();
      // All of it, without scrolling in so small a room.
      const [shown, room] = [await picture.boundingBox(), await workbench.pane.locator(".dock-text").boundingBox()];
      assert.ok(shown && room && shown.y + shown.height <= room.y + room.height, JSON.stringify({ shown, room }));
      assert.ok((await workbench.paneText()).includes("row Cost of sales, page 1"));
    });

    it("keeps the content security policy while it is read, built and drawn", () => {
      assert.deepEqual(refused, []);
    });

    it("says under Goodwill what adds a unit where the document has none, set in from the edge", async () => {
      await workbench.pane.getByRole("tab", { name: "Goodwill" }).click();
      const said = workbench.pane.getByText(
        /^The model has no cash-generating unit: New unit, under Assumptions, adds/,
      );
      await said.waitFor();
      const indent = await said.evaluate((element) => getComputedStyle(element).paddingLeft);
      assert.equal(indent, "12px");
      await workbench.pane.getByRole("tab", { name: "Assumptions" }).click();
    });

    it("says of another file that is dropped on the pane that a workbook holds one document's model, and stays", async () => {
      const goesAway = await workbench.pane.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(["Revenue"], "second.txt", { type: "text/plain" }));
        return document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      });
      assert.equal(goesAway, false);
      await workbench.pane
        .getByText(
          "second.txt was not opened, as a workbook holds the model of one document: open it in a new workbook.",
        )
        .waitFor();
    });

    it("answers FIGURE from the filing, also after the pane was loaded anew", async () => {
      await workbench.write(own, "A1", [['=HEADROOM.FIGURE("revenue",2025)'], ['=HEADROOM.FIGURE("Goodwill",2024)']]);
      assert.deepEqual((await workbench.read(own, "A1:A2")).values, [[1_250], [120]]);
      // The page that goes would answer no more.
      const loaded = workbench.pane.waitForNavigation();
      await workbench.pane.evaluate(() => location.reload());
      await loaded;
      await workbench.pane
        .getByRole("tab", { name: "Assumptions" })
        .or(workbench.pane.getByRole("tab").first())
        .waitFor();
      await workbench.write(own, "A3", [['=HEADROOM.FIGURE("income tax expense",2025)']]);
      assert.equal(await workbench.value(own, "A3"), -70);
    });

    it("then shows a page where the file is opened again, by its hash, and no other file's", async () => {
      await selectCostOfSales(workbench);
      const offer = (bytes: Uint8Array): Promise<void> =>
        workbench.pane
          .locator("input[type=file]")
          .setInputFiles({ name: "again.pdf", mimeType: "application/pdf", buffer: Buffer.from(bytes) });
      await workbench.pane.getByRole("button", { name: "Open its file to see the page" }).waitFor();
      await offer(smallFilingPdf({ Revenue: "1,251" }));
      await workbench.pane.getByText("That is another file than the model was read from.").waitFor();
      await offer(smallFilingPdf());
      await workbench.pane.getByRole("img", { name: /^Page 1, with Cost of sales/ }).waitFor();
    });
  });

  describe("one file after the other, from the first screen", () => {
    let workbench: OpenedWorkbench;
    before(async () => {
      workbench = await openWorkbench({ built: false });
    });
    after(() => workbench.close());

    it("says why a file is refused, and goes back to the start", async () => {
      await choose(workbench, "empty.pdf", new Uint8Array());
      await workbench.pane.getByRole("alert").getByText("The file is empty.").waitFor();
      await workbench.pane.getByRole("button", { name: "Back" }).press("Enter");
      await workbench.pane.getByRole("button", { name: "Build model" }).waitFor();
      assert.equal(await workbench.pane.evaluate(() => document.activeElement?.textContent), "Headroom");
    });

    it("takes a table that is pasted", async () => {
      const table = new TextDecoder().decode(smallFilingCsv()).replaceAll('","', "\t").replaceAll('"', "");
      await workbench.pane.evaluate((text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", text);
        document.dispatchEvent(new ClipboardEvent("paste", { clipboardData }));
      }, table);
      await workbench.pane.getByText("18 figures: 18 borne out by a sum or a tie").waitFor();
      await press(workbench, "Cancel");
    });

    it("asks a table without a unit for it, and builds in what the person says", async () => {
      await choose(workbench, "meadow.csv", smallFilingCsv());
      await workbench.pane.getByLabel("Currency").fill("NZD");
      await press(workbench, "Confirm");
      await workbench.pane.getByText("Choose the scale of the amounts.").waitFor();
      await workbench.pane.getByLabel("Amounts are in").selectOption({ label: "millions" });
      await press(workbench, "Confirm");
      await workbench.pane.getByRole("heading", { name: "Confirmed" }).waitFor();
      await press(workbench, "Build");
      await built(workbench);
      assert.ok((await workbench.read("Cover", "A1:C12")).text.flat().some((text) => text.includes("NZD million")));
    });
  });

  it("is looked through by keys alone: the focus goes with the row that they lead to, keep, or take back", async () => {
    const workbench = await openWorkbench({ built: false });
    // Two figures that no sum has: two rows in doubt, at the least.
    await choose(workbench, "damaged.pdf", smallFilingPdf({ "Gross profit": "457", "Total equity": "959" }));
    const row = workbench.pane.getByRole("group", { name: "Row to look at" });
    const [place, kept] = [row.getByRole("status"), workbench.pane.locator(".undo-last")];
    await row.getByText("1 of 2").waitFor();
    await row.getByRole("button", { name: "Keep as printed" }).focus();
    const keys = async (key: string, said: Locator): Promise<void> => {
      await workbench.page.keyboard.press(key);
      await said.waitFor();
      const inRow = await row.evaluate((element) => element.contains(document.activeElement));
      assert.ok(
        inRow,
        `after ${key} the focus is at ${await workbench.pane.evaluate(() => document.activeElement?.textContent)}`,
      );
    };
    await keys("n", place.getByText("2 of 2"));
    await keys("p", place.getByText("1 of 2"));
    await keys("n", place.getByText("2 of 2"));
    await keys("k", place.getByText("1 of 1"));
    await keys("u", place.getByText("1 of 2"));
    await kept.waitFor({ state: "detached" });
    await press(workbench, "Cancel");
    await workbench.close();
  });

  it("opens a pack that was saved", async () => {
    const workbench = await openWorkbench({ built: false });
    await choose(workbench, "saved.json", new TextEncoder().encode(JSON.stringify(tiny)));
    await workbench.pane.getByRole("heading", { name: tiny.issuer.name }).waitFor();
    await press(workbench, "Build");
    await built(workbench);
    await workbench.write(own, "A1", [['=HEADROOM.FIGURE("revenue","2025-H1")']]);
    assert.equal(await workbench.value(own, "A1"), 50);
    await workbench.close();
  });
});
