/**
 * Tells of files that are dropped on the page, which would leave it for them, and opens none. Returns how to stop.
 *
 * @param tell is told the file's name
 */
export function refuseOtherFiles(tell: (name: string) => void): () => void {
  const over = (event: DragEvent): void => event.preventDefault();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const name = event.dataTransfer?.files[0]?.name;
    if (name !== undefined) tell(name);
  };
  document.addEventListener("dragover", over);
  document.addEventListener("drop", drop);
  return () => {
    document.removeEventListener("dragover", over);
    document.removeEventListener("drop", drop);
  };
}
