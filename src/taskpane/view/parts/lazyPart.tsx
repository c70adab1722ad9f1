import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import * as viewWords from "../viewWords.ts";

type Loading<Props> =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly Part: (props: Props) => JSX.Element }
  | { readonly kind: "failed"; readonly sentence: string };

/** A part of the pane that is loaded when it is first shown, or before that by `prepare`. */
interface LazyPart<Props> {
  (props: Props): JSX.Element;
  /** Loads it, so that it is there at once when it is shown; what fails then is tried again, and said, when it is. */
  readonly prepare: () => void;
}

/** A part that the pane starts without. */
export function lazyPart<Props extends object>(load: () => Promise<(props: Props) => JSX.Element>): LazyPart<Props> {
  /** Kept from one showing to the next. */
  let loaded: ((props: Props) => JSX.Element) | undefined;
  const loading = async (): Promise<Loading<Props>> => {
    try {
      loaded = await load();
      return { kind: "loaded", Part: loaded };
    } catch (error) {
      return { kind: "failed", sentence: error instanceof Error ? error.message : String(error) };
    }
  };
  const Part = (props: Props): JSX.Element => {
    const [state, setState] = useState<Loading<Props>>(
      loaded === undefined ? { kind: "loading" } : { kind: "loaded", Part: loaded },
    );
    useEffect(() => {
      if (state.kind === "loading") void loading().then(setState);
    }, [state]);
    switch (state.kind) {
      case "loading":
        return (
          <p class="part-loading" role="status">
            {viewWords.loadingThisPart}
          </p>
        );
      case "failed":
        return (
          <div class="part-loading" role="alert">
            <p>{viewWords.partNotLoaded(state.sentence)}</p>
            <button type="button" class="button button-small" onClick={() => setState({ kind: "loading" })}>
              {viewWords.tryAgain}
            </button>
          </div>
        );
      case "loaded":
        return <state.Part {...props} />;
    }
  };
  return Object.assign(Part, { prepare: () => void loading() });
}
