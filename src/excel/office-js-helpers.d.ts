/** What is used of the package, whose own types hide it behind a default export that its bundle does not have. */
declare module "@microsoft/office-js-helpers/dist/office.helpers.min.js" {
  const helpers: {
    readonly Utilities: {
      readonly host: string;
      readonly platform: string;
      log(error: Error | string): void;
    };
  };
  export default helpers;
}
