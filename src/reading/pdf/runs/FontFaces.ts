/** What of a font the reading uses. */
export interface FontFace {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Which fonts of a document are bold or italic, by the names that they carry: pdf.js tells no more of them. */
export class FontFaces {
  private readonly faces = new Map<string, FontFace>();
  private pages = 0;

  /** True once so many pages were looked into that more would cost the reading its time: some files give every page its own fonts. */
  get isTired(): boolean {
    return this.pages >= MOST_PAGES;
  }

  countPage(): void {
    this.pages += 1;
  }

  has(font: string): boolean {
    return this.faces.has(font);
  }

  /** A font that is not known counts as regular. */
  of(font: string): FontFace {
    return this.faces.get(font) ?? regular;
  }

  /** @param name the font's own name, such as "KUPHLN+TimesLTStd-Bold"; undefined where it has none */
  learn(font: string, name: string | undefined): void {
    this.faces.set(font, name === undefined ? regular : faceOf(name));
  }
}

const MOST_PAGES = 40;

const regular: FontFace = { bold: false, italic: false };

function faceOf(name: string): FontFace {
  const own = name.replace(/^[A-Z]{6}\+/, "");
  return {
    bold: /bold|black|heavy|[-,_ ](?:bd|hv|blk|sb|xbd|demi)(?![a-z])|(?:-|W)[6-9]$|dfhei.*bd|semibd/i.test(own),
    italic: /ital|obl(?:ique)?|[-,_](?:it|bi)(?![a-z])/i.test(own),
  };
}
