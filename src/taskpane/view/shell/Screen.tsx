import type { ComponentChildren, JSX } from "preact";
import { Mark } from "../parts/icons.tsx";
import { useFocus } from "../parts/useFocus.ts";

export interface ScreenProps {
  readonly heading: string;
  /** Whether the screen takes the place of another that had the focus. */
  readonly focused?: boolean;
  readonly children?: ComponentChildren;
}

/** A page of its own: the mark, a heading, what there is to say, and what can be done. */
export function Screen({ heading, focused = false, children }: ScreenProps): JSX.Element {
  const head = useFocus<HTMLHeadingElement>(focused);
  return (
    <main class="screen">
      <Mark size={56} />
      <h1 ref={head} tabIndex={-1}>
        {heading}
      </h1>
      {children}
    </main>
  );
}
