import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { themeOf, type OfficeTheme } from "../../src/taskpane/run/theme.ts";
import { paneStyles, themeCss } from "../../tools/theme.ts";

const theme = new URL("../../src/taskpane/style/theme.css", import.meta.url);

const dark = (office: OfficeTheme | undefined) => ({ office, systemIsDark: true });
const light = (office: OfficeTheme | undefined) => ({ office, systemIsDark: false });

describe("the theme of the pane", () => {
  it("is Office's where Office says whether it is dark", () => {
    assert.equal(themeOf("office", light({ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" })), "dark");
    assert.equal(themeOf("office", dark({ isDarkTheme: false, bodyBackgroundColor: "#000000" })), "light");
  });

  it("is told from Office's background where it does not say", () => {
    assert.equal(themeOf("office", light({ bodyBackgroundColor: "#262626" })), "dark");
    assert.equal(themeOf("office", dark({ bodyBackgroundColor: "#F3F2F1" })), "light");
  });

  it("is the system's where Office says nothing", () => {
    assert.equal(themeOf("office", dark(undefined)), "dark");
    assert.equal(themeOf("office", light({ bodyBackgroundColor: "" })), "light");
  });

  it("is the user's own choice before either", () => {
    assert.equal(themeOf("light", dark({ isDarkTheme: true })), "light");
    assert.equal(themeOf("dark", light(undefined)), "dark");
  });

  it("is the system's alone in colours of high contrast, whatever was chosen", () => {
    const forced = { coloursAreForced: true };
    assert.equal(themeOf("light", { ...dark({ isDarkTheme: false }), ...forced }), "dark");
    assert.equal(themeOf("office", { ...light({ isDarkTheme: true }), ...forced }), "light");
  });

  it("has in theme.css the tokens that the other style sheets use, as Fluent has them", () => {
    assert.equal(readFileSync(theme, "utf8"), themeCss(paneStyles()));
  });
});
