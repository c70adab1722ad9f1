import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import type { FakeModelHost } from "./fakeModelHost.ts";
import { axePath, isPanePage } from "./panePage.ts";

/** What tests need of the page's globals, which paneHarness.tsx and axe set. */
export type Harness = { readonly host: FakeModelHost; readonly axe: { run(options: unknown): Promise<AxeResults> } };

/** A page, or a frame of one. */
type Shown = Pick<Page, "addScriptTag" | "evaluate" | "url">;

const rules = {
  all: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  /** Those of them that a change of colours alone can break. */
  colours: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
} as const;

/** Accessibility rules that the page breaks, each with the elements that do: of all that count, unless told. */
export async function violations(page: Shown, which: keyof typeof rules = "all"): Promise<string[]> {
  const isThere = await page.evaluate(() => "axe" in globalThis);
  // The content security policy of a built page lets no script in from elsewhere.
  if (!isThere && isPanePage(page)) await page.addScriptTag({ url: "/axe.js" });
  else if (!isThere) await page.evaluate(readFileSync(axePath, "utf8"));
  const { violations: found } = await page.evaluate(
    (runOnly) => (globalThis as unknown as Harness).axe.run({ runOnly, resultTypes: ["violations"], preload: false }),
    rules[which],
  );
  return found.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .map(({ html }) => html)
        .slice(0, 3)
        .join(" ")}`,
  );
}

/** How far the page's content is wider than its window, in pixels. */
export function overflow(page: Shown): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}
