import { describe, expect, test } from "vitest";
import { figureSentence } from "#i18n/figure-words.ts";
import { formatDay } from "#i18n/format.ts";
import { LOCALES } from "#i18n/routes.ts";
import { HEADLINE, cityFigureId } from "#model/figure-id.ts";
import { figureOf } from "#model/figure.ts";
import { aProvince, descriptionOf, drawnWords, nameOf, numbersIn } from "#testing/pictures.ts";
import { homeCard, socialCards, unitCard, cityCard } from "#views/social-card.ts";
import { statusNow } from "#views/standing.ts";
import { cardPicture } from "./card.ts";

const SITE = new URL("https://portal.example/");
const portal = aProvince();
const cards = LOCALES.flatMap((locale) => socialCards(portal, locale).map(({ card }) => card(SITE)));

describe.each(LOCALES)("%s", (locale) => {
  test("the card of a ward says its name and its status in words, with their marks, its day and the portal", () => {
    for (const ward of [...portal.planWards, ...portal.todaysWards]) {
      const said = drawnWords(cardPicture(unitCard(portal, ward, locale, SITE))).join(" ");
      expect(said).toContain(ward.name);
      expect(said).toContain(statusNow(portal, ward, locale).word);
      expect(said).toContain(formatDay(portal.asOf, locale));
      expect(said).toContain(portal.name[locale]);
    }
  });

  test("the cards of home and cities print figures", () => {
    const [city] = portal.cities;
    const printed = [
      [homeCard(portal, locale, SITE), figureOf(portal, HEADLINE)],
      [cityCard(portal, city!, locale, SITE), figureOf(portal, cityFigureId(city!))], // there are six
    ] as const;
    for (const [card, figure] of printed) {
      const said = drawnWords(cardPicture(card)).join(" ");
      expect(said).toContain(`${figure.value} `);
      const known = numbersIn(`${figureSentence(portal, figure, locale)} ${card.title} ${card.kicker}`);
      expect(numbersIn(card.text).filter((number) => !known.includes(number))).toEqual([]);
    }
  });
});

test("every card says that its data are made up, where they are", () => {
  for (const card of cards) expect(drawnWords(cardPicture(card)).join(" ")).toContain("SỐ LIỆU MINH HỌA");
  const real = { ...portal, synthetic: false };
  expect(drawnWords(cardPicture(homeCard(real, "vi", SITE))).join(" ")).not.toContain("SỐ LIỆU MINH HỌA");
});

test("no card shows a number that its page does not say, but for the milestones and the counts of its bar", () => {
  for (const card of cards) {
    const { drawing } = card;
    const drawn =
      drawing?.kind === "strip"
        ? drawing.strip.ticks.flatMap(({ wards, text }) => [wards, ...numbersIn(text)])
        : drawing?.kind === "bar"
          ? [...drawing.bar.segments.map(({ count }) => String(count)), ...numbersIn(drawing.asked ?? "")]
          : drawing?.map.wards.flatMap(({ label }) => numbersIn(label?.lines.join(" ") ?? ""));
    const known = new Set([...numbersIn(`${card.kicker} ${card.description} ${card.host}`), ...(drawn ?? [])]);
    const shown = numbersIn(drawnWords(cardPicture(card)).join(" "));
    expect(shown.filter((number) => !known.has(number))).toEqual([]);
  }
});

test("a card has a name, and a description that says what it shows", () => {
  for (const card of cards) {
    const svg = cardPicture(card);
    expect(nameOf(svg)).toBe(card.title);
    expect(descriptionOf(svg)).toContain(card.word);
    expect(descriptionOf(svg)).toContain(card.day);
  }
});

test("no line of a card leaves its frame", () => {
  const ends = cards.flatMap((card) =>
    [
      ...cardPicture(card).matchAll(
        /role="img" aria-label="[^"]*" fill="[^"]*" transform="translate\(([-\d.]+) ([-\d.]+)\)/g,
      ),
    ].map(([, x, y]) => ({ title: card.title, x: Number(x), y: Number(y) })),
  );
  expect(ends.filter(({ x, y }) => x < 0 || x > 1200 || y > 630)).toEqual([]);
});
