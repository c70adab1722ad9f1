import ts from "typescript";
import { changesOf } from "./changesOf.ts";
import type { Mutant } from "./Mutant.ts";

const LONGEST = 80;
const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

/** Every mutant of a file, in the order of its text. Types, imports and exports from elsewhere have none. */
export function mutantsOf(file: string, text: string): readonly Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const lines = text.split("\n");
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (holdsNoCode(node)) return;
    for (const { start, end, replacement } of changesOf(node, text)) {
      const { line, character } = source.getLineAndCharacterOfPosition(start);
      const change = `${oneLine(text.slice(start, end))} → ${oneLine(replacement) || "(nothing)"}`;
      const code = (lines[line] ?? "").trim();
      mutants.push({ file, line: line + 1, column: character + 1, start, end, replacement, code, change });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

const holdsNoCode = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node);
