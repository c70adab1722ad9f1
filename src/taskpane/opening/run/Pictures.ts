import type { PagePictures, PictureLook, PlaceOnPage } from "../../../reading/draw/PagePictures.ts";

/** Pictures of the pages of one file, which is opened for them when the first is asked for. */
export class Pictures {
  readonly #file: Blob;
  #pages: Promise<PagePictures> | undefined;

  constructor(file: Blob) {
    this.#file = file;
  }

  /** @throws what `PagePictures.draw` throws, and what loading it throws */
  async draw(canvas: HTMLCanvasElement, place: PlaceOnPage, look: PictureLook, signal: AbortSignal): Promise<void> {
    this.#pages ??= open(this.#file);
    await (await this.#pages).draw(canvas, place, look, signal);
  }

  async close(): Promise<void> {
    await (await this.#pages)?.close();
  }
}

async function open(file: Blob): Promise<PagePictures> {
  const [{ PagePictures }, bytes] = await Promise.all([
    import(/* webpackChunkName: "pagePictures" */ "../../../reading/draw/PagePictures.ts"),
    file.arrayBuffer(),
  ]);
  return new PagePictures(new Uint8Array(bytes), document.baseURI);
}
