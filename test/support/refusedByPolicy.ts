import type { Page } from "playwright-core";

/** What the page's content security policy refuses from now on, as the browser says it. */
export function refusedByPolicy(page: Page): readonly string[] {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy|violates/i.test(message.text())) refused.push(message.text());
  });
  return refused;
}
