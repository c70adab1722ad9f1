import { unitWithin } from "./moneyWords.ts";

/**
 * Columns of statements that name their period by "this" and "last" alone: 期末余额, 上期发生额, "Current period", "Last year",
 * 当連結会計年度; with their unit, it may be.
 */
export const isRelativeHead = (text: string): boolean => {
  const said = text
    .replace(unitWithin(text) ?? "", " ")
    .replace(audited, "")
    .trim();
  return mainland.test(said) || chinese.test(said) || japanese.test(said) || english.test(said);
};

const audited = /[(（](?:un-?audited|audited|restated|未?[经經][审審][核计計]|[经經]?重列)[)）]/giu;

const mainland =
  /^(?:[本上]期|[本上]年度?|[期年][末初]|上年年?末|[上去]年同期)(?:[发發]生[额額]|[金余餘][额額]|[累][计計][数數]|[数數])$/u;

const chinese = /^(?:[本上]期[間间末]?|[本上去]年度?末?|[上去]年(?:年末|同期))$/u;

const japanese = /^[当前](?:(?:中間|四半期)?連結(?:会計年度|累計期間|会計期間)|事業年度|年度|期)末?$/u;

const english =
  /^(?:as )?(?:at )?(?:the )?(?:end of )?(?:the )?(?:current|this|prior|previous|preceding|last)(?: corresponding| comparative)?(?: financial| fiscal| reporting| interim)? (?:year|period|half(?:[- ]year)?|quarter)(?:[- ]end)?$/iu;
