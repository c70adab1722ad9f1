/**
 * The source of Univer's formula engine (0.25.1) with other text in some places of it.
 *
 * @throws MissingPlaceError for a source that is not as it is known: another release has to be looked at.
 */
export function withPlaces(source, places) {
  return places.reduce((result, { what, found, put, times = 1 }) => {
    const there = typeof found === "string" ? result.split(found).length - 1 : [...result.matchAll(found)].length;
    if (there !== times) throw new MissingPlaceError(what, times, there);
    return result.replaceAll(found, put);
  }, source);
}

/** A place of the engine's source that there is not, or that there is more or less often than it should be. */
export class MissingPlaceError extends Error {
  name = "MissingPlaceError";
  constructor(what, expected, times) {
    super(
      `Univer's formula engine is not as the tools know it: where it should ${what}, ` +
        `expected ${expected} ${expected === 1 ? "place" : "places"}, found ${times}. ` +
        "Look at what the release that is installed does there.",
    );
    this.what = what;
    this.expected = expected;
    this.times = times;
  }
}
