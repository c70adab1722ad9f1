import { isUnitLine, moneySentence } from "../../words/moneyWords.ts";
import { isPeriodHead } from "../../words/periodWords.ts";
import { titleCase } from "../../words/titleCase.ts";
import { breaksOff, leadsIn, leadsOn, saysNothing } from "./tableNameWords.ts";

const LONGEST = 110;

/** A title as a person would write it: not in capitals, and without what says that it goes on or leads to a table. */
export function writtenName(title: string): string {
  const whole = title
    .replace(/\s*[-–—]?\s*[(（]?(?:cont(?:inued|['’]d)\.?|[續续])[)）]?(?=:|$)/iu, "")
    .replace(/\s*[:：]\s*$/u, "");
  const name = whole.replace(leadsOn, "").replace(leadsIn, "").trim();
  return titleCase(/^[a-z][.)]/u.test(name) ? name : name.charAt(0).toUpperCase() + name.slice(1));
}

/** What a text names a table by; undefined for a unit, a period, a piece of a sentence and what says nothing of a table. */
export function nameInText(text: string): string | undefined {
  const name = writtenName(text);
  return isName(name) ? name : undefined;
}

const isName = (name: string): boolean =>
  name.length > 2 &&
  name.length <= LONGEST &&
  /\p{L}{2}|\p{Script=Han}/u.test(name) &&
  !/^[•·▪]|。|[.;；,，]$|^[(（][^)）]*[)）]$|\d{1,3}(?:,\d{3})+|\p{L}{2}[.;] \p{Lu}/u.test(name) &&
  !breaksOff.test(name) &&
  !saysNothing.test(name) &&
  !isUnitLine(name) &&
  !(moneySentence(name) !== undefined && name.length < 40) &&
  !isPeriodHead(name);
