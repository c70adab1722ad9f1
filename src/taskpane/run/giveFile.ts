/** Gives the user a file, as the browser saves one. */
export function giveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file in its own time.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What of a text every system takes as a file's name. */
export function fileName(text: string, ending: string): string {
  const plain = text
    .replaceAll(/[^\p{L}\p{N} .-]+/gu, "")
    .slice(0, 80)
    .trim();
  return `${plain === "" ? "Headroom" : plain}${ending}`;
}
