/** A page of a package. */
interface PackagePage {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Of reports that a package holds in several languages, each whole with contexts of its own, the one that can be read best:
 * English, else Chinese, else the first. All pages where they are parts of one report, or say no language.
 */
export function oneLanguage(pages: readonly PackagePage[]): readonly PackagePage[] {
  const told = pages.map((page) => ({ page, text: new TextDecoder().decode(page.bytes.subarray(0, 200_000)) }));
  if (pages.length < 2 || !told.every(({ text }) => /<(?:[\w-]+:)?context\b/.test(text))) return pages;
  const reports = told.map(({ page, text }) => ({ page, language: languageOf(text) }));
  const languages = new Set(reports.map(({ language }) => language));
  if (languages.has(undefined) || languages.size < reports.length) return pages;
  const best = ["en", "zh"].flatMap((wanted) => reports.filter(({ language }) => language === wanted))[0] ?? reports[0];
  return best === undefined ? pages : [best.page];
}

/** The two letters that the page's root says. */
const languageOf = (text: string): string | undefined =>
  /<html\b[^>]*?\b(?:xml:)?lang\s*=\s*["']([a-z]{2})\b/i.exec(text)?.[1]?.toLowerCase();
