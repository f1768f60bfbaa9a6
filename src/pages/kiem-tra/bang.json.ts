import { files, portal } from "#data/index.ts";
import { checkerBase } from "#exports/checker-base.ts";

export const GET = () => new Response(JSON.stringify(checkerBase(files, portal)));
