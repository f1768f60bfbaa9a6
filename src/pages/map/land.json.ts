import { portal } from "#data/index.ts";
import { landData } from "#exports/map-data.ts";

export const GET = () => new Response(JSON.stringify(landData(portal)));
