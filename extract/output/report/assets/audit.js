// The account of every numeral, and the sentences that sound like a record and gave none.

const FATES = { claimed: "claimed by a record", "set aside": "set aside for a reason", unexplained: "unexplained" };
const AROUND = 18; // characters of the text that are shown on either side of a numeral

function drawAudit(main) {
  const audit = index.audit;
  const { numerals } = audit;
  main.replaceChildren(section("Audit", `${plural(numerals.numerals, "numeral")} in ${plural(index.texts.length, "text")}: ${numerals.explained}% are claimed by a record or set aside for a reason. The filters do not change these numbers.`,
    drawShares(numerals),
    wide("Numerals", drawReasons(audit)),
    el("h3", {}, "Records by type"), wide("Types", drawRates(audit.types)),
    el("h3", {}, "Texts, those with the least explained first"), drawLines(),
    ...drawLoose(numerals.unexplained), ...drawGaps()));
}

function drawShares(numerals) {
  const counts = { claimed: numerals.claimed, "set aside": numerals.set_aside, unexplained: numerals.unexplained };
  const part = ([fate, count]) => {
    const node = el("span", { class: fate.replace(" ", "-"), title: `${FATES[fate]}: ${count.toLocaleString("en")}` });
    node.style.setProperty("--share", count);
    return node;
  };
  return el("div", { class: "shares", "aria-hidden": "true" }, Object.entries(counts).filter(([, count]) => count).map(part));
}

/** A table that a small screen may have to scroll. */
function wide(name, content) {
  return el("div", { class: "wide", tabindex: "0", role: "region", "aria-label": name }, content);
}

function table(head, rows) {
  return el("table", { class: "account" }, el("thead", {}, el("tr", {}, head.map((name) => el("th", { scope: "col" }, name)))),
    el("tbody", {}, rows.map(([first, ...rest]) => el("tr", {}, el("th", { scope: "row" }, first), rest.map((cell) => el("td", {}, typeof cell === "number" ? cell.toLocaleString("en") : cell))))));
}

function drawReasons({ numerals, claimed_by, set_aside_for, unexplained_as }) {
  const share = (count) => `${((100 * count) / Math.max(numerals.numerals, 1)).toFixed(1)}%`;
  const rows = (fate, parts) => Object.entries(parts).map(([reason, count]) => [[el("span", { class: "note" }, `${fate}: `), reason], count, share(count)]);
  return table(["what became of it", "numerals", "share"], [...rows("claimed", claimed_by), ...rows("set aside", set_aside_for), ...rows("unexplained", unexplained_as)]);
}

function drawRates(types) {
  return table(["type", "records", "texts with one", "per 1000 characters", "sentences that sound so", "without one"],
    Object.entries(types).map(([type, rate]) => [typeMark(type), rate.records, rate.texts, rate.per_1000_characters.toFixed(2), rate.sounding || "", rate.sounding ? rate.gaps : ""]));
}

function drawLines() {
  const worst = [...index.texts].sort((a, b) => a.counts.explained - b.counts.explained || a.number - b.number);
  return longList(worst, ({ number, counts, gaps }) => el("div", { class: "row line" }, el("span", { class: "days" }, `${counts.explained.toFixed(1)}%`), textLink(number),
    el("span", { class: "note" }, `${plural(counts.numerals, "numeral")}: ${counts.claimed} claimed, ${counts.set_aside} set aside, ${counts.unexplained} unexplained; ${plural(gaps, "gap")}`)));
}

function drawLoose(count) {
  const found = index.texts.filter((text) => text.counts.unexplained).flatMap(({ number }) => open(number).numerals.filter(([, , fate]) => fate === "unexplained").map((numeral) => [number, ...numeral]));
  if (!count) return [];
  return [el("h3", {}, `${plural(count, "unexplained numeral")}`), longList(found, ([number, from, to, , reason]) => {
    const { text, script } = open(number);
    return el("div", { class: "row line" }, el("span", { class: "note" }, reason), place(number, from, to, [
      phrase(text.slice(Math.max(from - AROUND, 0), from), script), el("strong", {}, phrase(text.slice(from, to), script)), phrase(text.slice(to, to + AROUND), script)]), textLink(number));
  })];
}

function drawGaps() {
  const found = index.texts.filter(({ gaps }) => gaps).flatMap(({ number }) => open(number).gaps.map((gap) => [number, ...gap]));
  if (!found.length) return [];
  return [el("h3", {}, `${plural(found.length, "sentence")} that sound like a record and gave none`), longList(found, ([number, from, to, word, type]) => {
    const { text, script } = open(number);
    return el("div", { class: "row line" }, typeMark(type), place(number, from, to, [phrase(text.slice(from, Math.min(to, from + 160)), script), ` (${word})`]), textLink(number));
  })];
}

/** A link to a place in a text that is no record. */
function place(number, from, to, words) {
  return el("a", { class: "record-link passage", href: href({ view: "texts", text: number, record: "" }), onclick: (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go({ view: "texts", text: number, record: "" });
    lead({ from, to });
  } }, words);
}
