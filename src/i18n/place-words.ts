import { isFormer } from "#model/life.ts";
import type { Locale, Portal, Unit } from "#model/vocabulary.ts";
import { messages } from "./messages.ts";

/** Where a unit lies: in its city, or in the area of one whose last plan ward has ended. */
export const placeWords = (portal: Portal, { inPlan, city }: Unit, locale: Locale): string =>
  inPlan || !isFormer(portal, city) ? city.name[locale] : messages[locale].today.inFormer(city.name[locale]);
