import { isEntityHead } from "../../words/statementTitle.ts";

/**
 * True for the one column that is the group's, "Consolidated", beside those of its parts, which are called by their names: what
 * the title says of the period is said of it.
 */
export function isWholeOfParts(heads: readonly (readonly string[])[], column: number): boolean {
  const groups = heads.map((texts) => texts.some(isGroup));
  return heads.length > 2 && groups[column] === true && groups.indexOf(true) === groups.lastIndexOf(true);
}

const isGroup = (text: string): boolean => isEntityHead(text) && /consolidated|\bgroup\b|集|合/iu.test(text);
