import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import globals from "globals";
import tseslint from "typescript-eslint";
import { GLOBALS, REPEATABLE, ROOMS, STARTS } from "./tools/rooms.js";

const UNREPEATABLE = [
  { object: "Math", property: "random", message: "The core is repeatable: pass a seeded generator in." },
  { object: "Date", property: "now", message: "The core has no clock: pass the time in." },
];

/** How long and how wide code may be. */
const LIMITS = {
  "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
  "max-params": ["error", { max: 5 }],
};

/** Forbids in `files` every global that belongs to none of `places` (tools/rooms.js). */
const forbidOthers = (files, ...places) => ({
  files,
  rules: {
    "no-restricted-globals": [
      "error",
      ...Object.entries(GLOBALS)
        .filter(([, allowed]) => !places.some((place) => allowed.includes(place)))
        .map(([name]) => ({ name, message: `${name} belongs to another room (docs/house.md).` })),
    ],
  },
});

export default tseslint.config(
  { ignores: ["dist/", "build/", "node_modules/", ".cache/"] },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-restricted-properties": "off",
      eqeqeq: ["error", "always", { null: "ignore" }],
      ...LIMITS,
    },
  },
  { files: ["src/**"], rules: { "max-lines": ["error", { max: 300 }] } },
  // A suite is a function, as long as there are things to say in it.
  {
    files: ["test/**/*.test.{ts,tsx}", "test/workbench/host/portSpecification.ts"],
    rules: { "max-lines-per-function": "off" },
  },
  // A custom function has the parameters that its user gives it in a cell, and Excel's invocation.
  { files: ["src/functions/functions.ts"], rules: { "max-params": ["error", { max: 6 }] } },
  ...Object.keys(ROOMS).map((room) => forbidOthers([`src/${room}/**`], room)),
  ...Object.keys(STARTS).map((file) => forbidOthers([`src/${file}`], file, file.split("/")[0])),
  {
    files: REPEATABLE.map((room) => `src/${room}/**`),
    rules: { "no-restricted-properties": ["error", ...UNREPEATABLE] },
  },
  {
    files: ["src/excel/**", "src/commands/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["*.js", "tools/**", "test/**", "bench/**"],
    languageOptions: { globals: globals.node },
  },
);
