import type { JSX } from "preact";

/** Line icons on a 16 × 16 grid, in the weight of Office's own. */
const shapes = {
  chevron: <path d="M6 3.5 10.5 8 6 12.5" />,
  previous: <path d="M10 3.5 5.5 8l4.5 4.5" />,
  reset: <path d="M3.5 6.5h6a3.25 3.25 0 0 1 0 6.5H7M6 3.5l-3 3 3 3" />,
  goTo: (
    <>
      <path d="M13.5 7V3.5a1 1 0 0 0-1-1h-9a1 1 0 0 0-1 1v9a1 1 0 0 0 1 1H6M2.5 6h11M6 2.5v11" />
      <path d="m9 9 4.5 4.5M13.5 10v3.5H10" />
    </>
  ),
  reason: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M8 7.25v3.5M8 5.1v.1" />
    </>
  ),
  warning: <path d="M8 2.5 14 13H2L8 2.5ZM8 6.5V9.5M8 11.2v.1" />,
  error: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M8 5v3.75M8 10.9v.1" />
    </>
  ),
  done: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="m5.5 8.2 1.8 1.8 3.3-3.8" />
    </>
  ),
  dismiss: <path d="m4 4 8 8M12 4l-8 8" />,
  build: <path d="M12.75 6.5A5 5 0 0 0 3.4 6.1M3.25 9.5a5 5 0 0 0 9.35.4M12.9 3.5v3h-3M3.1 12.5v-3h3" />,
} satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof shapes;

/** Decoration only: whatever it says is said in words beside it. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  );
}

/** The mark of the add-in: bars, and the gap left up to the line above them (assets/icon.svg). */
export function Mark({ size }: { readonly size: number }): JSX.Element {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path class="mark-bar" d="M1 1h14v2H1zM1 10h4v5H1zM6 7h4v8H6zM11 12h4v3h-4z" />
      <path class="mark-gap" d="M11 4h4v7h-4z" />
    </svg>
  );
}
