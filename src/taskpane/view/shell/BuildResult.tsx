import type { JSX } from "preact";
import type { BuildReport } from "../../../host/ModelHost.ts";
import { formatCount } from "../../model/formatValue.ts";
import { keptInWords, renamedInWords, reportInShort, reportInWords } from "../../model/reportInWords.ts";
import type { PaneCommands } from "../../run/PaneCommands.ts";
import { Icon } from "../parts/icons.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import { useFocus } from "../parts/useFocus.ts";
import * as shellWords from "./shellWords.ts";

export interface BuildResultProps {
  readonly report: BuildReport;
  readonly pane: PaneCommands;
}

/** What the build has written, kept and renamed. */
export function BuildResult({ report, pane }: BuildResultProps): JSX.Element {
  const head = useFocus<HTMLHeadingElement>();
  return (
    <section class="message message-success result" aria-label={shellWords.resultOfTheBuild}>
      <Icon name="done" />
      <IconButton
        icon="dismiss"
        label={shellWords.dismissTheResult}
        onPress={() => pane.dispatch({ kind: "reportDismissed" })}
      />
      <div class="message-text">
        <h2 ref={head} tabIndex={-1}>
          {shellWords.theModelIsBuilt}
        </h2>
        <details>
          <summary>{reportInShort(report)}</summary>
          <p>{reportInWords(report)}</p>
          {renamedInWords(report).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {report.advice.map(({ sentence }) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <h3>{shellWords.sheetsWritten}</h3>
          <ul class="written">
            {report.sheets.map(({ id, name, cells }) => (
              <li key={id}>
                <button type="button" class="link" onClick={() => void pane.goTo({ sheet: id, row: 0, column: 0 })}>
                  {name}
                </button>
                <span>{shellWords.cells(formatCount(cells))}</span>
              </li>
            ))}
          </ul>
          <KeptInputs report={report} />
        </details>
      </div>
    </section>
  );
}

function KeptInputs({ report }: Pick<BuildResultProps, "report">): JSX.Element | null {
  const kept = keptInWords(report);
  if (kept.length === 0) return null;
  return (
    <>
      <h3>{shellWords.inputsKept}</h3>
      <ul class="written">
        {kept.map(([sheet, where]) => (
          <li key={`${sheet}!${where}`}>
            <span>{sheet}</span>
            <span>{where}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
