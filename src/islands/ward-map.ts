import type { Day } from "#model/day.ts";
import { type MapState, START, readMapState, statusAt, writeMapState } from "#model/map-state.ts";
import type { Status } from "#model/status.ts";
import type { MapLayer, MapWard } from "./leaflet-map.ts";

/** A list of wards that can be shown: where its shapes are, and the days on which something in it changes. */
interface List {
  readonly value: MapState["list"];
  readonly src: string;
  readonly moments: readonly { readonly day: Day; readonly text: string }[];
  readonly statuses: readonly Status[];
}

/**
 * <ward-map> — holds the drawn maps and the controls of the interactive one, which takes their place on a press, or at
 * once when the address holds a state of the map. The drawn maps stay where the data cannot be had.
 */
class WardMap extends HTMLElement {
  #state: MapState = START;
  #map: MapLayer | undefined;
  #loaded: MapState["list"] | undefined;

  connectedCallback() {
    this.#find<HTMLButtonElement>('[data-action="open"]').addEventListener("click", () => void this.#open(true));
    this.#find<HTMLButtonElement>('[data-action="close"]').addEventListener("click", () => this.#close());
    this.#find<HTMLButtonElement>('[data-action="locate"]').addEventListener("click", () => this.#locate());
    for (const button of this.querySelectorAll<HTMLButtonElement>("[data-city]"))
      button.addEventListener("click", () => this.#map?.fit(button.dataset["city"] ?? ""));
    this.addEventListener("input", (event) => this.#set(event.target as HTMLInputElement));
    addEventListener("hashchange", () => this.#restore());
    this.#restore();
  }

  #find<E extends HTMLElement>(selector: string): E {
    return this.querySelector<E>(selector)!; // the page was built with all that is asked for here
  }

  get #lists(): readonly List[] {
    return JSON.parse(this.dataset["lists"] ?? "[]");
  }

  get #list(): List {
    const lists = this.#lists;
    return lists.find((list) => list.value === this.#state.list) ?? lists[0]!; // the list of the plan is always there
  }

  get #words(): Readonly<Record<string, string>> {
    return JSON.parse(this.dataset["words"] ?? "{}");
  }

  get #day(): Day {
    const { moments } = this.#list;
    const last = moments.at(-1)!.day; // the day of the data is always among them
    return moments.findLast(({ day }) => this.#state.day !== null && day <= this.#state.day)?.day ?? last;
  }

  #restore() {
    const state = readMapState(location.hash);
    if (!state) return;
    this.#state = state;
    void this.#open(false);
  }

  /** Brings the interactive map, or the state of the address into one that is there. */
  async #open(focus: boolean) {
    const failure = this.#find("[data-failure]");
    failure.hidden = true;
    try {
      const { leafletMap } = await import("./leaflet-map.ts");
      const list = this.#list;
      const response = this.#loaded === list.value ? null : await fetch(list.src);
      if (response && !response.ok) throw new Error(String(response.status));
      const data = response && (await response.json());
      this.#find("[data-invitation]").hidden = true;
      this.#find("[data-drawn]").hidden = true;
      this.#find("[data-explorer]").hidden = false;
      this.#map ??= await leafletMap(this.#find("[data-map]"), this.#words, {
        open: (ward) => location.assign(this.dataset["pages"]! + ward.path),
        describe: (ward) => this.#describe(ward),
        moved: (view) => this.#remember({ view }),
      });
      if (data) this.#map.show(data, this.#state.view);
      else if (this.#state.view) this.#map.look(this.#state.view);
      this.#loaded = list.value;
      this.#paint();
      if (focus) this.#find("[data-map]").focus();
    } catch (error) {
      console.warn(error);
      this.#map?.remove();
      this.#map = this.#loaded = undefined;
      this.#shut();
      failure.textContent = this.#words["failed"]!;
      failure.hidden = false;
    }
  }

  #close() {
    this.#map?.remove();
    this.#map = this.#loaded = undefined;
    this.#state = START;
    history.replaceState(null, "", location.pathname);
    this.#shut();
    this.#find('[data-action="open"]').focus();
  }

  #shut() {
    this.#find("[data-explorer]").hidden = true;
    this.#find("[data-drawn]").hidden = false;
    this.#find("[data-invitation]").hidden = false;
  }

  #set({ name, value }: HTMLInputElement) {
    if (name === "list") {
      this.#state = { ...this.#state, list: value as MapState["list"], day: null };
      this.#remember({});
      void this.#open(false);
      return;
    }
    if (name === "date") {
      const { moments } = this.#list;
      this.#state = { ...this.#state, day: Number(value) === moments.length - 1 ? null : moments[Number(value)]!.day };
    }
    if (name === "status")
      this.#state = {
        ...this.#state,
        hidden: this.#boxes.filter((box) => !box.checked).map((box) => box.value as Status),
      };
    this.#remember({});
    this.#paint();
  }

  #remember(change: Partial<MapState>) {
    this.#state = { ...this.#state, ...change };
    history.replaceState(null, "", writeMapState(this.#state));
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name="status"]')];
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
      status: dated ? words["onRoadmapFor"]!.replace("{year}", String(ward.roadmapYear)) : words[status]!,
    };
  }

  /** Brings everything that is shown into line with the state. */
  #paint() {
    if (!this.#map) return;
    const wards = this.#map.wards();
    const list = this.#list;
    const hidden = new Set(this.#state.hidden);
    const counts = Map.groupBy(wards, (ward) => this.#statusOf(ward));
    for (const box of this.#boxes) {
      const status = box.value as Status;
      box.checked = !hidden.has(status);
      const label = box.closest("label")!;
      label.hidden = !list.statuses.includes(status);
      label.querySelector("[data-count]")!.textContent = String(counts.get(status)?.length ?? 0);
    }
    for (const radio of this.querySelectorAll<HTMLInputElement>('input[name="list"]'))
      radio.checked = radio.value === list.value;
    this.#paintDay(list);
    const shown = wards.filter((ward) => !hidden.has(this.#statusOf(ward)));
    this.#map.colour((ward) => this.#statusOf(ward), hidden);
    this.#find('[data-said="shown"]').textContent = this.#words
      ["shown"]!.replace("{shown}", String(shown.length))
      .replace("{all}", String(wards.length));
    this.#paintList(shown);
  }

  #paintDay({ moments }: List) {
    const slider = this.#find<HTMLInputElement>('input[name="date"]');
    const place = moments.findIndex(({ day }) => day === this.#day);
    const { text } = moments[place]!; // the day shown is one of the moments
    slider.max = String(moments.length - 1);
    slider.value = String(place);
    slider.setAttribute("aria-valuetext", text);
    this.#find("[data-day]").textContent = text;
  }

  #paintList(shown: readonly MapWard[]) {
    const collator = new Intl.Collator("vi");
    const items = shown
      .toSorted((a, b) => collator.compare(a.name, b.name))
      .map((ward) => {
        const { name, status } = this.#describe(ward);
        const link = document.createElement("a");
        link.href = this.dataset["pages"]! + ward.path;
        link.dataset["unit"] = ward.id;
        link.dataset["status"] = this.#statusOf(ward);
        link.append(name, Object.assign(document.createElement("small"), { textContent: status }));
        for (const kind of ["focus", "pointerenter"]) link.addEventListener(kind, () => this.#map?.mark(ward.id));
        for (const kind of ["blur", "pointerleave"]) link.addEventListener(kind, () => this.#map?.mark(null));
        const item = document.createElement("li");
        item.append(link);
        return item;
      });
    this.#find("[data-list] ul").replaceChildren(...items);
  }

  #locate() {
    const said = this.#find('[data-said="place"]');
    const words = this.#words;
    said.textContent = "";
    if (!navigator.geolocation) {
      said.textContent = words["locateFailed"]!;
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const ward = this.#map?.place(coords.latitude, coords.longitude);
        said.textContent = ward ? words["located"]!.replace("{ward}", ward.name) : words["locatedNowhere"]!;
      },
      () => {
        said.textContent = words["locateFailed"]!;
      },
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  }
}

customElements.define("ward-map", WardMap);
