import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { sharedBrowser } from "./sharedBrowser.ts";

export interface PanePageOptions {
  /** A state of `paneHarness.tsx`; "built" unless told. */
  readonly state?: string;
  readonly theme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
}

const address = "https://pane.test/";
const template = fileURLToPath(new URL("../../src/taskpane/taskpane.html", import.meta.url));

async function bundle(): Promise<{ script: string; style: string }> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("paneHarness.tsx", import.meta.url))],
    bundle: true,
    write: false,
    outdir: "out",
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
    target: "es2020",
  });
  const text = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
  return { script: text(".js"), style: text(".css") };
}

/** The production page's own HTML, with office.js left out and the pane over the fake host in place of start-up. */
function pageOf({ script, style }: { script: string; style: string }): string {
  return readFileSync(template, "utf8")
    .replace(/<script src="https:\/\/appsforoffice[^>]*><\/script>/, `<style>${style}</style>`)
    .replace("</body>", () => `<script>${script.replaceAll("</script", "<\\/script")}</script></body>`);
}

let opened: Promise<Page> | undefined;

/** The one page of this process that shows the pane when told to. Errors of the page fail the caller. */
export function panePage(): Promise<Page> {
  opened ??= openPanePage();
  return opened;
}

async function openPanePage(): Promise<Page> {
  const html = pageOf(await bundle());
  const page = await (await sharedBrowser()).newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.route(`${address}**`, (route) => route.fulfill({ contentType: "text/html", body: html }));
  return page;
}

/** Shows the pane anew and waits until the state is there. */
export async function showPane(page: Page, options: PanePageOptions = {}): Promise<void> {
  const { state = "built", theme, width = 320, height = 720 } = options;
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  await page.setViewportSize({ width, height });
  const query = new URLSearchParams({ state, ...(theme === undefined ? {} : { theme }) });
  await page.goto(`${address}?${query.toString()}`);
  await page.locator("html[data-arranged]").waitFor();
}
