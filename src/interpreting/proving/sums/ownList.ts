import { isCalledTotal } from "../../words/totalWords.ts";
import { abs, type Part, type Trial } from "../Relation.ts";
import type { SumLine } from "./SumLine.ts";

/** A sum that a line may be: the last open lines down from one of them. */
export interface Candidate extends Trial {
  readonly pattern: "plus" | "less" | "named" | "any";
  /** True where it begins a list: under a heading, or with the first line of all. */
  readonly underHeading: boolean;
}

interface Others {
  /** Those that chance does not explain. */
  readonly fit: readonly Candidate[];
  /** All that hold somewhere. */
  readonly candidates: readonly Candidate[];
}

/**
 * The list since its heading, where it is the better one than a part of it, or than a longer one, that holds in every column: what
 * it does not come to is then a figure of it.
 */
export function ownList(chosen: Candidate | undefined, { fit, candidates }: Others): Candidate | undefined {
  if (chosen === undefined) return undefined;
  const shorter = candidates.find((each) => isOwn(each) && isFilledByNil(chosen, each));
  if (shorter !== undefined || chosen.underHeading) return shorter;
  return (
    fit.find((each) => isOwn(each) && exactPlaces(each) > exactPlaces(chosen)) ??
    fit.find((each) => isOwn(each) && isMoreFilled(each, chosen)) ??
    candidates.find((each) => isOwn(each) && isOnlyThere(each, chosen))
  );
}

/** Of amounts as small as what rounding explains, many lists come to the total: that since its heading counts. */
const isOwn = ({ pattern, underHeading }: Candidate): boolean => pattern === "plus" && underHeading;

const exactPlaces = ({ outcomes, differences }: Trial): number =>
  outcomes.filter((outcome, place) => outcome === "holds" && differences[place] === 0n).length;

/** What one list has in front of another that ends with the same line. */
const front = (long: Trial, short: Trial): readonly Part[] =>
  long.parts.slice(0, Math.max(0, long.parts.length - short.parts.length));

/**
 * True for a list that adds, to one that begins below its first lines, nil alone or what is no more than rounding explains: it
 * holds where the other does not only because more lines may be rounded.
 */
function isFilledByNil(long: Candidate, own: Candidate): boolean {
  const extra = front(long, own);
  return (
    extra.length > 0 &&
    exactPlaces(own) > 0 &&
    own.outcomes.every((outcome, place) => {
      const added = amountOf(extra, place);
      if (outcome !== "fails") return outcome === long.outcomes[place] && added === 0n;
      return long.differences[place] !== 0n && 2n * abs(added) <= roundingOf(long, place);
    })
  );
}

/**
 * True where the rows that a list has above those chosen are printed in the columns alone in which those say nothing: a list of what
 * was paid for each year prints nil for the other.
 */
const isMoreFilled = (own: Candidate, chosen: Candidate): boolean =>
  own.outcomes.every((outcome, place) =>
    outcome === "fails"
      ? chosen.outcomes[place] === "void" && chosen.total.amounts[place]?.value !== 0n
      : outcome === chosen.outcomes[place] && own.differences[place] === chosen.differences[place],
  );

/**
 * True where the lines that a list has in front of those chosen print something only where it fails, and where it bears out what
 * those do not; or of which one alone does, in front of what is called a total: they are of the list.
 */
function isOnlyThere(own: Candidate, chosen: Candidate): boolean {
  const extra = front(own, chosen);
  const isMore = own.outcomes.some(
    (outcome, place) => outcome === "holds" && chosen.outcomes[place] === "void" && own.differences[place] === 0n,
  );
  return (
    extra.length > 0 &&
    own.fails <= own.holds &&
    (isMore || (extra.length === 1 && isCalledTotal((own.total as SumLine).label))) &&
    own.outcomes.every(
      (outcome, place) =>
        outcome === "fails" ||
        chosen.outcomes[place] === "void" ||
        own.differences[place] === chosen.differences[place],
    )
  );
}

const amountOf = (parts: readonly Part[], place: number): bigint =>
  parts.reduce((sum, { line }) => sum + abs(line.amounts[place]?.value ?? 0n), 0n);

const roundingOf = ({ total, parts }: Trial, place: number): bigint =>
  [total, ...parts.map(({ line }) => line)].reduce((sum, { amounts }) => sum + (amounts[place]?.lastDigit ?? 0n), 0n);
