/** What the file of an add-in's ExtendedOverrides says of the keyboard, as far as keys run its functions. */
export interface ShortcutsFile {
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly mac?: string };
  }[];
}

const modifiers = ["Ctrl", "Alt", "Shift", "Meta"] as const;
type Pressed = Pick<KeyboardEvent, "ctrlKey" | "altKey" | "shiftKey" | "metaKey" | "code">;

/** Keys in one order, as Excel for the Mac calls them, too: "Ctrl+Alt+Shift+KeyU". */
function inOrder(keys: readonly string[]): string {
  const named = keys.map((key) => ({ Command: "Meta", Option: "Alt" })[key] ?? key);
  const letter = named.find((key) => !modifiers.some((modifier) => modifier === key)) ?? "";
  return [...modifiers.filter((key) => named.includes(key)), /^[A-Z]$/.test(letter) ? `Key${letter}` : letter].join(
    "+",
  );
}

/** By its place on the keyboard, as the other keys change what a letter types. */
const pressed = ({ ctrlKey, altKey, shiftKey, metaKey, code }: Pressed): string =>
  inOrder([
    ...(ctrlKey ? ["Ctrl"] : []),
    ...(altKey ? ["Alt"] : []),
    ...(shiftKey ? ["Shift"] : []),
    ...(metaKey ? ["Meta"] : []),
    code,
  ]);

/** Runs an add-in's function on its keys, in every window that is listened in, before anybody else takes them. */
export function followShortcuts(
  { shortcuts }: ShortcutsFile,
  isMac: boolean,
  run: (action: string) => void,
): (window: Pick<Window, "addEventListener">) => void {
  const actions = new Map(
    shortcuts.map(({ action, key }) => [inOrder((isMac ? (key.mac ?? key.default) : key.default).split("+")), action]),
  );
  const press = (event: KeyboardEvent): void => {
    const action = actions.get(pressed(event));
    if (action === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // A key that is held is pressed once: nobody wants ten new units.
    if (!event.repeat) run(action);
  };
  return (window) => window.addEventListener("keydown", press, { capture: true });
}
