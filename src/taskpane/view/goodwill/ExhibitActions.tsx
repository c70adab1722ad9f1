import type { JSX, RefObject } from "preact";
import { useState } from "preact/hooks";
import type { ExhibitTarget } from "../../../host/ModelHost.ts";
import type { Exhibit } from "../../../plan/ExhibitPlan.ts";
import * as exhibitWords from "../../model/goodwill/exhibitWords.ts";
import type { ExhibitOutcome, PaneCommands } from "../../run/PaneCommands.ts";
import { copyPicture } from "./copyPicture.ts";
import { copyTables } from "./copyTable.ts";
import * as goodwillWords from "./goodwillWords.ts";

/** Something that can be put in the sheet, and what its button says. */
export interface NamedExhibit {
  readonly label: string;
  readonly exhibit: Exhibit;
}

export interface ExhibitActionsProps {
  /** What is copied and put, for the buttons' accessible names: "Tornado". */
  readonly name: string;
  readonly exhibits: readonly NamedExhibit[];
  /** Holds the tables to copy, and the chart where there is one. */
  readonly shown: RefObject<HTMLElement | null>;
  readonly picture?: boolean;
  readonly pane: PaneCommands;
}

type Outcome =
  | { readonly kind: "said"; readonly sentence: string }
  | { readonly kind: "put"; readonly outcome: ExhibitOutcome; readonly exhibit: Exhibit };

/** Puts what is shown in the sheet, or on the clipboard, and says what came of it. */
export function ExhibitActions({ name, exhibits, shown, picture, pane }: ExhibitActionsProps): JSX.Element {
  const [outcome, setOutcome] = useState<Outcome>();
  const put = async (exhibit: Exhibit, target: ExhibitTarget): Promise<void> => {
    setOutcome(undefined);
    setOutcome({ kind: "put", outcome: await pane.putExhibit(exhibit, target), exhibit });
  };
  const say = (sentence: string): void => setOutcome({ kind: "said", sentence });
  const table = async (): Promise<void> => {
    if (shown.current === null) return;
    const copied = await copyTables(shown.current);
    say(copied === "copied" ? exhibitWords.copied : exhibitWords.selected(navigator.platform.startsWith("Mac")));
  };
  const drawing = async (): Promise<void> => {
    const svg = shown.current?.querySelector<SVGSVGElement>(".chart-place svg");
    if (!svg) return say(exhibitWords.notDrawn);
    const copied = await copyPicture(svg);
    say({ copied: exhibitWords.picture, forbidden: exhibitWords.noPicture, notDrawn: exhibitWords.notDrawn }[copied]);
  };
  const button = (label: string, act: () => Promise<void>, title?: string): JSX.Element => (
    <button
      key={label}
      type="button"
      class="button button-small"
      aria-label={`${label}: ${name}`}
      title={title}
      onClick={() => void act()}
    >
      {label}
    </button>
  );
  return (
    <div class="exhibit">
      <div class="exhibit-actions" role="group" aria-label={goodwillWords.toSheetAndCopy(name)}>
        {exhibits.map(({ label, exhibit }) => button(label, () => put(exhibit, "selected"), exhibitWords.hint))}
        {button(exhibitWords.copyTable, table)}
        {picture === true ? button(exhibitWords.copyPicture, drawing) : null}
      </div>
      <div role="status">
        {outcome === undefined ? null : outcome.kind === "said" ? (
          <p class="quiet">{outcome.sentence}</p>
        ) : (
          <PutOutcome {...outcome} put={put} pane={pane} />
        )}
      </div>
    </div>
  );
}

interface PutOutcomeProps {
  readonly outcome: ExhibitOutcome;
  readonly exhibit: Exhibit;
  readonly put: (exhibit: Exhibit, target: ExhibitTarget) => Promise<void>;
  readonly pane: PaneCommands;
}

/** Where it stands; or what was in the way, and where else it could go. */
function PutOutcome({ outcome, exhibit, put, pane }: PutOutcomeProps): JSX.Element {
  if (outcome.kind === "refused") return <p class="problem">{outcome.sentence}</p>;
  if (outcome.kind === "put")
    return (
      <p class="quiet">
        {exhibitWords.put(outcome.address)}{" "}
        <button type="button" class="link" onClick={() => void pane.goToArea({ address: outcome.address })}>
          {exhibitWords.show}
        </button>
      </p>
    );
  const { free } = outcome;
  return (
    <>
      <p class="problem">{outcome.sentence}</p>
      <div class="exhibit-actions">
        {free === undefined ? null : (
          <button type="button" class="button button-small" onClick={() => void put(exhibit, free)}>
            {exhibitWords.putAt(free.address)}
          </button>
        )}
        <button type="button" class="button button-small" onClick={() => void put(exhibit, "newSheet")}>
          {exhibitWords.onNewSheet}
        </button>
      </div>
    </>
  );
}
