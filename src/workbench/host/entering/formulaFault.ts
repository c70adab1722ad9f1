import * as hostWords from "../hostWords.ts";

/** A piece of a formula; `text` as written. A blank before it may stand for the intersection of two references. */
interface Token {
  readonly kind: "operand" | "reference" | "name" | "operator" | "open" | "close" | "comma" | "array";
  readonly text: string;
  readonly afterBlank: boolean;
}

const longestFormula = 8192;
const longestText = 255;
const mostArguments = 255;
const deepestNesting = 64;

const sheetPrefix = String.raw`(?:'(?:[^']|'')+'|[\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?)!`;
const error = String.raw`#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A|GETTING_DATA|SPILL!|CALC!|BLOCKED!|BUSY!|CONNECT!|EXTERNAL!|FIELD!|UNKNOWN!)`;
const word = String.raw`[\p{L}_\\$][\p{L}\p{N}_.\\?$]*`;
const pieces: readonly (readonly [Token["kind"], RegExp])[] = [
  ["operand", /"(?:[^"]|"")*"/uy],
  ["array", /\{[^{}]*\}/uy],
  ["reference", new RegExp(`(?:${sheetPrefix})?#REF!`, "uy")],
  ["operand", new RegExp(error, "uy")],
  ["name", new RegExp(`${sheetPrefix}(?:${word}|\\$?\\d+)`, "uy")],
  ["operand", /(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?![\p{L}_])/uy],
  ["name", new RegExp(String.raw`(?:${word})?\[(?:[^\[\]]|\[[^\[\]]*\])*\]|${word}`, "uy")],
  ["operator", /<=|>=|<>|[<>#]/uy],
];

/** What a character is with which no longer piece begins: so many of them stand in a formula that patterns take long. */
const alone: ReadonlyMap<string, Token["kind"]> = new Map([
  ["(", "open"],
  [")", "close"],
  [",", "comma"],
  ...Array.from("+-*/^&=:%@", (operator) => [operator, "operator"] as const),
]);
const blanks = /\s+/uy;

function tokens(body: string): readonly Token[] | undefined {
  const found: Token[] = [];
  // A reference to what is gone is looked for with its sheet's name in front, which every reference to a sheet begins with.
  const mayBeLost = body.includes("#REF!");
  for (let at = 0; at < body.length;) {
    blanks.lastIndex = at;
    const afterBlank = blanks.test(body);
    if (afterBlank) at = blanks.lastIndex;
    if (at >= body.length) break;
    const next = tokenAt(body, at, afterBlank, mayBeLost);
    if (next === undefined) return undefined;
    found.push(next);
    at += next.text.length;
  }
  return found;
}

/** The first kind of piece that fits: most are found before the last is tried. */
function tokenAt(body: string, at: number, afterBlank: boolean, mayBeLost: boolean): Token | undefined {
  const text = body[at] ?? "";
  const kind = alone.get(text);
  if (kind !== undefined) return { kind, text, afterBlank };
  for (const [of, pattern] of pieces) {
    if (of === "reference" && !mayBeLost) continue;
    pattern.lastIndex = at;
    const found = pattern.exec(body)?.[0];
    if (found !== undefined) return { kind: of, text: found, afterBlank };
  }
  return undefined;
}

const infix: ReadonlySet<string> = new Set(["+", "-", "*", "/", "^", "&", "=", "<>", "<=", ">=", "<", ">", ":"]);
const prefix: ReadonlySet<string> = new Set(["+", "-", "@"]);
const postfix: ReadonlySet<string> = new Set(["%", "#"]);

/** Reads the pieces in the order of Excel's grammar; stops with an error where they do not follow it. */
class Reader {
  #at = 0;
  #depth = 0;

  constructor(private readonly pieces: readonly Token[]) {}

  /** Whether all of it is one expression. */
  whole(): boolean {
    return this.#expression() && this.#at === this.pieces.length;
  }

  #next(kind: Token["kind"], among?: ReadonlySet<string>): Token | undefined {
    const token = this.pieces[this.#at];
    if (token?.kind !== kind || among?.has(token.text) === false) return undefined;
    this.#at += 1;
    return token;
  }

  #expression(): boolean {
    if (!this.#operand()) return false;
    for (;;) {
      const token = this.pieces[this.#at];
      const intersects = token?.afterBlank === true && (token.kind === "name" || token.kind === "reference");
      const last = this.pieces[this.#at - 1]?.kind;
      if (intersects && (last === "name" || last === "reference" || last === "close")) {
        if (!this.#operand()) return false;
      } else if (this.#next("operator", infix) === undefined) return true;
      else if (!this.#operand()) return false;
    }
  }

  #operand(): boolean {
    while (this.#next("operator", prefix) !== undefined);
    if (!this.#primary()) return false;
    for (;;) {
      if (this.#next("operator", postfix) !== undefined) continue;
      if (this.pieces[this.#at]?.kind !== "open" || this.pieces[this.#at]?.afterBlank === true) return true;
      if (!["name", "close"].includes(this.pieces[this.#at - 1]?.kind ?? "") || !this.#call()) return false;
    }
  }

  #primary(): boolean {
    if ((this.#next("operand") ?? this.#next("array") ?? this.#next("reference") ?? this.#next("name")) !== undefined)
      return true;
    if (this.#next("open") === undefined) return false;
    do if (!this.#expression()) return false;
    while (this.#next("comma") !== undefined);
    return this.#next("close") !== undefined;
  }

  #call(): boolean {
    this.#next("open");
    this.#depth += 1;
    if (this.#depth > deepestNesting) return false;
    let given = 0;
    do {
      given += 1;
      const omitted = ["comma", "close"].includes(this.pieces[this.#at]?.kind ?? "");
      if (!omitted && !this.#expression()) return false;
    } while (this.#next("comma") !== undefined);
    this.#depth -= 1;
    return given <= mostArguments && this.#next("close") !== undefined;
  }
}

/**
 * Why Excel does not take a formula, in the words of its message; undefined where it does. Of the functions it looks at
 * neither name nor number of arguments: an unknown one is a value, #NAME?.
 *
 * @param formula "=" in front
 */
export function formulaFault(formula: string): string | undefined {
  if (formula.length > longestFormula) {
    return hostWords.formulaTooLong(longestFormula.toLocaleString("en"), formula.length.toLocaleString("en"));
  }
  const found = tokens(formula.slice(1));
  const long = found?.some(
    ({ text }) => text.startsWith('"') && text.slice(1, -1).replaceAll('""', '"').length > longestText,
  );
  if (long === true) {
    return hostWords.textTooLong(longestText);
  }
  if (found !== undefined && new Reader(found).whole()) return undefined;
  return hostWords.problem;
}
