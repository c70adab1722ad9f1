/** Bundles the workbench page into build/workbench: Univer is megabytes, which takes esbuild a quarter of webpack's time. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { BUFFERS, leanBuffersModule } from "./leanBuffers.js";
import { CHARACTERS, leanCharactersModule } from "./leanCharacters.js";
import { withLeanEngine } from "./leanEngine.js";
import { GRID, withLeanGrid } from "./leanGrid.js";
import { withPlainFields } from "./plainFields.js";
import { withRightValues } from "./rightEngine.js";

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const page = "src/workbench/page";
const target = here("build/workbench");

const ENGINE = /@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/;
const mended = (path, source) => {
  if (ENGINE.test(path)) return withRightValues(withLeanEngine(source));
  return GRID.test(path) ? withLeanGrid(source) : source;
};
const plainFields = {
  name: "plain fields",
  setup({ onLoad }) {
    onLoad({ filter: /@univerjs[\\/][\w-]+[\\/]lib[\\/]es[\\/].*\.js$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      return { contents: withPlainFields(mended(path, source)) };
    });
  },
};

const leanModules = {
  name: "lean modules",
  setup({ onLoad }) {
    onLoad({ filter: CHARACTERS }, () => ({ contents: leanCharactersModule }));
    onLoad({ filter: BUFFERS }, () => ({ contents: leanBuffersModule }));
  },
};

rmSync(target, { recursive: true, force: true });
await build({
  entryPoints: {
    workbench: here(`${page}/index.ts`),
    // Of the page: page/charts/chartLayer.ts imports it when the first chart is drawn.
    charts: here(`${page}/charts/chartElement.ts`),
    // Apart from Univer's styles: in one sheet with them, the cells' font is given up again after it was loaded.
    page: here(`${page}/workbench.css`),
  },
  outdir: target,
  bundle: true,
  // A module, so that the charts' part is apart. Minifying takes longer than it saves: it is served from this machine.
  format: "esm",
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  target: "es2022",
  // With both builds of a package in the bundle, Univer's services are not found.
  conditions: ["import", "module", "browser", "default"],
  define: { "process.env.NODE_ENV": '"production"' },
  legalComments: "none",
  plugins: [plainFields, leanModules],
});
writeFileSync(
  here("build/workbench/index.html"),
  readFileSync(here(`${page}/workbench.html`), "utf8").replace(
    "</head>",
    '  <link rel="stylesheet" href="/workbench.css" />\n    <link rel="stylesheet" href="/page.css" />\n    <script type="module" src="/workbench.js"></script>\n  </head>',
  ),
);
