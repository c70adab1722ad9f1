import { readText } from "./readText.ts";
import * as functionWords from "../functionWords.ts";

/**
 * An issuer's stock code or name; empty where it is left out or blank.
 *
 * @throws what `readText` throws.
 */
export const readIssuer = (sent: unknown): string => readText(sent, "issuer", functionWords.anIssuersStockCode);
