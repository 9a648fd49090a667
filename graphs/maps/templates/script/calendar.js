// Days in words.
const Calendar = (() => {
  const MONTHS = "January February March April May June July August September October November December".split(" ");

  const words = (day) => {
    const [year, month, date] = day.split("-").map(Number);
    return `${date} ${MONTHS[month - 1]} ${year}`;
  };

  // Which day is shown: that of the map as it was asked for, or the one to which the reader went.
  const shown = (day) => (day === Content.day ? `As of ${Content.asOf}` : `Map of ${Content.asOf}, shown as of ${words(day)}`);

  // Whether such a day is in the calendar: 2017-02-30 is not.
  const isDay = (day) => {
    const found = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(found.getTime()) && found.toISOString().startsWith(day);
  };

  // What a tie is on the day, in words that stand behind its dates.
  const held = (how, day) => ({
    certain: `certain on ${words(day)}`,
    possible: `possible on ${words(day)}`,
    proposed: `proposed, as of ${words(day)}`,
    over: `over by ${words(day)}`,
  })[how] || `not on ${words(day)}`;

  // The stop of the slider a year before or after, at least one stop on.
  const yearOn = (days, at, direction) => {
    const wanted = `${String(Number(days[at].slice(0, 4)) + direction).padStart(4, "0")}${days[at].slice(4)}`;
    const last = days.length - 1;
    if (direction > 0) {
      const found = days.findIndex((day, index) => index > at && day >= wanted);
      return found < 0 ? last : found;
    }
    for (let index = at - 1; index >= 0; index--) if (days[index] <= wanted) return index;
    return 0;
  };

  return { words, shown, isDay, held, yearOn };
})();
