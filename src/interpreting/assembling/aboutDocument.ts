import type { ReadDocument } from "../../reading/ReadDocument.ts";
import type { AboutDocument } from "./assemble.ts";
import { languageOfNames } from "../words/abroad/labelsAbroad.ts";
import { languageOfText } from "../words/abroad/languageOfText.ts";
import { titleCase } from "../words/titleCase.ts";
import * as assemblingWords from "./assemblingWords.ts";
import { issuerName } from "./issuerName.ts";

/** A file by its name and its content's hash. */
export interface FileIdentity {
  readonly name: string;
  /** Hexadecimal. */
  readonly sha256?: string;
}

/** Who published a document and what it is, by its facts, its cover or its first lines; the file's name where nothing says so. */
export function aboutDocument(document: ReadDocument, file: FileIdentity): AboutDocument {
  const texts = openingTexts(document);
  const name =
    factOf(document, "EntityRegistrantName") ??
    sheetValue(document, "Entity Registrant Name") ??
    issuerName(document) ??
    plainName(file.name);
  const code = factOf(document, "TradingSymbol") ?? sheetValue(document, "Trading Symbol") ?? codeIn(texts);
  const title = titleIn(texts);
  const type = factOf(document, "DocumentType") ?? sheetValue(document, "Document Type");
  const pages = document.format === "pdf" ? { pages: document.pages.length } : {};
  return {
    issuer: { name, ...(code !== undefined && { code }) },
    document: {
      title: title === undefined ? untitled(file.name, type) : titleCase(title.title),
      kind: title?.kind ?? type ?? "financial statements",
      language: document.language ?? languageOf(document),
      ...pages,
      file: file.name,
      ...(file.sha256 !== undefined && { sha256: file.sha256 }),
    },
  };
}

/** Lines that stand at the beginning, and page heads and feet, which name the issuer on every page. */
function openingTexts({ pages }: ReadDocument): readonly string[] {
  const first = pages.slice(0, 3).flatMap(({ lines }) => lines.slice(0, 60));
  const furniture = pages.slice(0, 40).flatMap((page) => page.furniture);
  return [...first, ...furniture].flatMap(({ cells }) => [...cells.map(({ text }) => text.replaceAll("\n", " "))]);
}

function factOf({ facts }: ReadDocument, concept: string): string | undefined {
  const value = facts.find((fact) => fact.concept === `dei:${concept}`)?.value ?? undefined;
  return value === undefined || value.trim() === "" ? undefined : value.trim();
}

function sheetValue({ format, pages }: ReadDocument, label: string): string | undefined {
  if (format !== "xlsx") return undefined;
  return pages[0]?.lines.find(({ cells }) => cells[0]?.text === label)?.cells[1]?.text;
}

function codeIn(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const code = /(?:stock code|股份代號|股票代码|股份代号|證券代號|证券代码)\s*[::]?\s*(\d{1,6})/iu.exec(text)?.[1];
    if (code !== undefined) return code;
  }
  return undefined;
}

const titles: readonly (readonly [words: RegExp, kind: string])[] = [
  [/\bform (10-K|10-Q|20-F|40-F|6-K|8-K)\b/iu, ""],
  [/(?:annual|final|preliminary) results|全年業績|年度業績|末期業績|全年业绩/iu, "results announcement"],
  [/(?:interim|half[- ]year(?:ly)?|quarterly) results|中期業績|季度業績/iu, "interim results announcement"],
  [/(?:interim|half[- ]year(?:ly)?) report|中期報告|半年度报告/iu, "interim report"],
  [/annual report|年報|年度報告|年度报告/iu, "annual report"],
];

function titleIn(texts: readonly string[]): { readonly title: string; readonly kind: string } | undefined {
  for (const [words, kind] of titles) {
    const text = texts.find((each) => each.length < 140 && words.test(each) && !/[。;]$/u.test(each));
    if (text !== undefined) return { title: text, kind: kind === "" ? (words.exec(text)?.[1] ?? text) : kind };
  }
  return undefined;
}

/** A title for a document that prints none: the form that it is, or its file's name where that is written in words. */
function untitled(name: string, type: string | undefined): string {
  if (type !== undefined) return /^\d+-[A-Z]/u.test(type) ? `${assemblingWords.form} ${type}` : type;
  const plain = plainName(name);
  return /\s|\p{Script=Han}/u.test(plain) ? plain : assemblingWords.financialStatements;
}

const plainName = (name: string): string =>
  (name.split(/[\\/]/u).pop() ?? name).replace(/\.[a-z0-9]{1,5}$/iu, "") || name;

/** By the names of rows; else by small words, or Chinese where a third of its letters are, traditional by letters that the simplified script has not. */
function languageOf({ pages }: ReadDocument): string {
  const labels = pages.flatMap(({ lines }) => lines.flatMap(({ cells: [first] }) => first?.text ?? []));
  const named = languageOfNames(labels);
  if (named !== undefined) return named;
  const text = pages
    .slice(0, 40)
    .flatMap(({ lines }) => lines.flatMap(({ cells }) => cells.map((cell) => cell.text)))
    .join(" ");
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[a-z]+/giu)?.length ?? 0;
  if (han < latin) return languageOfText(text) ?? "en";
  const traditional = text.match(/[務資產負債經營業額無現稅損]/gu)?.length ?? 0;
  const simplified = text.match(/[务资产负债经营业额无现税损]/gu)?.length ?? 0;
  return traditional >= simplified ? "zh-Hant" : "zh-Hans";
}
