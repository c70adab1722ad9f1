import assert from "node:assert/strict";
import fc from "fast-check";
import { normaliseText } from "../../src/reading/words/normaliseText.ts";
import { splitMark } from "../../src/reading/words/splitMark.ts";

describe("normaliseText", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["unfolds full-width digits and brackets", "（１，２３４）", "(1,234)"],
    ["unfolds Kangxi radicals to the letters they look like", "⾦融資產", "金融資產"],
    ["knows the radicals that fonts name in place of letters", "增⻑率 ⻘島", "增長率青島"],
    ["removes the spaces that announcements set between Chinese glyphs", "綜 合 損 益 表 ( 續 )", "綜合損益表 (續)"],
    ["closes up a Chinese date", "二零二四年 12 月 31 日", "二零二四年12月31日"],
    ["keeps the space between English words", "Cost of sales", "Cost of sales"],
    ["makes every space one", "Revenue\u00a0\u2003 (note\u202f5)", "Revenue (note 5)"],
    ["knows one apostrophe", "RMB´000 HK$’000 US$＇000", "RMB'000 HK$'000 US$'000"],
    ["knows one slash", "（虧損）╱溢利 profit／loss net∕gross", "(虧損)/溢利 profit/loss net/gross"],
    ["takes the spaces inside brackets", "( 1,234 )", "(1,234)"],
    ["keeps a nil a nil", "—", "—"],
    ["reads the box-drawing line that is used for nil", "─", "—"],
    ["makes a dash in front of digits a minus", "–1,234", "−1,234"],
    ["makes a dash in front of thousands with apostrophes a minus", "– 102’774", "−102'774"],
    ["leaves a dash in front of a label", "– Basic", "– Basic"],
    ["leaves the hyphen of a figure as it is printed", "-279", "-279"],
    ["does not unfold a fraction into the figure in front of it", "5½", "5½"],
    ["unfolds ligatures", "ﬁnancial", "financial"],
    ["takes marks that are not printed", "Rev\u200benue\ufeff", "Revenue"],
    ["keeps line breaks, without blank lines", "Dec. 31,\r\n\t\t2017", "Dec. 31,\n2017"],
  ];
  for (const [title, text, expected] of cases) {
    it(title, () => assert.equal(normaliseText(text), expected));
  }

  it("changes nothing that it has normalised already", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const once = normaliseText(text);
        assert.equal(normaliseText(once), once);
      }),
    );
  });

  it("never changes the digits, thousands, decimals and brackets of a figure", () => {
    const figure = fc.tuple(fc.integer({ min: 0, max: 10 ** 12 }), fc.boolean()).map(([value, negative]) => {
      const text = value.toLocaleString("en-GB");
      return negative ? `(${text})` : text;
    });
    fc.assert(fc.property(figure, (text) => assert.equal(normaliseText(` ${text}\u00a0`), text)));
  });
});

describe("splitMark", () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ["2021¹", "2021", "1"],
    ["2022 ¹", "2022", "1"],
    ["¹ For the year", "¹ For the year", undefined],
    ["2,551,966,180^1", "2,551,966,180", "1"],
    ["27.51%^2", "27.51%", "2"],
    ["1,234*", "1,234", "*"],
    ["Revenue†", "Revenue", "†"],
    ["收入①", "收入", "①"],
    ["m²", "m²", undefined],
    ["*", "*", undefined],
  ];
  for (const [text, rest, mark] of cases) {
    it(`takes ${mark ?? "nothing"} off ${text}`, () => {
      const split = splitMark(text);
      assert.deepEqual([split.text, split.mark?.normalize("NFC")], [rest, mark === "①" ? "1" : mark]);
    });
  }
});
