/** @example printsNo(["cost of sales"]) // "This announcement prints no cost of sales" */
export const printsNo = (missing: readonly string[]): string =>
  `This announcement prints no ${[...new Set(missing)].join(" and no ")}`;
