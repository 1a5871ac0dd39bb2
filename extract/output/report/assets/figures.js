// Figures by topic: a dot for each, on a scale of powers of ten.

const DOT = 4.5;
const MARGIN = { left: 118, right: 24, bottom: 26 };
let measure = null; // what is measured: money in a currency, people, a share

function drawFigures(main) {
  const rows = rowsOf("metric").filter((row) => row.figure);
  const measures = counted(rows.map((row) => measureOf(row.figure)));
  if (!measures.has(measure)) measure = [...measures.keys()][0] ?? null;
  const of = rows.filter((row) => measureOf(row.figure) === measure);
  const drawn = of.filter((row) => row.figure.value > 0);
  const choice = el("label", {}, "Measure ", el("select", { onchange: (event) => {
    measure = event.target.value;
    drawFigures(main);
  } }, [...measures].map(([name, count]) => el("option", { value: name, selected: name === measure }, `${name} (${count})`))));
  const holder = el("div", { class: "chart", "data-chart": "figures" });
  main.replaceChildren(section("Figures by topic", "Each dot is one figure of a text; the scale is of powers of ten. Ranges stand at their middle.",
    rows.length ? el("p", { class: "controls" }, choice) : nothing("No figure passes the filters."), holder,
    of.length ? el("h3", {}, `${plural(of.length, "figure")}, the largest first`) : null,
    of.length ? longList([...of].sort((a, b) => b.figure.value - a.figure.value), drawFigure) : null));
  fitted(holder, (width) => drawn.length && drawDots(drawn, width));
}

function measureOf({ kind, unit }) {
  return kind === "money" ? `money, ${unit}` : kind.replace("_", " ");
}

/** How often each thing occurs, the most frequent first. */
function counted(things) {
  const counts = new Map();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}

function drawFigure(row) {
  return el("div", { class: "row" }, el("span", { class: "topic" }, row.figure.topic), recordLink(row), el("span", { class: "days" }, daysOf(row)), textLink(row.text));
}

/** Draws into a holder as wide as it is, and again when that changes. */
function fitted(holder, draw) {
  let drawn = 0;
  new ResizeObserver(() => {
    const width = Math.floor(holder.clientWidth);
    if (width === drawn || width === 0) return;
    drawn = width;
    holder.replaceChildren(...[draw(width)].filter(Boolean));
  }).observe(holder);
}

function drawDots(rows, width) {
  const powers = rows.map((row) => Math.log10(row.figure.value));
  const low = Math.floor(Math.min(...powers));
  const high = Math.max(Math.ceil(Math.max(...powers)), low + 1);
  const across = (value) => MARGIN.left + ((Math.log10(value) - low) / (high - low)) * (width - MARGIN.left - MARGIN.right);
  const topics = counted(rows.map((row) => row.figure.topic));
  const lanes = [];
  let top = 0;
  for (const [topic, count] of topics) {
    const dots = stacked(rows.filter((row) => row.figure.topic === topic), across);
    const height = Math.max(...dots.map((dot) => dot.up)) + 2.6 * DOT;
    lanes.push(drawLane(topic, count, dots, top + height, width));
    top += height + 10;
  }
  return svg("svg", { width, height: top + MARGIN.bottom, "aria-hidden": "true" }, drawScale(low, high, across, top, width), lanes);
}

/** The dots of one topic: those that would lie on each other stand on each other, closer where there are many. */
function stacked(rows, across) {
  const piles = new Map();
  for (const row of rows) {
    const x = Math.round(across(row.figure.value) / (2 * DOT)) * 2 * DOT;
    piles.set(x, [...(piles.get(x) ?? []), row]);
  }
  return [...piles].flatMap(([x, pile]) => {
    const step = Math.min(2 * DOT, (16 * DOT) / pile.length);
    return pile.map((row, i) => ({ row, x, up: i * step }));
  });
}

function drawLane(topic, count, dots, base, width) {
  return svg("g", { class: "lane" },
    svg("line", { x1: MARGIN.left - 8, x2: width - MARGIN.right + 8, y1: base, y2: base, class: "rule" }),
    svg("text", { x: 0, y: base - 6 }, topic, svg("tspan", { class: "faint" }, `  ${count}`)),
    dots.map(({ row, x, up }) => svg("circle", { cx: x, cy: base - DOT - 1 - up, r: DOT, class: "dot", "data-id": row.id, onclick: () => go({ view: "texts", text: row.text, record: row.id }) }, svg("title", {}, row.label))));
}

function drawScale(low, high, across, bottom, width) {
  const every = Math.ceil((high - low) / Math.max(2, Math.floor((width - MARGIN.left) / 64)));
  const ticks = [];
  for (let power = low; power <= high; power += every) ticks.push(power);
  return svg("g", { class: "scale" }, ticks.map((power) => [
    svg("line", { x1: across(10 ** power), x2: across(10 ** power), y1: 0, y2: bottom - 4, class: "grid" }),
    svg("text", { x: across(10 ** power), y: bottom + 14, "text-anchor": "middle", class: "faint" }, inWords(10 ** power)),
  ]));
}

/** A power of ten as it is said in Chinese. */
function inWords(value) {
  for (const [unit, name] of [[1e12, "万亿"], [1e8, "亿"], [1e4, "万"]]) if (value >= unit) return `${(value / unit).toLocaleString("en")}${name}`;
  return value.toLocaleString("en");
}
