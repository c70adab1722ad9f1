import { withPlaces } from "./withPlaces.js";

/** The file of Univer's grid on the page. */
export const GRID = /@univerjs[\\/]sheets-ui[\\/]lib[\\/]es[\\/]index\.js$/;

/**
 * The source of Univer's grid (0.25.1) without work that changes nothing.
 *
 * @throws MissingPlaceError for a source that is not as it is known: another release has to be looked at.
 */
export const withLeanGrid = (source) => withPlaces(source, { of: "grid", file: "tools/leanGrid.js", places: PLACES });

const PLACES = [
  {
    what: "wait for a moment without work to fit rows only where there are rows to fit",
    found:
      /(this\._calculateLoopId = )(requestIdleCallback\(\(options\) => \{\s+this\._calculateLoop\(options\);\s+\}\);\s+\}\s+_initialCalculateLoop)/g,
    put: "$1this._autoHeightTasks.length === 0 ? null : $2",
  },
];
