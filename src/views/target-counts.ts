import { formatNumber } from "#i18n/format.ts";
import { messages } from "#i18n/messages.ts";
import { address, path } from "#i18n/routes.ts";
import { TARGET_STATES, type TargetStanding, targetStandings } from "#model/target-standing.ts";
import type { Locale, Portal } from "#model/vocabulary.ts";
import { type StateWords, stateWords } from "./target-words.ts";

/** A state and how many targets have it. */
export interface StateCount extends StateWords {
  readonly count: number;
  readonly figure: string;
}

/** Every state with its number, in the order in which they are told; together they are all the targets given. */
export const countStates = (standings: readonly TargetStanding[], locale: Locale): readonly StateCount[] =>
  TARGET_STATES.map((state) => {
    const count = standings.filter((standing) => standing.state === state).length;
    return { ...stateWords(state, locale), count, figure: formatNumber(count, locale) };
  });

/** All targets in one line, "8 đạt, 20 chưa đến hạn", with the way to the overview; states that no target has are left out. */
export function targetsLine(portal: Portal, locale: Locale) {
  const words = messages[locale].targets;
  const parts = countStates(targetStandings(portal), locale)
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => words.parts[state](count));
  return {
    href: address(locale, path.targets),
    text: words.home(portal.targets.length),
    counts: parts.join(", "),
  };
}
