import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import globals from "globals";
import tseslint from "typescript-eslint";

/** Globals that only some rooms may touch; test/walls.test.ts holds the imports to the same plan. */
const OFFICE = ["Office", "Excel", "OfficeExtension"];
const PAGE = ["document", "window", "navigator", "localStorage"];
const UNREPEATABLE = [
  { object: "Math", property: "random", message: "The core is repeatable: pass a seeded generator in." },
  { object: "Date", property: "now", message: "The core has no clock: pass the time in." },
];
/** How long and how wide code may be. */
const LIMITS = {
  "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
  "max-params": ["error", { max: 5 }],
};

/** Files that are longer, or whose functions are, still. The list only shrinks, and goes when it is empty. */
const STILL_OVER_THE_LIMITS = [
  "src/filing/Pack.ts",
  "src/functions/functions.ts",
  "src/model/checks/assumptionChecks.ts",
  "test/model/whatMustBeTrue.test.ts",
];

const forbid = (...names) =>
  names.map((name) => ({ name, message: `${name} belongs to another room (docs/house.md).` }));

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
  ...STILL_OVER_THE_LIMITS.map((file) => ({
    files: [file],
    rules: { "max-lines": "off", "max-lines-per-function": "off", "max-params": "off" },
  })),
  {
    files: [
      "src/{figures,filing,derivation,accounting,impairment,distribution,formula,plan,model,host,functions,reading,xlsx}/**",
    ],
    rules: {
      "no-restricted-globals": ["error", ...forbid(...OFFICE, ...PAGE)],
      "no-restricted-properties": ["error", ...UNREPEATABLE],
    },
  },
  { files: ["src/excel/**"], rules: { "no-restricted-globals": ["error", ...forbid("document", "navigator")] } },
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
  { files: ["src/commands/**", "src/workbench/**"], rules: { "no-restricted-globals": ["error", ...forbid("Excel")] } },
  {
    files: ["*.js", "tools/**", "test/**", "bench/**"],
    languageOptions: { globals: globals.node },
  },
);
