import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { asDay } from "./model/day.ts";

/** A day as YAML gives it: a date when it is written bare. */
const day = z
  .union([z.date().transform((date) => date.toISOString().slice(0, 10)), z.string()])
  .transform((text) => asDay(text))
  .pipe(z.custom<NonNullable<ReturnType<typeof asDay>>>((value) => value !== null, "a date as 2025-12-31"));

/** The prose of the site: one file a page and language, `content/vi/phuong-phap.mdx`. */
const prose = defineCollection({
  loader: glob({ base: "./content", pattern: "{vi,en}/*.mdx" }),
  schema: z.object({ title: z.string(), description: z.string(), updated: day }),
});

export const collections = { prose };
