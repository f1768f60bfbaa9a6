/** What holds of any text and any address, tried on many made by chance, always the same ones. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choiceIn, searchOf, settled } from "./compare-choice.ts";
import { asDay } from "./day.ts";
import { embedOf, frameCode, imageCode } from "./embed-code.ts";
import { fold, spaced, toneKey } from "./fold.ts";
import { type MapState, readMapState, writeMapState } from "./map-state.ts";
import { STATUSES } from "./status.ts";

const RUNS = { seed: 122, numRuns: 500 };

/** Letters of Vietnamese, whole and in pieces, signs of markup and addresses, and whatever else there is. */
const sign = fc.oneof(
  fc.constantFrom(..."aAđĐưỨẫ", "a\u0302\u0301", "\u0323", " ", "\u00a0", "\t", "\n", ..."<>&\"'=/?#%,;.-", "://", "javascript:", "../"), // prettier-ignore
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
);
const text = fc.array(sign, { maxLength: 15 }).map((signs) => signs.join(""));

const every = (holds: (text: string) => void) =>
  fc.assert(
    fc.property(text, (text) => {
      holds(text);
    }),
    RUNS,
  );

describe("any text", () => {
  test("spaced or folded again stays as it is", () => {
    every((text) => {
      expect(spaced(spaced(text))).toBe(spaced(text));
      expect(fold(fold(text))).toBe(fold(text));
    });
  });

  test("is one text to search and to compare, composed or not, with more space or less", () => {
    every((text) => {
      for (const form of ["NFC", "NFD"] as const) {
        const other = ` \u00a0${text.normalize(form)}\n`;
        expect([spaced(other), fold(other), toneKey(other)]).toEqual([spaced(text), fold(text), toneKey(text)]);
      }
    });
  });

  test("folded has no mark, no đ, no capital of Latin, no space around it, and none twice", () => {
    every((text) => expect(fold(text)).not.toMatch(/\p{M}|đ|[A-ZĐ]|^\s|\s$|\s\s/u));
  });
});

describe("the state of the map", () => {
  const degrees = (most: number) =>
    fc.integer({ min: -most * 10_000, max: most * 10_000 }).map((tenth) => tenth / 10_000);
  const state: fc.Arbitrary<MapState> = fc.record({
    list: fc.constantFrom("plan", "today"),
    hidden: fc.subarray([...STATUSES]),
    day: fc.option(fc.constantFrom("2024-05-08", "2025-06-30").map((day) => asDay(day)!)), // two days
    view: fc.option(
      fc.record({ zoom: fc.integer({ min: 0, max: 20 }), latitude: degrees(90), longitude: degrees(180) }),
    ),
  });

  test("written into an address and read again is the same", () => {
    fc.assert(
      fc.property(state, (state) => {
        const read = readMapState(writeMapState(state));
        expect(read).toEqual({ ...state, view: state.view && { ...state.view, latitude: state.view.latitude + 0, longitude: state.view.longitude + 0 } }); // prettier-ignore
      }),
      RUNS,
    );
  });

  test("is read from anything at all, and is always one that can be written", () => {
    const keys = fc.constantFrom("list", "hide", "date", "view", "p");
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, text), { maxLength: 4 }), (said) => {
        const read = readMapState(`#${said.map(([key, text]) => `${key}=${text}`).join("&")}`);
        if (read) expect(readMapState(writeMapState(read))?.hidden).toEqual(read.hidden);
        for (const part of [read?.view?.latitude, read?.view?.longitude, read?.view?.zoom].filter(
          (part) => part !== undefined,
        ))
          expect(Number.isFinite(part)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe("the wards to compare", () => {
  const id = text.map((text) => text.replaceAll(",", "").trim()).filter(Boolean);

  test("written into an address and read again are the same, whatever they are called", () => {
    fc.assert(
      fc.property(fc.uniqueArray(id.filter((id) => id.isWellFormed()), { maxLength: 6 }), (ids) => {
        expect(choiceIn(searchOf(ids))).toEqual({ ids, repeated: [] });
      }),
      RUNS,
    ); // prettier-ignore
  });

  test("are each shown, over the number, or unknown: once, and in their order", () => {
    fc.assert(
      fc.property(text, fc.func(fc.boolean()), (search, isKnown) => {
        const { ids } = choiceIn(search);
        const { shown, over, unknown } = settled(ids, isKnown);
        expect([...shown, ...over].filter((id) => !isKnown(id))).toEqual([]);
        expect([...shown, ...over, ...unknown].toSorted()).toEqual([...ids].toSorted());
      }),
      RUNS,
    );
  });
});

describe("the code for other sites", () => {
  const BASE = "https://portal.example/";

  test("holds any title as text: it has the same quotes and angles as with none", () => {
    const shape = (code: string) => code.replace(/[^"<>]/g, "");
    every((title) => {
      const shown = { src: `${BASE}nhung/ban-do/`, title, width: 720, page: BASE };
      expect(shape(frameCode(shown).replaceAll(/title="[^"]*"/g, (part) => part.replaceAll(">", "")))).toBe(shape(frameCode({ ...shown, title: "" }))); // prettier-ignore
      expect(shape(imageCode(shown).replaceAll(/alt="[^"]*"/g, (part) => part.replaceAll(">", "")))).toBe(shape(imageCode({ ...shown, title: "" }))); // prettier-ignore
    });
  });

  test("of any address is none, or is a frame of this site", () => {
    every((page) => {
      for (const address of [page, `${BASE}phuong/${page}`, `${BASE}${page}ban-do/`]) {
        const found = embedOf(BASE, address, "vi");
        if (found) expect(found.src).toMatch(/^https:\/\/portal\.example\/nhung\/[\w/-]+\/$/);
      }
    });
  });
});
