/** The part of the host that Office.js finds on its window: who is there, the document's settings, ribbon commands. */
import type { OfficeHost } from "./officeHost.ts";
import * as hostWords from "./hostWords.ts";

/** The client's numbers of the events and methods answered here. */
const eventId = { appCommandInvoked: 39 } as const;
const methodId = { appCommandCompleted: 94 } as const;
const status = { success: 0, notSupported: 5000 } as const;

type EventHandler = (eventId: number, payload: unknown) => void;
type Completion = (status: number) => void;

/** Office's colours as the client takes them: 0xRRGGBB. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

export const lightTheme: OfficeTheme = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x242424,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x242424,
};

export const darkTheme: OfficeTheme = {
  bodyBackgroundColor: 0x292929,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x1f1f1f,
  controlForegroundColor: 0xffffff,
};

export interface InstallOptions {
  /** The address of the document, as `Office.context.document.url`. */
  readonly documentUrl?: string;
  /** Asked each time the client wants it. */
  readonly theme?: () => OfficeTheme;
  /** "en-us" */
  readonly locale?: string;
  /** The client caches settings under it for as long as the browser's tab lives; another one each time unless given. */
  readonly instanceId?: string;
}

/** The page in which an add-in runs: what the host sets there before Office.js loads. */
export interface ClientWindow {
  external: unknown;
  _richApiNativeBridge?: unknown;
}

/** A page of the add-in the host is installed in. */
export interface InstalledClient {
  /** Presses a ribbon button: resolves when the command calls `event.completed()`, rejects if there is no such command. */
  invokeCommand(functionName: string, controlId: string): Promise<void>;
  /** Resolves when the page takes ribbon commands. */
  readonly commandsReady: Promise<void>;
  /** The page is closed. */
  dispose(): void;
}

/** A ribbon command that the add-in did not carry out. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  constructor(
    readonly functionName: string,
    readonly status: number,
  ) {
    super(hostWords.noCommand(functionName, status));
  }
}

/** A safe array of the client: it asks for its JavaScript array. */
function safeArray(items: readonly unknown[]): { toArray(): unknown[] } {
  return { toArray: () => [...items] };
}

function documentSettings(host: OfficeHost) {
  const { settings } = host.workbook.parts;
  return {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write(keys: readonly string[], values: readonly string[]): void {
      for (const key of [...settings.keys()]) if (!keys.includes(key)) settings.delete(key);
      for (const [index, key] of keys.entries()) settings.set(key, JSON.parse(values[index] ?? "null") as unknown);
    },
  };
}

function clientContext(host: OfficeHost, options: InstallOptions) {
  const locale = "en-US";
  return {
    GetActivationMode: () => 0,
    GetAppCapabilities: () => 1,
    GetAppDataLocale: () => locale,
    GetAppType: () => 1,
    GetAppUILocale: () => locale,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetCommerceAllowed: () => false,
    GetControlIntegrationLevel: () => 1,
    GetCorrelationId: () => "",
    GetDialogRequirementMatrix: () => JSON.stringify({ DialogApi: "1.2" }),
    GetDocUrl: () => options.documentUrl ?? host.workbook.name,
    GetFeaturesForSolution: () => "{}",
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.19000.20000",
    GetInitialDisplayMode: () => 0,
    GetInstanceId: () => options.instanceId ?? crypto.randomUUID(),
    GetOfficeThemeInfo: () => JSON.stringify(options.theme?.() ?? lightTheme),
    GetSettings: () => documentSettings(host),
    GetSolutionRef: () => "workbench",
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(host.requirementSets),
    GetTouchEnabled: () => false,
  };
}

/** The commands that were handed to the page and are not done, each with what takes its status, by their number. */
class Commands {
  readonly #running = new Map<string, (status: number) => void>();
  #last = 0;

  /** Hands a command over under a number of its own; resolves when it is done, rejects if the add-in has none such. */
  run(functionName: string, handOver: (id: string) => void): Promise<void> {
    this.#last += 1;
    const id = String(this.#last);
    const done = new Promise<void>((resolve, reject) => {
      this.#running.set(id, (result) => {
        if (result === status.success) resolve();
        else reject(new CommandError(functionName, result));
      });
    });
    handOver(id);
    return done;
  }

  finish(id: string, result: number): void {
    this.#running.get(id)?.(result);
    this.#running.delete(id);
  }
}

/** What the client finds at `window.external`; `handlers` are by event and target, "39 ". */
function clientExternal(
  host: OfficeHost,
  options: InstallOptions,
  commands: Commands,
  handlers: Map<string, EventHandler>,
  takesCommands: () => void,
) {
  return {
    GetContext: () => clientContext(host, options),
    // The last part: the page runs custom functions too.
    GetHostInfo: () => `excel$win32$16.01$${options.locale ?? "en-us"}$$$$2`,
    GetLoggingAllowed: () => false,
    Execute(id: number, params: readonly unknown[], callback: Completion): void {
      if (id !== methodId.appCommandCompleted) {
        callback(status.notSupported);
        return;
      }
      commands.finish(String(params[0]), Number(params[1]));
      callback(status.success);
    },
    RegisterEvent(id: number, targetId: string, handler: EventHandler, callback: Completion): void {
      handlers.set(`${id} ${targetId}`, handler);
      callback(status.success);
      if (id === eventId.appCommandInvoked) takesCommands();
    },
    UnregisterEvent(id: number, targetId: string, callback: Completion): void {
      handlers.delete(`${id} ${targetId}`);
      callback(status.success);
    },
  };
}

/** Carries the client's messages to the host, and the host's to the client. */
function bridgeTo(host: OfficeHost): object {
  const bridge: { sendMessageToHost(json: string): void; onMessageFromHost?: (json: string) => void } = {
    sendMessageToHost: (json) => host.receive(json),
  };
  host.connect((json) => {
    // Later, as the client does not expect an answer before it has finished asking.
    setTimeout(() => bridge.onMessageFromHost?.(json), 0);
  });
  return bridge;
}

/** Sets up a window as Excel's web view does, before Office.js loads in it, and connects the host to it. */
export function installHost(window: ClientWindow, host: OfficeHost, options: InstallOptions = {}): InstalledClient {
  const handlers = new Map<string, EventHandler>();
  const commands = new Commands();
  let takesCommands: () => void = () => undefined;
  const commandsReady = new Promise<void>((resolve) => {
    takesCommands = resolve;
  });
  const unlisten = host.workbook.listen((event) => {
    if (event.kind === "selectionChanged") handlers.get("2 ")?.(2, safeArray([]));
  });
  const external = clientExternal(host, options, commands, handlers, () => takesCommands());
  Object.defineProperty(window, "external", { value: external, configurable: true, writable: true });
  window._richApiNativeBridge = bridgeTo(host);

  return {
    commandsReady,
    async invokeCommand(functionName, controlId) {
      await commandsReady;
      const handler = [...handlers].find(([key]) => key.startsWith(`${eventId.appCommandInvoked} `))?.[1];
      if (handler === undefined) throw new CommandError(functionName, status.notSupported);
      return commands.run(functionName, (id) =>
        handler(
          eventId.appCommandInvoked,
          safeArray([id, functionName, JSON.stringify({ source: { id: controlId } })]),
        ),
      );
    },
    dispose() {
      unlisten();
      host.disconnect();
    },
  };
}
