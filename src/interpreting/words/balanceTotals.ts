/** What the total of all assets is called. */
export const assetsTotal =
  /^(?:total assets|assets,? total)\b(?! (?:less|under|of|in|acquired|held))|^(?:資產|资产)(?:總[計值額]|总[计值额]|合[計计])(?![扣減减])|^總資產|^总资产/iu;

/** What the total of equity and liabilities is called, with which a statement of financial position is whole. */
export const claimsTotal =
  /^total (?:shareholders['’]? |stockholders['’]? |owners['’]? )?(?:equity|liabilities)\b.*\band\b.*(?:equity|liabilities|funds)|(?:負債|负债)(?:和|及|與|与)?\S*(?:權益|权益)\S*(?:總[計值額]|总[计值额]|合[計计])|(?:權益|权益)(?:和|及|與|与)(?:負債|负债)(?:總[計值額]|总[计值额]|合[計计])/iu;
