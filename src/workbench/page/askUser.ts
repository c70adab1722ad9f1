import type { Refusal } from "../host/entering/typingRules.ts";
import { keepKeys } from "./keepKeys.ts";
import { element } from "./ribbon.ts";

/**
 * Shows what Excel says in a box before the page, and waits for an answer.
 *
 * @returns the label of the button that was pressed; the last one's where the box was left by Escape.
 */
export function askUser({ title, message }: Refusal, answers: readonly string[]): Promise<string> {
  const box = element("dialog", "ask");
  const words = element("p", "");
  words.textContent = message;
  words.id = "ask-message";
  box.setAttribute("aria-describedby", words.id);
  box.setAttribute("aria-label", title ?? "Excel");
  if (title !== undefined) {
    const head = element("h2", "");
    head.textContent = title;
    box.append(head);
  }
  const buttons = element("div", "ask-answers");
  buttons.append(
    ...answers.map((answer) => {
      const button = element("button", "");
      button.type = "button";
      button.textContent = answer;
      button.addEventListener("click", () => box.close(answer));
      return button;
    }),
  );
  box.append(words, buttons);
  keepKeys(box);
  document.body.append(box);
  box.showModal();
  return new Promise((resolve) => {
    box.addEventListener("close", () => {
      box.remove();
      resolve(box.returnValue === "" ? (answers.at(-1) ?? "") : box.returnValue);
    });
  });
}
