import { sheetPicture } from "#pictures/sheet.ts";
import { hasPictures } from "#site/pictures.ts";
import type { Sheet } from "#views/sheets.ts";
import { frozenPaths } from "../../../../../_frozen-sheets.ts";

export const getStaticPaths = () => (hasPictures ? frozenPaths() : []);

export const GET = ({ props: { sheet } }: { props: { sheet: Sheet } }) =>
  new Response(sheetPicture(sheet), { headers: { "Content-Type": "image/svg+xml" } });
