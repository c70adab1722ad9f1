import assert from "node:assert/strict";
import { packFromText, rowsOfTable } from "../support/openedPack.ts";

const rows: readonly (readonly [label: string, later: string, earlier: string])[] = [
  ["Revenue", "8,412", "7,903"],
  ["Cost of sales", "(5,120)", "(4,901)"],
  ["Gross profit", "3,292", "3,002"],
];

const page = (control: (value: string) => string): string =>
  [
    "<html><body><form><h2>Income statement for the year ended 31 December 2031</h2><p>(in thousands of euros)</p><table>",
    "<tr><th></th><th>2031</th><th>2030</th></tr>",
    ...rows.map(
      ([label, later, earlier]) => `<tr><td>${label}</td><td>${control(later)}</td><td>${control(earlier)}</td></tr>`,
    ),
    "</table></form></body></html>",
  ].join("\n");

describe("A page whose figures stand in the fields of a form", () => {
  const forms: readonly (readonly [what: string, control: (value: string) => string])[] = [
    ["values that were typed", (value) => `<input type="text" name="a" value="${value}">`],
    [
      "fields without a type, hidden ones beside them",
      (value) => `<input value="${value}"><input type="hidden" value="7">`,
    ],
    ["choices of lists", (value) => `<select><option>1</option><option selected>${value}</option></select>`],
    [
      "the first choice where none is marked",
      (value) => `<select><option>${value}</option><option>9</option></select>`,
    ],
    [
      "texts beside ticks and buttons",
      (value) => `<input type="checkbox" value="1"> ${value} <button value="3">Edit</button>`,
    ],
    ["areas of text", (value) => `<textarea rows="1">${value}</textarea>`],
  ];
  for (const [what, control] of forms)
    it(`has ${what} for its figures`, async () => {
      const pack = await packFromText(page(control), "form.html");
      assert.deepEqual(rowsOfTable(pack, "income"), [
        "Revenue | 7,903 | 8,412",
        "Cost of sales | (4,901) | (5,120)",
        "Gross profit | 3,002 | 3,292",
      ]);
      assert.deepEqual(pack.doubts, []);
    });
});
