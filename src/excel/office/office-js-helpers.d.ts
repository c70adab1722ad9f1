/** What is used of the package, whose own types hide it behind a default export that its bundle does not have. */
declare module "@microsoft/office-js-helpers/dist/office.helpers.min.js" {
  export const Utilities: { log(error: Error | string): void };
  const helpers: { readonly Utilities: typeof Utilities } | undefined;
  export default helpers;
}
