/** What knip follows to find code, files and packages that nothing uses: npm run dead. webpack.config.js names the add-in's. */
export default {
  entry: ["tools/*.ts", "src/workbench/page/index.ts", "test/**/*.test.ts", "test/support/paneHarness.tsx"],
  project: ["*.js", "{src,test,tools,bench,packs}/**/*.{ts,tsx,js,mjs}"],
  // A type that others are made of may be named by whoever uses these.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // Found by createRequire, which is not followed: office.js by tools/serve.ts, the generator by a test.
    "@microsoft/office-js",
    "custom-functions-metadata",
    // Asked for by minimizer-webpack-plugin, where webpack.config.js chooses it.
    "@swc/core",
  ],
};
