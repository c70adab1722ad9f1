import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { PaneCommands } from "../../run/PaneCommands.ts";

export interface OpenFilingProps {
  readonly label: string;
  readonly pane: PaneCommands;
  /** Whether a file may also be dropped anywhere on the pane, and a file or a table pasted. */
  readonly dropped?: boolean;
}

/** What files of filings are called. What a file is, its content says. */
const endings = ".pdf,.html,.htm,.xhtml,.xbri,.zip,.xlsx,.csv,.tsv,.txt,.md,.json";

/** A button that lets the user choose a file and opens it. */
export function OpenFiling({ label, pane, dropped = false }: OpenFilingProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const open = (file: File | undefined): void => {
    if (file !== undefined) pane.dispatch({ kind: "filingChosen", file });
  };
  useEffect(() => (dropped ? followFiles(open) : undefined), [dropped, pane]);
  return (
    <>
      <button type="button" class="button button-large" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={endings}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again.
          currentTarget.value = "";
          open(file);
        }}
      />
    </>
  );
}

/** Tells of files that are dropped on the page or pasted, and of tables that are pasted. Returns how to stop. */
function followFiles(open: (file: File | undefined) => void): () => void {
  const over = (event: DragEvent): void => event.preventDefault();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    open(event.dataTransfer?.files[0]);
  };
  const paste = ({ clipboardData }: ClipboardEvent): void => {
    open(clipboardData?.files[0] ?? pastedTable(clipboardData?.getData("text/plain") ?? ""));
  };
  document.addEventListener("dragover", over);
  document.addEventListener("drop", drop);
  document.addEventListener("paste", paste);
  return () => {
    document.removeEventListener("dragover", over);
    document.removeEventListener("drop", drop);
    document.removeEventListener("paste", paste);
  };
}

/** Text of more than one line is a table, to be read as any file of text. */
function pastedTable(text: string): File | undefined {
  return text.trim().includes("\n") ? new File([text], "pasted table.txt", { type: "text/plain" }) : undefined;
}
