import { focusFirst } from "./moveFocus.ts";
import { element } from "./ribbon.ts";
import * as pageWords from "./pageWords.ts";

const widths = { least: 320, most: 640, step: 20 } as const;

/** The task pane beside the grid. Closing it hides its page, which goes on running: a shared runtime outlives its pane. */
export class Pane {
  readonly #title: HTMLElement;
  readonly #page: HTMLIFrameElement;

  constructor(
    private readonly desk: HTMLElement,
    private readonly parent: HTMLElement,
    splitter: HTMLElement,
    onClose: () => void,
  ) {
    this.#title = element("span", "");
    const close = element("button", "pane-close");
    close.type = "button";
    close.textContent = "✕";
    close.title = pageWords.closeThePane;
    close.setAttribute("aria-label", pageWords.closeThePane);
    close.addEventListener("click", () => {
      this.hide();
      onClose();
    });
    const head = element("div", "pane-head");
    head.append(this.#title, close);
    this.#page = element("iframe", "pane-page");
    parent.replaceChildren(head, this.#page);
    this.#makeResizable(splitter);
  }

  load(url: string, title: string): void {
    this.#title.textContent = title;
    this.#page.title = title;
    this.#page.src = url;
  }

  /** Calls the listener with the window of each page that is loaded. */
  onLoad(listener: (window: Window) => void): void {
    this.#page.addEventListener("load", () => {
      if (this.#page.contentWindow !== null) listener(this.#page.contentWindow);
    });
  }

  get isShown(): boolean {
    return !this.desk.classList.contains("pane-closed");
  }

  /** Gives the keys to the page. */
  focus(): void {
    this.#page.focus();
    focusFirst(this.#page.contentDocument);
  }

  show(): void {
    this.desk.classList.remove("pane-closed");
  }

  hide(): void {
    this.desk.classList.add("pane-closed");
  }

  #makeResizable(splitter: HTMLElement): void {
    const setWidth = (width: number): void => {
      this.parent.style.width = `${Math.min(widths.most, Math.max(widths.least, width))}px`;
    };
    splitter.addEventListener("pointerdown", (start) => {
      const before = this.parent.offsetWidth;
      const move = (event: PointerEvent): void => setWidth(before + start.clientX - event.clientX);
      splitter.setPointerCapture(start.pointerId);
      this.desk.classList.add("pane-moving");
      splitter.addEventListener("pointermove", move);
      splitter.addEventListener(
        "pointerup",
        () => {
          splitter.removeEventListener("pointermove", move);
          this.desk.classList.remove("pane-moving");
        },
        { once: true },
      );
    });
    splitter.addEventListener("keydown", ({ key }) => {
      if (key === "ArrowLeft") setWidth(this.parent.offsetWidth + widths.step);
      if (key === "ArrowRight") setWidth(this.parent.offsetWidth - widths.step);
    });
  }
}
