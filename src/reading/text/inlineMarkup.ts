/** A piece of text with the marks of Markdown and the few HTML tags that stand in such text taken off. */
export interface PlainText {
  readonly text: string;
  /** True where the whole piece is bold. */
  readonly bold: boolean;
  /** What stood raised: footnote marks. */
  readonly mark?: string;
}

/** Takes off emphasis, tags, entities and escapes; `<br>` becomes a line break, `<sup>` a mark. */
export function withoutMarkup(source: string): PlainText {
  if (!anyMarkup.test(source)) return { text: source, bold: false };
  const marks: string[] = [];
  const text = source
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(loweredWord, "$1$2")
    .replace(/(?<=[^\s>])<sup>\s*\(?([^<]{1,4}?)\)?\s*<\/sup>/gi, (_, mark: string) => {
      marks.push(mark);
      return "";
    })
    .replace(tag, "")
    .replace(/\*\*\*?|__(?=\S)|(?<=\S)__/g, "")
    .replace(/^\s*\*(?: {2,})?(?=[^\s*])([^*]*[^\s*])\*\s*$/, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!|$])/g, "$1")
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, entity);
  const bold = wholeBold.test(source.trim());
  return { text, bold, ...(marks.length > 0 && { mark: marks.join(" ") }) };
}

/** A word in small capitals that a page reader took for a formula: "$p_{\text {osition}}$". */
const loweredWord = /\$\s*([A-Za-z]+)_\{(?:\\text\s*\{\s*)?([A-Za-z]+)\s*\}{1,2}\s*\$/g;

const anyMarkup = /[*_<\\&]/;
const tag = /<\/?(?:b|i|u|em|strong|span|sup|sub|font|p|div|small|center)(?:\s[^<>]*)?>/gi;
const wholeBold = /^(?:\*\*(?:(?!\*\*).)+\*\*|<(b|strong)>(?:(?!<\/?\1>)[\s\S])+<\/\1>)$/i;

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ndash: "–",
  mdash: "—",
  minus: "−",
  lsquo: "'",
  rsquo: "'",
  pound: "£",
  euro: "€",
  yen: "¥",
};

/** An entity that is not known stays as it is written. */
function entity(whole: string, name: string): string {
  if (!name.startsWith("#")) return named[name.toLowerCase()] ?? whole;
  const hexadecimal = name[1] === "x" || name[1] === "X";
  const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
