// Meetings and visits in the order of time.

const MOST_BINS = 72;
const OUTLIERS = 0.04; // the share of early events that may stand together, so that they do not stretch the scale

function drawTimeline(main) {
  const events = rowsOf("meeting", "visit").sort((a, b) => (a.days?.[0] ?? "").localeCompare(b.days?.[0] ?? "") || a.number - b.number);
  const dated = events.filter((row) => row.days);
  const bins = binned(dated);
  const undated = events.filter((row) => !row.days);
  main.replaceChildren(section("Meetings and visits", "A date in italics is that of the article: the text gives the event none of its own.",
    events.length ? null : nothing("No meeting and no visit passes the filters."),
    dated.length ? drawBars(bins) : null,
    [...bins].filter(([, rows]) => rows.length).map(([bin, rows]) => drawBin(bin, rows)),
    undated.length ? drawBin("without a date", undated) : null));
}

/** The events by month, or by year or decade where there would be too many months. */
function binned(rows) {
  if (!rows.length) return new Map();
  const first = rows[Math.floor(rows.length * OUTLIERS)].days[0];
  const last = rows[rows.length - 1].days[0];
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  const width = years * 12 <= MOST_BINS ? 7 : years <= MOST_BINS ? 4 : 3;
  const bins = new Map(binsBetween(first, last, width).map((bin) => [bin, []]));
  const early = rows.filter((row) => row.days[0].slice(0, width) < first.slice(0, width));
  for (const row of rows.slice(early.length)) bins.get(row.days[0].slice(0, width)).push(row);
  const named = [...bins].map(([bin, found]) => [width === 3 ? `${bin}0s` : bin, found]);
  return new Map(early.length ? [[`before ${named[0][0]}`, early], ...named] : named);
}

function binsBetween(first, last, width) {
  const bins = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
    for (let month = 1; month <= 12; month++) bins.push(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`.slice(0, width));
  }
  return [...new Set(bins)].filter((bin) => bin >= first.slice(0, width) && bin <= last.slice(0, width));
}

function drawBars(bins) {
  const most = Math.max(...[...bins.values()].map((rows) => rows.length));
  const bars = [...bins].map(([bin, rows]) => {
    const parts = ["visit", "meeting"].map((type) => {
      const part = el("span", { class: "part", "data-type": type });
      part.style.setProperty("--share", rows.filter((row) => row.type === type).length / most);
      return part;
    });
    return el("div", { class: "bar", title: `${bin}: ${plural(rows.length, "event")}` }, parts);
  });
  const names = [...bins.keys()];
  const year = (bin) => (bin.startsWith("before") ? "…" : bin.slice(0, 4));
  const marks = names.map((bin, i) => (i === 0 || year(bin) !== year(names[i - 1]) ? year(bin) : ""));
  const crowded = Math.ceil(marks.filter(Boolean).length / 12);
  let seen = 0;
  return el("div", { class: "bars", "aria-hidden": "true" }, bars.map((bar, i) => {
    const label = marks[i] && seen++ % crowded === 0 ? marks[i] : "";
    return el("div", { class: "column" }, bar, el("span", { class: "tick" }, label));
  }));
}

function drawBin(bin, rows) {
  return el("section", { class: "bin" }, el("h3", {}, bin), el("ul", { class: "events" }, rows.map((row) =>
    el("li", { "data-type": row.type }, el("span", { class: row.dated ? "days" : "days guessed" }, daysOf(row)), typeMark(row.type), recordLink(row), textLink(row.text)))));
}
