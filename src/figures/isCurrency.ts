/** Every currency of ISO 4217 that there is or was, by the runtime's own list. */
const names = new Intl.DisplayNames("en", { type: "currency", fallback: "none" });

/** Codes of ISO 4217 that stand for no currency, and for one made up in tests. */
const noMoney: ReadonlySet<string> = new Set(["XXX", "XTS"]);

/**
 * True of a currency's code as ISO 4217 has it, in capitals.
 *
 * @example isCurrency("SEK") // true
 */
export const isCurrency = (code: string): boolean =>
  /^[A-Z]{3}$/.test(code) && !noMoney.has(code) && names.of(code) !== undefined;
