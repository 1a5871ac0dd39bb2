// A text in pieces that are drawn one by one, with the words that its records rest on marked in it.

const PIECE = 1500; // characters of a line that are drawn in one piece
const CHUNK = 3000; // characters that are drawn at once
const LONG = 400; // characters of a span that is too long to be coloured

/** The text cut into chunks of pieces: a piece is a line, or a part of a very long one (`joined` to the part before). */
function chunksOf(text) {
  const chunks = [];
  let chunk = [];
  let size = 0;
  for (const piece of piecesOf(text)) {
    if (size && size + piece.to - piece.from > CHUNK) {
      chunks.push(chunk);
      chunk = [];
      size = 0;
    }
    chunk.push(piece);
    size += piece.to - piece.from + 20;
  }
  if (chunk.length) chunks.push(chunk);
  return chunks;
}

function* piecesOf(text) {
  let from = 0;
  while (from < text.length) {
    const end = text.indexOf("\n", from);
    const stop = end < 0 ? text.length : end;
    let joined = false;
    do {
      const to = cut(text, from, stop);
      yield { from, to, joined };
      from = to;
      joined = true;
    } while (from < stop);
    from = stop + 1;
  }
}

/** Where a piece that starts at `from` ends: with the line, or behind the last sentence that fits, but in no character. */
function cut(text, from, stop) {
  if (stop - from <= PIECE) return stop;
  for (let at = from + PIECE; at > from + PIECE / 2; at--) if ("。！？；.!?;".includes(text[at - 1])) return at;
  const at = from + PIECE;
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at;
}

const PART = { article: "title", provision: "label" }; // what is coloured of records that whole paragraphs state

/** The spans that are coloured for the shown records of a text, in order: those that state them, unless too long. */
function spansOf(text, shownRows) {
  return text.rows
    .filter((row) => shownRows.has(row))
    .map((row) => ({ ...spanOf(text, row), row }))
    .filter((span) => span.to - span.from <= LONG)
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

function spanOf(text, row) {
  const { evidence } = text.records[row.within];
  const { from, to } = (row.type in PART && evidence.find((item) => item.field === PART[row.type])) || evidence[0];
  return { from, to };
}

/** The nodes of one piece: plain text and marks. `picked` is the record that is looked at, or null. */
function drawPiece(text, piece, spans, picked) {
  const first = firstNotBelow(spans, piece.from - LONG, (span) => span.from);
  const last = firstNotBelow(spans, piece.to, (span) => span.from);
  const here = spans.slice(first, last).filter((span) => span.to > piece.from);
  const cited = citedOf(picked).filter((item) => item.from < piece.to && item.to > piece.from);
  const doubts = text.numerals.filter(([from, to, fate]) => fate !== "claimed" && from < piece.to && to > piece.from);
  const edges = [...here, ...cited].flatMap(({ from, to }) => [from, to]).concat(doubts.flatMap(([from, to]) => [from, to]));
  const cuts = [...new Set([piece.from, ...edges.filter((edge) => edge > piece.from && edge < piece.to), piece.to])].sort((a, b) => a - b);
  const nodes = [];
  for (let i = 0; i + 1 < cuts.length; i++) nodes.push(...drawSegment(text, cuts[i], cuts[i + 1], here, cited, doubts, picked));
  return nodes;
}

/** The evidence that is marked of the record that is looked at: all but what holds whole paragraphs. */
function citedOf(picked) {
  if (!picked) return [];
  const [whole, ...fields] = picked.record.evidence;
  return (isWhole(picked.row, whole) ? fields : [whole, ...fields]).filter((item) => item.to - item.from <= LONG);
}

function isWhole(row, item) {
  return row.type in PART || item.to - item.from > LONG;
}

function drawSegment(text, from, to, here, cited, doubts, picked) {
  const covers = (span) => span.from <= from && span.to >= to;
  const over = here.filter(covers).sort((a, b) => a.to - a.from - (b.to - b.from));
  const items = cited.filter(covers);
  const doubt = doubts.find(([start, end]) => start <= from && end >= to);
  const content = shown(text.text.slice(from, to));
  const inner = over.length || items.length ? [drawMark(from, to, over, items, picked, content)] : content;
  return doubt ? [el("span", { class: `numeral ${doubt[2].replace(" ", "-")}`, title: `numeral ${doubt[2]}${doubt[3] ? `: ${doubt[3]}` : ""}` }, inner)] : inner;
}

function drawMark(from, to, over, items, picked, content) {
  const opening = items.filter((item) => item.from === from).map((item) => item.field);
  const on = picked && (items.length || over.some((span) => span.row === picked.row));
  const edges = items.length && [opening.length && "opens", items.some((item) => item.to === to) && "closes"];
  return el("mark", {
    class: ["mark", on && "on", items.length && "cited", ...(edges || [])].filter(Boolean).join(" "),
    "data-type": items.length ? picked.row.type : over[0].row.type,
    "data-under": over.length > 1 ? over[over.length - 1].row.type : null,
    "data-rows": over.map((span) => span.row.within).join(" ") || null,
    "data-field": opening.length ? [...new Set(opening)].join(" · ") : null,
  }, content);
}
