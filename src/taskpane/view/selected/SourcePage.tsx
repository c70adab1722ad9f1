import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { PagePicture } from "../../opening/view/PagePicture.tsx";
import type { DocumentAtHand } from "../../run/DocumentAtHand.ts";
import * as selectedWords from "./selectedWords.ts";

export interface SourcePageProps {
  readonly document: DocumentAtHand | undefined;
  /** The figure's key. */
  readonly figure: string;
  /** What is framed: "Revenue, 2031". */
  readonly name: string;
}

/** The piece of the page that a figure was read from; where the file is not at hand, a button to open it again. */
export function SourcePage({ document, figure, name }: SourcePageProps): JSX.Element | null {
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const on = document?.onPage(figure);
  const words = document?.inWords(figure);
  if (words !== undefined) return <p class="read-at">{selectedWords.readFrom(words)}</p>;
  if (document === undefined || on === undefined) return null;
  const { pictures } = document;
  if (pictures !== undefined)
    return <PagePicture key={figure} pictures={pictures} place={on.place} label={on.label} name={name} />;
  const offer = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setSaid(selectedWords.comparing);
    setSaid((await document.offer(file)) ? "" : selectedWords.anotherFile);
  };
  return (
    <>
      <button type="button" class="button button-small" onClick={() => input.current?.click()}>
        {selectedWords.openFile}
      </button>
      <input
        ref={input}
        type="file"
        accept=".pdf"
        hidden
        onChange={({ currentTarget }) => void offer(currentTarget.files?.[0])}
      />
      <p role="status">{said}</p>
    </>
  );
}
