/** A currency's sign by itself, as a pattern's source. */
export const currencyMark = "[$£€¥₹₩₱₫₦₪₺฿]";

/** What is printed for a currency in front of a figure, as a pattern's source: "$", "HK$", "US$", "€", "RMB", "RM", "Rs.", "Fr.". */
export const currencySign = `(?:[A-Z]{0,3}${currencyMark}|RMB|HKD|USD|CNY|RM|Rs\\.?|Rp\\.?|S?Fr\\.)`;
