import { useEffect, useState } from "preact/hooks";

/** Something of the pane that is loaded when it is first needed. */
export type Loaded<Value> =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly value: Value }
  | { readonly kind: "failed"; readonly sentence: string };

/** What loading comes to: never an error that nobody is told. */
export async function loadedBy<Value>(load: () => Promise<Value>): Promise<Loaded<Value>> {
  try {
    return { kind: "loaded", value: await load() };
  } catch (error) {
    return { kind: "failed", sentence: error instanceof Error ? error.message : String(error) };
  }
}

/** What is loaded, unless it is there already, and how to try it again. */
export function useLoaded<Value>(
  load: () => Promise<Loaded<Value>>,
  there: Loaded<Value> = { kind: "loading" },
): readonly [state: Loaded<Value>, retry: () => void] {
  const [state, setState] = useState<Loaded<Value>>(there);
  useEffect(() => {
    if (state.kind === "loading") void load().then(setState);
  }, [state]);
  return [state, () => setState({ kind: "loading" })];
}
