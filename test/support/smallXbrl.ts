/** A page of inline XBRL: what is declared, and the body that holds the facts. */
export interface SmallXbrl {
  readonly body: string;
  readonly hidden?: string;
  /** Rules of the page's style sheet. */
  readonly css?: string;
  /** False for a page whose contexts and units stand in another file. */
  readonly declares?: boolean;
}

const namespaces = {
  "": "http://www.w3.org/1999/xhtml",
  ix: "http://www.xbrl.org/2013/inlineXBRL",
  ixt: "http://www.xbrl.org/inlineXBRL/transformation/2020-02-12",
  xbrli: "http://www.xbrl.org/2003/instance",
  xbrldi: "http://xbrl.org/2006/xbrldi",
  iso4217: "http://www.xbrl.org/2003/iso4217",
  "ifrs-full": "https://xbrl.ifrs.org/taxonomy/2023-03-23/ifrs-full",
};

const entity =
  '<xbrli:entity><xbrli:identifier scheme="http://standards.iso.org/iso/17442">ABC</xbrli:identifier></xbrli:entity>';

/** Each year, and the day that it ends on. */
const years = [2023, 2022, 2021]
  .map(
    (year) =>
      `<xbrli:context id="y${year % 100}">${entity}<xbrli:period><xbrli:startDate>${year}-01-01</xbrli:startDate><xbrli:endDate>${year}-12-31</xbrli:endDate></xbrli:period></xbrli:context>
<xbrli:context id="i${year % 100}">${entity}<xbrli:period><xbrli:instant>${year}-12-31</xbrli:instant></xbrli:period></xbrli:context>`,
  )
  .join("\n");

const resources = `<ix:resources>
${years}
<xbrli:context id="e23"><xbrli:entity><xbrli:identifier scheme="http://standards.iso.org/iso/17442">ABC</xbrli:identifier>
<xbrli:segment><xbrldi:explicitMember dimension="ifrs-full:ComponentsOfEquityAxis">ifrs-full:IssuedCapitalMember</xbrldi:explicitMember></xbrli:segment></xbrli:entity>
<xbrli:period><xbrli:instant>2024-01-01T00:00:00</xbrli:instant></xbrli:period></xbrli:context>
<xbrli:unit id="eur"><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unit>
<xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>
<xbrli:unit id="shares"><xbrli:measure>xbrli:shares</xbrli:measure></xbrli:unit>
<xbrli:unit id="perShare"><xbrli:divide><xbrli:unitNumerator><xbrli:measure>iso4217:EUR</xbrli:measure></xbrli:unitNumerator>
<xbrli:unitDenominator><xbrli:measure>xbrli:shares</xbrli:measure></xbrli:unitDenominator></xbrli:divide></xbrli:unit>
</ix:resources>`;

/** Contexts y23 to y21 (years), i23 to i21 (their ends) and e23 (share capital at the end of 2023), units eur, usd, shares and perShare. */
export function smallXbrl({ body, hidden = "", css = "", declares = true }: SmallXbrl): string {
  const spaces = Object.entries(namespaces).map(
    ([prefix, uri]) => `xmlns${prefix === "" ? "" : `:${prefix}`}="${uri}"`,
  );
  const header = `<div style="display:none"><ix:header><ix:hidden>${hidden}</ix:hidden>${declares ? resources : ""}</ix:header></div>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<html ${spaces.join(" ")} xml:lang="en"><head><title>x</title><style>${css}</style></head><body>${header}${body}</body></html>`;
}
