/** Markup of a picture: a finished piece of SVG. */
export type Svg = string;

type Value = string | number | null | undefined | false;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!); // each has one

/** An element; an attribute without a value is left away, and numbers have two decimals at most. */
export function tag(name: string, attributes: Readonly<Record<string, Value>>, ...inside: readonly Svg[]): Svg {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined || value === false ? [] : [` ${key}="${escaped(shown(value))}"`],
  );
  const open = `<${name}${written.join("")}`;
  return inside.length === 0 ? `${open}/>` : `${open}>${inside.join("")}</${name}>`;
}

const shown = (value: string | number): string =>
  typeof value === "number" ? String(Math.round(value * 100) / 100) : value;

/** A group moved to a place, drawn `scale` times as large. */
export const at = (x: number, y: number, inside: readonly Svg[], scale = 1): Svg =>
  tag(
    "g",
    { transform: `translate(${shown(x)} ${shown(y)})${scale === 1 ? "" : `scale(${scale.toFixed(4)})`}` },
    ...inside,
  );
