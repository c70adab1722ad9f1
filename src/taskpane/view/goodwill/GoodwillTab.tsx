import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { PaneView } from "../PaneView.ts";
import * as goodwillWords from "./goodwillWords.ts";

type Panel = (view: PaneView) => JSX.Element;
type Loading =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly Panel: Panel }
  | { readonly kind: "failed"; readonly sentence: string };

/** Kept from one showing to the next. */
let loaded: Panel | undefined;

/** The Goodwill part, whose charts are loaded when it is first shown. */
export function GoodwillTab(view: PaneView): JSX.Element {
  const [loading, setLoading] = useState<Loading>(loaded ? { kind: "loaded", Panel: loaded } : { kind: "loading" });
  const load = async (): Promise<void> => {
    try {
      const { GoodwillPanel } = await import(/* webpackChunkName: "goodwill" */ "./GoodwillPanel.tsx");
      loaded = GoodwillPanel;
      setLoading({ kind: "loaded", Panel: GoodwillPanel });
    } catch (error) {
      setLoading({ kind: "failed", sentence: error instanceof Error ? error.message : String(error) });
    }
  };
  useEffect(() => {
    if (loading.kind === "loading") void load();
  }, [loading]);
  switch (loading.kind) {
    case "loading":
      return (
        <p class="goodwill-loading" role="status">
          {goodwillWords.loadingTheCharts}
        </p>
      );
    case "failed":
      return (
        <div class="goodwill-loading" role="alert">
          <p>{goodwillWords.chartsNotLoaded(loading.sentence)}</p>
          <button type="button" class="button button-small" onClick={() => setLoading({ kind: "loading" })}>
            {goodwillWords.tryAgain}
          </button>
        </div>
      );
    case "loaded":
      return <loading.Panel {...view} />;
  }
}
