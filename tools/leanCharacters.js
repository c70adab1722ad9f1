/**
 * The index of Unicode's classes of characters (unicode-regex) with those alone that cjk-regex asks for, by which Univer
 * breaks lines. The whole index is a thousand files, which otherwise every process that calculates would load, and every
 * workbench page carry. A class that is asked for and is not here ends the loading of cjk-regex with an error.
 */
export const CLASSES = {
  Script: ["Han", "Katakana", "Hiragana", "Hangul", "Bopomofo"],
  General_Category: ["Other_Letter", "Letter_Number", "Other_Symbol", "Modifier_Letter"],
  Block: [
    "CJK_Compatibility",
    "CJK_Symbols_And_Punctuation",
    "Vertical_Forms",
    "CJK_Compatibility_Forms",
    "Small_Form_Variants",
    "Halfwidth_And_Fullwidth_Forms",
    "Ideographic_Description_Characters",
    "Kanbun",
    "CJK_Strokes",
    "Enclosed_CJK_Letters_And_Months",
    "Katakana",
  ],
};

/** The file of the index. */
export const CHARACTERS = /unicode-regex[\\/]lib[\\/]data\.generated[\\/]index\.js$/;

const each = (write) =>
  Object.entries(CLASSES).map(([category, names]) =>
    write(
      category,
      names.map((name) => ({ name, file: JSON.stringify(`./${category}/${name}.js`) })),
    ),
  );

/** The index as an ES module, for a bundle. */
export const leanCharactersModule = each(
  (category, names) =>
    names.map(({ name, file }) => `import ${category}_${name} from ${file};\n`).join("") +
    `export const ${category} = { ${names.map(({ name }) => `${name}: ${category}_${name}`).join(", ")} };\n`,
).join("");

/** The index as Node's `require` takes it. */
export const leanCharactersScript = each(
  (category, names) =>
    `exports.${category} = { ${names.map(({ name, file }) => `${name}: require(${file}).default`).join(", ")} };\n`,
).join("");
