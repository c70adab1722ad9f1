import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { packsByName } from "../../packs/byName.ts";
import { packJsonSchema, packSchemaFile } from "../../tools/packJsonSchema.ts";

describe("docs/pack.schema.json", () => {
  const published = readFileSync(new URL(`../../${packSchemaFile}`, import.meta.url), "utf8");

  it("is what the schema that checks packs says; npm run schema writes it", async () => {
    assert.equal(published, await packJsonSchema());
  });

  const validate = new Ajv({ allErrors: true }).compile(JSON.parse(published) as object);
  const findings = (pack: unknown): string[] =>
    validate(pack) === true ? [] : (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`);

  for (const [name, pack] of Object.entries(packsByName))
    it(`takes the pack ${name}`, () => {
      assert.deepEqual(findings(pack), []);
    });

  it("refuses a pack with a field too many, a figure that is a number, and a period without a key", () => {
    const [pack] = Object.values(packsByName);
    assert.ok(pack !== undefined);
    const column = { key: "2030", heading: "2030" };
    const table = { id: "sales", title: "Sales", kind: "note", columns: [column] };
    const rows = [{ id: "sales.revenue", label: "Revenue", figures: [7] }];
    const found = findings({ ...pack, sheets: [], periods: [{}], tables: [{ ...table, rows }] });
    for (const place of [
      " should NOT have additional properties",
      ".periods[0] should have required property 'key'",
      ".tables[0].rows[0].figures[0] should be string",
    ])
      assert.ok(found.includes(place), `${place}: ${found.join("; ")}`);
  });
});
