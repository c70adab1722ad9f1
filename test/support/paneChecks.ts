import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import type { FakeModelHost } from "./fakeModelHost.ts";

/** What tests need of the page's globals, which paneHarness.tsx and axe set. */
export type Harness = { readonly host: FakeModelHost; readonly axe: { run(options: unknown): Promise<AxeResults> } };

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A page, or a frame of one. */
type Shown = Pick<Page, "evaluate">;

/** Accessibility rules that the page breaks, each with the elements that do. */
export async function violations(page: Shown): Promise<string[]> {
  // Not as a script of the page: its content security policy would not let it in.
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() =>
    (globalThis as unknown as Harness).axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
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
