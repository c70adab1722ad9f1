/** A label within a sentence: "loss for the year" for "Loss for the year", and "VAT refunds" as it is. */
export const lowerFirst = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
