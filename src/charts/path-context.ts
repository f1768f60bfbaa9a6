/**
 * Writes an SVG path as short as can be: tenths of a unit, each point relative to the one before. A drawn map is the
 * heaviest thing on a page, and most of it is digits. For `geoPath(projection, context)`.
 */
export class PathContext {
  #text = "";
  #x = 0;
  #y = 0;
  /** True where the last command was a line, whose letter need not be written again. */
  #line = false;

  moveTo(x: number, y: number): void {
    [this.#x, this.#y] = [tenths(x), tenths(y)];
    this.#text += `M${pair(this.#x, this.#y)}`;
    this.#line = false;
  }

  lineTo(x: number, y: number): void {
    const [dx, dy] = [tenths(x) - this.#x, tenths(y) - this.#y];
    if (dx === 0 && dy === 0) return;
    const step = pair(dx, dy);
    this.#text += this.#line ? parted(this.#text, step) : `l${step}`;
    [this.#x, this.#y] = [this.#x + dx, this.#y + dy];
    this.#line = true;
  }

  closePath(): void {
    this.#text += "z";
    this.#line = false;
  }

  /** Asked for by the interface; outlines have no arcs. */
  arc(): void {}
  beginPath(): void {}

  /** The path written since the last time it was asked for. */
  take(): string {
    const text = this.#text;
    this.#text = "";
    this.#line = false;
    return text;
  }
}

const tenths = (value: number): number => Math.round(value * 10);

/** A number of tenths as a decimal without a leading zero: 5 is `.5`. */
const written = (value: number): string => String(value / 10).replace(/^(-?)0\./, "$1.");

const pair = (x: number, y: number): string => {
  const first = written(x);
  return first + parted(first, written(y));
};

/** A number behind others: a minus parts them, so does a point where the last one has its own; else a comma. */
const parted = (before: string, number: string): string =>
  number.startsWith("-") || (number.startsWith(".") && /\.\d+$/.test(before.slice(-8))) ? number : `,${number}`;
