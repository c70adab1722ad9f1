import { numberInWords } from "./numberInWords.ts";

/** How an amount is tagged. */
export interface TaggedAmount {
  readonly printed: string;
  /** The transformation, as written ("ixt:num-dot-decimal"); undefined where the text is a decimal already. */
  readonly format: string | undefined;
  readonly scale: number;
  readonly negative: boolean;
}

/**
 * The amount as decimal text, its sign and scale applied exactly: no binary number comes between. Undefined where the
 * text is none that its transformation allows.
 *
 * Source: Inline XBRL Transformation Registry 1 to 5.
 */
export function factValue({ printed, format, scale, negative }: TaggedAmount): string | undefined {
  const plain = plainDecimal(printed.trim(), (format ?? "").replace(/^.*:/, "").replaceAll("-", "").toLowerCase());
  if (plain === undefined) return undefined;
  const scaled = timesTenTo(plain, scale);
  return negative && /[1-9]/.test(scaled) ? `-${scaled}` : scaled;
}

/**
 * Transformations by name without hyphens: registry 3 writes numdotdecimal, 4 and 5 num-dot-decimal. Registry 1 names the
 * sign of thousands first: numdotcomma has points between thousands and a decimal comma.
 */
function plainDecimal(text: string, format: string): string | undefined {
  if (/^(?:fixedzero|zerodash|numdash|fixedempty|nocontent)$/.test(format)) return "0";
  if (format === "numwordsen") return numberInWords(text);
  if (/^num(?:comma|commadecimal|dotcomma|spacecomma)(?:apos|in)?$/.test(format))
    return checked(text.replace(/[.\s'’]/g, "").replace(",", "."));
  if (/^num(?:dotdecimal|commadot|spacedot)(?:apos|in)?$/.test(format)) return checked(text.replace(/[,\s'’]/g, ""));
  if (format === "numunitdecimal") return withUnits(text);
  return checked(text.replace(/[,\s]/g, ""));
}

function checked(text: string): string | undefined {
  return /^(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? text : undefined;
}

/** "12 dollars 5 cents" is 12.05. */
function withUnits(text: string): string | undefined {
  const [whole, part] = text.replaceAll(",", "").match(/\d+/g) ?? [];
  return whole === undefined ? undefined : `${whole}.${(part ?? "0").padStart(2, "0")}`;
}

/** Moves the decimal point; no zeros are left in front or behind. */
export function timesTenTo(text: string, places: number): string {
  const [whole = "", fraction = ""] = text.split(".");
  const point = whole.length + places;
  const digits = (whole + fraction).padEnd(point, "0").padStart((whole + fraction).length + Math.max(0, -point), "0");
  const at = Math.max(point, 0);
  const integer = digits.slice(0, at).replace(/^0+(?=\d)/, "") || "0";
  const rest = digits.slice(at).replace(/0+$/, "");
  return rest === "" ? integer : `${integer}.${rest}`;
}
