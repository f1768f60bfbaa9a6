import { portal } from "#data/index.ts";
import { mapData } from "#exports/map-data.ts";
import { isLong } from "#model/long-list.ts";

/** There is no interactive map of wards that are too many for one page. */
const LISTS = (["plan", "today"] as const)
  .filter((list) => list === "plan" || portal.todaysWards.length > 0)
  .filter(() => !isLong(portal.planWards));

export const getStaticPaths = () => LISTS.map((list) => ({ params: { list }, props: { list } }));

export const GET = ({ props }: { props: { list: (typeof LISTS)[number] } }) =>
  new Response(JSON.stringify(mapData(portal, props.list)));
