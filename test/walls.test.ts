import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { importedFile, readImports, sourceFiles, sourceText, type Import } from "../tools/readImports.ts";
import { GLOBALS, PACKAGES, ROOMS, STARTS } from "../tools/rooms.js";
import { lint } from "./support/lint.ts";

const imports = readImports();
const said = ({ file, target }: Import): string => `${file} imports ${target}`;

function mayImport({ file, room, to, kind }: Import): boolean {
  if (to === undefined || to === room) return true;
  const plan = ROOMS[room];
  if (plan?.imports.includes(to) || STARTS[file]?.includes(to)) return true;
  if (kind === "type") return plan?.types?.includes(to) ?? false;
  return kind === "later" && (plan?.later?.includes(to) ?? false);
}

/** "@univerjs/core/facade" → "@univerjs", "node:path" → "node", "decimal.js" → itself. */
function packageOf(target: string): string {
  if (target.startsWith("node:")) return "node";
  const [scope = "", name = ""] = target.split("/");
  return scope in PACKAGES || !scope.startsWith("@") ? scope : `${scope}/${name}`;
}

const within = (file: string, place: string): boolean => file === place || file.startsWith(`${place}/`);

describe("the walls between the rooms", () => {
  it("has no room that the plan of the house does not name", () => {
    const rooms = readdirSync(fileURLToPath(new URL("../src", import.meta.url)), { withFileTypes: true });
    const unknown = rooms.filter((entry) => entry.isDirectory() && !(entry.name in ROOMS)).map(({ name }) => name);
    assert.deepEqual(unknown, []);
  });

  it("lets a room import only what the plan allows", () => {
    assert.deepEqual(imports.filter((entry) => !mayImport(entry)).map(said), []);
  });

  it("lets nothing in but through the starts, which are there", () => {
    assert.deepEqual(
      Object.keys(STARTS).filter((file) => !sourceFiles().includes(file)),
      [],
    );
  });

  it("keeps every package to its rooms", () => {
    const broken = imports.filter(
      ({ file, target, to }) => to === undefined && !PACKAGES[packageOf(target)]?.some((place) => within(file, place)),
    );
    assert.deepEqual(broken.map(said), []);
  });

  it("has a linter that keeps every global to its places", () => {
    const names = Object.keys(GLOBALS);
    const files = [...Object.keys(ROOMS).map((room) => posix.join(room, "any.ts")), ...Object.keys(STARTS)];
    const text = names.map((name) => `${name}.one();`).join("\n");
    const findings = lint(files.map((file) => ({ file: `src/${file}`, text })));
    const forbidden = findings.filter(({ code }) => code === "eslint(no-restricted-globals)");
    for (const file of files)
      for (const name of names) {
        const allowed = GLOBALS[name]?.some((place) => within(file, place)) ?? false;
        const found = forbidden.filter(
          ({ filename, message }) => filename === `src/${file}` && message.includes(`'${name}'`),
        );
        assert.equal(found.length, allowed ? 0 : 1, `${name} in ${file}`);
      }
  });

  it("has the types of a global where it may be used, and nowhere else", () => {
    const broken = sourceFiles().flatMap((file) =>
      namespacesNamed(file)
        .filter((name) => GLOBALS[name]?.some((place) => within(file, place)) === false)
        .map((name) => `${file} names a type of ${name}`),
    );
    assert.deepEqual(broken, []);
  });

  it("has no circle of files that import each other", () => {
    assert.deepEqual(firstCircle(), undefined);
  });

  it("sees the imports it judges", () => {
    assert.ok(imports.length > 500, `only ${imports.length} imports found`);
    for (const kind of ["type", "value"])
      assert.ok(
        imports.some((entry) => entry.kind === kind),
        kind,
      );
  });
});

/** One of the globals, before a dot. */
const BEFORE_A_DOT = new RegExp(String.raw`\b(?:${Object.keys(GLOBALS).join("|")})\s*\.`);

/** What stands before the first dot in the types that a file names: "Excel" of `Excel.Range`. */
function namespacesNamed(file: string): readonly string[] {
  const text = sourceText(file);
  // It takes far longer to take a file apart than to see that it has nothing of the kind.
  if (!BEFORE_A_DOT.test(text)) return [];
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isQualifiedName(node) && ts.isIdentifier(node.left)) found.add(node.left.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ESNext));
  return [...found];
}

/** A way along imports, types too, from a file back to itself. */
function firstCircle(): string | undefined {
  const next = new Map<string, string[]>();
  for (const entry of imports) {
    const to = importedFile(entry);
    if (to !== undefined) next.set(entry.file, [...(next.get(entry.file) ?? []), to]);
  }
  const done = new Set<string>();
  const circleFrom = (file: string, way: readonly string[]): string | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file].join(" → ");
    if (done.has(file)) return undefined;
    for (const to of next.get(file) ?? []) {
      const circle = circleFrom(to, [...way, file]);
      if (circle !== undefined) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of next.keys()) {
    const circle = circleFrom(file, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}
