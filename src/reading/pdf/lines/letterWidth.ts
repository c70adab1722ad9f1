/** How wide a letter usually is, as a share of the font size: for places that a file does not tell. */
export function letterWidth(letter: string): number {
  if (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/.test(letter)) return 1;
  if (/[ ,.'’:;|!il]/.test(letter)) return 0.26;
  if (/[()[\]\-ftj]/.test(letter)) return 0.34;
  return /[A-Z%MW—m]/.test(letter) ? 0.7 : 0.52;
}
