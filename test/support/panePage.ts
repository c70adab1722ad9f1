import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { builtInPack } from "../../packs/index.ts";
import { listenOnLoopback } from "../../tools/listenOnLoopback.ts";
import { plannedOnce } from "./plannedOnce.ts";
import { sharedBrowser } from "./sharedBrowser.ts";

export interface PanePageOptions {
  /** A state of `paneHarness.tsx`; "built" unless told. */
  readonly state?: string;
  readonly theme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
  /** Where the page shows this state already, as another test left it, nothing but the theme is changed. */
  readonly kept?: boolean;
}

const template = fileURLToPath(new URL("../../src/taskpane/taskpane.html", import.meta.url));
/** The rules of accessibility, which the pane's page has at /axe.js. */
export const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

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
function pageOf(style: string): string {
  return readFileSync(template, "utf8")
    .replace(/<script src="https:\/\/appsforoffice[^>]*><\/script>/, () => `<style>${style}</style>`)
    .replace("</body>", '<script src="/pane.js"></script></body>');
}

/** Serves the page; what it asks for the browser keeps, scripts compiled. */
async function servePane(): Promise<string> {
  const { script, style } = await bundle();
  const html = pageOf(style);
  const kept = { "Cache-Control": "max-age=3600" };
  const answer: RequestListener = ({ url = "/" }, response) => {
    const send = (type: string, text: string, more = {}): void =>
      void response.writeHead(200, { "Content-Type": `${type}; charset=utf-8`, ...more }).end(text);
    if (url === "/pane.js") send("text/javascript", script, kept);
    else if (url === "/axe.js") send("text/javascript", readFileSync(axePath, "utf8"), kept);
    else if (url === "/plan.json") send("application/json", JSON.stringify(plannedOnce(builtInPack)), kept);
    else send("text/html", html);
  };
  const { port } = await listenOnLoopback(() => createServer(answer).unref(), 0);
  return `http://localhost:${port}/`;
}

let opened: Promise<Page> | undefined;
let address = "";

/** The one page of this process that shows the pane when told to. Errors of the page fail the caller. */
export function panePage(): Promise<Page> {
  opened ??= openPanePage();
  return opened;
}

async function openPanePage(): Promise<Page> {
  address = await servePane();
  const page = await (await sharedBrowser()).newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  return page;
}

/** Whether this is the page that `panePage` shows. */
export function isPanePage(page: Pick<Page, "url">): boolean {
  return address !== "" && page.url().startsWith(address);
}

/** Shows the pane, anew unless told, and waits until the state is there. @returns whether it was there, and was kept. */
export async function showPane(page: Page, options: PanePageOptions = {}): Promise<boolean> {
  const { state = "built", theme, width = 320, height = 720, kept = false } = options;
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  await page.setViewportSize({ width, height });
  if (kept && theme !== undefined && isPanePage(page) && stateOf(page) === state) {
    await page.evaluate((chosen) => (document.documentElement.dataset["theme"] = chosen), theme);
    return true;
  }
  const query = new URLSearchParams({ state, ...(theme === undefined ? {} : { theme }) });
  await page.goto(`${address}?${query.toString()}`);
  await page.locator("html[data-arranged]").waitFor();
  return false;
}

const stateOf = (page: Page): string | null => new URL(page.url()).searchParams.get("state");
