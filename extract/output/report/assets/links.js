// Records and texts in lists of other views.

function typeMark(type) {
  return el("span", { class: "type", "data-type": type }, type);
}

/** A record in a line, leading to its place in the text. */
function recordLink(row) {
  return el("a", { href: hrefOf(row), class: "record-link", "data-type": row.type }, phrase(row.label, index.texts[row.text].script));
}

function textLink(number) {
  const text = index.texts[number];
  return el("a", { href: href({ view: "texts", text: number, record: "" }), class: "text-link" }, phrase(titleOf(text), text.script));
}

/** Days as short as they can be said: a year, a month, a day, or from one to another. */
function daysOf(row) {
  if (!row.days) return "";
  const [first, last] = row.days;
  if (first === last) return first;
  if (first.endsWith("-01-01") && last.endsWith("-12-31")) return span(first.slice(0, 4), last.slice(0, 4));
  if (first.endsWith("-01") && Number(last.slice(8)) >= 28) return span(first.slice(0, 7), last.slice(0, 7));
  return span(first, last);
}

/** From one date to another; what they share is said once. */
function span(first, last) {
  if (first === last) return first;
  const shared = first.slice(0, 8) === last.slice(0, 8) ? 8 : first.length > 4 && first.slice(0, 5) === last.slice(0, 5) ? 5 : 0;
  return `${first} – ${last.slice(shared)}`;
}

/** A heading and either what is there or why nothing is. */
function section(heading, note, ...children) {
  return el("section", { class: "block" }, el("h2", {}, heading), note && el("p", { class: "note" }, note), ...children);
}

function nothing(words) {
  return el("p", { class: "empty" }, words, isFiltered() ? " Other filters may show more." : "");
}

/** A list that grows as it is read: `size` items at a time. */
function longList(items, make, attributes = {}, size = 100) {
  const list = el("div", { class: "long", role: "list", ...attributes });
  const lazy = new Lazy(list, Math.ceil(items.length / size), (i) => items.slice(i * size, (i + 1) * size).map((item) => {
    const node = make(item);
    node.setAttribute("role", "listitem");
    return node;
  }), (i) => Math.min(size, items.length - i * size) * 34, 20);
  list.lazy = lazy;
  return list;
}
