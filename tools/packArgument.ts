import { readFile } from "node:fs/promises";
import { builtInPack } from "../packs/index.ts";
import { packsByName } from "../packs/byName.ts";
import { checkPack } from "../src/filing/check/checkPack.ts";
import { MoneyNotSaidError, PackDataError } from "../src/filing/errors.ts";
import type { Pack } from "../src/filing/Pack.ts";

/** No pack is called this, or the file holds none that can be read. */
export class PackArgumentError extends Error {
  override readonly name = "PackArgumentError";
  constructor(
    readonly named: string,
    problem: string,
    options?: ErrorOptions,
  ) {
    super(`--pack ${named}: ${problem}`, options);
  }
}

/** What a user of a command made a mistake in, and is told in a sentence or a few; anything else is a defect. */
export const isPackProblem = (error: unknown): error is Error =>
  error instanceof PackArgumentError || error instanceof PackDataError || error instanceof MoneyNotSaidError;

/**
 * The pack that `--pack` names: one of the project's, or a file of JSON.
 *
 * @param named the option's value, "tiny" or "mine.json"; undefined for the pack that comes with the add-in.
 * @throws PackArgumentError where there is no such pack or file; PackDataError with everything that is wrong in it;
 *   MoneyNotSaidError, which asks, while nobody has said which money it is in.
 */
export async function packArgument(named: string | undefined): Promise<Pack> {
  if (named === undefined) return builtInPack;
  const pack = /\.json$/i.test(named) ? checkPack(await readJson(named), named) : packsByName[named];
  if (pack === undefined) {
    const known = Object.keys(packsByName).join(", ");
    throw new PackArgumentError(named, `there is no such pack. There are ${known}, or name a file that ends in .json.`);
  }
  if (pack.money === null) throw new MoneyNotSaidError(pack.document.title);
  if (pack.periods.length === 0) throw new PackArgumentError(named, "nobody has said which periods its columns are.");
  return pack;
}

async function readJson(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw new PackArgumentError(file, "the file cannot be read.", { cause: error });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new PackArgumentError(file, `the file holds no JSON (${why}).`, { cause: error });
  }
}
