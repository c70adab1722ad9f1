import globals from "globals";
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

/** What ESLint recommends and typescript-eslint holds strictly, beyond the category "correctness". */
const STRICT = Object.fromEntries(
  [
    "no-case-declarations",
    "no-empty",
    "no-fallthrough",
    "no-prototype-builtins",
    "no-regex-spaces",
    "no-unexpected-multiline",
    "no-var",
    "prefer-const",
    "prefer-rest-params",
    "prefer-spread",
    "no-array-constructor",
    "no-useless-constructor",
    "typescript/no-dynamic-delete",
    "typescript/no-empty-object-type",
    "typescript/no-explicit-any",
    "typescript/no-extraneous-class",
    "typescript/no-invalid-void-type",
    "typescript/no-namespace",
    "typescript/no-non-null-asserted-nullish-coalescing",
    "typescript/no-non-null-assertion",
    "typescript/no-require-imports",
    "typescript/no-unnecessary-type-constraint",
    "typescript/no-unsafe-function-type",
    "typescript/prefer-literal-enum-member",
    "typescript/unified-signatures",
  ].map((rule) => [rule, "error"]),
);

export default {
  plugins: ["typescript"],
  categories: { correctness: "error" },
  ignorePatterns: ["dist/", "build/", "node_modules/", ".cache/"],
  rules: {
    ...STRICT,
    "typescript/ban-ts-comment": ["error", { minimumDescriptionLength: 10 }],
    "typescript/consistent-type-imports": "error",
    "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    eqeqeq: ["error", "always", { null: "ignore" }],
    ...LIMITS,
  },
  overrides: [
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
      jsPlugins: ["eslint-plugin-office-addins"],
      rules: {
        "office-addins/call-sync-after-load": "error",
        "office-addins/load-object-before-read": "error",
        "office-addins/no-context-sync-in-loop": "error",
        "office-addins/no-empty-load": "error",
        "office-addins/no-office-initialize": "error",
        "office-addins/test-for-null-using-isNullObject": "error",
      },
    },
    // Of what is typed, the compiler knows every name.
    { files: ["**/*.{js,mjs}"], rules: { "no-undef": "error" } },
    { files: ["*.js", "tools/**", "test/**", "bench/**"], globals: globals.node },
  ],
};
