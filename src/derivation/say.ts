import type { Derivation } from "../filing/Derivation.ts";
import { fold, type Operations } from "./fold.ts";
import type { Look } from "./Look.ts";
import * as derivationWords from "./derivationWords.ts";

/** What the terms of a derivation are called; a column is said only where a term names one. */
export interface Words {
  figure(row: string, column?: string): string;
  line(id: string, column?: string): string;
  role(role: string, column?: string): string;
  /** "revenue of the period before" for "revenue"; said so where absent. */
  before?(term: string): string;
}

/**
 * A derivation in words, with brackets where the order of calculation needs them.
 *
 * @example say(grossMargin, words) // "(revenue − cost of sales) / revenue"
 */
export function say(derivation: Derivation, words: Words): string {
  const before = words.before ?? derivationWords.ofThePeriodBefore;
  const called =
    (name: (id: string, column?: string) => string): Look<Said>["figure"] =>
    (id, at) => {
      if ("column" in at) return { text: name(id, at.column), binding: binds.term };
      return { text: at.period === earlier ? before(name(id)) : name(id), binding: binds.term };
    };
  const look: Look<Said> = {
    figure: called(words.figure),
    line: called(words.line),
    role: called(words.role),
    before: () => [earlier],
  };
  return fold(derivation, look, operations, now)?.text ?? "";
}

/** Words know no periods but the one asked for and the one before it. */
const [now, earlier] = ["now", "earlier"] as const;

interface Said {
  readonly text: string;
  /** How tightly what it is made of holds together. */
  readonly binding: number;
}

const binds = { sum: 1, sign: 2, product: 3, term: 4 } as const;

const within = ({ text, binding }: Said, looser: number): string => (binding <= looser ? `(${text})` : text);

const operations: Operations<Said> = {
  constant: (value) => ({ text: value.replace("-", "−"), binding: value.startsWith("-") ? binds.sign : binds.term }),
  sum: (addends) => {
    const [first] = addends;
    if (first !== undefined && addends.length === 1 && !first.less) return first.of;
    const text = addends
      .map(({ of, less }, index) => {
        const part = index === 0 && !less ? of.text : within(of, index === 0 ? binds.sum : binds.sign);
        return index === 0 ? `${less ? "−" : ""}${part}` : `${less ? "−" : "+"} ${part}`;
      })
      .join(" ");
    return { text, binding: addends.length === 1 ? binds.sign : binds.sum };
  },
  product: ([first, ...rest]) => {
    if (first === undefined) return { text: "1", binding: binds.term };
    if (rest.length === 0) return first;
    const parts = [within(first, binds.sum), ...rest.map((factor) => within(factor, binds.product))];
    return { text: parts.join(" × "), binding: binds.product };
  },
  quotient: (numerator, denominator, lessOne) => {
    const text = `${within(numerator, binds.sum)} / ${within(denominator, binds.product)}`;
    return lessOne ? { text: `${text} − 1`, binding: binds.sum } : { text, binding: binds.product };
  },
};
