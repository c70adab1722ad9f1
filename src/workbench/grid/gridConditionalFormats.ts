import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { IConditionFormattingRule, IFormulaHighlightCell } from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormat } from "../host/hostWorkbook.ts";
import { toFormat, toStyle } from "./drawing/cellStyle.ts";
import { toArea, toRange } from "./gridContext.ts";
import type { GridContext } from "./gridContext.ts";

type Look = ConditionalFormat["format"];

function isFormulaRule(rule: IConditionFormattingRule): rule is IConditionFormattingRule<IFormulaHighlightCell> {
  return (
    rule.rule.type === CFRuleType.highlightCell && "subType" in rule.rule && rule.rule.subType === CFSubRuleType.formula
  );
}

/**
 * Formats that apply where a formula is true. Univer applies the rules of a sheet in the order of its list, and
 * calculates a rule anew at each change of it: within an update, a rule goes to it when all of it is known.
 */
export class GridConditionalFormats {
  readonly #rules: ConditionalFormattingRuleModel;
  /** By sheet and id: an id tells a format from those of its own sheet alone. */
  readonly #awaiting = new Map<string, ConditionalFormat>();
  #held = false;

  constructor(private readonly context: GridContext) {
    this.#rules = context.injector.get(ConditionalFormattingRuleModel);
  }

  hold(): void {
    this.#held = true;
  }

  release(): void {
    this.#held = false;
    this.#flush();
  }

  list(sheet: string): ConditionalFormat[] {
    const awaiting = [...this.#awaiting.values()].filter((format) => format.sheet === sheet);
    const known = this.#known(sheet).filter((format) => !this.#awaiting.has(keyOf(format)));
    for (const format of awaiting) known.splice(format.priority, 0, format);
    return known.map((format, priority) => ({ ...format, priority }));
  }

  set(format: ConditionalFormat): void {
    this.#awaiting.set(keyOf(format), format);
    if (!this.#held) this.#flush();
  }

  #flush(): void {
    const awaiting = [...this.#awaiting.values()];
    this.#awaiting.clear();
    for (const format of awaiting) this.#set(format);
  }

  #known(sheet: string): ConditionalFormat[] {
    return this.#list(sheet)
      .filter(isFormulaRule)
      .map((rule, priority) => ({
        id: rule.cfId,
        sheet,
        areas: rule.ranges.map((range) => toArea(sheet, range)),
        formula: rule.rule.value,
        format: look(rule.rule),
        stopIfTrue: rule.stopIfTrue,
        priority,
      }));
  }

  #set(format: ConditionalFormat): void {
    const place = { unitId: this.context.unitId, subUnitId: format.sheet };
    const rule: IConditionFormattingRule<IFormulaHighlightCell> = {
      cfId: format.id,
      ranges: format.areas.map(toRange),
      stopIfTrue: format.stopIfTrue,
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: format.formula,
        style: toStyle(format.format),
      },
    };
    const before = this.#list(format.sheet).find(({ cfId }) => cfId === format.id);
    if (before === undefined) {
      this.context.runUndoably(
        { id: AddConditionalRuleMutation.id, params: { ...place, rule } },
        { id: DeleteConditionalRuleMutation.id, params: { ...place, cfId: format.id } },
      );
    } else {
      this.context.runUndoably(
        { id: SetConditionalRuleMutation.id, params: { ...place, cfId: format.id, rule } },
        { id: SetConditionalRuleMutation.id, params: { ...place, cfId: format.id, rule: before } },
      );
    }
    this.#move(format);
  }

  delete(sheet: string, cfId: string): void {
    this.#flush();
    const place = { unitId: this.context.unitId, subUnitId: sheet };
    const rule = this.#list(sheet).find((stored) => stored.cfId === cfId);
    if (rule === undefined) return;
    this.context.runUndoably(
      { id: DeleteConditionalRuleMutation.id, params: { ...place, cfId } },
      { id: AddConditionalRuleMutation.id, params: { ...place, rule } },
    );
  }

  #move({ sheet, id, priority }: ConditionalFormat): void {
    const rules = this.#list(sheet);
    const now = rules.findIndex(({ cfId }) => cfId === id);
    const target = rules[Math.min(priority, rules.length - 1)];
    if (target === undefined || target.cfId === id) return;
    this.context.run(MoveConditionalRuleMutation.id, {
      unitId: this.context.unitId,
      subUnitId: sheet,
      start: { id, type: "self" },
      end: { id: target.cfId, type: now > priority ? "before" : "after" },
    });
  }

  #list(sheet: string): IConditionFormattingRule[] {
    return this.#rules.getSubunitRules(this.context.unitId, sheet) ?? [];
  }
}

const keyOf = ({ sheet, id }: ConditionalFormat): string => `${sheet} ${id}`;

function look({ style }: IFormulaHighlightCell): Look {
  const { bold, italic, underline, strikethrough, fontColour, fill, numberFormat } = toFormat(style, {});
  return {
    ...(style.bl !== undefined && { bold }),
    ...(style.it !== undefined && { italic }),
    ...(style.ul !== undefined && { underline }),
    ...(style.st !== undefined && { strikethrough }),
    ...(style.cl != null && { fontColour }),
    ...(style.bg != null && { fill }),
    ...(style.n != null && { numberFormat }),
  };
}
