/** What is printed for a currency in front of a figure, as a pattern's source: "$", "HK$", "US$", "€", "RMB". */
export const currencySign = "(?:[A-Z]{0,3}[$£€¥]|RMB|HKD|USD|CNY)";
