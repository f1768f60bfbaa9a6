/** The words of the site, by topic. English is typed as the Vietnamese: a missing word does not compile. */
import type { Locale } from "#model/vocabulary.ts";
import { changes } from "./words/changes.ts";
import { check } from "./words/check.ts";
import { checklist } from "./words/checklist.ts";
import { cite } from "./words/cite.ts";
import { compare } from "./words/compare.ts";
import { data } from "./words/data.ts";
import { embed } from "./words/embed.ts";
import { event } from "./words/event.ts";
import { figure } from "./words/figure.ts";
import { finder } from "./words/finder.ts";
import { frame } from "./words/frame.ts";
import { home } from "./words/home.ts";
import { judging } from "./words/judging.ts";
import { list } from "./words/list.ts";
import { map } from "./words/map.ts";
import { phrases } from "./words/phrases.ts";
import { status } from "./words/status.ts";
import { tables } from "./words/tables.ts";
import { target } from "./words/target.ts";
import { task } from "./words/task.ts";
import { ward } from "./words/ward.ts";

const wordsOf = <L extends Locale>(locale: L) => ({
  ...frame[locale],
  ...finder[locale],
  ...status[locale],
  ...judging[locale],
  ...changes[locale],
  ...check[locale],
  ...checklist[locale],
  ...compare[locale],
  ...home[locale],
  ...map[locale],
  ...list[locale],
  ...ward[locale],
  ...target[locale],
  ...embed[locale],
  ...event[locale],
  ...tables[locale],
  ...task[locale],
  ...figure[locale],
  ...data[locale],
  ...cite[locale],
  ...phrases[locale],
});

export type Messages = ReturnType<typeof wordsOf<"vi">>;

export const messages: Readonly<Record<Locale, Messages>> = { vi: wordsOf("vi"), en: wordsOf("en") };
