import { checkPack } from "../filing/check/checkPack.ts";
import type { Pack } from "../filing/Pack.ts";
import { RefusedFileError } from "../reading/RefusedFileError.ts";

/**
 * The pack that a file holds, where it holds JSON and no filing.
 *
 * @throws PackDataError where the JSON is no sound pack; RefusedFileError where it is none, or its money is open.
 */
export function savedPack(bytes: Uint8Array, name: string): Pack | undefined {
  if (!/\.json$/i.test(name)) return undefined;
  const pack = checkPack(parsed(new TextDecoder().decode(bytes), name), name);
  if (pack.money !== null) return pack;
  throw new RefusedFileError(
    "unknownFormat",
    name,
    "This pack does not say which currency and scale its amounts are in.",
    "Open the filing that it was read from, and answer that question.",
  );
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new RefusedFileError("damaged", name, "This is no JSON, as a saved pack is.", "Save the pack again.");
  }
}
