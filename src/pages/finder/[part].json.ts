import { portal } from "#data/index.ts";
import { type FinderRow, finderParts } from "#exports/finder-index.ts";

/** The index of the finder in parts, where it is too long to be loaded whole. */
export const getStaticPaths = () =>
  finderParts(portal).map((rows, place) => ({ params: { part: String(place) }, props: { rows } }));

export const GET = ({ props }: { props: { rows: readonly FinderRow[] } }) => new Response(JSON.stringify(props.rows));
