import type { Notice } from "./PaneState.ts";

/** The notices with one more, at the end; one that says the same already is not said twice. */
export function withNotice(notices: readonly Notice[], notice: Notice): readonly Notice[] {
  const others = notices.filter(
    (each) => each.origin !== notice.origin || each.advice.sentence !== notice.advice.sentence,
  );
  return [...others, notice];
}
