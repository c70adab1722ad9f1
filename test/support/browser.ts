/**
 * The workbench in Chromium, over the pages built beforehand (npm run build:all).
 *
 *     const workbench = await openWorkbench();
 *     await workbench.write("Assumptions", "D15", [[0.2]]);
 *     await workbench.close(); // fails if the pages reported an error
 */
import assert from "node:assert/strict";
import type { Frame, Page } from "playwright-core";
import type { Pack } from "../../src/filing/Pack.ts";
import type { CellsRead } from "../../src/workbench/page/workbenchApi.ts";
import { handOn, rememberAsBuilt, takeBuiltPage } from "./builtPages.ts";
import { cleanPage, parkPage, SCREEN, sharedServer, takePage } from "./sharedBrowser.ts";

type Value = string | number | boolean | null;

/** Smaller than any screen: while a workbook is built, each of its sheets is drawn many times over. */
const STAMP = { width: 500, height: 300 };

/** The longest that a ribbon button may take: it may build the model, on a machine that does much else. */
const BUILD_MS = 120_000;

export interface OpenOptions {
  /** Whether *Build model* is pressed; it is, unless told. */
  readonly built?: boolean;
  /** What the pane builds; the pack that comes with the add-in, unless told. */
  readonly pack?: Pack;
  /** Whether the page has to be new: nothing of the workbench's or the pane's was loaded before the model was built. */
  readonly fresh?: boolean;
}

/** The workbench page as a test uses it. */
export class OpenedWorkbench {
  readonly #problems: string[] = [];

  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    page.on("console", (message) => {
      if (message.type() === "error") this.#problems.push(message.text());
    });
    page.on("pageerror", (error) => this.#problems.push(error.stack ?? error.message));
  }

  /** The frame of the add-in's pane. */
  get pane(): Frame {
    const frame = this.page.frames().find((found) => found.url().includes("taskpane.html"));
    assert.ok(frame, "the page has no frame with the add-in's pane");
    return frame;
  }

  /** Everything that the pane says at the moment. */
  async paneText(): Promise<string> {
    const text = this.page.frames().some((found) => found.url().includes("taskpane.html"))
      ? await this.pane
          .locator("body")
          .innerText({ timeout: 5_000 })
          .catch((error: unknown) => `(nothing: ${String(error)})`)
      : "(not loaded)";
    return [text.replaceAll(/\s+/g, " "), ...this.#problems].join(" | ");
  }

  async open(built: boolean): Promise<void> {
    await this.page.setViewportSize(STAMP);
    await this.page.goto(built ? this.url : `${this.url}/?build=off`);
    await this.page.waitForFunction(() => "workbench" in window);
    await this.page.evaluate(() => window.workbench.ready);
    await this.page.setViewportSize(SCREEN);
    await this.settled();
  }

  sheetNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.workbench.sheetNames());
  }

  /** What stands there; as one text, which comes from the page in a fraction of the time that its cells do one by one. */
  async read(sheet: string, address: string): Promise<CellsRead> {
    const read = await this.page.evaluate(
      async ([name, place]) => JSON.stringify(await window.workbench.read(name, place)),
      [sheet, address] as const,
    );
    return JSON.parse(read) as CellsRead;
  }

  /** A cell as it shows itself, the room its format leaves for a bracket apart. */
  async text(sheet: string, address: string): Promise<string> {
    return (await this.read(sheet, address)).text[0]?.[0]?.trim() ?? "";
  }

  async value(sheet: string, address: string): Promise<string | number | boolean> {
    return (await this.read(sheet, address)).values[0]?.[0] ?? "";
  }

  /** Writes as the user types, and waits until all that follows from it is done. */
  async write(sheet: string, address: string, values: readonly (readonly Value[])[]): Promise<void> {
    await this.page.evaluate(([name, place, cells]) => window.workbench.write(name, place, cells), [
      sheet,
      address,
      values,
    ] as const);
    await this.settled();
  }

  settled(): Promise<void> {
    return this.page.evaluate(() => window.workbench.settled());
  }

  /**
   * The number, as the grid counts, of the first row with this label in column A; at or below the last row of another
   * label that has one below it.
   */
  async row(sheet: string, label: string, below?: string): Promise<number> {
    const labels = (await this.read(sheet, "A1:A1000")).text.map(([first]) => first?.trim() ?? "");
    const starts = below === undefined ? [0] : labels.flatMap((text, i) => (text === below ? [i] : []));
    const found = starts.map((start) => labels.indexOf(label, start)).findLast((row) => row !== -1) ?? -1;
    assert.notEqual(found, -1, `${sheet} has no row "${label}"${below === undefined ? "" : ` below "${below}"`}`);
    return found + 1;
  }

  /** Presses a button of the ribbon and waits until what it does is done. */
  async press(label: string): Promise<void> {
    const button = this.page.getByRole("navigation", { name: "Ribbon" }).getByRole("button", { name: label });
    await button.click();
    await this.page.waitForFunction(
      (text) =>
        [...document.querySelectorAll<HTMLButtonElement>(".ribbon button")].every(
          (found) => found.textContent !== text || !found.disabled,
        ),
      label,
      { timeout: BUILD_MS },
    );
    await this.settled();
  }

  /** Shows a sheet, as a click on its tab does. */
  async show(sheet: string): Promise<void> {
    await this.page
      .locator("[data-u-comp=slide-tab-item]")
      .filter({ hasText: new RegExp(`^${sheet.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`) })
      .click();
    await this.settled();
  }

  /** Selects a cell of the sheet that is shown, by the name box. */
  async select(address: string): Promise<void> {
    const box = this.page.locator("[data-u-comp=defined-name] input");
    await box.fill(address);
    await box.press("Enter");
    await this.settled();
  }

  /** Gives the page back, with its model where that is as it was built; fails if it reported errors. */
  async close(): Promise<void> {
    // Listened to until then: the pane that is opened anew may report errors as well.
    if (await handOn(this.page, this.pane)) await cleanPage(this.page);
    else await parkPage(this.page);
    assert.deepEqual(this.#problems, [], "the pages reported errors");
  }
}

/** Opens a page with nothing left of another test's, and the model built in it (unless told not to). */
export async function openWorkbench({ built = true, pack, fresh }: OpenOptions = {}): Promise<OpenedWorkbench> {
  const { url } = await sharedServer(pack);
  const isUsual = built && pack === undefined;
  const shared = isUsual && fresh !== true ? takeBuiltPage() : undefined;
  if (shared !== undefined) return new OpenedWorkbench(shared, url);
  const workbench = new OpenedWorkbench(await takePage(), url);
  await workbench.open(built);
  const isThere = !built || (await workbench.sheetNames()).length > 1;
  assert.ok(isThere, isThere ? "" : `The workbench has no model. The pane says: ${await workbench.paneText()}`);
  if (isUsual) await rememberAsBuilt(workbench.page, workbench.pane);
  return workbench;
}
