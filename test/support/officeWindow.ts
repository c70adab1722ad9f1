import vm from "node:vm";
import type { ClientWindow } from "../../src/workbench/host/commonApi.ts";

type Listener = (event: unknown) => void;

interface ScriptElement {
  src: string;
  onload?: (() => void) | null;
  onreadystatechange?: (() => void) | null;
  readonly attributes: Record<string, string>;
}

class Storage {
  readonly #items = new Map<string, string>();
  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#items.set(key, String(value));
  }
  removeItem(key: string): void {
    this.#items.delete(key);
  }
  clear(): void {
    this.#items.clear();
  }
}

const elementMethods = {
  setAttribute(this: ScriptElement, name: string, value: string) {
    this.attributes[name] = value;
  },
  getAttribute(this: ScriptElement, name: string) {
    return this.attributes[name] ?? null;
  },
};

const origin = "https://localhost:3000";

/** The least of a browser's page that Office.js needs: scripts that load by `src`, storage, load events, timers. */
export class OfficeWindow {
  readonly page: vm.Context;
  readonly globals: ClientWindow & Record<string, unknown>;
  readonly #listeners = new Map<string, Listener[]>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #loading = true;

  /** `load` runs a file of the Office.js package in the page. */
  constructor(load: (file: string, page: vm.Context) => void) {
    const globals = this.#globals(this.#document(load));
    globals["window"] = globals;
    globals["self"] = globals;
    globals["top"] = globals;
    globals["parent"] = globals;
    this.page = vm.createContext(globals);
    this.globals = globals as ClientWindow & Record<string, unknown>;
  }

  /** The page's own scripts have run. */
  finishLoading(): void {
    this.#loading = false;
    for (const name of ["DOMContentLoaded", "load"]) {
      for (const listener of this.#listeners.get(name) ?? []) listener({ type: name });
    }
  }

  /** Stops the page's timers. */
  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  /** A document with no more in it than the scripts that were loaded. */
  #document(load: (file: string, page: vm.Context) => void) {
    const loaded: ScriptElement[] = [{ src: `${origin}/office.js`, attributes: {} }];
    const append = (element: ScriptElement): ScriptElement => {
      loaded.push(element);
      const file = element.src.slice(origin.length + 1);
      this.#later(() => {
        load(file, this.page);
        element.onload?.();
      }, 0);
      return element;
    };
    const head = { appendChild: append, insertBefore: append };
    return {
      head,
      body: head,
      documentElement: head,
      cookie: "",
      URL: `${origin}/taskpane.html`,
      location: { href: `${origin}/taskpane.html`, protocol: "https:", search: "", hash: "" },
      isLoading: () => this.#loading,
      get readyState(): string {
        return this.isLoading() ? "loading" : "complete";
      },
      createElement: (): ScriptElement => ({ src: "", attributes: {}, ...elementMethods }),
      createTextNode: () => ({}),
      getElementsByTagName: (tag: string) => (tag.toLowerCase() === "script" ? loaded : [head]),
      getElementById: () => null,
      querySelectorAll: () => [],
      addEventListener: (name: string, listener: Listener) => this.#listen(name, listener),
      removeEventListener: () => undefined,
    };
  }

  #globals(document: { readonly location: object }): Record<string, unknown> {
    return {
      document,
      location: document.location,
      navigator: { userAgent: "Node", platform: "Node" },
      name: "",
      console,
      performance,
      URL,
      URLSearchParams,
      TextEncoder,
      TextDecoder,
      queueMicrotask,
      sessionStorage: new Storage(),
      localStorage: new Storage(),
      history: {},
      setTimeout: (work: () => void, delay?: number, ...args: unknown[]) => this.#later(work, delay ?? 0, ...args),
      clearTimeout: (timer: NodeJS.Timeout | undefined) => clearTimeout(timer),
      setInterval: (work: () => void, delay?: number) => {
        const timer = setInterval(work, delay);
        this.#timers.add(timer);
        return timer;
      },
      clearInterval: (timer: NodeJS.Timeout | undefined) => clearInterval(timer),
      addEventListener: (name: string, listener: Listener) => this.#listen(name, listener),
      removeEventListener: () => undefined,
    };
  }

  #listen(name: string, listener: Listener): void {
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
  }

  #later(work: (...args: unknown[]) => void, delay: number, ...args: unknown[]): NodeJS.Timeout {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      work(...args);
    }, delay);
    this.#timers.add(timer);
    return timer;
  }
}
