import type { JSX } from "preact";
import type { CaseResult, ShownCase } from "../../model/cases/cases.ts";
import * as viewWords from "../viewWords.ts";

export interface CompareCasesProps {
  readonly shown: readonly ShownCase[];
  /** What headroom is in. */
  readonly unit: string | undefined;
}

const words: Record<CaseResult["tone"], string> = { headroom: "▲ headroom", loss: "▼ loss", none: "" };

/** Headroom of every unit in every case, and its difference to the base case. */
export function CompareCases({ shown, unit }: CompareCasesProps): JSX.Element {
  return (
    <table class="compare-cases">
      <caption>
        {viewWords.headroomByCase} <span class="unit">{unit}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{viewWords.unit}</th>
          <th scope="col">{viewWords.headroom}</th>
          <th scope="col">{viewWords.toBase}</th>
        </tr>
      </thead>
      {shown.map(({ id, name, results }) => (
        <tbody key={id ?? ""} data-compared={id ?? "base"}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {name}
            </th>
          </tr>
          {results.map((result) => (
            <tr key={result.unit}>
              <th scope="row">{result.unit}</th>
              <td>
                {result.text} <span class={`tone tone-${result.tone}`}>{words[result.tone]}</span>
                {result.reason === undefined ? null : <span class="problem">{result.reason}</span>}
              </td>
              <td>{id === undefined ? "" : result.difference}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
