/** The result that is Cover's line of the master check. */
export const onCoverId = "checks.onCover";
