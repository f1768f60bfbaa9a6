// Loaded before a build: the clock stands on another day, in another year.
const YEARS_ON = 3 * 366 * 86_400_000;
const Now = Date;

globalThis.Date = class extends Now {
  constructor(...given) {
    if (given.length === 0) super(Now.now() + YEARS_ON);
    else super(...given);
  }

  static now() {
    return Now.now() + YEARS_ON;
  }
};
