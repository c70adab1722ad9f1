import type { Role } from "../../../filing/Pack.ts";
import { labelWords } from "../../words/labelWords.ts";
import { roleWords } from "../../words/roleWords.ts";

/** The rank, from 0, of the list by which the label names the role; undefined where none does. */
export function rankOf(role: Role, label: string): number | undefined {
  const rank = rankOfWords(role, label);
  if (rank !== undefined || !explained.has(role)) return rank;
  // "Gross profit (centre contribution)": what stands in brackets behind a name explains it, unless its words say otherwise.
  const plain = label.replace(/(?<=\p{L}\p{L}\p{L}) ?[([](?=\p{L}{4})[^()[\]]*[)\]]$/u, "");
  const { english } = labelWords(label);
  if (
    plain === label ||
    english === "" ||
    /continu|attribut|adjust|exclud|before|after|net of|per /u.test(english.slice(labelWords(plain).english.length))
  )
    return undefined;
  const without = roleWords[role].never?.test(english) === true ? undefined : rankOfWords(role, plain);
  return without === undefined ? undefined : without + 5;
}

const explained = new Set<Role>(["revenue", "costOfSales", "grossProfit", "operatingResult", "cash", "inventories"]);

function rankOfWords(role: Role, label: string): number | undefined {
  const { english, chinese, never } = roleWords[role];
  const words = labelWords(label);
  if (never?.test(words.english) === true || never?.test(words.chinese) === true) return undefined;
  const ranks = [
    words.english === "" ? -1 : english.findIndex((each) => each.test(words.english)),
    words.chinese === "" ? -1 : chinese.findIndex((each) => each.test(words.chinese)),
  ].filter((rank) => rank >= 0);
  return ranks.length === 0 ? undefined : Math.min(...ranks);
}
