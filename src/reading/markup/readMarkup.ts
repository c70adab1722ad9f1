import type { ReadLine, ReadPage } from "../ReadDocument.ts";
import type { ReadFact } from "../ReadFact.ts";
import { RefusedFileError } from "../RefusedFileError.ts";
import { contextsIn, unitsIn } from "../facts/contexts.ts";
import { FactCollector, type Declarations } from "../facts/FactCollector.ts";
import type { TableCount } from "../text/TableCount.ts";
import { decodeMarkup } from "./decodeMarkup.ts";
import { elementsNamed, textOfElement, type MarkupElement } from "./MarkupElement.ts";
import { MarkupReader } from "./MarkupReader.ts";
import { parseHtml } from "./parseHtml.ts";
import { classRules } from "./Style.ts";
import { isPositioned, PositionedReader } from "./positioned/PositionedReader.ts";
import { ruledPages } from "./ruledPages.ts";
import { parseXhtml } from "./parseXhtml.ts";
import * as readingWords from "../readingWords.ts";

/** A page of HTML or XHTML by its name. */
export interface MarkupFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What was read of one page, or of the pages of one report. */
export interface ReadMarkup {
  readonly pages: readonly ReadPage[];
  readonly facts: readonly ReadFact[];
  readonly language?: string;
}

/**
 * Reads web pages, one page each, and their inline XBRL. Contexts and units may stand in any page of a set.
 *
 * @throws RefusedFileError damaged, bomb, factsWithoutContexts
 */
export function readMarkup(files: readonly MarkupFile[], report: string): ReadMarkup {
  const roots = files.map(({ name, bytes }) => ({ name, root: parsed(decodeMarkup(bytes), report) }));
  const facts = new FactCollector(declarations(roots.map(({ root }) => root)), report);
  const tables = { next: 0 };
  const pages: ReadPage[] = [];
  for (const { name, root } of roots) {
    const named = files.length > 1 ? { name } : {};
    const read = pagesOf(root, { facts, tables, first: pages.length + 1 });
    pages.push(...read.map((page) => ({ ...page, ...named })));
  }
  const language = roots.map(({ root }) => languageOf(root)).find((one) => one !== undefined);
  return { pages, facts: facts.facts(), ...(language !== undefined && { language }) };
}

interface PageContext {
  readonly facts: FactCollector;
  readonly tables: TableCount;
  readonly first: number;
}

/** The pages that a file is laid out in, or the one that it is. */
function pagesOf(root: MarkupElement, { facts, tables, first }: PageContext): readonly ReadPage[] {
  const rules = classRules(elementsNamed(root, "style").map(textOfElement));
  if (isPositioned(root, rules)) return new PositionedReader(facts, rules).read(root, first);
  const reader = new MarkupReader(facts, tables, rules);
  const lines = reader.read(root);
  return ruledPages(lines, reader.rulesAcross).map((page, index) => ({ number: first + index, ...page }));
}

/** The lines of a piece of HTML that stands within another document, whose tables are counted on. */
export function readFragment(html: string, name: string, tables: TableCount): readonly ReadLine[] {
  const root = parseHtml(html, name);
  const rules = classRules(elementsNamed(root, "style").map(textOfElement));
  return new MarkupReader(new FactCollector(declarations([root]), name), tables, rules).read(root);
}

/** XHTML where it says so; pages that claim to be and are not well-formed are read as browsers read them, tagged ones excepted. */
function parsed(text: string, report: string): MarkupElement {
  const tagged = /xmlns:[\w-]+\s*=\s*["'][^"']*\/inlineXBRL["']/.test(text.slice(0, 20_000));
  if (!tagged && !/^\s*<\?xml/.test(text) && !xhtmlNamespace.test(text.slice(0, 5_000))) return parseHtml(text, report);
  try {
    return pageOf(parseXhtml(text.trimStart(), report), report);
  } catch (error) {
    if (tagged || !(error instanceof RefusedFileError) || error.code !== "damaged") throw error;
    return parseHtml(text, report);
  }
}

/** @throws RefusedFileError unknownFormat for XML that is no page, such as an XBRL instance: data alone */
function pageOf(root: MarkupElement, report: string): MarkupElement {
  const [top] = root.children.filter((child) => typeof child !== "string");
  if (top?.name === "html") return root;
  throw new RefusedFileError(
    "unknownFormat",
    report,
    readingWords.isXml(top?.name ?? ""),
    readingWords.openTheFilingsWebPage,
  );
}

const xhtmlNamespace = /xmlns\s*=\s*["']http:\/\/www\.w3\.org\/1999\/xhtml["']/;

function declarations(roots: readonly MarkupElement[]): Declarations {
  const continuations = roots.flatMap((root) => elementsNamed(root, "ix:continuation"));
  return {
    contexts: new Map(roots.flatMap((root) => [...contextsIn(root)])),
    units: new Map(roots.flatMap((root) => [...unitsIn(root)])),
    continuations: new Map(continuations.map((element) => [element.attributes["id"] ?? "", element])),
  };
}

function languageOf(root: MarkupElement): string | undefined {
  const [html] = elementsNamed(root, "html");
  const language = html?.attributes["lang"];
  return language === "" ? undefined : language;
}
