import type { JSX } from "preact";

/** The pattern of a loss, for every chart on the page. */
export function LossHatch(): JSX.Element {
  return (
    <svg class="unseen" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="loss-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" class="hatch-ground" />
          <rect width="2.2" height="5" class="hatch-line" />
        </pattern>
      </defs>
    </svg>
  );
}
