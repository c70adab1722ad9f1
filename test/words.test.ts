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
  "impairment/unit/lineTable.ts": "the one table of a unit's lines, with what each is called",
  "accounting/finding/likeLabels.ts": "words that tell no label from another",
  "excel/remembering/packPart.ts": "XML",
  "excel/writing/insertFormula.ts": "what Excel is asked to load",
  "taskpane/view/goodwill/copyTable.ts": "HTML for the clipboard",
  "taskpane/view/parts/useOneStop.ts": "a selector",
  "interpreting/assembling/aboutDocument.ts": "words by which a document is known",
  "interpreting/assembling/issuerName.ts": "a pattern",
  "filing/finding/tradeNames.ts": "names that the trade has for a line",
  "reading/markup/MarkupReader.ts": "elements of HTML",
  "workbench/grid/gridRowsAndColumns.ts": "names of typefaces",
  "workbench/host/entering/typedDate.ts": "months as Excel takes them",
  "workbench/host/objects/cells.ts": "an error of Excel's own",
  "workbench/page/charts/chartLook.ts": "names of typefaces",
  "workbench/page/moveFocus.ts": "a selector",
  "xlsx/PackageParts.ts": "XML",
  "xlsx/finishPackage.ts": "XML",
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

/** Rooms whose own errors people read, in a cell or the pane; every other error tells of a fault of the program. */
const READ_ERRORS = /^(accounting|distribution|filing|functions|impairment|interpreting|opening|reading)\//;

const BUILT_IN = /^(Error|RangeError|TypeError)$/;

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
  const isRead = READ_ERRORS.test(file) && !said.startsWith("Expected");
  for (let at = node.parent; !ts.isSourceFile(at) && !ts.isBlock(at); at = at.parent) {
    if (ts.isNewExpression(at) && BUILT_IN.test(at.expression.getText())) return true;
    if (ts.isNewExpression(at) && at.expression.getText().endsWith("Error")) return !isRead;
    if (ts.isCallExpression(at) && at.expression.kind === ts.SyntaxKind.SuperKeyword) return !isRead;
  }
  return false;
}

const isExempt = (file: string): boolean => Object.keys(EXEMPT).some((place) => file.startsWith(place));

describe("what a person reads", () => {
  const files = sourceFiles().filter((file) => !isExempt(file));
  const said = files.filter((file) => !TABLE.test(file)).flatMap((file) => saidIn(file, sourceText(file)));

  it("stands in a table of its room", () => {
    assert.deepEqual(said, []);
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
