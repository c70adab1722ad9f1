import { Charts, type ChartData } from "./cells/charts.ts";

/** What a workbook file carries beside its sheets' cells: settings of the add-in, custom XML parts, charts. Saved as plain data. */
export interface DocumentPartsData {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly customXmlParts: readonly CustomXmlPart[];
  readonly charts: readonly ChartData[];
}

export interface CustomXmlPart {
  /** "{…}", a GUID. */
  readonly id: string;
  readonly xml: string;
}

export class DocumentParts {
  /** Insertion order; names are case-sensitive, values anything JSON can hold. */
  readonly settings = new Map<string, unknown>();
  readonly charts: Charts;
  readonly #xml = new Map<string, string>();
  #lastId = 0;

  constructor(data?: DocumentPartsData) {
    this.charts = new Charts(data?.charts);
    for (const [key, value] of Object.entries(data?.settings ?? {})) this.settings.set(key, value);
    for (const part of data?.customXmlParts ?? []) this.#xml.set(part.id, part.xml);
  }

  customXmlParts(): readonly CustomXmlPart[] {
    return [...this.#xml].map(([id, xml]) => ({ id, xml }));
  }

  /** Gives the new part's id. */
  addXml(xml: string): string {
    let id: string;
    do {
      this.#lastId += 1;
      id = `{00000000-0000-0000-0000-${String(this.#lastId).padStart(12, "0")}}`;
    } while (this.#xml.has(id));
    this.#xml.set(id, xml);
    return id;
  }

  setXml(id: string, xml: string): void {
    this.#xml.set(id, xml);
  }

  deleteXml(id: string): void {
    this.#xml.delete(id);
  }

  data(): DocumentPartsData {
    return {
      settings: Object.fromEntries(this.settings),
      customXmlParts: this.customXmlParts(),
      charts: this.charts.list(),
    };
  }
}
