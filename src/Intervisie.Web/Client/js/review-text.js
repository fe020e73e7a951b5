// One field as it was written and, beside it, as the group would read it: the same rules as Decisions and Additions of the
// server, which has the last word.
import { fill } from './review-find.js';

const letters = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', '’': "'", '‘': "'", '‑': '-' };
const shortestInsideWord = 5;
const ending = /^('s|'|s|jes?|tjes?|en)?(?![\p{L}\p{N}])/u;
const isLetter = /[\p{L}\p{N}]/u;

/** Without case and diacritics, with where each character came from. */
export function fold(text) {
  const origins = [];
  let folded = '';
  let at = 0;

  for (const sign of text) {
    const low = sign.toLowerCase();
    const plain = letters[low] ?? low.normalize('NFD').replace(/[\p{Mn}\p{Me}\p{Cf}]/gu, '');
    folded += plain;
    origins.push(...Array.from({ length: plain.length }, () => at));
    at += sign.length;
  }

  return { folded, origins: [...origins, text.length] };
}

/** Where these words stand. */
export function places(text, words) {
  const { folded, origins } = fold(text);
  const sought = fold(words).folded.trim();
  const found = [];

  for (let at = sought ? folded.indexOf(sought) : -1; at >= 0; at = folded.indexOf(sought, at + sought.length)) {
    const end = at + sought.length;

    if (sought.length >= shortestInsideWord || ((at === 0 || !isLetter.test(folded[at - 1])) && ending.test(folded.slice(end)))) {
      found.push({ start: origins[at], end: origins[end] });
    }
  }

  return found;
}

/** What a pseudonym is called, without its number. */
const labelOf = (word) => word.match(/^\[(.*?)(?: \d+)?\]$/s)?.[1];

const overlaps = (one, other) => one.start < other.end && other.start < one.end;

/** «[leerling]», or with the first number that is not taken. */
export function firstFree(label, taken) {
  const numbered = (number) => (number === 1 ? label : label.replace(']', ` ${number}]`));
  let number = 1;
  while (taken.has(numbered(number))) { number += 1; }
  return numbered(number);
}

export class ReviewedText {
  constructor(block, finds, words) {
    this.words = words;
    this.left = block.querySelector('[data-written]');
    this.right = block.querySelector('[data-shared]');
    this.same = block.querySelector('[data-same]');
    this.text = this.left.textContent;
    this.marks = [];
    this.roles = JSON.parse(this.left.dataset.roles);
    this.read(finds);
  }

  read(finds) {
    let at = 0;

    for (const node of this.left.childNodes) {
      const end = at + node.textContent.length;

      if (node.nodeType === Node.ELEMENT_NODE && node.matches('a')) {
        const box = node.getAttribute('href').slice(1);
        const { certain, proposed } = node.dataset;
        this.marks.push({ start: at, end, link: node, find: finds.find((f) => f.box.id === box), isCertain: certain === 'true', proposed });
      }

      at = end;
    }
  }

  render(added) {
    const own = added.flatMap(({ text, word }) => places(this.text, text).map((place) => ({ ...place, word, isOwn: true })));
    const changes = this.marks.filter((m) => m.find.gives(m.isCertain)).map((m) => ({ start: m.start, end: m.end, word: m.find.own ?? m.proposed, isOwn: false }));
    const merged = this.withoutDoubledRoles(ReviewedText.merge([...changes, ...own]));

    const differs = merged.length > 0 || this.marks.some((mark) => mark.find.isOpen);
    this.right.closest('section').hidden = !differs;
    this.same.hidden = differs;
    this.right.replaceChildren(...ReviewedText.cut(this.text, merged, ReviewedText.putIn));
    this.renderLeft(own.filter((one) => !this.marks.some((mark) => overlaps(one, mark))));
    this.marks.forEach((mark) => this.state(mark, merged));
  }

  /** «moeder [moeder]» says it twice. */
  withoutDoubledRoles(changes) {
    let free = 0;

    return changes.map((change) => {
      const label = labelOf(change.word);
      const role = this.roles.find((one) => one.end === change.start - 1 && one.start >= free && one.doubles.includes(label));
      free = change.end;
      return role ? { ...change, start: role.start } : change;
    });
  }

  /** Only when what is pointed out changed: a selection in it would be lost. */
  renderLeft(own) {
    const key = own.map((one) => `${one.start}-${one.end}`).join();

    if (key !== this.key) {
      this.key = key;
      const pieces = ReviewedText.merge([...this.marks, ...own]);
      this.left.replaceChildren(...ReviewedText.cut(this.text, pieces, (piece) => piece.link ?? ReviewedText.pointed(this.text.slice(piece.start, piece.end))));
    }
  }

  state({ link, find, start, end }, merged) {
    const change = merged.find((one) => one.start <= start && end <= one.end);
    const name = find.isOpen ? 'is-open' : change ? 'is-replaced' : 'is-kept';
    const words = { 'is-open': this.words.waits, 'is-replaced': this.words.becomes, 'is-kept': this.words.stays }[name];
    link.className = `found ${name}`;
    link.setAttribute('aria-label', fill(words, link.textContent, change?.word));
  }

  /** What overlaps gives way as one; the author's own word goes first. */
  static merge(changes) {
    const merged = [];

    for (const change of [...changes].sort((a, b) => a.start - b.start || b.end - a.end)) {
      const last = merged.at(-1);

      if (last && change.start < last.end) {
        const leading = change.isOwn && !last.isOwn ? change : last;
        merged[merged.length - 1] = { ...leading, start: last.start, end: Math.max(last.end, change.end) };
      } else {
        merged.push(change);
      }
    }

    return merged;
  }

  static cut(text, pieces, show) {
    let at = 0;
    const nodes = pieces.flatMap((piece) => {
      const before = text.slice(at, piece.start);
      at = piece.end;
      return [before, show(piece)];
    });

    return [...nodes, text.slice(at)];
  }

  static putIn({ word }) {
    const shown = document.createElement('span');
    shown.className = 'put-in';
    shown.textContent = word;
    return shown;
  }

  static pointed(text) {
    const shown = document.createElement('mark');
    shown.className = 'found is-replaced';
    shown.textContent = text;
    return shown;
  }
}
