/** A text on a page: `x` from its left edge, `y` of its base line from the top, points. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Points; 9 where it is left out. */
  readonly size?: number;
  readonly font?: PdfFont;
  /** True where `x` is the right edge. */
  readonly right?: boolean;
  /** Degrees against the clock. */
  readonly angle?: number;
  /** True for a regular font slanted to look italic. */
  readonly slanted?: boolean;
}

/** "chinese" names its glyphs by a character map and carries none of them, as Hong Kong filings do. */
export type PdfFont = "regular" | "bold" | "italic" | "chinese";

export interface PdfPage {
  readonly texts: readonly PdfText[];
  readonly width?: number;
  readonly height?: number;
}

/** How a document differs from a plain one. */
export interface PdfOptions {
  /** True for one that asks for a password. */
  readonly encrypted?: boolean;
}

const fonts: Readonly<Record<PdfFont, string>> = {
  regular: "/F1",
  bold: "/F2",
  italic: "/F3",
  chinese: "/F4",
};

/** Writes a PDF by hand: the objects that text needs, nothing compressed. */
export function smallPdf(pages: readonly PdfPage[], { encrypted = false }: PdfOptions = {}): Uint8Array {
  const first = 9;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${first + 2 * index} 0 R`).join(" ")}] >>`,
    ...["Helvetica", "Helvetica-Bold", "Helvetica-Oblique"].map(
      (name) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`,
    ),
    "<< /Type /Font /Subtype /Type0 /BaseFont /MSungHK-Light /Encoding /UniCNS-UTF16-H /DescendantFonts [7 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /MSungHK-Light /DW 1000 /FontDescriptor 8 0 R" +
      " /CIDSystemInfo << /Registry (Adobe) /Ordering (CNS1) /Supplement 0 >> >>",
    "<< /Type /FontDescriptor /FontName /MSungHK-Light /Flags 4 /ItalicAngle 0 /Ascent 880 /Descent -120" +
      " /CapHeight 700 /StemV 80 /FontBBox [0 -120 1000 880] >>",
    ...pages.flatMap((page, index) => pageObjects(page, first + 2 * index)),
  ];
  return assembled(objects, encrypted);
}

function pageObjects({ texts, width = 595, height = 842 }: PdfPage, number: number): readonly string[] {
  const content = texts.map((text) => operators(text, height)).join("\n");
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${number + 1} 0 R` +
      " /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R /F4 6 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
}

function operators(text: PdfText, height: number): string {
  const { size = 9, font = "regular", angle = 0, slanted = false } = text;
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const x = text.right === true ? text.x - printedWidth(text.text, size, font) : text.x;
  const matrix = [cos, sin, slanted ? 0.27 : -sin, cos, x, height - text.y].map((value) => value.toFixed(3));
  return `BT ${fonts[font]} ${size} Tf ${matrix.join(" ")} Tm <${font === "chinese" ? utf16(text.text) : winAnsi(text.text)}> Tj ET`;
}

/** The width of what is printed, points: exact for figures, which are set by their right edge. */
export function printedWidth(text: string, size = 9, font: PdfFont = "regular"): number {
  const width = [...text].reduce((sum, letter) => sum + (font === "chinese" ? 1 : (helvetica[letter] ?? 0.556)), 0);
  return width * size;
}

/** Helvetica's widths, as Adobe's metrics have them; digits, $, £ and – are 0.556, as are the letters not named here. */
const helvetica: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({
    0.222: "ijl",
    0.278: "ft,.:;/ I",
    0.333: "r()-",
    0.5: "cksvxyzJ",
    0.611: "FTZ",
    0.667: "ABEKPSVXY",
    0.722: "wCDHNRU",
    0.778: "GOQ",
    0.833: "mM",
    0.889: "%",
    0.944: "W",
    1: "—",
  }).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])),
);

const marks: Readonly<Record<string, string>> = { "–": "96", "—": "97", "‘": "91", "’": "92", "•": "95", "€": "80" };

function winAnsi(text: string): string {
  return [...text].map((letter) => marks[letter] ?? letter.charCodeAt(0).toString(16).padStart(2, "0")).join("");
}

function utf16(text: string): string {
  return [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, "0")).join("");
}

function assembled(objects: readonly string[], encrypted: boolean): Uint8Array {
  let file = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, "0");
  });
  const table = ["0000000000 65535 f ", ...places.map((place) => `${place} 00000 n `)].join("\n");
  const lock = ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"a1".repeat(32)}> /U <${"b2".repeat(32)}> >>`;
  const id = " /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]";
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n${table}\n`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${encrypted ? lock + id : ""} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}
