/** The least and the greatest of any number of values: an argument for each is more than a call takes where a file has 100,000 lines. */
export const least = (values: readonly number[], none = Infinity): number =>
  values.reduce((found, value) => Math.min(found, value), none);

export const greatest = (values: readonly number[], none = -Infinity): number =>
  values.reduce((found, value) => Math.max(found, value), none);
