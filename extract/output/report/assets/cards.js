// The records of one text, one card each; the card of the record that is looked at shows all of it.

const CARDS = 50; // cards that are drawn at once

/** A card's nodes; `picked` says whether this is the record that is looked at. */
function drawCard(text, row, picked) {
  const record = text.records[row.within];
  const head = el("a", { class: "card-head", href: hrefOf(row), "aria-expanded": String(picked), role: "button", onclick: pick(row), onkeydown: press },
    typeMark(row.type), " ", drawVerdict(row), el("span", { class: "card-label" }, phrase(row.label, text.script)));
  return el("div", { class: picked ? "card on" : "card", role: "listitem", "data-type": row.type, "data-id": row.id }, head, picked && drawBody(text, row, record));
}

/** What a reviewer has said of a record. */
function drawVerdict({ judgment }) {
  return judgment && [el("span", { class: `verdict ${judgment.verdict.replace(" ", "-")}` }, judgment.verdict), " "];
}

/** Following a card's link picks its record, or lets it go again. */
function pick(row) {
  return (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go({ record: state.record === row.id ? "" : row.id });
  };
}

function press(event) {
  if (event.key === " ") {
    event.preventDefault();
    event.currentTarget.click();
  }
}

function drawBody(text, row, record) {
  const fields = TYPE[record.type].fields;
  const cited = grouped(record.evidence);
  const names = [...new Set([...cited.keys(), ...Object.keys(fields)])];
  return el("div", { class: "card-body" },
    el("dl", {}, names.map((name) => drawField(text, name, fields[name], record.fields[name], cited.get(name) ?? []))),
    row.judgment && el("p", { class: "said" }, "judged ", drawVerdict(row), row.judgment.fields.join(", "), " ", phrase(row.judgment.note), row.judgment.reviewer && ` (${row.judgment.reviewer})`),
    el("p", { class: "origin" }, "by rule ", el("code", {}, record.rule), ", ", el("code", {}, record.id), ", ", el("span", {}, record.article)));
}

function grouped(items) {
  const groups = new Map();
  for (const item of items) {
    const others = groups.get(item.field) ?? [];
    if (!others.some(({ from, to }) => from === item.from && to === item.to)) groups.set(item.field, [...others, item]);
  }
  return groups;
}

function drawField(text, name, description, value, evidence) {
  const said = values(value);
  if (!said && !evidence.length) return null;
  return el("div", { class: "field" },
    el("dt", { title: description }, name.replaceAll("_", " ")),
    el("dd", {}, said && el("span", { class: "value" }, phrase(said, text.script)), evidence.slice(0, 12).map((item) => drawQuote(text, item)),
      evidence.length > 12 && el("span", { class: "note" }, ` and ${evidence.length - 12} more places`)));
}

/** The words behind a field, and a way to them. */
function drawQuote(text, item) {
  const quote = text.text.slice(item.from, item.to);
  const short = quote.length > 90 ? `${quote.slice(0, 50)}…${quote.slice(-30)}` : quote;
  return el("button", { type: "button", class: "quote", title: `${item.field}: characters ${item.start} to ${item.end}`, onclick: () => lead(item) },
    phrase(short, text.script), " ", el("span", { class: "offset" }, `${item.start}:${item.end}`));
}
