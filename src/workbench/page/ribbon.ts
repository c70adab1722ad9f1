import type { RibbonButton, RibbonGroup } from "./readManifest.ts";

/** The Home tab's groups, as buttons that press themselves only when they are ready to work. */
export class Ribbon {
  readonly #buttons = new Map<string, HTMLButtonElement>();

  constructor(
    parent: HTMLElement,
    groups: readonly RibbonGroup[],
    private readonly press: (button: RibbonButton) => void,
  ) {
    parent.replaceChildren(...groups.map((group) => this.#group(group)));
  }

  /** Excel greys a button while its command runs. */
  setEnabled(id: string, enabled: boolean): void {
    const button = this.#buttons.get(id);
    if (button !== undefined) button.disabled = !enabled;
  }

  click(id: string): void {
    this.#buttons.get(id)?.click();
  }

  #group(group: RibbonGroup): HTMLElement {
    const buttons = element("div", "ribbon-buttons");
    buttons.append(...group.buttons.map((button) => this.#button(button)));
    const label = element("div", "ribbon-label");
    label.textContent = group.label;
    const box = element("div", "ribbon-group");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", group.label);
    box.append(buttons, label);
    return box;
  }

  #button(button: RibbonButton): HTMLButtonElement {
    const drawn = element("button", "ribbon-button");
    drawn.type = "button";
    drawn.dataset["control"] = button.id;
    drawn.title = `${button.label}\n${button.tip}`;
    const icon = element("img", "");
    icon.alt = "";
    icon.src = button.icons.get(32) ?? [...button.icons.values()][0] ?? "";
    const label = element("span", "");
    label.textContent = button.label;
    drawn.append(icon, label);
    drawn.addEventListener("click", () => this.press(button));
    this.#buttons.set(button.id, drawn);
    return drawn;
  }
}

export function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  return made;
}
