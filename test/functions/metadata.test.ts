import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly helpUrl?: string;
    readonly result: { readonly dimensionality?: string };
    readonly parameters: readonly {
      readonly name: string;
      readonly description?: string;
      readonly type: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
  }[];
}
type Generate = (
  path: string,
) => Promise<{ metadataJson: string; errors: string[]; associate: { id: string; functionName: string }[] }>;

const { generateCustomFunctionsMetadata } = createRequire(import.meta.url)("custom-functions-metadata") as {
  generateCustomFunctionsMetadata: Generate;
};
const source = fileURLToPath(new URL("../../src/functions/functions.ts", import.meta.url));

/** The functions with their parameters as the model defines them: [optional], repeating… */
const signatures = [
  "GROSSMARGIN(revenue, costOfSales)",
  "ADJUSTEDLOSS(lossForTheYear, adjustments…)",
  "VALUEINUSE(cashFlows, discountRate, [terminalGrowth], [midYear], [terminalCashFlow])",
  "IMPLIEDRATE(cashFlows, value, [terminalGrowth], [midYear], [terminalCashFlow])",
  "GROSSEDUPGOODWILL(goodwill, ownership)",
  "CGUVALUE(cgu)",
  "CGUHEADROOM(cgu)",
  "SENSITIVITY(cgu, rowDriver, rowShifts, columnDriver, columnShifts)",
  "BREAKEVEN(cgu, driver)",
  "FRONTIER(cgu, driver, otherDriver, otherShifts)",
  "PROBABILITY(cgu, uncertainty, [trials], [seed])",
  "FIGURE(item, period, [issuer])",
  "ITEMS([search], [issuer])",
];

describe("the functions' metadata", () => {
  let metadata: Metadata;
  let generated: Awaited<ReturnType<Generate>>;
  before(async () => {
    generated = await generateCustomFunctionsMetadata(source);
    metadata = JSON.parse(generated.metadataJson) as Metadata;
  });

  it("is generated from functions.ts without an error", () => {
    assert.deepEqual(generated.errors, []);
  });

  it("has every function with its parameters, optional and repeating ones as such", () => {
    const found = metadata.functions.map(({ id, parameters }) => {
      const list = parameters.map(({ name, optional, repeating }) =>
        optional ? `[${name}]` : repeating ? `${name}…` : name,
      );
      return `${id}(${list.join(", ")})`;
    });
    assert.deepEqual([...found].sort(), [...signatures].sort());
  });

  it("takes whatever a cell holds in every parameter, so that wrong input is answered here and not by a bare #VALUE!", () => {
    for (const { id, parameters } of metadata.functions) {
      for (const parameter of parameters) assert.equal(parameter.type, "any", `${id}, ${parameter.name}`);
    }
  });

  it("says which functions spill", () => {
    const spilling = metadata.functions.filter(({ result }) => result.dimensionality === "matrix").map(({ id }) => id);
    assert.deepEqual(spilling.sort(), ["ADJUSTEDLOSS", "FRONTIER", "GROSSMARGIN", "ITEMS", "SENSITIVITY"]);
  });

  it("explains every function and parameter, and links to the function's own help", () => {
    for (const { id, name, description, helpUrl, parameters } of metadata.functions) {
      assert.equal(name, id);
      assert.ok((description ?? "").length > 20, id);
      assert.ok((helpUrl ?? "").endsWith(`/help.html#${id.toLowerCase()}`), `${id}: ${helpUrl}`);
      for (const parameter of parameters)
        assert.ok((parameter.description ?? "").length > 10, `${id}, ${parameter.name}`);
    }
  });

  it("names exported functions that exist", async () => {
    const implementations: Record<string, unknown> = await import("../../src/functions/functions.ts");
    for (const { functionName } of generated.associate)
      assert.equal(typeof implementations[functionName], "function", functionName);
  });
});
