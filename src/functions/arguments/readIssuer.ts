import { readText } from "./readText.ts";

/**
 * An issuer's stock code or name; empty where it is left out or blank.
 *
 * @throws what `readText` throws.
 */
export const readIssuer = (sent: unknown): string => readText(sent, "issuer", "an issuer's stock code or name");
