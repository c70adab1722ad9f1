/**
 * Draws the add-in's icons from their SVG at the sizes the manifest names: node --import tsx tools/icons.ts
 * Every shape lies on a grid of 16 × 16 whole units, so that each size, a multiple of 16, is sharp.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { chromiumPath } from "../test/support/chromiumPath.ts";

const sizes: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 32, 64, 80, 128],
  "open-pane": [16, 32, 80],
  "build-model": [16, 32, 80],
  "new-unit": [16, 32, 80],
  check: [16, 32, 80],
  detach: [16, 32, 80],
  help: [16, 32, 80],
};

const assets = (name: string): string => fileURLToPath(new URL(`../assets/${name}`, import.meta.url));
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
try {
  for (const [name, pixels] of Object.entries(sizes)) {
    const drawing = readFileSync(assets(`${name}.svg`), "utf8");
    for (const size of pixels) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`,
      );
      await page.screenshot({ path: assets(`${name}-${size}.png`), omitBackground: true });
      await page.close();
    }
  }
} finally {
  await browser.close();
}
