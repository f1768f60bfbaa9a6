import { encode } from "uqr";

/** A QR code in modules: the side of the square, and the dark modules as the path of a line one module thick. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** One of the eight masks that the standard knows. Any can be read; trying all of them takes ten times as long. */
const MASK = 2;

/** A code that leads to an address, and is still read when a seventh of it is lost: paper is folded. */
export function qrCode(url: string): QrCode {
  const { size, data } = encode(url, { ecc: "M", border: 0, maskPattern: MASK });
  return { size, path: data.map(rowPath).join("") };
}

/** The dark runs of one row: the first from the left edge, each further one from the end of the run before. */
function rowPath(row: readonly boolean[], y: number): string {
  const runs = row
    .map((dark) => (dark ? "#" : " "))
    .join("")
    .matchAll(/#+/g);
  let end: number | null = null;
  let path = "";
  for (const { index, 0: run } of runs) {
    path += `${end === null ? `M${index} ${y}.5` : `m${index - end} 0`}h${run.length}`;
    end = index + run.length;
  }
  return path;
}
