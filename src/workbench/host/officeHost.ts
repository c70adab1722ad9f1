import { ApiError } from "./requests/apiError.ts";
import { Dispatcher } from "./requests/dispatcher.ts";
import { eventEntries } from "./events/eventDelivery.ts";
import { FunctionRuntime } from "./functionRuntime.ts";
import { HostContext, type HostServices } from "./hostContext.ts";
import { makeShared } from "./requests/makeShared.ts";
import type { HostWorkbook } from "./hostWorkbook.ts";
import {
  actionType,
  messageCategory,
  requestFlag,
  type MessageEntry,
  type ReplyBody,
  type RequestMessage,
} from "./requests/protocol.ts";
import { currentExcel, type RequirementSets } from "./requests/requirementSets.ts";

export interface OfficeHostOptions {
  readonly requirementSets?: RequirementSets;
  /** How long a request waits for the calculation before it reads what there is, in milliseconds; 10,000. */
  readonly patience?: number;
  /** How long functions of a page that has answered none yet are waited for, in milliseconds; 1,000. */
  readonly silence?: number;
  /** The add-in asks for its pane to be shown or hidden. */
  readonly onPaneVisibility?: (shown: boolean) => void;
}

/** A message between client and host, as its JSON text. */
export interface Traffic {
  readonly direction: "toHost" | "toClient";
  readonly json: string;
}

const settingsChanged = 1;
const documentSelectionChanged = 2;
const visibilityChanged = 65_539;
const cellEditPoll = 50;
const defaultPatience = 10_000;
const defaultSilence = 1000;
/** A page that is busy answers late and lets no step pass: so many steps in a row are silence, not the time. */
const stepsOfSilence = 10;

/** Excel as one add-in's client sees it: answers its messages from a workbook, and tells it what happens there. */
export class OfficeHost {
  readonly context: HostContext;
  readonly dispatcher: Dispatcher;
  readonly functions: FunctionRuntime;
  readonly requirementSets: RequirementSets;
  readonly #trafficListeners = new Set<(traffic: Traffic) => void>();
  readonly #patience: number;
  readonly #silence: number;
  readonly #startWaiters: (() => void)[] = [];
  #toClient: ((json: string) => void) | undefined;
  #started = false;
  #queue: Promise<void> = Promise.resolve();
  #updating = 0;
  /** Whether a calculation is under way that was waited for in vain. */
  #waitsLong = false;
  /** Events of a request go out after its reply. */
  #held: MessageEntry[] | undefined;

  constructor(
    readonly workbook: HostWorkbook,
    options: OfficeHostOptions = {},
  ) {
    this.#patience = options.patience ?? defaultPatience;
    this.#silence = options.silence ?? defaultSilence;
    this.requirementSets = options.requirementSets ?? currentExcel;
    this.functions = new FunctionRuntime((entries) => this.#post(entries));
    const services: HostServices = {
      invocationResults: (results) => this.functions.take(results),
      functionsReady: () => this.functions.markReady(),
      actionsReady: () => {
        this.#started = true;
        for (const resolve of this.#startWaiters.splice(0)) resolve();
      },
      paneVisibility: (shown) => {
        options.onPaneVisibility?.(shown);
        this.tellPaneVisibility(shown);
      },
    };
    this.context = new HostContext(workbook, services, makeShared);
    this.dispatcher = new Dispatcher(this.context, () => this.#settle());
    workbook.listen((event) => {
      const entries = [...eventEntries(event, this.context), ...documentEntries(event.kind)];
      if (this.#held !== undefined) this.#held.push(...entries);
      else if (entries.length > 0) this.#post(entries);
    });
  }

  /** Connects a client: `toClient` takes the host's messages. One client at a time, as in a shared runtime. */
  connect(toClient: (json: string) => void): void {
    this.disconnect();
    this.#toClient = toClient;
  }

  /** Resolves when the client that is connected, or the next one, has started. */
  clientStarted(): Promise<void> {
    return this.#started ? Promise.resolve() : new Promise((resolve) => this.#startWaiters.push(resolve));
  }

  /** The client's page is gone. */
  disconnect(): void {
    this.#started = false;
    this.#toClient = undefined;
    this.functions.markGone();
  }

  /** Takes a message of the client. */
  receive(json: string): void {
    this.#notice({ direction: "toHost", json });
    const request = JSON.parse(json) as RequestMessage;
    if (request.type !== 1) return;
    const answer = (): Promise<void> => this.#answer(request);
    // Results of functions pass by: the request before them may wait for the calculation that waits for them.
    if (isForFunctions(request)) void answer();
    else this.#queue = this.#queue.then(answer);
  }

  /** Resolves when every request received so far is answered. */
  idle(): Promise<void> {
    return this.#queue;
  }

  onTraffic(listener: (traffic: Traffic) => void): () => void {
    this.#trafficListeners.add(listener);
    return () => void this.#trafficListeners.delete(listener);
  }

  /** The pane was shown or hidden by the user. */
  tellPaneVisibility(shown: boolean): void {
    this.context.paneShown = shown;
    this.#post([
      {
        messageCategory: messageCategory.event,
        messageType: visibilityChanged,
        targetId: "",
        message: JSON.stringify({ visibility: shown ? "Visible" : "Hidden" }),
      },
    ]);
  }

  /** The document's settings were changed by somebody else who edits it. */
  tellSettingsChanged(): void {
    this.#post([{ messageCategory: messageCategory.event, messageType: settingsChanged, targetId: "", message: "{}" }]);
  }

  async #answer(request: RequestMessage): Promise<void> {
    const holds = !isForFunctions(request);
    if (holds) this.#held = [];
    const body = await this.#process(request);
    this.#send({ id: request.id, type: 2, message: { statusCode: 200, headers: {}, body } });
    const events = holds ? this.#held : undefined;
    if (holds) this.#held = undefined;
    if (events !== undefined && events.length > 0) this.#post(events);
  }

  async #process(request: RequestMessage): Promise<ReplyBody> {
    if (!request.message.url.startsWith("ProcessQuery")) return failed(new ApiError("ApiNotFound"));
    if (isForFunctions(request)) return this.dispatcher.process(request.message.body);
    if (this.workbook.editing()) {
      if ((request.flags & requestFlag.delayForCellEdit) === 0) {
        return failed(new ApiError("InvalidOperationInCellEditMode"));
      }
      while (this.workbook.editing()) await new Promise((resolve) => setTimeout(resolve, cellEditPoll));
    }
    this.#begin();
    try {
      return await this.dispatcher.process(request.message.body);
    } finally {
      this.#end();
    }
  }

  #begin(): void {
    this.context.causedByAddIn = true;
    this.#updating += 1;
    this.workbook.beginUpdate();
  }

  #end(): void {
    this.workbook.endUpdate();
    this.#updating -= 1;
    this.context.causedByAddIn = false;
  }

  /**
   * Ends the update for as long as the calculation takes, or until patience ends. A function may wait for what the page
   * asks by further requests, as those of a page that has just come may all do: until the calculation that took too long
   * is done, none of them waits for it again.
   */
  async #settle(): Promise<void> {
    if (this.#updating > 0) this.#end();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let watch: ReturnType<typeof setInterval> | undefined;
    const enough = new Promise<void>((resolve) => {
      const giveUp = (): void => {
        this.#waitsLong = true;
        resolve();
      };
      timer = setTimeout(giveUp, this.#waitsLong ? 0 : this.#patience);
      let silent = 0;
      watch = setInterval(() => {
        silent = this.functions.silent ? silent + 1 : 0;
        if (silent >= stepsOfSilence) giveUp();
      }, this.#silence / stepsOfSilence);
    });
    const settled = this.workbook.settled().then(() => {
      this.#waitsLong = false;
    });
    try {
      await Promise.race([settled, enough]);
    } finally {
      clearTimeout(timer);
      clearInterval(watch);
      this.#begin();
    }
  }

  #post(entries: readonly MessageEntry[]): void {
    this.#send({ type: 3, message: { entries } });
  }

  #send(message: unknown): void {
    if (this.#toClient === undefined) return;
    const json = JSON.stringify(message);
    this.#notice({ direction: "toClient", json });
    this.#toClient(json);
  }

  #notice(traffic: Traffic): void {
    for (const listener of this.#trafficListeners) listener(traffic);
  }
}

/** Events the client hears without having asked the host: a new selection of the document. */
function documentEntries(kind: string): readonly MessageEntry[] {
  if (kind !== "selectionChanged") return [];
  return [
    {
      messageCategory: messageCategory.event,
      messageType: documentSelectionChanged,
      targetId: "",
      message: "{}",
    },
  ];
}

function failed(error: ApiError): ReplyBody {
  return { Results: [], Error: { Code: error.code, Message: error.message, HttpStatusCode: error.httpStatusCode } };
}

/** Requests of the client's function runtime: nothing in them but its own service. */
function isForFunctions(request: RequestMessage): boolean {
  const { body } = request.message;
  return body.Actions.some(
    (action) =>
      action.ActionType === actionType.method &&
      body.ObjectPaths[String(action.ObjectPathId)]?.Name === "Microsoft.ExcelServices.CustomFunctions",
  );
}
