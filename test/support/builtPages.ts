/**
 * Pages with the model built, which one test file hands on to the next of its process: to build it again takes longer
 * than all that most files do with it. What a file has typed is taken back; a page that is not as it was built then,
 * cell by cell, is handed on to nobody.
 */
import type { Frame, Page } from "playwright-core";
import { changedCells } from "./changedCells.ts";
import type { ChangedCell } from "./changedCells.ts";
import { waitingPages } from "./sharedBrowser.ts";
import { workbookContent } from "./workbookContent.ts";
import type { WorkbookContent } from "./workbookContent.ts";

/** More changed cells than that are rows that have moved, or functions that were taken out. */
const MOST_CHANGES = 100;

const asBuilt = new WeakMap<Page, WorkbookContent>();

/** A page whose workbook is as it was built, its pane opened anew, if a file has handed one on. */
export const takeBuiltPage = (): Page | undefined => waitingPages.pop();

/** Remembers what stands in the page's workbook, of whose model nobody has changed anything yet. */
export async function rememberAsBuilt(page: Page, pane: Frame): Promise<void> {
  asBuilt.set(page, await workbookContent(pane));
}

/**
 * Takes back what was typed and opens the pane anew.
 *
 * @returns whether the page is as it was built, and waits for the next file.
 */
export async function handOn(page: Page, pane: Frame): Promise<boolean> {
  const built = asBuilt.get(page);
  if (built === undefined) return false;
  asBuilt.delete(page);
  await settled(page);
  const changes = changedCells(await workbookContent(pane), built);
  if (changes === undefined || changes.length > MOST_CHANGES) return false;
  await takeBack(pane, changes, built);
  await settled(page);
  await pane.evaluate(() => localStorage.clear());
  await pane.goto(pane.url());
  await pane.getByRole("button").first().waitFor();
  await settled(page);
  // Looked at last: what the pane writes when it is opened is of the workbook that the next file gets.
  if (JSON.stringify(await workbookContent(pane)) !== JSON.stringify(built)) return false;
  asBuilt.set(page, built);
  waitingPages.push(page);
  return true;
}

const settled = (page: Page): Promise<void> => page.evaluate(() => window.workbench.settled());

/** Writes the cells, clears the user's own sheet, and shows what was shown. */
function takeBack(
  pane: Frame,
  changes: readonly ChangedCell[],
  { sheets, names, active }: WorkbookContent,
): Promise<void> {
  const told = {
    changes,
    active,
    names: names.map(({ name }) => name),
    own: sheets.find(({ address }) => address === "")?.name,
  };
  return pane.evaluate(
    (back) =>
      Excel.run(async (context) => {
        const { worksheets, names: all } = context.workbook;
        all.load("items/name");
        await context.sync();
        for (const each of all.items) if (!back.names.includes(each.name)) each.delete();
        for (const { sheet, address, row, column, formula } of back.changes)
          worksheets.getItem(sheet).getRange(address).getCell(row, column).formulas = [[formula]];
        if (back.own !== undefined) {
          const used = worksheets.getItem(back.own).getUsedRange(false);
          used.clear();
          used.dataValidation.clear();
        }
        await context.sync();
        const first = worksheets.getItem(back.active);
        first.activate();
        first.getRange("A1").select();
        await context.sync();
      }),
    told,
  );
}
