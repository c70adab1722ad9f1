/** Small words of the languages whose statements are understood, which no text of theirs does without. */
const smallWords: Readonly<Record<string, RegExp>> = {
  en: /^(?:the|of|and|for|to|by|from|with)$/u,
  de: /^(?:der|die|das|und|für|von|zum|aus|im)$/u,
  fr: /^(?:le|la|les|des|du|et|pour|aux?)$/u,
  es: /^(?:el|los|las|del|y|para|por|al)$/u,
  it: /^(?:il|gli|della|delle|dei|di|e|per|al)$/u,
  pt: /^(?:os|da|das|do|dos|em|e|para|ao)$/u,
  nl: /^(?:het|een|van|en|voor|de|uit|te)$/u,
  sv: /^(?:och|för|av|som|till|från|per|i)$/u,
};

/** So many small words of a language are no chance. */
const ENOUGH = 3;

/** The language whose small words a text has most of; undefined where it has few, or as many of another. */
export function languageOfText(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [most, next] = Object.entries(smallWords)
    .map(([language, small]) => ({ language, count: words.filter((word) => small.test(word)).length }))
    .sort((a, b) => b.count - a.count);
  return most !== undefined && most.count >= ENOUGH && most.count > (next?.count ?? 0) ? most.language : undefined;
}
