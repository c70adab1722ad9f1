import { parseLocalAddress } from "../host/cells/address.ts";
import type { Area } from "../host/cells/area.ts";
import { shownValue } from "../host/entering/cellInput.ts";
import { installHost } from "../host/commonApi.ts";
import type { ClientWindow, InstalledClient, OfficeTheme } from "../host/commonApi.ts";
import type { HostWorkbook } from "../host/hostWorkbook.ts";
import type { OfficeHost } from "../host/officeHost.ts";
import { typeInto } from "./typeInto.ts";
import * as pageWords from "./pageWords.ts";

/** What `read` gives of an area, row by row; a blank cell is "", an error its text. */
export interface CellsRead {
  readonly values: readonly (readonly (string | number | boolean)[])[];
  /** The formula where a cell has one, else its value. */
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
  /** As the cells show them. */
  readonly text: readonly (readonly string[])[];
}

/** `window.workbench`: the workbook for scripts and tests, and the door through which the add-in's page comes in. */
export interface WorkbenchApi {
  /** Resolves once the first *Build model* is done and everything is calculated. */
  readonly ready: Promise<void>;
  sheetNames(): Promise<readonly string[]>;
  read(sheet: string, address: string): Promise<CellsRead>;
  /**
   * As if the user typed it: texts are read as Excel reads them, "=" begins a formula; null leaves a cell as it is.
   * Writes take place in the order of the calls. Rejects with a sentence, nothing written, where there is no such sheet
   * or address, the array has another shape, or Excel would not take an entry.
   */
  write(
    sheet: string,
    address: string,
    values: readonly (readonly (string | number | boolean | null)[])[],
  ): Promise<void>;
  /** Resolves when calculation, custom functions, events and what the pane does about them are at rest. */
  settled(): Promise<void>;
  /** Called by the add-in's page before its own scripts. */
  enter: (page: ClientWindow) => void;
}

/** The workbook has no such place. */
class PlaceError extends Error {
  override readonly name = "PlaceError";
  constructor(
    readonly sheet: string,
    readonly address?: string,
  ) {
    super(address === undefined ? pageWords.theWorkbookHasNoSheet(sheet) : pageWords.isNoAddress(address, sheet));
  }
}

/**
 * The pane answers a burst of events after a moment's wait: only a longer silence means that it has nothing to do. It is
 * waited out in steps, as a page that does much else lets one long wait pass before what was to come in it has its turn.
 */
const silence = { steps: 4, milliseconds: 20 } as const;

/** Scripts may ask for anything. */
function area(workbook: HostWorkbook, sheetName: unknown, address: unknown): Area {
  const wanted = String(sheetName);
  const sheet = workbook.sheets().find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (sheet === undefined) throw new PlaceError(wanted);
  const place = parseLocalAddress(String(address));
  if (place === undefined) throw new PlaceError(wanted, String(address));
  return { sheet: sheet.id, ...place };
}

/** Watches the add-in and the workbook for silence. */
export class Quiet {
  #stirs = 0;

  constructor(
    private readonly workbook: Pick<HostWorkbook, "listen" | "settled">,
    private readonly host: Pick<OfficeHost, "onTraffic" | "idle">,
  ) {
    const stir = (): void => {
      this.#stirs += 1;
    };
    workbook.listen(stir);
    host.onTraffic(stir);
  }

  async reached(): Promise<void> {
    let quiet = 0;
    do {
      const before = this.#stirs;
      await new Promise((resolve) => setTimeout(resolve, silence.milliseconds));
      await this.workbook.settled();
      await this.host.idle();
      quiet = this.#stirs === before ? quiet + 1 : 0;
    } while (quiet < silence.steps);
  }
}

export interface WorkbenchParts {
  readonly workbook: HostWorkbook;
  readonly host: OfficeHost;
  readonly quiet: Quiet;
  readonly ready: Promise<void>;
  readonly theme: () => OfficeTheme;
  readonly onEnter: (client: InstalledClient) => void;
}

export function workbenchApi({ workbook, host, quiet, ready, theme, onEnter }: WorkbenchParts): WorkbenchApi {
  return {
    ready,
    async sheetNames() {
      return workbook.sheets().map(({ name }) => name);
    },
    async read(sheet, address) {
      const place = area(workbook, sheet, address);
      const values = workbook.values(place).map((row) => row.map(shownValue));
      const formulas = workbook
        .formulas(place)
        .map((row, i) => row.map((formula, j) => formula ?? values[i]?.[j] ?? ""));
      return { values, formulas, text: workbook.texts(place) };
    },
    async write(sheet, address, values) {
      typeInto(workbook, area(workbook, sheet, address), values);
    },
    settled: () => quiet.reached(),
    enter(page) {
      onEnter(installHost(page, host, { theme, documentUrl: workbook.name }));
    },
  };
}

/**
 * The door that stands in the page before the workbook is open: whatever is asked of it waits until then. The add-in's
 * page comes in only after that, as the workbench loads it itself.
 */
export function workbenchDoor(opened: Promise<WorkbenchApi>, enter: (page: ClientWindow) => void): WorkbenchApi {
  return {
    ready: opened.then(({ ready }) => ready),
    sheetNames: async () => (await opened).sheetNames(),
    read: async (sheet, address) => (await opened).read(sheet, address),
    write: async (sheet, address, values) => (await opened).write(sheet, address, values),
    settled: async () => (await opened).settled(),
    enter,
  };
}
