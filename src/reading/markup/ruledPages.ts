import type { ReadLine, ReadPage } from "../ReadDocument.ts";
import { pageRims } from "../text/pageRims.ts";

/** So many rules are the ends of pages, where a document has no table. */
const FEWEST_RULES = 3;

/**
 * The pages of a document that was made from one with pages and has nothing but lines of text, with a rule below each page:
 * their heads and feet are none of its rows. Any other is one page.
 */
export function ruledPages(lines: readonly ReadLine[], rules: readonly number[]): readonly Omit<ReadPage, "number">[] {
  if (rules.length < FEWEST_RULES || lines.some(({ table }) => table !== undefined)) return [{ lines, furniture: [] }];
  const pages = [...rules, lines.length].map((end, page) => lines.slice(rules[page - 1] ?? 0, end));
  const texts = pages.map((page) => page.map(({ cells }) => cells.map(({ text }) => text).join(" ")));
  const turned = turnedPieces(texts);
  return pageRims(texts).map(({ rims }, page) => {
    const taken = new Set(rims.map(({ index }) => index));
    const isRim = (_: ReadLine, index: number): boolean => taken.has(index) || turned.has(texts[page]?.[index] ?? "");
    return {
      lines: pages[page]?.filter((line, index) => !isRim(line, index)) ?? [],
      furniture: pages[page]?.filter(isRim) ?? [],
    };
  });
}

/**
 * The pieces of what is printed upright along the edge of pages, "AL REP", "OR", "T 2032": capitals, three pieces or more that
 * stand on the very same pages.
 */
function turnedPieces(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const found = new Map<string, readonly number[]>();
  for (const [page, lines] of pages.entries())
    for (const line of new Set(lines)) if (piece.test(line)) found.set(line, [...(found.get(line) ?? []), page]);
  const together = new Map<string, string[]>();
  for (const [text, on] of found)
    if (on.length >= FEWEST_PAGES) together.set(on.join(), [...(together.get(on.join()) ?? []), text]);
  return new Set([...together.values()].filter((texts) => texts.length >= FEWEST_PIECES).flat());
}

const piece = /^(?=.*[A-Z]{2})[A-Z\d ]{2,12}$/;
const FEWEST_PAGES = 5;
const FEWEST_PIECES = 3;
