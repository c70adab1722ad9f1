import { inEnglish } from "./abroad/labelsAbroad.ts";
import { accountCode } from "./accountCode.ts";
import { footnoteMarks } from "./footnoteMarks.ts";
import { remembered } from "./remembered.ts";
import { withHumpsApart, withWordsApart } from "./withWordsApart.ts";

/** A label as lists of words know it: what it says in English, and what in Chinese, as bilingual statements print both. */
export interface LabelWords {
  /** Lower case, without brackets, strokes and references to notes: "(Loss)/profit before tax" is "loss profit before tax". */
  readonly english: string;
  /** Chinese characters alone, references to notes taken off. */
  readonly chinese: string;
}

export const labelWords = remembered((label): LabelWords => {
  const plain = withWordsApart(withHumpsApart(inEnglish(label)).normalize("NFKC").toLowerCase())
    .replace(rowsByNumber, "")
    .replace(footnoteMarks, "")
    .replace(unitsBehind, "")
    .replace(accountCode, "")
    .replace(chineseFraming, "")
    .replace(itemsOfList, "")
    .replace(/[([]?\b(see )?notes? \d+[a-z]?(\([a-z]+\))?[)\]]?|[([]?附[註注]\s*\d*[)\]]?/gu, " ");
  return {
    english: plain
      .replace(/\p{Script=Han}+/gu, " ")
      .replace(/[’']s?\b/gu, "")
      .replace(/[^\p{L}\p{N}&%$-]+/gu, " ")
      .replace(/ - | -|- /gu, " ")
      .trim(),
    chinese: (plain.match(/\p{Script=Han}+/gu) ?? []).join(""),
  };
});

/**
 * What statements of the mainland print around a row's name: "一、", "(二)", "1.", "其中:" (of which), "减:" (less), how
 * losses are filled in, and another name of the same ("或股东权益").
 */
const chineseFraming =
  /^\s*(?:(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[.、])\s*(?=[\p{Script=Han}(]))?(?:(?:其中|加|减|減):\s*)?|\([^()]*(?:填列|号|號)[^()]*\)|\(或[^()]*\)/gu;

/** The letter or the number of an item before a name, and by numbers behind it what it comes from: "a) Revenue", "V Profit before tax (1-2)". */
const itemsOfList =
  /^\s*\(?(?:[a-z]|[ivx]{1,4})\)\s*(?=\p{L})|^\s*\d{1,2}\. ?(?=\p{L}{3})|^\s*[ivx]{1,5}\.? (?=\p{L}{3})|\s*[([](?:\d{1,2}|[ivx]{1,5}|[a-z])(?:\s*[-+–±]\s*(?:\d{1,2}|[ivx]{1,5}|[a-z]))+[)\]]$/gu;

/** What amounts are in, behind a label: "Revenue (in thousands)", "Net income (USD millions)". Of shares it says what they are. */
const unitsBehind =
  /\s*[([](?:in )?(?:[a-z]{2,3}\$?|[$£€¥])?\s?(?:in )?['’]?(?:thousands?|millions?|billions?|000['’]?s?|mn|bn|m)[)\]]\s*$/gu;

/** The rows that a result comes from, each number in brackets of its own: "Operating profit (3)-(6)". */
const rowsByNumber = /\s*\((?:\d{1,2}|[ivx]{1,5}|[a-z])\)(?:\s*[-+–±]\s*\((?:\d{1,2}|[ivx]{1,5}|[a-z])\))+(?=\s*$)/gu;
