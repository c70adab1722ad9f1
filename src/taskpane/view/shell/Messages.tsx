import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Advice } from "../../../host/Advice.ts";
import { messages, type Message } from "../../model/messages.ts";
import { Icon, type IconName } from "../parts/icons.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import type { PaneView } from "../PaneView.ts";
import * as shellWords from "./shellWords.ts";

const icons: Record<Message["intent"], IconName> = { error: "error", warning: "warning", information: "reason" };
const intents: Record<Message["intent"], string> = { error: "Error", warning: "Warning", information: "Note" };

/** What comes of a button far below the messages, or of a file dropped anywhere: it would be missed out of sight. */
const shownAtOnce: ReadonlySet<Advice["code"]> = new Set(["sharing", "otherModel"] as const);

/** What the user should know or do, one bar a sentence. */
export function Messages({ state, pane }: PaneView): JSX.Element {
  const bars = useRef<HTMLDivElement>(null);
  const shown = state.notices.findLast(({ advice }) => shownAtOnce.has(advice.code));
  useEffect(() => {
    if (shown !== undefined) bars.current?.scrollIntoView({ block: "nearest" });
  }, [shown]);
  return (
    <div class="messages" role="status" ref={bars}>
      {messages(state).map(({ key, intent, sentence, action, notice }) => (
        <div key={key} class={`message message-${intent}`}>
          <Icon name={icons[intent]} />
          <div class="message-text">
            <p>
              <span class="unseen">{intents[intent]}: </span>
              {sentence}
            </p>
            {action === "buildAgain" ? (
              <button type="button" class="button button-small" onClick={() => void pane.build()}>
                {shellWords.buildAgain}
              </button>
            ) : null}
            {action === "repair" ? (
              <button type="button" class="button button-small" onClick={() => void pane.repair()}>
                {shellWords.repair}
              </button>
            ) : null}
            {action === "checkAgain" ? (
              <button type="button" class="button button-small" onClick={() => void pane.refresh()}>
                {shellWords.checkAgain}
              </button>
            ) : null}
          </div>
          {notice === undefined ? null : (
            <IconButton
              icon="dismiss"
              label={shellWords.dismissThisMessage}
              onPress={() => pane.dispatch({ kind: "noticeDismissed", notice })}
            />
          )}
        </div>
      ))}
    </div>
  );
}
