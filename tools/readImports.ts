/** Which file of src imports what: for the walls between the rooms, and for their picture. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export interface Import {
  /** From src: "excel/buildModel.ts". */
  readonly file: string;
  readonly room: string;
  /** As it is written. */
  readonly target: string;
  /** The room that a relative import leads to, "packs" for what lies beside src; undefined for a package. */
  readonly to: string | undefined;
  /** A type is all that is imported; or the import is made when it is asked for. */
  readonly kind: "type" | "value" | "later";
}

const project = fileURLToPath(new URL("..", import.meta.url));
const SRC = join(project, "src");

/** The files of src by their path from there, "/" between its parts. */
export function sourceFiles(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => name.split(sep).join(posix.sep))
    .sort();
}

/** The text of a file of src. */
export function sourceText(file: string): string {
  return readFileSync(join(SRC, file), "utf8");
}

/** Every import of every file of src. */
export function readImports(): readonly Import[] {
  return sourceFiles().flatMap((file) =>
    importsOf(file, sourceText(file)).map((found) => ({
      ...found,
      file,
      room: roomOf(file),
      to: roomAt(file, found.target),
    })),
  );
}

/** The file of src that a relative import leads to, as it would be in `sourceFiles`; undefined outside of src. */
export function importedFile({ file, target }: Pick<Import, "file" | "target">): string | undefined {
  if (!target.startsWith(".")) return undefined;
  const path = posix.join(posix.dirname(file), target);
  return path.startsWith("..") ? undefined : path;
}

function roomOf(file: string): string {
  return file.split(posix.sep)[0] ?? "";
}

function roomAt(file: string, target: string): string | undefined {
  if (!target.startsWith(".")) return undefined;
  const path = relative(project, resolve(SRC, dirname(file), target)).split(sep);
  return path[0] === "src" ? path[1] : path[0];
}

function importsOf(file: string, text: string): Pick<Import, "target" | "kind">[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext);
  const textOf = (node: ts.Node): string => (ts.isStringLiteralLike(node) ? node.text : node.getText(source));
  const found: Pick<Import, "target" | "kind">[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
      found.push({ target: textOf(node.moduleSpecifier), kind: isTypes(node) ? "type" : "value" });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      found.push({ target: textOf(node.argument.literal), kind: "type" });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      if (target !== undefined) found.push({ target: textOf(target), kind: "later" });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const { name, namedBindings } = clause;
  if (name !== undefined || namedBindings === undefined || ts.isNamespaceImport(namedBindings)) return false;
  return namedBindings.elements.every((element) => element.isTypeOnly);
}
