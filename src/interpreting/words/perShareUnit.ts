/** Nothing but the unit of figures per share: "Pence", "RMB cents per share", "港仙". */
export const perShareUnit =
  /^(?:(?:(?:HK|US|RMB|EUR|AUD|S|A|NZ)? ?(?:cents?|pence|sen|fen|p|c|¢)(?: per share)?|[A-Z]{0,2}[$£€¥]|港仙|美仙|仙|分|人民[幣币][分元]|港元)\s*)+$/iu;
