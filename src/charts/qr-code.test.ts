/** Codes are read here by another program than the one that wrote them. */
import jsQR from "jsqr";
import { expect, test } from "vitest";
import { qrCode } from "./qr-code.ts";

const PIXELS = 4;
const QUIET = 4;

/** What a camera reads in a code. */
function seen(url: string): string | undefined {
  const { size, path } = qrCode(url);
  const side = (size + 2 * QUIET) * PIXELS;
  const image = new Uint8ClampedArray(side * side * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, command = "", first = "", second = ""] of path.matchAll(/([Mmh])(\d+)(?: ([\d.]+))?/g)) {
    if (command === "M") [x, y] = [Number(first), Math.floor(Number(second))];
    if (command === "m") x += Number(first);
    if (command !== "h") continue;
    for (const end = x + Number(first); x < end; x++)
      for (let pixel = 0; pixel < PIXELS ** 2; pixel++) {
        const column = (x + QUIET) * PIXELS + (pixel % PIXELS);
        const row = (y + QUIET) * PIXELS + Math.floor(pixel / PIXELS);
        image.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
  }
  return jsQR(image, side, side)?.data;
}

test.each([
  "https://portal.example/phuong/ha-long/ha-khanh/",
  "https://mot-ten-mien-that-dai.quangninh.gov.vn/minh-bach/cong-an-phuong/en/phuong/thu-nghiem/mot-phuong-ten-dai/",
])("qrCode(%s) is read as that address", (url) => {
  expect(seen(url)).toBe(url);
});

test("qrCode is the same for the same address", () => {
  expect(qrCode("https://portal.example/")).toEqual(qrCode("https://portal.example/"));
});
