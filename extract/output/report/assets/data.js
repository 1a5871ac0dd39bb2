// What the page holds: an index of all records, read at once, and the texts, each read when it is first needed.

const index = JSON.parse(document.querySelector("script[data-is=index]").textContent);
const sources = [...document.querySelectorAll("script[data-is=text]")];
const opened = new Map();

const TYPES = index.types;
const TYPE = Object.fromEntries(TYPES.map((type) => [type.name, type]));
const REGION = Object.fromEntries(index.regions);
const rowOf = new Map();

index.texts.forEach((text, number) => Object.assign(text, { number, rows: [] }));
index.rows.forEach((row, number) => {
  const text = index.texts[row.text];
  Object.assign(row, { number, within: text.rows.length });
  text.rows.push(row);
  rowOf.set(row.id, row);
});

/**
 * A text with its records. Offsets of the records count code points; `units` turns them into those of the strings of
 * this language, which count a character beyond U+FFFF twice.
 */
function open(number) {
  if (!opened.has(number)) opened.set(number, read(number));
  return opened.get(number);
}

function read(number) {
  const content = JSON.parse(sources[number].textContent);
  const units = unitsOf(content.text);
  for (const record of content.records) {
    record.evidence = record.evidence.map(([field, start, end]) => ({
      field, start, end, from: units(start), to: units(end),
    }));
  }
  content.numerals = content.numerals?.map(([start, end, ...rest]) => [units(start), units(end), ...rest]) ?? [];
  content.gaps = content.gaps?.map(([start, end, ...rest]) => [units(start), units(end), ...rest]) ?? [];
  return { ...index.texts[number], ...content, lower: folded(content.text) };
}

function unitsOf(text) {
  const wide = [];
  let points = 0;
  for (let at = 0; at < text.length; at++, points++) {
    const code = text.charCodeAt(at);
    if (code >= 0xd800 && code < 0xdc00 && at + 1 < text.length && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      wide.push(points);
      at++;
    }
  }
  return wide.length ? (offset) => offset + firstNotBelow(wide, offset) : (offset) => offset;
}

/** How many items of an ascending list are below a value; `key` gives what is compared. */
function firstNotBelow(list, value, key = (item) => item) {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(list[middle]) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Text for searching: without case where that keeps its length, so that offsets hold. */
function folded(text) {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** All that a search can find of a record. */
function haystack(row) {
  if (row.hay === undefined) {
    const text = open(row.text);
    const record = text.records[row.within];
    const { from, to } = record.evidence[0];
    row.hay = folded([row.label, row.id, record.rule, values(record.fields), values(row.judgment), text.text.slice(from, Math.min(to, from + 400))].join("\n"));
  }
  return row.hay;
}

/** A field's value in words; places have their codes in brackets. */
function values(value) {
  if (Array.isArray(value)) return value.map(values).filter(Boolean).join("、");
  if (value !== null && typeof value === "object") return parts(value).map(values).filter(Boolean).join(" ");
  if (typeof value === "number") return value.toLocaleString("en", { maximumFractionDigits: 12 });
  return value === null || value === undefined ? "" : String(value);
}

function parts({ regions, region_codes: codes, ...rest }) {
  return regions ? [regions.map((name, i) => (codes?.[i] ? `${name} (${codes[i]})` : name)), ...Object.values(rest)] : Object.values(rest);
}

function titleOf(text) {
  return text.title ?? text.name;
}
