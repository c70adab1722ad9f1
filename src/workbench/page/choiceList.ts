import { keepKeys } from "./keepKeys.ts";
import { element } from "./ribbon.ts";

/** What a key does in the list: to which of `count` choices it goes from the one that is marked. */
const moves: Readonly<Record<string, (marked: number, count: number) => number>> = {
  ArrowDown: (marked, count) => Math.min(marked + 1, count - 1),
  ArrowUp: (marked) => Math.max(marked - 1, 0),
  Home: () => 0,
  End: (_marked, count) => count - 1,
};

export interface ChoiceListOptions {
  readonly label: string;
  readonly choices: readonly string[];
  /** What the cell holds. */
  readonly current: string;
  /** Where the cell is in the window. */
  readonly anchor: DOMRect;
  readonly onChoice: (choice: string) => void;
  readonly onClose: () => void;
}

/** The open list of a cell's choices: below it, or above where there is more room. */
export class ChoiceList {
  readonly #list = element("div", "choice-list");
  readonly #options: readonly HTMLElement[];
  #marked: number;
  #open = true;

  constructor(private readonly options: ChoiceListOptions) {
    const { label, choices, current, anchor } = options;
    this.#list.tabIndex = -1;
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", label);
    this.#options = choices.map((choice, index) => {
      const option = element("div", "choice");
      option.id = `choice-${index}`;
      option.setAttribute("role", "option");
      option.textContent = choice;
      option.addEventListener("pointermove", () => this.#mark(index));
      option.addEventListener("click", () => this.#choose(choice));
      return option;
    });
    this.#list.append(...this.#options);
    this.#list.addEventListener("keydown", (event) => this.#press(event));
    keepKeys(this.#list);
    this.#list.addEventListener("focusout", () => this.close());
    document.body.append(this.#list);
    this.#place(anchor);
    this.#marked = Math.max(
      0,
      choices.findIndex((choice) => choice.toLowerCase() === current.toLowerCase()),
    );
    this.#mark(this.#marked);
    this.#list.focus({ preventScroll: true });
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#list.remove();
    this.options.onClose();
  }

  #choose(choice: string): void {
    this.close();
    this.options.onChoice(choice);
  }

  #press(event: KeyboardEvent): void {
    const move = moves[event.key];
    const marked = this.options.choices[this.#marked];
    if (event.key === "Escape" || (event.key === "ArrowUp" && event.altKey)) this.close();
    else if (move !== undefined) this.#mark(move(this.#marked, this.#options.length));
    else if ((event.key === "Enter" || event.key === "Tab") && marked !== undefined) this.#choose(marked);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #mark(index: number): void {
    this.#options[this.#marked]?.setAttribute("aria-selected", "false");
    this.#marked = index;
    const option = this.#options[index];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    this.#list.setAttribute("aria-activedescendant", `choice-${index}`);
  }

  #place(anchor: DOMRect): void {
    const { style } = this.#list;
    style.minWidth = `${anchor.width}px`;
    style.left = `${Math.max(0, Math.min(anchor.left, window.innerWidth - this.#list.offsetWidth))}px`;
    const below = window.innerHeight - anchor.bottom;
    const upward = below < this.#list.offsetHeight && anchor.top > below;
    style.maxHeight = `${Math.min(this.#list.offsetHeight, upward ? anchor.top : below)}px`;
    style.top = `${upward ? Math.max(0, anchor.top - this.#list.offsetHeight) : anchor.bottom}px`;
  }
}
