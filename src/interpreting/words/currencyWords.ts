/** Currencies that are printed by their codes alone. */
const otherCodes: readonly string[] =
  "HUF CZK RON BGN ISK RUB UAH KZT QAR KWD BHD OMR JOD EGP MAD TND KES UGX TZS ZMW BDT NPR KHR COP CLP PEN ARS".split(
    " ",
  );

const byCode = otherCodes.map((code): readonly [words: RegExp, code: string, symbol: string] => [
  new RegExp(String.raw`\b${code}(?=[bkm]?n?\b)`, "u"),
  code,
  code,
]);

/** Currencies by the words for them, longest first; "$" and "元" alone settle nothing. A letter of a scale may be glued to a code. */
export const currencies: readonly (readonly [words: RegExp, code: string | undefined, symbol: string])[] = [
  [/HK\$|HKD(?=[bkm]?n?\b)|\bHK(?= ?(?:dollars?|cents?))|Hong Kong [Dd]ollars?|港幣|港币|港元|港仙/u, "HKD", "HK$"],
  [
    /U\.?S\.? ?\$|USD(?=[bkm]?n?\b)|\bUS(?= ?(?:dollars?|cents?))|U\.S\. [Dd]ollars?|United States [Dd]ollars?|US [Dd]ollars?|美元|美金/u,
    "USD",
    "US$",
  ],
  [/RMB|CNY(?=[bkm]?n?\b)|Renminbi|人民幣|人民币/iu, "CNY", "RMB"],
  [/A\$|AUD(?=[bkm]?n?\b)|Australian [Dd]ollars?|澳元/u, "AUD", "A$"],
  [/C\$|CAD(?=[bkm]?n?\b)|CDN\$|Canadian [Dd]ollars?|加元/u, "CAD", "C$"],
  [/S\$|SGD(?=[bkm]?n?\b)|Singapore [Dd]ollars?|新加坡元|新元/u, "SGD", "S$"],
  [/NT\$|TWD(?=[bkm]?n?\b)|New Taiwan [Dd]ollars?|\bNT [Dd]ollars?|新台幣|新臺幣/u, "TWD", "NT$"],
  [/NZ\$|NZD(?=[bkm]?n?\b)|New Zealand [Dd]ollars?/u, "NZD", "NZ$"],
  [/€|EUR(?=[bkm]?n?\b)|\beuros?\b|歐元|欧元/iu, "EUR", "€"],
  [/£|GBP(?=[bkm]?n?\b)|\bsterling\b|\bpounds\b|英鎊|英镑/iu, "GBP", "£"],
  [/JPY(?=[bkm]?n?\b)|Japanese yen|\byen\b|日圓|日元|円/iu, "JPY", "¥"],
  [/CHF(?=[bkm]?n?\b)|Swiss francs?|^S?Fr\.$/u, "CHF", "CHF"],
  [/\bSEK(?=[bkm]?n?\b)|\bkronor\b/u, "SEK", "SEK"],
  [/\bNOK(?=[bkm]?n?\b)/u, "NOK", "NOK"],
  [/\bDKK(?=[bkm]?n?\b)/u, "DKK", "DKK"],
  [/\bPKR(?=[bkm]?n?\b)|\bPakistan(?:i)? [Rr]upees?/u, "PKR", "PKR"],
  [/\bLKR(?=[bkm]?n?\b)|\bSri Lankan? [Rr]upees?/u, "LKR", "LKR"],
  // Lakhs and crores are India's; rupees are of several countries.
  [/\bINR(?=[bkm]?n?\b)|₹|\bIndian [Rr]upees?|\bRs\b(?=.*\b(?:lakhs?|lacs?|crores?|cr)\b)/iu, "INR", "₹"],
  [/\bRs\b\.?|\b[Rr]upees?\b/u, undefined, "Rs"],
  [/\bMOP(?=[bkm]?n?\b)|MOP\$|澳門元/u, "MOP", "MOP"],
  [/\bMYR(?=[bkm]?n?\b)|\bRM(?=(?:m|mn|mil)?\b|')|\b[Rr]inggit\b/u, "MYR", "RM"],
  [/\bIDR(?=[bkm]?n?\b)|\bRp\b\.?|\b[Rr]upiahs?\b/u, "IDR", "Rp"],
  [/\bTHB(?=[bkm]?n?\b)|฿|\b[Bb]aht\b/u, "THB", "฿"],
  [/\bPHP(?=[bkm]?n?\b)|₱|\bPhilippine [Pp]esos?\b/u, "PHP", "₱"],
  [/\bVND(?=[bkm]?n?\b)|₫|\bVietnamese [Dd]ong\b|(?<!\p{L})đồng(?!\p{L})/u, "VND", "₫"],
  [/\bPLN(?=[bkm]?n?\b)|\bz[lł]oty(?:s|ch)?\b/u, "PLN", "zł"],
  [/\bAED(?=[bkm]?n?\b)|(?<!Moroccan )\b[Dd]irhams?\b/u, "AED", "AED"],
  // A column of Hong Kong SAR is of a place.
  [
    /(?<=\bin )SAR\b|\bSAR(?= ?(?:in )?['’]?(?:000|[Tt]housand|[Mm]illion|[Bb]illion|mil\b|[bkm]n?\b))|\bSaudi [Rr]iyals?\b/u,
    "SAR",
    "SAR",
  ],
  [/\bGHS(?=[bkm]?n?\b)|GH[₵¢]|₵|\bGhana(?:ian)? [Cc]edis?\b/u, "GHS", "GH₵"],
  [/\bNGN(?=[bkm]?n?\b)|₦|\b[Nn]aira\b/u, "NGN", "₦"],
  [/\bILS(?=[bkm]?n?\b)|₪|\bNIS\b/u, "ILS", "₪"],
  [/\bTRY(?=[bkm]?n?\b)|₺|\bTurkish [Ll]iras?\b/u, "TRY", "₺"],
  [/\bMXN(?=[bkm]?n?\b)|\bMexican [Pp]esos?\b/u, "MXN", "MXN"],
  [
    /\bKRW(?=[bkm]?n?\b)|₩|\bKorean [Ww]on\b|\b(?:thousand|million|billion)s? of won\b|(?:[천만억백] ?원|단위 ?[:：] ?원)/u,
    "KRW",
    "₩",
  ],
  [/\bZAR(?=[bkm]?n?\b)|\bSouth African [Rr]and\b/u, "ZAR", "R"],
  [/\bBRL(?=[bkm]?n?\b)|R\$|\b(?:Brazilian )?[Rr]eais\b/u, "BRL", "R$"],
  ...byCode,
  [/\$|\bdollars?\b/iu, undefined, "$"],
  [/¥/u, undefined, "¥"],
  [/元|圓/u, undefined, "元"],
];

/** What is printed for one currency alone, "HK$" or "€", by its sign or short name. */
export const currencySigns: Readonly<Record<string, string>> = Object.fromEntries(
  currencies.flatMap(([, code, sign], _, every) =>
    code === undefined || every.some((other) => other[2] === sign && other[1] !== code) ? [] : [[sign, code]],
  ),
);

export const signs = "$£€¥₹₩₱₫₦₪₺฿";
export const codes = String.raw`RMB|CNY|RM|Rs\.?|Rp\.?|HKD|USD|CNY|EUR|GBP|AUD|CAD|SGD|NZD|JPY|CHF|S?Fr\.|SEK|NOK|DKK|INR|MYR|TWD|KRW|ZAR|BRL|IDR|THB|PHP|VND|PLN|AED|SAR|GHS|NGN|ILS|NIS|TRY|MXN|PKR|LKR|${otherCodes.join("|")}`;
