/** What is used of the package, whose own types hide it behind a default export that its bundle does not have. */
declare module "@microsoft/office-js-helpers/dist/office.helpers.min.js" {
  /** Over the browser's local storage; throws where the browser forbids it. */
  export const Storage: new (container: string) => {
    get(key: string): unknown;
    set(key: string, value: unknown): unknown;
  };
  export const Utilities: {
    readonly host: string;
    readonly platform: string;
    log(error: Error | string): void;
  };
  const helpers: { readonly Storage: typeof Storage; readonly Utilities: typeof Utilities } | undefined;
  export default helpers;
}
