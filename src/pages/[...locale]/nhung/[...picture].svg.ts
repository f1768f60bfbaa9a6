import { sheetPicture } from "#pictures/sheet.ts";
import type { SheetOf } from "#views/sheets.ts";
import { edition } from "../../_data-files.ts";
import { picturePaths } from "../../_sheets.ts";

export const getStaticPaths = () => picturePaths();

export const GET = ({ props: { of } }: { props: { of: SheetOf } }) =>
  new Response(sheetPicture(of.make(edition.site)), { headers: { "Content-Type": "image/svg+xml" } });
