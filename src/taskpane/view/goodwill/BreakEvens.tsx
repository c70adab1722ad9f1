import type { JSX } from "preact";
import type { BreakEvenLine } from "../../model/goodwill/breakEvenLines.ts";

export interface BreakEvensProps {
  readonly lines: readonly BreakEvenLine[];
  readonly headroom: number;
}

/** How far each driver may move alone before headroom is gone, or must move to be regained. */
export function BreakEvens({ lines, headroom }: BreakEvensProps): JSX.Element {
  return (
    <section aria-labelledby="goodwill-break-evens">
      <h2 id="goodwill-break-evens">Break-evens</h2>
      <p class="quiet">
        {headroom < 0
          ? "The change of one driver alone that ends the loss."
          : "The change of one driver alone that uses up the headroom."}
      </p>
      <table class="break-evens">
        <thead>
          <tr>
            <th scope="col">Driver</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ driver, shift, value, remark }) => (
            <tr key={driver}>
              <th scope="row">
                {driver}
                {remark === undefined ? null : <span class="quiet">{remark}</span>}
              </th>
              <td>
                {shift}
                {value === "" ? null : <span class="quiet">{value}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
