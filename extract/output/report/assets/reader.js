// The texts one at a time: a list of them, the text with its marks, and its records beside it.

let page = null; // the text that is drawn: its parts, and what they were drawn for

function drawTexts(main) {
  if (!index.texts.length) {
    main.replaceChildren(el("p", { class: "empty" }, "There is no text on this page."));
    return;
  }
  if (!page) build(main);
  const { key, shown: rows } = filtered();
  if (page.key !== key) drawList();
  if (page.key !== key || page.number !== state.text) drawText(key, rows);
  for (const link of page.list.querySelectorAll("a")) current(link);
  if (page.record !== state.record) pickRecord();
}

function leaveTexts() {
  page?.chunks?.stop();
  page?.cards?.stop();
  page = null;
}

function build(main) {
  const list = el("div", { class: "list" });
  const body = el("div", { class: "body", onclick: clickText });
  const head = el("header", { class: "text-head" });
  const cards = el("div", { class: "card-list", role: "list" });
  const note = el("p", { class: "note cards-note" });
  const root = el("div", { class: "reader", "data-pane": "text" },
    el("nav", { class: "texts", "aria-label": "Texts" }, list),
    el("article", { class: "text", tabindex: "0", "aria-label": "Text" }, head, body),
    el("section", { class: "cards", "aria-label": "Records of this text", tabindex: "0" },
      el("button", { type: "button", class: "close", onclick: () => go({ record: "" }) }, "Close"), note, cards));
  const panes = el("div", { class: "panes", role: "group", "aria-label": "Show" },
    ["list", "text", "cards"].map((pane) => el("button", { type: "button", "data-pane": pane, onclick: () => turn(pane) },
      { list: "All texts", text: "Text", cards: "Records" }[pane])));
  main.replaceChildren(panes, root);
  page = { root, list, head, body, cardList: cards, note, panes };
  turn("text");
}

/** On a small screen: which of list, text and records is shown. */
function turn(pane) {
  page.root.dataset.pane = pane;
  for (const button of page.panes.children) button.setAttribute("aria-pressed", String(button.dataset.pane === pane));
}

function drawList() {
  const { texts } = filtered();
  const wanted = index.texts.filter(({ number }) => !isFiltered() || texts[number].records || texts[number].hits);
  page.wanted = wanted.map(({ number }) => number);
  const list = longList(wanted, (text) => el("div", { class: "text-item" }, listed(text, texts[text.number])), { "aria-label": "Texts" });
  page.list.replaceChildren(el("p", { class: "note" }, isFiltered() ? `${wanted.length} of ${plural(index.texts.length, "text")}` : plural(index.texts.length, "text")), list);
}

function listed(text, { records, hits }) {
  const link = el("a", { href: href({ text: text.number, record: "" }), "data-text": text.number, onclick: (event) => follow(event, text.number) },
    el("span", { class: "text-title" }, phrase(titleOf(text), text.script)),
    el("span", { class: "text-counts" }, plural(records, "record"), hits ? `, found ${plural(hits, "time")}` : ""));
  current(link);
  return link;
}

function follow(event, number) {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  go({ text: number, record: "" });
  turn("text");
}

function current(link) {
  if (Number(link.dataset.text) === state.text) link.setAttribute("aria-current", "true");
  else link.removeAttribute("aria-current");
}

function drawText(key, rows) {
  const text = open(state.text);
  const moved = page.number !== state.text;
  page.chunks?.stop();
  page.cards?.stop();
  Object.assign(page, { key, number: state.text, text, record: "", spans: spansOf(text, rows), rows: text.rows.filter((row) => rows.has(row)) });
  page.pieces = chunksOf(text.text);
  page.head.replaceChildren(...textHead(text));
  page.body.lang = text.script;
  page.found?.clear();
  page.chunks = new Lazy(page.body, page.pieces.length, drawChunk, (i) => chunkHeight(page.pieces[i]), 120);
  page.note.textContent = page.rows.length === text.rows.length ? plural(text.rows.length, "record") : `${page.rows.length} of ${plural(text.rows.length, "record")}`;
  page.cards = new Lazy(page.cardList, Math.ceil(page.rows.length / CARDS), drawCards, () => CARDS * 44, 20);
  if (moved) page.root.querySelectorAll(".text, .cards").forEach((pane) => (pane.scrollTop = 0));
}

function textHead(text) {
  const step = (by, words) => {
    const number = page.wanted[page.wanted.indexOf(text.number) + by];
    return el("button", { type: "button", disabled: page.wanted.indexOf(text.number) + by < 0 || number === undefined, onclick: () => go({ text: number, record: "" }) }, words);
  };
  return [
    el("div", { class: "steps" }, step(-1, "Previous"), " ", step(1, "Next")),
    el("h2", {}, phrase(titleOf(text), text.script)),
    el("p", { class: "note" }, el("bdi", {}, text.name), `, ${plural(text.length, "character")}`),
  ];
}

function chunkHeight(pieces) {
  return pieces.reduce((sum, piece) => sum + 36 * Math.ceil((piece.to - piece.from + 1) / 36) + 10, 0);
}

function drawChunk(i) {
  const row = rowOf.get(state.record);
  const picked = row?.text === page.number ? { row, record: page.text.records[row.within] } : null;
  const nodes = page.pieces[i].map((piece) => {
    const [whole] = picked?.record.evidence ?? [];
    const inside = whole && isWhole(row, whole) && whole.from < piece.to && whole.to > piece.from;
    return el("p", { class: ["piece", piece.joined && "joined", inside && "inside"].filter(Boolean).join(" ") }, drawPiece(page.text, piece, page.spans, picked));
  });
  idle(() => findWords(nodes));
  return nodes;
}

function drawCards(i) {
  return page.rows.slice(i * CARDS, (i + 1) * CARDS).map((row) => drawCard(page.text, row, row.id === state.record));
}

/** Shows the record that is looked at, in the text and among the cards, and the one before as others are. */
function pickRecord() {
  const row = rowOf.get(state.record);
  const before = rowOf.get(page.record);
  page.record = state.record;
  for (const changed of [before, row]) if (changed?.text === page.number) renew(changed);
  page.root.classList.toggle("picking", Boolean(row));
  if (!row || row.text !== page.number) return;
  lead(page.text.records[row.within].evidence[0]);
  const at = page.rows.indexOf(row);
  if (at < 0) return;
  const card = page.cards.show(Math.floor(at / CARDS)).children[at % CARDS];
  card.scrollIntoView({ block: "nearest" });
  say(`${row.type}: ${row.label}`);
}

function renew(row) {
  const touched = new Set(page.text.records[row.within].evidence.flatMap((item) => chunksWith(item)));
  for (const i of touched) page.chunks.renew(i);
  const at = page.rows.indexOf(row);
  if (at < 0) return;
  const holder = page.cards.show(Math.floor(at / CARDS));
  const old = holder.children[at % CARDS];
  const held = old.contains(document.activeElement);
  const card = drawCard(page.text, row, row.id === state.record);
  old.replaceWith(card);
  if (held) card.querySelector("a").focus({ preventScroll: true });
}

/** The chunks that show a span. */
function chunksWith({ from, to }) {
  const numbers = [];
  for (let i = chunkAt(from); i < page.pieces.length && page.pieces[i][0].from < to; i++) numbers.push(i);
  return numbers;
}

function chunkAt(offset) {
  return Math.max(firstNotBelow(page.pieces, offset + 1, (chunk) => chunk[0].from) - 1, 0);
}

/** Brings a span of the text into view. */
function lead({ from, to }) {
  const holder = page.chunks.show(chunkAt(from));
  const pieces = page.pieces[holder.index];
  const piece = holder.children[Math.max(firstNotBelow(pieces, from + 1, (one) => one.from) - 1, 0)];
  const marks = [...piece.querySelectorAll(".on")];
  const short = to - from <= LONG;
  const spot = (short && marks.find((mark) => placeOf(piece, mark) + pieces[[...holder.children].indexOf(piece)].from >= from)) || piece;
  spot.scrollIntoView({ block: short ? "center" : "start" });
  spot.classList.remove("flash");
  requestAnimationFrame(() => spot.classList.add("flash"));
}

/** How many characters of a piece stand before a node in it. */
function placeOf(piece, node) {
  const range = document.createRange();
  range.setStart(piece, 0);
  range.setEndBefore(node);
  return range.toString().length;
}

/** A click on marked words picks the record with the shortest span there; further clicks pick those around it. */
function clickText(event) {
  const mark = event.target.closest("mark[data-rows]");
  if (!mark || String(getSelection())) return;
  const rows = mark.dataset.rows.split(" ").map((within) => page.text.rows[Number(within)]);
  const at = rows.findIndex((row) => row.id === state.record);
  go({ record: rows[(at + 1) % rows.length].id });
}

/** The next record of the text in its order, or the one before. */
function stepRecord(by) {
  if (!page?.rows.length) return;
  const at = page.rows.findIndex((row) => row.id === state.record);
  const next = at < 0 ? (by > 0 ? 0 : page.rows.length - 1) : Math.min(Math.max(at + by, 0), page.rows.length - 1);
  go({ record: page.rows[next].id }, true);
}

function stepText(by) {
  const number = page?.wanted[page.wanted.indexOf(state.text) + by];
  if (number !== undefined) go({ text: number, record: "" });
}

/** Colours the words that are searched for, where the browser can without changing the page. */
function findWords(nodes) {
  if (!window.Highlight) return;
  if (page && page.foundFor !== state.q) {
    CSS.highlights.set("found", (page.found = new Highlight()));
    page.foundFor = state.q;
  }
  const words = folded(state.q.trim());
  if (!words || !page) return;
  for (const node of nodes) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const parts = [];
    let length = 0;
    for (let part = walker.nextNode(); part; part = walker.nextNode()) {
      parts.push({ part, start: length });
      length += part.data.length;
    }
    const text = folded(node.textContent);
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) page.found.add(rangeOf(parts, at, at + words.length));
  }
}

function rangeOf(parts, from, to) {
  const holder = (offset) => parts[firstNotBelow(parts, offset + 1, (part) => part.start) - 1];
  const [first, last] = [holder(from), holder(to - 1)];
  const range = document.createRange();
  range.setStart(first.part, from - first.start);
  range.setEnd(last.part, to - last.start);
  return range;
}
