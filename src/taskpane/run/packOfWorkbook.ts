import { nameOfPack } from "../../filing/nameOfPack.ts";
import type { Pack } from "../../filing/Pack.ts";
import { quoted } from "../../filing/quoted.ts";

/**
 * The pack that travels in a workbook with the model that was built from it. What checks it is loaded then: most
 * workbooks hold none.
 *
 * @param text what the workbook holds, undefined where it holds none.
 * @param wanted the name by which the model remembers its pack.
 * @throws LostPackError where it holds none, or another's; PackDataError where it is no pack; SyntaxError where it is no JSON.
 */
export async function packOfWorkbook(text: string | undefined, wanted: string): Promise<Pack> {
  if (text === undefined) throw new LostPackError(wanted);
  const { checkPack } = await import(/* webpackChunkName: "packCheck" */ "../../filing/check/checkPack.ts");
  const pack = checkPack(JSON.parse(text), "the workbook's document");
  if (nameOfPack(pack) !== wanted) throw new LostPackError(wanted, nameOfPack(pack));
  return pack;
}

/** A model whose document's data is not in its workbook. Every native figure stands all the same. */
export class LostPackError extends Error {
  override readonly name = "LostPackError";
  constructor(
    readonly wanted: string,
    readonly found?: string,
  ) {
    const instead = found === undefined ? "no document's data" : `the data of ${quoted(found)}`;
    super(`The model is of ${quoted(wanted)}, and the workbook holds ${instead}.`);
  }
}
