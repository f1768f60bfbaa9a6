import { formatDay, formatNumber } from "#i18n/format.ts";
import type { Day } from "#model/day.ts";
import { type MapState, START, readMapState, statusAt, writeMapState } from "#model/map-state.ts";
import type { Status } from "#model/status.ts";
import type { ExplorerWords, MapList } from "#views/map-page.ts";
import type { LandData, MapData, MapLayer, MapWard } from "./leaflet-map.ts";
import { loaded } from "./loaded.ts";

const LOCALE = document.documentElement.lang === "en" ? "en" : "vi";

/** A list of wards that can be shown; its name stands in the page. */
type List = Omit<MapList, "label">;

/**
 * <ward-map> — holds the drawn maps and the controls of the interactive one, which takes their place on a press, or at
 * once when the address holds a state of the map. The drawn maps stay where the data cannot be had.
 */
class WardMap extends HTMLElement {
  /** What is shown: while another list is on its way, still that of the one that is drawn. */
  #state: MapState = START;
  #map: MapLayer | undefined;
  /** The list that is drawn. */
  #drawn: MapState["list"] | undefined;
  /** Counts what was asked for, so that an answer that comes too late is let go. */
  #turn = 0;
  /** Whether the program of the map could not be had before. */
  #lost = false;
  #place: GeolocationCoordinates | undefined;
  /** The ward whose words stand under the map. */
  #told: MapWard | null = null;
  #lists: readonly List[] = [];
  #words!: ExplorerWords;
  #cities: ReadonlyMap<string, string> = new Map();
  #day!: Day; // the day shown, found anew with every state

  connectedCallback() {
    this.#lists = JSON.parse(this.dataset["lists"] ?? "[]");
    this.#words = JSON.parse(this.dataset["words"] ?? "{}");
    this.#cities = new Map(
      this.#all("[data-city]").map((button) => [button.dataset["city"] ?? "", button.textContent.trim()]),
    );
    this.#find('[data-action="open"]').addEventListener("click", () => {
      void this.#open(readMapState(location.hash) ?? {}, true);
    });
    this.#find('[data-action="close"]').addEventListener("click", () => this.#close());
    this.#find('[data-action="locate"]').addEventListener("click", () => this.#locate());
    for (const button of this.#all<HTMLButtonElement>("[data-city]"))
      button.addEventListener("click", () => this.#map?.fit(button.dataset["city"] ?? ""));
    this.addEventListener("input", (event) => this.#set(event.target as HTMLInputElement));
    addEventListener("hashchange", () => this.#restore());
    this.#restore();
  }

  #find<E extends HTMLElement>(selector: string): E {
    return this.querySelector<E>(selector)!; // the page was built with all that is asked for here
  }

  #all<E extends HTMLElement>(selector: string): readonly E[] {
    return [...this.querySelectorAll<E>(selector)];
  }

  #say(where: "loading" | "place" | "shown" | "failure", text: string) {
    this.#find(`[data-said="${where}"]`).textContent = text;
  }

  get #list(): List {
    return this.#listOf(this.#state);
  }

  #listOf({ list }: MapState): List {
    return this.#lists.find(({ value }) => value === list) ?? this.#lists[0]!; // that of the plan is always there
  }

  /** The day wanted, as far as the list reaches; without one, the day of the data. */
  #dayIn({ moments }: List): Day {
    const [first, last] = [moments[0]!.day, moments.at(-1)!.day]; // the day of the data is always among them
    const wanted = this.#state.day ?? last;
    return wanted < first ? first : wanted > last ? last : wanted;
  }

  #restore() {
    const state = readMapState(location.hash);
    if (state) void this.#open(state, false);
  }

  /** Brings the interactive map, and a change into what it shows, once all that is needed for it is there. */
  async #open(change: Partial<MapState>, pressed: boolean) {
    const turn = ++this.#turn;
    const list = this.#listOf({ ...this.#state, ...change });
    const again = pressed && this.#lost;
    this.#say("failure", "");
    if (this.#drawn !== list.value) this.#say(this.#map ? "shown" : "loading", this.#words.loading);
    try {
      const coming = program();
      coming.catch(() => (this.#lost = true)); // even where the data fail first
      const [land, data] = await Promise.all([
        this.#map ? null : loaded<LandData>(this.dataset["land"]!),
        this.#drawn === list.value ? null : loaded<MapData>(list.src),
      ]);
      const { leafletMap } = await coming.catch((error: unknown) => {
        if (again) return this.#anew(change);
        throw error;
      });
      if (turn !== this.#turn) return;
      this.#swap(true);
      if (land)
        this.#map = leafletMap(
          this.#find("[data-map]"),
          {
            words: this.#words,
            city: (slug) => this.#cities.get(slug) ?? "",
            describe: (ward) => this.#describe(ward),
            open: (ward) => location.assign(this.dataset["pages"]! + ward.path),
            tell: (ward) => {
              this.#told = ward;
              this.#paintTold();
            },
            moved: (view) => this.#remember({ view }),
          },
          land,
        );
      if (data) this.#map!.show(data); // made just now, or before
      this.#drawn = list.value;
      this.#state = { ...this.#state, ...change };
      this.#remember(this.#map!.look(this.#state.view) ? {} : { view: null });
      this.#paint();
      this.#check();
      if (this.#place) this.#tell(this.#place, false);
      if (pressed) this.#find("[data-map]").focus({ preventScroll: true });
    } catch (error) {
      if (turn !== this.#turn) return;
      console.warn(error);
      if (this.#drawn) this.#keep();
      else this.#remove();
      this.#say("failure", this.#words[this.#drawn ? "listFailed" : "failed"]);
    }
  }

  /**
   * Loads the page anew, where it opens the map with a change. Some browsers keep in mind until then that the program of the
   * map could not be had: the second press in vain does this, since the data have come and so the site answers.
   */
  #anew(change: Partial<MapState>): Promise<never> {
    this.#remember(change);
    location.reload();
    return new Promise(() => undefined); // the page is about to go
  }

  /** Stays with what is drawn, in the controls and in the address too. */
  #keep() {
    this.#remember({});
    this.#paint();
    this.#check();
  }

  #close() {
    this.#remove();
    this.#state = START;
    history.replaceState(null, "", location.pathname + location.search);
    this.#find('[data-action="open"]').focus();
  }

  /** Takes the interactive map away and brings the drawn ones back. */
  #remove() {
    this.#turn += 1;
    this.#map?.remove();
    this.#map = this.#drawn = this.#place = undefined;
    this.#told = null;
    this.#paintTold();
    this.#say("place", "");
    this.#swap(false);
  }

  #swap(interactive: boolean) {
    this.#say("loading", "");
    this.#find("[data-invitation]").hidden = interactive;
    this.#find("[data-drawn]").hidden = interactive;
    this.#find("[data-explorer]").hidden = !interactive;
  }

  #set({ name, value }: HTMLInputElement) {
    if (name === "list") return void this.#open({ list: value as MapState["list"], day: null }, false);
    if (name === "date") {
      const { moments } = this.#list;
      const last = Number(value) === moments.length - 1;
      this.#remember({ day: last ? null : moments[Number(value)]!.day }); // the slider goes over the moments
    }
    if (name === "status")
      this.#remember({
        hidden: this.#boxes.filter((box) => !box.checked).map((box) => box.value as Status),
      });
    this.#paint();
  }

  #remember(change: Partial<MapState>) {
    this.#state = { ...this.#state, ...change };
    history.replaceState(null, "", writeMapState(this.#state));
  }

  /** Checks the list that is drawn; while another one is on its way, that one is checked. */
  #check() {
    for (const radio of this.#all<HTMLInputElement>('input[name="list"]')) radio.checked = radio.value === this.#drawn;
  }

  get #boxes(): readonly HTMLInputElement[] {
    return this.#all<HTMLInputElement>('input[name="status"]');
  }

  #statusOf(ward: MapWard): Status {
    return statusAt(ward.history, this.#day)!; // every ward has a status from the day of the plan on
  }

  #describe(ward: MapWard): { readonly name: string; readonly status: string } {
    const status = this.#statusOf(ward);
    const words = this.#words;
    const dated = status === "on-roadmap" && ward.roadmapYear !== null;
    return {
      name: ward.name,
      status: dated ? words.onRoadmapFor.replace("{year}", String(ward.roadmapYear)) : words[status],
    };
  }

  /** Brings everything that is shown into line with the state. */
  #paint() {
    if (!this.#map) return;
    const list = this.#list;
    this.#day = this.#dayIn(list);
    const wards = this.#map.wards().map((ward) => ({ ward, status: this.#statusOf(ward) }));
    const hidden = new Set(this.#state.hidden);
    for (const box of this.#boxes) {
      const label = box.closest("label")!; // each stands in its label
      const count = wards.filter(({ status }) => status === box.value).length;
      box.checked = !hidden.has(box.value as Status);
      label.hidden = !list.statuses.includes(box.value as Status);
      label.querySelector("[data-count]")!.textContent = formatNumber(count, LOCALE);
    }
    this.#paintDay(list);
    this.#paintTold();
    const shown = wards.filter(({ status }) => !hidden.has(status));
    this.#map.colour((ward) => this.#statusOf(ward), hidden);
    const [some, all] = [shown.length, wards.length].map((count) => formatNumber(count, LOCALE));
    this.#say("shown", this.#words.shown.replace("{shown}", some!).replace("{all}", all!)); // two of two
    this.#paintList(shown);
  }

  #paintTold() {
    const ward = this.#told;
    const told = this.#find('[data-said="ward"]');
    if (!ward) return told.replaceChildren();
    const { name, status } = this.#describe(ward);
    const link = Object.assign(document.createElement("a"), {
      href: this.dataset["pages"]! + ward.path,
      textContent: name,
    });
    const again = Object.assign(document.createElement("small"), { textContent: this.#words.again });
    told.replaceChildren(link, again, Object.assign(document.createElement("span"), { textContent: status }));
  }

  #paintDay({ moments }: List) {
    const slider = this.#find<HTMLInputElement>('input[name="date"]');
    const place = moments.findLastIndex(({ day }) => day <= this.#day);
    const moment = moments[place]!; // the day shown is not before the first of them
    // An address may name any day; the slider stops only where something changes.
    const text = moment.day === this.#day ? moment.text : formatDay(this.#day, LOCALE);
    slider.max = String(moments.length - 1);
    slider.value = String(place);
    slider.disabled = moments.length < 2;
    slider.setAttribute("aria-valuetext", text);
    this.#find("[data-day]").textContent = text;
    this.#find("[data-first]").textContent = moments.length < 2 ? "" : moments[0]!.text;
    this.#find("[data-last]").textContent = moments.at(-1)!.text; // the day of the data
  }

  #paintList(shown: readonly { readonly ward: MapWard; readonly status: Status }[]) {
    const items = shown.map(({ ward, status }) => {
      const words = this.#describe(ward);
      const link = document.createElement("a");
      link.href = this.dataset["pages"]! + ward.path;
      link.dataset["unit"] = ward.id;
      link.dataset["status"] = status;
      link.append(words.name, " ", Object.assign(document.createElement("small"), { textContent: words.status }));
      link.addEventListener("focus", () => this.#map?.mark(ward.id, true));
      link.addEventListener("pointerenter", () => this.#map?.mark(ward.id));
      for (const kind of ["blur", "pointerleave"]) link.addEventListener(kind, () => this.#map?.mark(null));
      const item = document.createElement("li");
      item.append(link);
      return item;
    });
    this.#find("[data-list] ul").replaceChildren(...items);
  }

  #locate() {
    const failed = () => this.#say("place", this.#words.locateFailed);
    if (!navigator.geolocation) return failed();
    this.#say("place", this.#words.locating);
    navigator.geolocation.getCurrentPosition(({ coords }) => this.#tell(coords, true), failed, {
      enableHighAccuracy: true,
      timeout: 15_000,
    });
  }

  /** Says in which ward of the list a place lies; it leaves neither the map nor the device. */
  #tell(place: GeolocationCoordinates, near: boolean) {
    if (!this.#map) return;
    this.#place = place;
    const ward = this.#map.place(place.latitude, place.longitude, near);
    const words = this.#words;
    this.#say("place", ward ? words.located.replace("{ward}", ward.name) : words.locatedNowhere);
  }
}

/** The program of the map, with its look. */
async function program() {
  const map = await import("./leaflet-map.ts");
  await map.styled();
  return map;
}

customElements.define("ward-map", WardMap);
