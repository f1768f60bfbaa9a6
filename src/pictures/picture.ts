import { lettersIn } from "./lettering.ts";
import { PATTERNS } from "./look.ts";
import { type Svg, escaped, tag } from "./svg.ts";

/** A whole picture: its name and what it says are in it as text, for those who cannot see it and for search. */
export function picture(
  size: { readonly width: number; readonly height: number },
  said: { readonly lang: string; readonly title: string; readonly description: string },
  ...inside: readonly Svg[]
): Svg {
  const { width, height } = size;
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      "xmlns:xlink": "http://www.w3.org/1999/xlink", // older programs know no other way to refer
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "xml:lang": said.lang,
      "aria-labelledby": "title desc",
    },
    tag("title", { id: "title" }, escaped(said.title)),
    tag("desc", { id: "desc" }, escaped(said.description)),
    lettersIn(inside.join("")),
    PATTERNS,
    ...inside,
  );
}
