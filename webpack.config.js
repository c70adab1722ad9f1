import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import CssMinimizerPlugin from "css-minimizer-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import { EsbuildPlugin } from "esbuild-loader";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";
import { panePolicy, withPolicy } from "./tools/contentPolicy.js";
import { renderHelp } from "./tools/renderHelp.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const project = JSON.parse(readFileSync(here("package.json"), "utf8"));

/** Where manifest.xml and the help links point during development, and where they point once deployed. */
const DEVELOPMENT_ADDRESS = "https://localhost:3000";
const PRODUCTION_ADDRESS = project.config.address;
const toProduction = (text) => String(text).replaceAll(DEVELOPMENT_ADDRESS, PRODUCTION_ADDRESS);

/** The pages about the add-in, which pane, manifest and Excel's formula builder link to. */
const pages = {
  "help.html": { from: "docs/functions.md", title: "functions" },
  "using.html": { from: "docs/using.md", title: "how it is used" },
  "support.html": { from: "docs/support.md", title: "support" },
  "privacy.html": { from: "docs/privacy.md", title: "privacy" },
};

/** What the pane's page loads at every start, and what it loads most often after it. */
const OFTEN_LOADED = /^(functions|taskpane|goodwill|simulation)\.js$/;

const scripts = {
  test: /\.tsx?$/,
  loader: "esbuild-loader",
  options: { target: "es2022", tsconfig: here("tsconfig.json") },
};
const styles = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] };

/**
 * What the metadata generator does not write: errors may be inputs (a margin of #N/A is #N/A), and help links point
 * to the deployed help page.
 */
class FinishFunctionsMetadata {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FinishFunctionsMetadata", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "FinishFunctionsMetadata", stage }, () => {
        const metadata = JSON.parse(compilation.getAsset("functions.json").source.source());
        const finished = { allowErrorForDataTypeAny: true, ...metadata };
        compilation.updateAsset(
          "functions.json",
          new webpack.sources.RawSource(toProduction(JSON.stringify(finished, null, 2))),
        );
      });
    });
  }
}

/** The pane's policy, before anything that it holds for. */
class PaneContentPolicy {
  apply(compiler) {
    compiler.hooks.compilation.tap("PaneContentPolicy", (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap("PaneContentPolicy", (page) => ({
        ...page,
        html: withPolicy(page.html, panePolicy),
      }));
    });
  }
}

const addIn = {
  mode: "production",
  target: ["web", "es2022"],
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
  cache: {
    type: "filesystem",
    name: "add-in",
    cacheDirectory: here(".cache/webpack"),
    buildDependencies: { config: [here("webpack.config.js"), here("package-lock.json")] },
  },
  entry: {
    functions: "./src/functions/functions.ts",
    taskpane: "./src/taskpane/index.tsx",
    // Of the functions and the pane: src/distribution/worker/startWorker.ts names it.
    simulation: "./src/distribution/worker/simulation.worker.ts",
    // Of the pane: src/taskpane/opening/run/startReader.ts names it. A worker has no document to put scripts into.
    opening: { import: "./src/opening/worker/opening.worker.ts", chunkLoading: "import-scripts" },
  },
  output: { path: here("dist"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
  module: { rules: [scripts, styles] },
  optimization: {
    splitChunks: {
      cacheGroups: {
        // Of the pane's Export alone.
        xlsxWriter: { test: /[\\/]node_modules[\\/]/, chunks: ({ name }) => name === "export", name: "xlsxWriter" },
        // Of a model whose document travels in the workbook.
        packSchema: {
          test: /[\\/]node_modules[\\/]/,
          chunks: ({ name }) => name === "packCheck",
          name: "packSchema",
        },
      },
    },
    minimizer: [
      // It puts sentences that are said in one place there, which saves 15 KB gzipped at the start.
      new MinimizerPlugin({
        include: OFTEN_LOADED,
        extractComments: false,
        minify: MinimizerPlugin.swcMinify,
        // Each further time over what the last has taken out saves another kilobyte.
        terserOptions: { compress: { passes: 3, keep_fargs: false }, format: { comments: false } },
      }),
      new EsbuildPlugin({ target: "es2022", legalComments: "none", exclude: OFTEN_LOADED }),
      new CssMinimizerPlugin(),
    ],
  },
  plugins: [
    new CustomFunctionsMetadataPlugin({ input: "./src/functions/functions.ts", output: "functions.json" }),
    new FinishFunctionsMetadata(),
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    // Shared runtime: one page carries the pane, the custom functions and the ribbon commands, in this order.
    new HtmlPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      scriptLoading: "defer",
      inject: "head",
    }),
    new PaneContentPolicy(),
    new CopyPlugin({
      patterns: [
        { from: "manifest.xml", transform: toProduction },
        { from: "assets/*.png" },
        // With which pdf.js draws pages: its own worker, and fonts that a document names and does not carry.
        { from: "pdf.worker.min.mjs", context: here("node_modules/pdfjs-dist/legacy/build"), to: "pdf.worker.js" },
        { from: "*", context: here("node_modules/pdfjs-dist/standard_fonts"), to: "fonts/" },
        // By which pdf.js reads fonts that name a character map and carry none.
        { from: "*.bcmap", context: here("node_modules/pdfjs-dist/cmaps"), to: "cmaps/" },
        { from: "assets/pages.css", to: "pages.css" },
        { from: "shortcuts.json" },
        ...Object.entries(pages).map(([page, { from, title }]) => ({
          from,
          to: page,
          transform: (text) => renderHelp(String(text), { title, version: project.version }),
        })),
      ],
    }),
  ],
};

export default addIn;
