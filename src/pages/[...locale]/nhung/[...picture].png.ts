import { sheetPicture } from "#pictures/sheet.ts";
import type { SheetOf } from "#views/sheets.ts";
import { edition } from "../../_data-files.ts";
import { pngResponse } from "../../_png.ts";
import { picturePaths } from "../../_sheets.ts";

export const getStaticPaths = () => picturePaths(({ inPixels }) => inPixels);

/** Twice as fine as it is drawn, for screens and for print. */
export const GET = ({ props: { of } }: { props: { of: SheetOf } }) =>
  pngResponse(sheetPicture(of.make(edition.site)), 2);
