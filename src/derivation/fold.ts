import type { Addend, Derivation, FigureTerm, LineTerm, RoleTerm } from "../filing/Derivation.ts";
import type { At, Look } from "./Look.ts";

/** What the operations of a derivation make of what its terms are read as. */
export interface Operations<T> {
  constant(value: string): T;
  /** One addend or more. */
  sum(addends: readonly { readonly of: T; readonly less: boolean }[]): T;
  /** One factor or more. */
  product(factors: readonly T[]): T;
  quotient(numerator: T, denominator: T, lessOne: boolean): T;
}

/**
 * Reads the terms of a derivation and puts them together: the one walk by which it is settled, written and said.
 *
 * @param period the key of the period asked for; needed where a term names no column.
 * @returns undefined where a term is absent.
 * @throws NoPeriodError where a term names no column and no period is asked for.
 */
export function fold<T>(
  derivation: Derivation,
  look: Look<T>,
  operations: Operations<T>,
  period?: string,
): T | undefined {
  const walk = (part: Derivation): T | undefined => {
    if ("constant" in part) return operations.constant(part.constant);
    if ("sum" in part) {
      const addends = every(part.sum, (addend) => {
        const of = walk(partOf(addend));
        return of === undefined ? undefined : { of, less: isLess(addend) };
      });
      return addends && operations.sum(addends);
    }
    if ("product" in part) {
      const factors = every(part.product, walk);
      return factors && operations.product(factors);
    }
    if ("numerator" in part) {
      const [numerator, denominator] = [walk(part.numerator), walk(part.denominator)];
      if (numerator === undefined || denominator === undefined) return undefined;
      return operations.quotient(numerator, denominator, part.lessOne === true);
    }
    for (const at of placesOf(part, look, period)) {
      const found = read(part, look, at);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return walk(derivation);
}

/** The part of a sum without its sign. */
export const partOf = (addend: Addend): Derivation => ("less" in addend ? addend.less : addend);

export const isLess = (addend: Addend): addend is { readonly less: Derivation } => "less" in addend;

type Term = FigureTerm | LineTerm | RoleTerm;

function read<T>(term: Term, look: Look<T>, at: At): T | undefined {
  if ("figure" in term) return look.figure(term.figure, at);
  return "line" in term ? look.line(term.line, at) : look.role(term.role, at);
}

/** Where a term may stand, the first place to be taken that has it. */
function placesOf<T>(term: Term, look: Look<T>, period: string | undefined): readonly At[] {
  if (term.column !== undefined) return [{ column: term.column }];
  if (period === undefined) throw new NoPeriodError(term);
  const asked = term.before === true ? look.before(period) : [period];
  return asked.map((each) => ({ period: each }));
}

function every<A, B>(items: readonly A[], make: (item: A) => B | undefined): B[] | undefined {
  const made: B[] = [];
  for (const item of items) {
    const each = make(item);
    if (each === undefined) return undefined;
    made.push(each);
  }
  return made;
}

/** A term that holds for a period, where none was asked for. */
export class NoPeriodError extends Error {
  override readonly name = "NoPeriodError";
  constructor(readonly term: Term) {
    super(`Expected a period for ${JSON.stringify(term)}, which names no column, found none.`);
  }
}
