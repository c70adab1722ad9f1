import { isCurrency } from "../../figures/isCurrency.ts";
import type { ReadDocument } from "../../reading/ReadDocument.ts";
import { dollarWords } from "../words/dollarWords.ts";
import { isUnitLine, moneyWords } from "../words/moneyWords.ts";

/** What the document as a whole says where a table says it not. */
export interface DocumentWords {
  /** What "$" is, with the words that say so. */
  readonly dollar?: { readonly currency: string; readonly printed: string };
  /** The currency that the statements are said to be in, ISO 4217, with the words. */
  readonly presented?: { readonly currency: string; readonly printed: string };
  /** The unit of the facts, where facts are tagged: ISO 4217. */
  readonly tagged?: string;
  /** Where lines of their own say a scale, "(in thousands)", wherever they stand: the currencies that they name, "" for none. */
  readonly scaled?: readonly string[];
}

/** Enough of a document to know whose it is: its first pages, and every sentence that says a currency. */
export function documentWords(document: ReadDocument): DocumentWords {
  const texts = document.pages.flatMap(({ lines, furniture }) =>
    [...furniture, ...lines].map(({ cells }) => cells.map(({ text }) => text).join(" ")),
  );
  const tagged = taggedCurrency(document);
  const presented = presentedIn(texts);
  const dollar =
    presented !== undefined && /D$/u.test(presented.currency)
      ? presented
      : dollarWords([...texts, ...document.facts.slice(0, 50).map(({ concept }) => concept)]);
  // Beside the heads of columns a scale is in a cell of its own; one without a currency may be of things that a column counts.
  const cells = document.pages.flatMap(({ lines }) => lines.flatMap((line) => line.cells.map(({ text }) => text)));
  const said = [...texts.filter(saysScale), ...cells.filter(saysMoneysScale)];
  const scaled = [...new Set(said.map((text) => moneyWords(text)?.currency ?? ""))];
  return {
    ...(dollar !== undefined && { dollar }),
    ...(presented !== undefined && { presented }),
    ...(tagged !== undefined && { tagged }),
    ...(scaled.length > 0 && { scaled }),
  };
}

const saysScale = (text: string): boolean => isUnitLine(text) && moneyWords(text)?.scaled === true;

const saysMoneysScale = (text: string): boolean => {
  const money = text.length < 80 && moneysScale.test(text) ? moneyWords(text) : undefined;
  return money?.scaled === true && money.symbol !== undefined;
};

const moneysScale = /^\(?(?:[\p{L}.]+ ){1,3}in (?:thousands|millions|billions)\b(?:, except\b|\)?$)/iu;

function taggedCurrency({ facts }: ReadDocument): string | undefined {
  const counts = new Map<string, number>();
  for (const { unit } of facts) {
    const code = /^iso4217:([A-Z]{3})$/u.exec(unit ?? "")?.[1];
    if (code !== undefined && isCurrency(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0];
}

const saysPresentation =
  /(?:presentation currency|presented in|expressed in|stated in|reporting currency|\ball (?:amounts|figures) (?:are )?(?:reported |shown )?in|列賬|呈列貨幣|以\S{1,8}呈列|以\S{1,8}列示|記賬本位幣|记账本位币)/iu;

function presentedIn(texts: readonly string[]): DocumentWords["presented"] {
  const counts = new Map<string, { count: number; printed: string }>();
  for (const text of texts) {
    const said = saysPresentation.exec(text);
    if (said === null) continue;
    const money = moneyWords(text.slice(Math.max(0, said.index - 60), said.index + 120));
    if (money?.currency === undefined) continue;
    const known = counts.get(money.currency);
    counts.set(money.currency, { count: (known?.count ?? 0) + 1, printed: known?.printed ?? text.slice(0, 160) });
  }
  const [first, second] = [...counts].sort((a, b) => b[1].count - a[1].count);
  if (first === undefined || (second !== undefined && second[1].count === first[1].count)) return undefined;
  return { currency: first[0], printed: first[1].printed };
}
