/** `npm run licences`: writes `public/licences.txt`, the terms of the libraries and the type that the site brings to browsers. */
import { readFileSync, writeFileSync } from "node:fs";
import { licencesText, shipped } from "./shipped.ts";

const libraries = shipped();
writeFileSync("public/licences.txt", licencesText(libraries, readFileSync("src/styles/fonts/OFL.txt", "utf8")));
console.log(libraries.map(({ name, version, licence }) => `${name} ${version}: ${licence}`).join("\n"));
