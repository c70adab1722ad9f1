import { checkPack } from "../filing/check/checkPack.ts";
import type { Pack } from "../filing/Pack.ts";
import { RefusedFileError } from "../reading/RefusedFileError.ts";
import * as openingWords from "./openingWords.ts";

/**
 * The pack that a file holds, where it holds JSON and no filing.
 *
 * @throws PackDataError where the JSON is no sound pack; RefusedFileError where it is none, or another
 * program's, or its money is open.
 */
export function savedPack(bytes: Uint8Array, name: string): Pack | undefined {
  if (!/\.json$/i.test(name)) return undefined;
  const value = parsed(new TextDecoder().decode(bytes), name);
  if (!isLikePack(value))
    throw new RefusedFileError("unknownFormat", name, openingWords.thisIsNoPack, openingWords.openThePackOrFiling);
  const pack = checkPack(value, name);
  if (pack.money !== null) return pack;
  throw new RefusedFileError("unknownFormat", name, openingWords.thisPackDoesNotSay, openingWords.openTheFiling);
}

/** Whether anything in it is a pack's: of one that is damaged it is said where. */
const isLikePack = (value: unknown): boolean =>
  typeof value === "object" && value !== null && ["issuer", "document", "tables"].some((field) => field in value);

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new RefusedFileError("damaged", name, openingWords.thisIsNoJSON, openingWords.saveThePackAgain);
  }
}
