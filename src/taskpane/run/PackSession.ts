import { nameOfPack } from "../../filing/nameOfPack.ts";
import type { Pack } from "../../filing/Pack.ts";
import type { Pane } from "./Pane.ts";

/** The page's pane, which is one pack's: another pack has another plan, so that another pane takes its place. */
export class PackSession {
  #pack: Pack;
  #pane: Pane;

  constructor(
    pack: Pack,
    private readonly open: (pack: Pack) => Pane,
  ) {
    this.#pack = pack;
    this.#pane = open(pack);
  }

  get pack(): Pack {
    return this.#pack;
  }

  get pane(): Pane {
    return this.#pane;
  }

  /**
   * Puts the pane of another pack in the place of the one that is open, which stops; reads the workbook with it.
   *
   * @param first what the pane is told before it reads.
   * @throws what opening the other pane throws, and the one that is open stays.
   */
  async take(pack: Pack, first: (pane: Pane) => void = () => undefined): Promise<void> {
    if (nameOfPack(pack) === nameOfPack(this.#pack) && pack === this.#pack) return;
    const before = this.#pane;
    this.#pane = this.open(pack);
    this.#pack = pack;
    first(this.#pane);
    await before.stop();
    await this.#pane.start();
  }
}
