import assert from "node:assert/strict";
import ts from "typescript";
import { sourceFiles, sourceText } from "../tools/readImports.ts";

/**
 * What a person reads stands in tables: files whose names end in Words or Sentences. Another language is another table.
 * A sentence is taken to have three words or more; of the pane's elements every word is one.
 */
const TABLE = /([Ww]ords|[Ss]entences)\.ts$/;

/** What is written like a sentence and is none, or is a table by another name. */
const EXEMPT: Readonly<Record<string, string>> = {
  "interpreting/words/": "lists by which words are understood",
  "impairment/unit/lines.ts": "the one table of a unit's lines, with what each is called",
  "accounting/finding/likeLabels.ts": "words that tell no label from another",
  "model/assumptions/boundsFormula.ts": "patterns by which COUNTIF finds what a status says",
  "excel/remembering/packPart.ts": "XML",
  "excel/writing/insertFormula.ts": "what Excel is asked to load",
  "taskpane/view/goodwill/copyTable.ts": "HTML for the clipboard",
  "taskpane/view/parts/useOneStop.ts": "a selector",
  "workbench/grid/gridRowsAndColumns.ts": "names of typefaces",
  "workbench/host/entering/typedDate.ts": "months as Excel takes them",
  "workbench/host/objects/cells.ts": "an error of Excel's own",
  "workbench/page/charts/chartLook.ts": "names of typefaces",
  "workbench/page/moveFocus.ts": "a selector",
  "xlsx/PackageParts.ts": "XML",
  "xlsx/xmlDocument.ts": "XML",
};

/** Names of kinds of tables, and of drivers, which are values. */
const VALUES = new Set([
  "changes in equity",
  "Operating costs / revenue",
  "Capital expenditure / revenue",
  "Working capital / revenue",
  "Pre-tax discount rate",
]);

/** Rooms whose errors people read, in a cell or the pane; elsewhere an error tells of a fault of the program. */
const READ_ERRORS = /^(accounting|distribution|filing|functions|impairment|interpreting|opening|reading)\//;

/** How many sentences stand outside of tables yet; never more. */
const LEFT: Readonly<Record<string, number>> = { functions: 42, interpreting: 73, reading: 66 };

const SAID_ATTRIBUTES = /^(alt|aria-label|heading|label|placeholder|title)$/;

const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length;

/** What a file holds that people read, each with its line. */
function saidIn(file: string, text: string): readonly string[] {
  const kind = file.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true, kind);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const said = saidBy(node);
    if (said !== undefined && !VALUES.has(said) && !isFault(node, file, said)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file}:${line + 1}: ${said}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function saidBy(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return wordsOf(node.text) > 0 ? node.text.trim() : undefined;
  if (ts.isTemplateExpression(node)) {
    const text = node.head.text + node.templateSpans.map(({ literal }) => ` … ${literal.text}`).join("");
    return wordsOf(text) > 2 ? text : undefined;
  }
  if (!ts.isStringLiteralLike(node) || ts.isImportDeclaration(node.parent) || ts.isLiteralTypeNode(node.parent))
    return undefined;
  const { parent, text } = node;
  if (ts.isJsxAttribute(parent))
    return SAID_ATTRIBUTES.test(parent.name.getText()) && wordsOf(text) > 0 ? text : undefined;
  return wordsOf(text) > 2 ? text : undefined;
}

/** The message of an error that no person is meant to read. */
function isFault(node: ts.Node, file: string, said: string): boolean {
  if (READ_ERRORS.test(file) && !said.startsWith("Expected")) return false;
  for (let at = node.parent; !ts.isSourceFile(at) && !ts.isBlock(at); at = at.parent) {
    if (ts.isNewExpression(at) && at.expression.getText().endsWith("Error")) return true;
    if (ts.isCallExpression(at) && at.expression.kind === ts.SyntaxKind.SuperKeyword) return true;
  }
  return false;
}

const isExempt = (file: string): boolean => Object.keys(EXEMPT).some((place) => file.startsWith(place));
const room = (said: string): string => said.slice(0, said.indexOf("/"));

describe("what a person reads", () => {
  const files = sourceFiles().filter((file) => !isExempt(file));
  const said = files.filter((file) => !TABLE.test(file)).flatMap((file) => saidIn(file, sourceText(file)));

  it("stands in a table of its room", () => {
    assert.deepEqual(
      said.filter((each) => !(room(each) in LEFT)),
      [],
    );
  });

  for (const [each, most] of Object.entries(LEFT))
    it(`stands outside of the tables of ${each} in at most ${most} places`, () => {
      const here = said.filter((found) => room(found) === each);
      assert.ok(here.length <= most, here.join("\n"));
    });

  it("is found where it stands", () => {
    const found = saidIn(
      "taskpane/view/Any.tsx",
      [
        `import { a } from "./one two three.ts";`,
        `type Kind = "one two three";`,
        `const words = "Nothing is wrong";`,
        "const part = `${count} of them are wrong`;",
        `const element = <p class="one two three" title="Undo">Cancel {words}</p>;`,
        `throw new FaultError("Nobody reads this");`,
      ].join("\n"),
    );
    assert.deepEqual(found, [
      "taskpane/view/Any.tsx:3: Nothing is wrong",
      "taskpane/view/Any.tsx:4:  …  of them are wrong",
      "taskpane/view/Any.tsx:5: Undo",
      "taskpane/view/Any.tsx:5: Cancel",
    ]);
  });

  it("is exempt only in files that hold something of the kind", () => {
    const idle = Object.keys(EXEMPT).filter((place) => {
      const of = sourceFiles().filter((file) => file.startsWith(place));
      return !of.some((file) => saidIn(file, sourceText(file)).length > 0);
    });
    assert.deepEqual(idle, []);
  });
});
