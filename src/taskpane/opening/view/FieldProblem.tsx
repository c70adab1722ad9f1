import type { JSX } from "preact";

/** What is wrong with a field; nothing where nothing is. The field names it by `aria-describedby`. */
export function FieldProblem({
  id,
  problem,
}: {
  readonly id: string;
  readonly problem: string | undefined;
}): JSX.Element {
  return (
    <p id={id} class="problem" role={problem === undefined ? undefined : "alert"} hidden={problem === undefined}>
      {problem}
    </p>
  );
}
