/**
 * A source of Univer's with other text at some of its places.
 *
 * @param of what of Univer it is
 * @param file where the places stand: what is done there now, the source as it is, and what stands there instead
 * @throws MissingPlaceError for a source that is not as it is known: another release has to be looked at.
 */
export function withPlaces(source, { of, file, places }) {
  return places.reduce((result, { what, found, put, times = 1 }) => {
    const there = typeof found === "string" ? result.split(found).length - 1 : [...result.matchAll(found)].length;
    if (there !== times) throw new MissingPlaceError({ of, file, what, expected: times, times: there });
    return result.replaceAll(found, put);
  }, source);
}

/** A place of a source that there is not, or that there is more or less often than it should be. */
export class MissingPlaceError extends Error {
  name = "MissingPlaceError";
  constructor({ of, file, what, expected, times }) {
    super(
      `Univer's ${of} is not as ${file} knows it: where it should ${what}, ` +
        `expected ${expected} ${expected === 1 ? "place" : "places"}, found ${times}. ` +
        "Look at what the release that is installed does there.",
    );
    this.what = what;
    this.expected = expected;
    this.times = times;
  }
}
