import { portal } from "#data/index.ts";
import { finderIndex } from "#exports/finder-index.ts";

export const GET = () => new Response(JSON.stringify(finderIndex(portal)));
