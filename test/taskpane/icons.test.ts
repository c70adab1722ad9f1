import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const sizes: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 32, 64, 80, 128],
  "open-pane": [16, 32, 80],
  "build-model": [16, 32, 80],
};

describe("the icons", () => {
  for (const [name, pixels] of Object.entries(sizes)) {
    it(`of ${name} have the sizes that Office asks for`, () => {
      for (const size of pixels) {
        const png = readFileSync(new URL(`../../assets/${name}-${size}.png`, import.meta.url));
        // PNG specification, IHDR: width and height stand at bytes 16 and 20, high byte first.
        assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [size, size], `${name}-${size}.png`);
      }
    });
  }
});
