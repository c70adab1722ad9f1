/**
 * A file's text without what copying, mail and programs put into it that no page prints: marks of direction and of possible
 * breaks, letters read in another encoding than they were written in, signs of a quotation, and the escapes of mail. Every
 * line keeps its number.
 */
export function mendedText(text: string): string {
  return withoutQuotes(unescaped(readAnew(withoutMarks(text))));
}

/** Direction, joiners and spaces of no width; a byte order mark within. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/**
 * A soft hyphen is no hyphen where words are printed with hyphens of their own; where they have none, the program that made
 * the text took it for one.
 */
function withoutMarks(text: string): string {
  const plain = text.replace(invisible, "");
  if (!plain.includes("\u00ad")) return plain;
  return plain.replace(
    /\u00ad/g,
    /\p{L}-\p{L}/u.test(plain) || !/\p{Ll}\u00ad(?:to|for|of|in|use|current|sale)\b/u.test(plain) ? "" : "-",
  );
}

/** The letters that Windows has for the bytes 0x80 to 0x9f, "·" where it has none. */
const western = "€·‚ƒ„…†‡ˆ‰Š‹Œ·Ž··‘’“”•–—˜™š›œ·žŸ";
const behind = `[\\u0080-\\u00bf${western.replaceAll("·", "")}]`;
const misread = new RegExp(`[\\u00c2-\\u00df]${behind}|[\\u00e0-\\u00ef]${behind}{2}`, "g");

/** UTF-8 that was read as Western European: "Â£" for "£", "â€”" for a dash, "Â" where a space that keeps words together was. */
function readAnew(text: string): string {
  return text.replace(/Â(?=\s|$)/gm, "").replace(misread, (letters) => {
    const bytes = [...letters].map((letter) =>
      letter.charCodeAt(0) <= 0xff ? letter.charCodeAt(0) : 0x80 + western.indexOf(letter),
    );
    const read = new TextDecoder("utf-8").decode(new Uint8Array(bytes));
    return read.includes("\ufffd") ? letters : read;
  });
}

/** So many lines of a mail end in an escape, or are quoted, where all of it is. */
const MOST = 0.7;

/** Mail writes letters as "=C2=A3", a space at a line's end as "=20", and breaks long lines behind a "=". */
function unescaped(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const ends = lines.filter((line) => /=(?:20|09)?\r?$/.test(line)).length;
  if (ends < 3 || (ends < MOST * lines.length && !/(?:=[C-E][0-9A-F]=[89AB][0-9A-F])/.test(text))) return text;
  const whole = text.replace(/^(.*)=\r?\n(.*)$/gm, "$1$2\n");
  return whole.replace(/(?:=[0-9A-F]{2})+/g, (escapes) =>
    new TextDecoder("utf-8").decode(
      new Uint8Array(
        escapes
          .slice(1)
          .split("=")
          .map((byte) => parseInt(byte, 16)),
      ),
    ),
  );
}

/** Lines that a mail quotes, each behind one or more ">". */
function withoutQuotes(text: string): string {
  const lines = text.split("\n");
  const printed = lines.filter((line) => line.trim() !== "");
  const quoted = printed.filter((line) => /^(?:> ?)+/.test(line)).length;
  return quoted < 3 || quoted < MOST * printed.length
    ? text
    : lines.map((line) => line.replace(/^(?:> ?)+/, "")).join("\n");
}
