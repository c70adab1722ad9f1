/** Resolves when the letters of the cells are at hand: the grid measures and draws with what there is, once. */
export async function cellFontLoaded(): Promise<void> {
  const styles = ["", "bold ", "italic ", "bold italic "];
  // Where this machine has none of a style's fonts, the browser takes one of its own.
  await Promise.allSettled(styles.map((style) => document.fonts.load(`${style}11pt Calibri`)));
}
