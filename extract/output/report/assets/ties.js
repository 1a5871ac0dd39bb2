// Who is paired with whom: those who help at the left, those who are helped at the right, a band for each tie.

const MOST_TIES = 48;
let tie = null; // the side or tie that is looked at: { donor?, recipient? }

function drawTies(main) {
  const rows = rowsOf("pairing").filter((row) => row.tie);
  const ties = tiesOf(rows);
  if (tie && !ties.some((one) => touches(one))) tie = null;
  const holder = el("div", { class: "chart", "data-chart": "ties" });
  const picked = tie ? ties.filter(touches) : ties;
  const said = [...new Set(picked.flatMap((one) => one.rows))].sort((a, b) => a.number - b.number);
  main.replaceChildren(section("Who is paired with whom", `The broader a band, the more statements. A name or a band chooses what is listed.${ties.length > MOST_TIES ? ` Of ${ties.length} ties the ${MOST_TIES} with most statements are drawn.` : ""}`,
    rows.length ? null : nothing("No pairing passes the filters."), holder,
    rows.length ? el("p", { class: "controls" }, choice("donor", ties, main), choice("recipient", ties, main), tie && el("button", { type: "button", onclick: () => look(null, main) }, "Show all")) : null,
    rows.length ? el("h3", {}, plural(said.length, "statement")) : null,
    rows.length ? longList(said, drawRow) : null));
  fitted(holder, (width) => ties.length && drawBands(ties.slice(0, MOST_TIES), width, main));
}

function choice(name, ties, main) {
  const sides = [...new Set(ties.map((one) => one[name]))].sort((a, b) => a.localeCompare(b, "zh"));
  const options = sides.map((side) => el("option", { value: side, selected: tie?.[name] === side }, side));
  return el("label", {}, { donor: "Helper ", recipient: "Helped " }[name], el("select", { "data-side": name, lang: "zh-Hans", onchange: (event) => look({ ...tie, [name]: event.target.value || undefined }, main) },
    el("option", { value: "" }, "any"), options));
}

function look(at, main) {
  tie = at;
  drawTies(main);
}

function touches({ donor, recipient }) {
  return (!tie?.donor || tie.donor === donor) && (!tie?.recipient || tie.recipient === recipient);
}

/** The ties with the rows that state them, those with most statements first; a region is one by whatever name. */
function tiesOf(rows) {
  const names = namesOf(rows);
  const ties = new Map();
  for (const row of rows) {
    for (const donor of row.tie.donor.map(keyOf)) {
      for (const recipient of row.tie.recipient.map(keyOf)) {
        const key = `${donor}\n${recipient}`;
        if (!ties.has(key)) ties.set(key, { donor: names.get(donor), recipient: names.get(recipient), rows: [] });
        ties.get(key).rows.push(row);
      }
    }
  }
  return [...ties.values()].sort((a, b) => b.rows.length - a.rows.length);
}

function keyOf([name, code]) {
  return code ?? name;
}

/** What each region and member is called: the longest of the names that the texts give it. */
function namesOf(rows) {
  const names = new Map();
  for (const side of rows.flatMap((row) => [...row.tie.donor, ...row.tie.recipient])) {
    if ((names.get(keyOf(side)) ?? "").length < side[0].length) names.set(keyOf(side), side[0]);
  }
  return names;
}

function drawBands(ties, width, main) {
  const edge = Math.min(150, width * 0.3);
  const room = Math.floor((edge - 14) / 13.5); // characters of a name
  const total = ties.reduce((sum, one) => sum + one.rows.length, 0);
  const unit = Math.max(Math.min(420 / total, 22), 1.5);
  const [donors, recipients] = ordered(ties);
  const left = placed(donors, ties, "donor", unit);
  const right = placed(recipients, ties, "recipient", unit);
  const height = Math.max(left.height, right.height);
  const bands = [...ties].sort((a, b) => left.at.get(a.donor).top - left.at.get(b.donor).top || right.at.get(a.recipient).top - right.at.get(b.recipient).top)
    .map((one) => drawBand(one, left.at.get(one.donor), right.at.get(one.recipient), edge, width, unit, main));
  return svg("svg", { width, height, "aria-hidden": "true" }, bands,
    drawSide(left.at, "donor", edge - 8, edge - 14, "end", room, main), drawSide(right.at, "recipient", width - edge, width - edge + 14, "start", room, main));
}

/** Both sides in an order that lets few bands cross: each name near the middle of those it is tied to. */
function ordered(ties) {
  let donors = [...counted(ties.flatMap((one) => one.rows.map(() => one.donor))).keys()];
  let recipients = [];
  const middle = (name, side, other, names) => {
    const near = ties.filter((one) => one[side] === name);
    return near.reduce((sum, one) => sum + names.indexOf(one[other]) * one.rows.length, 0) / near.reduce((sum, one) => sum + one.rows.length, 0);
  };
  const arranged = (names, side, other, others) => {
    const at = new Map(names.map((name) => [name, middle(name, side, other, others)]));
    return [...names].sort((a, b) => at.get(a) - at.get(b));
  };
  for (let round = 0; round < 4; round++) {
    recipients = arranged([...new Set(ties.map((one) => one.recipient))], "recipient", "donor", donors);
    donors = arranged(donors, "donor", "recipient", recipients);
  }
  return [donors, recipients];
}

function placed(names, ties, side, unit) {
  const at = new Map();
  let top = 0;
  for (const name of names) {
    const size = Math.max(ties.filter((one) => one[side] === name).reduce((sum, one) => sum + one.rows.length, 0) * unit, 2);
    const pad = Math.max(0, 16 - size) / 2;
    at.set(name, { top: top + pad, size, used: 0 });
    top += size + 2 * pad + 6;
  }
  return { at, height: top };
}

function drawBand(one, from, to, edge, width, unit, main) {
  const size = one.rows.length * unit;
  const start = from.top + from.used + size / 2;
  const end = to.top + to.used + size / 2;
  from.used += size;
  to.used += size;
  const middle = width / 2;
  return svg("path", {
    d: `M${edge},${start} C${middle},${start} ${middle},${end} ${width - edge},${end}`,
    "stroke-width": Math.max(size - 0.5, 1),
    class: tie ? (touches(one) ? "band on" : "band off") : "band",
    onclick: () => look({ donor: one.donor, recipient: one.recipient }, main),
  }, svg("title", {}, `${one.donor} → ${one.recipient}: ${plural(one.rows.length, "statement")}`));
}

function drawSide(at, side, x, labelAt, anchor, room, main) {
  return [...at].map(([name, { top, size }]) => svg("g", { class: tie?.[side] === name ? "side on" : "side", onclick: () => look({ [side]: name }, main) },
    svg("rect", { x, y: top, width: 8, height: size, rx: 2 }),
    svg("text", { x: labelAt, y: top + size / 2, dy: "0.35em", "text-anchor": anchor, lang: "zh-Hans" }, name.length > room ? `${name.slice(0, room - 1)}…` : name, svg("title", {}, name))));
}
