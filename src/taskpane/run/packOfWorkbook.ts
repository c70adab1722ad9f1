import { nameOfPack } from "../../filing/nameOfPack.ts";
import type { Pack } from "../../filing/Pack.ts";
import { quoted } from "../../filing/quoted.ts";
import * as runWords from "./runWords.ts";

/**
 * The pack that travels in a workbook with the model that was built from it. What checks it is loaded then: most
 * workbooks hold none.
 *
 * @param text what the workbook holds, undefined where it holds none.
 * @param wanted the name by which the model remembers its pack.
 * @throws LostPackError where it holds none, another's, or what is no pack.
 */
export async function packOfWorkbook(text: string | undefined, wanted: string): Promise<Pack> {
  if (text === undefined) throw new LostPackError(wanted);
  const { checkPack } = await import(/* webpackChunkName: "packCheck" */ "../../filing/check/checkPack.ts");
  const pack = sound(() => checkPack(JSON.parse(text), runWords.theWorkbooksDocument), wanted);
  if (nameOfPack(pack) !== wanted) throw new LostPackError(wanted, nameOfPack(pack));
  return pack;
}

/** What makes it no pack goes along as the cause, for a developer to find. */
function sound(read: () => Pack, wanted: string): Pack {
  try {
    return read();
  } catch (error) {
    throw new LostPackError(wanted, undefined, { cause: error });
  }
}

/** A model whose document's data is not in its workbook. Every native figure stands all the same. */
export class LostPackError extends Error {
  override readonly name = "LostPackError";
  constructor(
    readonly wanted: string,
    readonly found?: string,
    options?: ErrorOptions,
  ) {
    const instead = found === undefined ? runWords.noDocumentsData : runWords.theData(quoted(found));
    super(runWords.theModel(quoted(wanted), instead), options);
  }
}
