import type { FigurePlace, Pack } from "../../filing/Pack.ts";
import { placeInWords } from "../model/placeInWords.ts";
import { Pictures } from "../opening/run/Pictures.ts";

/** Where a figure and the label of its row stand on a page. */
export interface FigureOnPage {
  readonly place: FigurePlace;
  readonly label?: FigurePlace;
}

/** The document that a model was read from: where its figures stand on its pages, and what these look like while the file is at hand. */
export class DocumentAtHand {
  readonly #sha256: string | undefined;
  readonly #places: ReadonlyMap<string, FigureOnPage>;
  readonly #words: ReadonlyMap<string, string>;
  #pictures: Pictures | undefined;

  /** @param file the document's, where the user has opened it. */
  constructor(pack: Pack, file?: Blob) {
    this.#sha256 = pack.document.sha256;
    this.#places = this.#sha256 === undefined ? new Map() : placesOnPages(pack);
    this.#words = this.#sha256 === undefined ? new Map() : placesInWords(pack);
    if (file !== undefined && this.#places.size > 0) this.#pictures = new Pictures(file);
  }

  /** By figure key; undefined where nobody knows its place on a page. */
  onPage(key: string): FigureOnPage | undefined {
    return this.#places.get(key);
  }

  /** By figure key: where it stands in a document without pages, in words; undefined where nobody knows. */
  inWords(key: string): string | undefined {
    return this.#words.get(key);
  }

  /** Undefined while the file is not at hand. */
  get pictures(): Pictures | undefined {
    return this.#pictures;
  }

  /** Takes a file where it is the one that the model was read from, by its hash; says whether it is. */
  async offer(file: Blob): Promise<boolean> {
    const [{ sha256 }, bytes] = await Promise.all([
      import(/* webpackChunkName: "pagePictures" */ "../../opening/sha256.ts"),
      file.arrayBuffer(),
    ]);
    if ((await sha256(new Uint8Array(bytes))) !== this.#sha256) return false;
    this.#pictures ??= new Pictures(file);
    return true;
  }
}

/** "line 194 of report.md", "sheet Income, C4 of report.xlsx" */
function placesInWords({ tables, document: { file = "the document" } }: Pack): ReadonlyMap<string, string> {
  const entries = tables.flatMap(({ columns, rows }) =>
    rows.flatMap(({ id, figures = [] }) =>
      figures.flatMap((figure, index): readonly (readonly [string, string])[] => {
        const place = figure === null || typeof figure === "string" ? undefined : figure.place;
        if (place === undefined || "page" in place) return [];
        return [[`${id}@${columns[index]?.key ?? ""}`, `${placeInWords(place)} of ${file}`]];
      }),
    ),
  );
  return new Map(entries);
}

function placesOnPages({ tables }: Pack): ReadonlyMap<string, FigureOnPage> {
  const entries = tables.flatMap(({ columns, rows }) =>
    rows.flatMap(({ id, figures = [], place: label }) =>
      figures.flatMap((figure, index): readonly (readonly [string, FigureOnPage])[] => {
        const place = figure === null || typeof figure === "string" ? undefined : figure.place;
        if (place === undefined || !("page" in place) || place.box === undefined) return [];
        return [[`${id}@${columns[index]?.key ?? ""}`, { place, ...(label !== undefined && { label }) }]];
      }),
    ),
  );
  return new Map(entries);
}
