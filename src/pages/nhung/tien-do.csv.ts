import { portal } from "#data/index.ts";
import { progressCsv } from "#exports/progress-csv.ts";

export const GET = () => new Response(progressCsv(portal), { headers: { "Content-Type": "text/csv" } });
