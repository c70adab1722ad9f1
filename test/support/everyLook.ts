import type { Frame, Page } from "playwright-core";
import { overflow, violations } from "./paneChecks.ts";

/** The narrowest that Excel makes a pane, and the room that is left of it at 200%, in pixels. */
const WIDTHS = [320, 160] as const;

/**
 * What is wrong with the pane as it stands, in every look that a person may have it in: rules of accessibility that it
 * breaks, light, dark and in the system's colours of high contrast, and how far it is too wide.
 */
export async function wrongInAnyLook(page: Page, pane: Frame): Promise<readonly string[]> {
  const frame = page.locator("iframe").filter({ visible: true });
  const wrong: string[] = [];
  const note = (where: string, found: readonly string[]): void => {
    wrong.push(...found.map((each) => `${where}: ${each}`));
  };
  const theme = await pane.evaluate(() => document.documentElement.dataset["theme"]);
  const wear = (name: string | undefined): Promise<void> =>
    pane.evaluate((chosen) => {
      if (chosen === undefined) delete document.documentElement.dataset["theme"];
      else document.documentElement.dataset["theme"] = chosen;
    }, name);
  try {
    for (const width of WIDTHS) {
      await frame.evaluate((element, wide) => (element.style.width = `${wide}px`), width);
      const over = await overflow(pane);
      note(`${width} px`, over === 0 ? [] : [`${over} px too wide`]);
    }
    await frame.evaluate((element) => (element.style.width = ""));
    await wear("dark");
    note("dark", await violations(pane, "colours"));
    await wear("light");
    note("light", await violations(pane));
    await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    // The pane follows the system there by itself.
    await pane.locator('html[data-theme="dark"]').waitFor({ state: "attached" });
    note("high contrast", await violations(pane, "colours"));
  } finally {
    await page.emulateMedia({ forcedColors: null, colorScheme: null });
    await wear(theme);
  }
  return wrong;
}
