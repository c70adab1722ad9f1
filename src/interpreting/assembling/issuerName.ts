import type { ReadDocument, ReadLine } from "../../reading/ReadDocument.ts";
import { isNameAbroad } from "../words/abroad/labelsAbroad.ts";
import { figureText } from "../words/figureText.ts";
import { statementTitle } from "../words/statementTitle.ts";

/** How much each sign that a name is the issuer's counts. */
const COVER = 12;
const HEAD = 3;
const SELF = 15;
const PROSE = 1;
const PUBLIC = 4;
/** A company is spoken of by its short name all over its report: so many mentions count one, up to a cover's worth. */
const MENTIONS = 5;

/**
 * Who published a document, by how it names companies: on its cover and in its page heads, as "the Company" or in words
 * to its members, and how often it is spoken of. Undefined where it names none.
 */
export function issuerName(document: ReadDocument): string | undefined {
  const [first] = document.pages;
  const names = new Names();
  for (const text of (first?.lines ?? []).slice(0, 25).flatMap(nameTexts)) names.count(wholeName(text), COVER);
  for (const page of document.pages.slice(1, 3))
    for (const text of page.lines.slice(0, 40).flatMap(nameTexts)) names.count(wholeName(text), HEAD);
  for (const page of document.pages.slice(0, 40))
    for (const line of page.furniture) for (const { text } of line.cells) names.count(wholeName(text), HEAD);
  const all = document.pages.flatMap(({ lines }) => lines.map(lineText));
  for (const text of all)
    for (const found of text.matchAll(named)) {
      const before = text.slice(0, found.index);
      const behind = text.slice(found.index + found[0].length);
      if (!notCompany.test(found[0])) names.count(found[0], isSelf(before, behind) ? SELF : PROSE);
    }
  return names.foremost(all.join("\n")) ?? chineseName([...first3(document), ...all.slice(0, 200)]);
}

/** What may be a name: a line, or in a table each cell, as "The Group" and "The Company" stand over columns. */
function nameTexts(line: ReadLine): readonly string[] {
  if (isRow(line)) return [];
  return line.table === undefined ? [lineText(line)] : line.cells.map(({ text }) => text.replaceAll("\n", " "));
}

/** A label with amounts beside it: what a row is called is no company. */
const isRow = ({ cells: [first, ...others] }: ReadLine): boolean =>
  first !== undefined && !/\d/u.test(first.text) && others.some(({ text }) => figureText(text) !== undefined);

const lineText = ({ cells }: ReadLine): string => cells.map(({ text }) => text.replaceAll("\n", " ")).join(" ");

const first3 = ({ pages }: ReadDocument): readonly string[] =>
  pages.slice(0, 3).flatMap(({ furniture }) => furniture.flatMap(({ cells }) => cells.map(({ text }) => text)));

/** Names with what speaks for them. */
class Names {
  readonly #known = new Map<string, { weight: number; name: string }>();

  count(found: string | undefined, weight: number): void {
    const name = found
      ?.replace(/\((?:incorporated|a company|registered).*$/iu, "")
      .replace(
        /^(?:(?:the |equity )*(?:owners|members|shareholders|stockholders|holders|directors|notes) (?:of|to) |of |to |and )+/iu,
        "",
      )
      .replace(/^The (?=\p{Lu})/u, "")
      .replace(/[*(,\s]+$/u, "")
      .trim();
    if (name === undefined || name.length < 5 || isFormAlone.test(name)) return;
    const key = name.toLowerCase().replace(/[.,]/gu, "");
    const known = this.#known.get(key);
    this.#known.set(key, { weight: (known?.weight ?? 0) + weight, name: known?.name ?? name });
  }

  foremost(all: string): string | undefined {
    const weighed = [...this.#known.values()].map(({ weight, name }) => {
      const stem = stemOf(name);
      const mentions = stem.length < 4 ? 0 : all.split(stem).length - 1;
      const ofPublic = /\bplc$/iu.test(name) ? PUBLIC : 0;
      return { name, weight: weight + ofPublic + Math.min(COVER, Math.floor(mentions / MENTIONS)) };
    });
    return weighed.sort((a, b) => b.weight - a.weight)[0]?.name;
  }
}

/** A name without the words for its form, as prose speaks of the company. */
const stemOf = (name: string): string =>
  name.replace(
    /(?:,? (?:\(?holdings?\)?|group|co\.?|company|limited|ltd\.?|plc|inc\.?|corporation|corp\.?|n\.v\.|s\.a\.|ag|se))+\*?$/iu,
    "",
  );

const form =
  "(?:limited|ltd\\.?|plc|p\\.l\\.c\\.|inc\\.?|incorporated|corporation|corp\\.?|company|holdings?|group|n\\.v\\.|s\\.a\\.|s\\.p\\.a\\.|ag|se|asa|ab|oyj|berhad|bhd\\.?|tbk\\.?|gmbh|kgaa|trust)";

/** A line that is a company's name, whatever report, code or Chinese name stands behind it. */
const whole = new RegExp(
  `^((?:the )?[\\p{Lu}][\\p{L}\\d&.,'’() -]{2,70}?(?<![\\p{L}\\d])${form})(?![\\p{L}\\d])\\*?(?:\\s*(?:and (?:its )?subsidiaries|dan entitas anak.*|\\d{6,}.*|\\(.*|[\\p{Script=Han}].*|[-–—|•:/].*|(?:interim|annual|half|full|consolidated|condensed|financial|report|results|notes|form).*))?$`,
  "iu",
);

function wholeName(text: string): string | undefined {
  const plain = text.trim();
  if (plain.length > 110 || /[.;]\s+\p{Ll}/u.test(plain)) return undefined;
  const name = whole.exec(plain)?.[1];
  return name === undefined || aside.test(name) || smallWords(name) || isOfStatement(name) ? undefined : name;
}

/** The name of a row, in whatever language, or of a statement: "Profit Attributable to Owners of the Company", "Konzernbilanz AG". */
const isOfStatement = (text: string): boolean =>
  rowsBegin.test(text) || isNameAbroad(text) || statementTitle(text) !== undefined;

/** What rows begin with, and no company's name. */
const rowsBegin =
  /^(?:total|net|gross|(?:\(?loss(?:es)?\)?\/?|profits?|results?|income|earnings|equity|interests?|amounts?|loans?|investments?|dividends?|balances?|revenues?|turnover|sales) (?:attributable|of|to|due|from|for|in|before|after|held|paid|received)|attributable|due (?:to|from)|owing|(?:owners|shareholders|members|holders) of)/iu;

/** A sentence may end with "group"; in a name nearly every word has a capital, but "plc" at its end. */
const smallWords = (name: string): boolean =>
  (name.match(/(?<![\p{L}'’.])(?!of\b|and\b|the\b|p\.?l\.?c\b)\p{Ll}+/gu) ?? []).length > 0;

const isFormAlone = new RegExp(`^(?:(?:the|our|parent|holding|public|private|co\\.,?|${form})\\s*)+$`, "iu");

/** Whom filings name beside their issuer, and what only looks like a name. */
const aside =
  /securities and exchange|stock exchange|exchanges and clearing|trustee|pricewaterhouse|deloitte|kpmg|ernst|clearing|certified public|limited liability|accountants|solicitors|table of contents|chartered|financial statements|statements? of|balance sheet|report of|annual report|registrars?|nominees/iu;
const notCompany = new RegExp(`${aside.source}|bank\\b`, "iu");

/** True where the document speaks of its own company: to its members, or with the name that it goes by from there on. */
const isSelf = (before: string, behind: string): boolean =>
  /(?:members|directors|owners|shareholders|stockholders|report) (?:of|to|by) (?:the )?$/iu.test(before) ||
  /^\*? ?\((?:the |hereinafter |「|together)?["“'‘「]?(?:the )?["“]?(?:company|group|本公司)/iu.test(behind);

/** A company's name within a sentence: words with capitals up to the word for its form. */
const named =
  /(?:[A-Z][\p{L}\d.'’-]*|&|\([A-Z][a-z]+\))(?: (?:[A-Z][\p{L}\d.'’-]*|&|\([A-Z][a-z]+\)|of|and)){0,5},? (?:Limited|Ltd\.?|plc|PLC|Inc\.?|Corporation|Corp\.?|N\.V\.|S\.A\.|AG|SE|ASA|AB|Oyj|Berhad|Tbk|LIMITED|INC\.?)(?![\p{L}])/gu;

function chineseName(texts: readonly string[]): string | undefined {
  const said = texts.map((text) => /^(.{2,40}?)\(「本公司」/u.exec(text)?.[1]).find((each) => each !== undefined);
  if (said !== undefined) return said;
  return texts
    .map((text) => /[\p{Script=Han}]{2,20}(?:股份)?有限公司/u.exec(text)?.[0])
    .find((each) => each !== undefined && !/交易所|結算|结算/u.test(each));
}
