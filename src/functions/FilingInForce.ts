import { filingOf } from "../filing/filingOf.ts";
import type { Filing } from "../filing/Filing.ts";
import { IssuerNotFoundError } from "../filing/lookUpErrors.ts";
import { matchKey, nearest } from "../filing/nearest.ts";
import type { Issuer, Pack } from "../filing/Pack.ts";
import type { PackInForce } from "../filing/PackInForce.ts";
import { answer, type Places } from "./errors/excelError.ts";
import { ModelPackError } from "./errors/resultErrors.ts";

/** The filings that the functions know, at one moment. */
export interface KnownFilings {
  /**
   * That of an issuer; of the model in the workbook where none is named.
   *
   * @param issuer code, leading zeros or not, or name, without regard to case and spacing; empty for none.
   * @throws IssuerNotFoundError with the issuers there are; ModelPackError where the model's own cannot be had.
   */
  of(issuer: string): Filing;
}

/**
 * Which pack the functions answer from. Start-up says it once it has read the workbook, and may say another later;
 * where there is no Excel to read, the built-in pack answers at once.
 */
export class FilingInForce {
  #said: PackInForce | undefined;
  #tell: (said: PackInForce) => void = () => undefined;
  readonly #told = new Promise<PackInForce>((resolve) => {
    this.#tell = resolve;
  });

  constructor(private readonly builtIn: Pack) {}

  readonly say = (said: PackInForce): void => {
    this.#said = said;
    this.#tell(said);
  };

  /** What the computation gives, at once where the pack is known, else later; its failure is thrown as an Excel error. */
  answer<T>(name: string, compute: (filings: KnownFilings) => T, places: Places = {}): T | Promise<T> {
    const said = this.#said ?? ("Office" in globalThis ? undefined : ({ kind: "builtIn" } as const));
    if (said !== undefined) return answer(name, () => compute(this.#known(said)), places);
    return this.#told.then((first) => answer(name, () => compute(this.#known(this.#said ?? first)), places));
  }

  #known(said: PackInForce): KnownFilings {
    const packs = said.kind === "pack" ? [said.pack, this.builtIn] : [this.builtIn];
    return {
      of: (issuer) => {
        if (issuer !== "") return filingOf(packOf(issuer, packs));
        if (said.kind === "unreadable") throw new ModelPackError(said.reason);
        return filingOf(packs[0] ?? this.builtIn);
      },
    };
  }
}

function packOf(issuer: string, packs: readonly Pack[]): Pack {
  const isMeant = ({ name, code }: Issuer): boolean =>
    matchKey(name) === matchKey(issuer) || (code !== undefined && bare(code) === bare(issuer));
  const found = packs.find((pack) => isMeant(pack.issuer));
  if (found !== undefined) return found;
  const near = nearest(issuer, packs, (pack) => [pack.issuer.name, pack.issuer.code ?? ""]);
  throw new IssuerNotFoundError(
    issuer,
    near.map(({ issuer: { name, code } }) => (code === undefined ? name : `${code} (${name})`)),
  );
}

/** A code without the zeros that it may be written with: "0700" is 700. */
const bare = (code: string): string => matchKey(code).replace(/^0+(?=.)/, "");
