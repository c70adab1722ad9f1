import type { JSX } from "preact";
import * as viewWords from "../viewWords.ts";
import { loadedBy, useLoaded, type Loaded } from "./useLoaded.ts";

/** A part of the pane that is loaded when it is first shown, or before that by `prepare`. */
interface LazyPart<Props> {
  (props: Props): JSX.Element;
  /** Loads it, so that it is there at once when it is shown; what fails then is tried again, and said, when it is. */
  readonly prepare: () => void;
}

/** A part that the pane starts without. */
export function lazyPart<Props extends object>(load: () => Promise<(props: Props) => JSX.Element>): LazyPart<Props> {
  /** Kept from one showing to the next. */
  let kept: Loaded<(props: Props) => JSX.Element> = { kind: "loading" };
  const loading = async (): Promise<Loaded<(props: Props) => JSX.Element>> => {
    const loaded = await loadedBy(load);
    if (loaded.kind === "loaded") kept = loaded;
    return loaded;
  };
  const Part = (props: Props): JSX.Element => {
    const [state, retry] = useLoaded(loading, kept);
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
            <button type="button" class="button button-small" onClick={retry}>
              {viewWords.tryAgain}
            </button>
          </div>
        );
      case "loaded":
        return <state.value {...props} />;
    }
  };
  return Object.assign(Part, { prepare: () => void loading() });
}
