/** `npm start`: builds the site from the data folder and serves it. */
import { resolve } from "node:path";
import { dataFolder } from "#data/folder.ts";
import { buildAndServe } from "./build-and-serve.ts";

await buildAndServe(dataFolder(), resolve("dist"));
