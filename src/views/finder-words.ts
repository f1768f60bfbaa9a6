import { messages } from "#i18n/messages.ts";
import type { Locale } from "#model/vocabulary.ts";

export type FinderWords = ReturnType<typeof finderWords>;

/** The words the finder needs in the browser; `{…}` stands for what it fills in. */
export function finderWords(locale: Locale) {
  const words = messages[locale].finder;
  return {
    label: words.label,
    placeholder: words.placeholder,
    none: words.none,
    allWards: words.allWards,
    failed: words.failed,
    ask: words.ask,
    hit: words.hits(1, 1),
    hits: words.hits("{count}", "{count}"),
    someHits: words.hits("{count}", "{shown}"),
    byArrows: words.byArrows,
    more: words.more,
    alike: words.alike,
    onlyAlike: words.onlyAlike,
    hitAlike: words.alikes(1, 1),
    hitsAlike: words.alikes("{count}", "{count}"),
    someHitsAlike: words.alikes("{count}", "{shown}"),
    old: words.old("{day}", "{city}"),
    new: words.new("{day}"),
    ward: words.ward("{city}"),
    endedInto: words.endedInto("{names}"),
    namesake: words.namesake("{name}"),
    code: words.code("{code}"),
    codeToday: words.codeToday("{code}", "{name}"),
    codeBefore: words.codeBefore("{code}", "{name}"),
  };
}
