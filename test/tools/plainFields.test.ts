import assert from "node:assert/strict";
import { withPlainFields } from "../../tools/plainFields.js";

/** As compilers write it (TypeScript's and Babel's helper). */
const helper =
  "function _defineProperty(e, r, t) { return r in e ? Object.defineProperty(e, r, " +
  "{ value: t, enumerable: !0, configurable: !0, writable: !0 }) : e[r] = t, e; }\n";

function fieldsOf(body: string): string {
  return withPlainFields(`${helper}export class Cell { ${body} }`).slice(helper.length);
}

describe("withPlainFields", () => {
  it("writes a defined field as an assignment", () => {
    assert.equal(
      fieldsOf('constructor() { _defineProperty(this, "row", -1); }'),
      "export class Cell { constructor() { this.row = (-1); } }",
    );
  });

  it("keeps the whole value, brackets, commas and texts in it too", () => {
    assert.equal(
      fieldsOf('constructor() { _defineProperty(this, "text", f(")", (1, [2]))); }'),
      'export class Cell { constructor() { this.text = (f(")", (1, [2]))); } }',
    );
  });

  it("writes several fields and leaves what stands between them", () => {
    assert.equal(
      fieldsOf('constructor() { _defineProperty(this, "a", 1); go(); _defineProperty(this, "b", 2); }'),
      "export class Cell { constructor() { this.a = (1); go(); this.b = (2); } }",
    );
  });

  it("leaves a field that a class of the file gives a setter, which an assignment would call", () => {
    const body = 'set row(row) { throw row; } constructor() { _defineProperty(this, "row", 1); }';
    assert.equal(fieldsOf(body), `export class Cell { ${body} }`);
  });

  it("leaves definitions on another object, and computed names", () => {
    const body = 'constructor(o) { _defineProperty(o, "row", 1); _defineProperty(this, name, 1); }';
    assert.equal(fieldsOf(body), `export class Cell { ${body} }`);
  });

  it("gives the same objects as the helper does", async () => {
    const source =
      `${helper}class Area { constructor() { _defineProperty(this, "rows", [1, 2]); } }\n` +
      'export class Cell extends Area { constructor() { super(); _defineProperty(this, "rows", 3); ' +
      '_defineProperty(this, "name", (() => "A1")()); } }';
    for (const text of [source, withPlainFields(source)]) {
      const { Cell } = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { Cell: new () => object };
      assert.deepEqual(Object.entries(new Cell()), [
        ["rows", 3],
        ["name", "A1"],
      ]);
    }
  });
});
