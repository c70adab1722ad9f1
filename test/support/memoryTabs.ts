import { Annotations } from "../../src/workbench/host/cells/annotations.ts";
import { quotedSheetName } from "../../src/workbench/host/cells/address.ts";
import type { Area } from "../../src/workbench/host/cells/area.ts";
import type { DefinedName, Sheet } from "../../src/workbench/host/hostWorkbook.ts";
import type { WorkbookEvent } from "../../src/workbench/host/events/workbookEvent.ts";
import { MemoryLooks } from "./memoryLooks.ts";
import { MemorySheet } from "./memorySheet.ts";

/** A text as a regular expression that matches just it. */
function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** The tabs, names and selection of the in-memory workbook. */
export abstract class MemoryTabs extends MemoryLooks {
  readonly annotations = new Annotations();
  readonly #sheets: { facts: Sheet; readonly content: MemorySheet }[] = [];
  readonly #listeners = new Set<(event: WorkbookEvent) => void>();
  #names: DefinedName[] = [];
  #active = "";
  #selection: readonly Area[] = [];
  #lastSheet = 0;

  /** Something that formulas may depend on is not as it was. */
  protected abstract changed(): void;

  sheets(): readonly Sheet[] {
    return this.#sheets.map(({ facts }) => facts);
  }

  addSheet(name: string): string {
    this.#lastSheet += 1;
    const id = `{00000000-0001-0000-0000-${String(this.#lastSheet).padStart(12, "0")}}`;
    const facts: Sheet = {
      id,
      name,
      visibility: "Visible",
      tabColour: "",
      showGridlines: true,
      showHeadings: true,
      freeze: { rows: 0, columns: 0 },
      protected: false,
    };
    this.#sheets.push({ facts, content: new MemorySheet(id) });
    this.emit({ kind: "sheetAdded", sheet: id });
    return id;
  }

  deleteSheet(id: string): void {
    const { facts } = this.#sheet(id);
    this.#sheets.splice(
      this.#sheets.findIndex((sheet) => sheet.facts.id === id),
      1,
    );
    this.#names = this.#names.filter((name) => name.sheet !== id);
    const reference = new RegExp(
      `${escaped(quotedSheetName(facts.name))}!\\$?[A-Z]+\\$?\\d+(:\\$?[A-Z]+\\$?\\d+)?`,
      "g",
    );
    this.#rewrite((formula) => formula.replace(reference, "#REF!"));
    this.annotations.deleteSheet(id);
    for (const format of this.conditionalFormats(id)) this.deleteConditionalFormat(id, format.id);
    if (this.#active === id) this.activateSheet(this.#sheets[0]?.facts.id ?? "");
    this.emit({ kind: "sheetDeleted", sheet: id, name: facts.name });
    this.changed();
  }

  updateSheet(id: string, changes: Partial<Omit<Sheet, "id">>): void {
    const sheet = this.#sheet(id);
    const before = sheet.facts;
    sheet.facts = { ...before, ...changes };
    if (changes.name !== undefined && changes.name !== before.name) {
      const [from, to] = [`${quotedSheetName(before.name)}!`, `${quotedSheetName(changes.name)}!`];
      this.#rewrite((formula) => formula.replaceAll(from, to));
      this.emit({ kind: "sheetRenamed", sheet: id, before: before.name, after: changes.name });
    }
    if (changes.visibility !== undefined) this.emit({ kind: "sheetVisibilityChanged", sheet: id });
    if (changes.protected !== undefined) {
      this.emit({ kind: "sheetProtectionChanged", sheet: id, protected: changes.protected });
    }
  }

  moveSheet(id: string, position: number): void {
    const before = this.#sheets.findIndex((sheet) => sheet.facts.id === id);
    this.#sheets.splice(position, 0, ...this.#sheets.splice(before, 1));
    if (before !== position) this.emit({ kind: "sheetMoved", sheet: id, before, after: position });
  }

  activeSheet(): string {
    return this.#active;
  }

  activateSheet(id: string): void {
    if (id === this.#active) return;
    if (this.#active !== "") this.emit({ kind: "sheetDeactivated", sheet: this.#active });
    this.#active = id;
    this.#selection = [{ sheet: id, row: 0, column: 0, rows: 1, columns: 1 }];
    this.emit({ kind: "sheetActivated", sheet: id });
  }

  names(): readonly DefinedName[] {
    return this.#names;
  }

  setName(name: DefinedName): void {
    const index = this.#names.findIndex(
      (present) => present.name.toLowerCase() === name.name.toLowerCase() && present.sheet === name.sheet,
    );
    if (index < 0) this.#names.push(name);
    else this.#names[index] = name;
    this.changed();
  }

  deleteName(name: string, sheet?: string): void {
    this.#names = this.#names.filter(
      (present) => present.name.toLowerCase() !== name.toLowerCase() || present.sheet !== sheet,
    );
    this.changed();
  }

  selection(): readonly Area[] {
    return this.#selection;
  }

  select(areas: readonly Area[]): void {
    if (areas[0] !== undefined) this.activateSheet(areas[0].sheet);
    this.#selection = areas;
    this.emit({ kind: "selectionChanged", areas });
  }

  listen(listener: (event: WorkbookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  protected content(sheet: string): MemorySheet {
    return this.#sheet(sheet).content;
  }

  protected emit(event: WorkbookEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Rewrites every formula and name. */
  #rewrite(by: (formula: string) => string): void {
    for (const { content } of this.#sheets) {
      for (const cell of content.cells.values()) if (cell.formula !== null) cell.formula = by(cell.formula);
    }
    this.#names = this.#names.map((name) => ({ ...name, formula: by(name.formula) }));
  }

  #sheet(id: string): { facts: Sheet; readonly content: MemorySheet } {
    const sheet = this.#sheets.find(({ facts }) => facts.id === id);
    if (sheet === undefined) throw new Error(`The workbook has no sheet ${id}.`);
    return sheet;
  }
}
