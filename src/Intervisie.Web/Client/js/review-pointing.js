// Pointing out what was missed: words selected in one's own text, with a mouse, a finger or the keys, are replaced everywhere.
import { fill } from './review-find.js';
import { firstFree, fold, places } from './review-text.js';

const isInWord = /[\p{L}\p{N}]/u;

export class Pointing {
  constructor(review) {
    this.review = review;
    this.root = review.root;
    this.button = review.part('pick');
    review.part('hint').hidden = false;
    this.rows.forEach((row) => this.prepare(row));
    this.listen();
  }

  get rows() {
    return [...this.root.querySelectorAll('[data-added]')];
  }

  get added() {
    const added = this.rows.map(Pointing.read).filter(({ text }) => text !== '');
    const taken = new Set(this.review.inUse);
    return added.map(({ text, word }) => ({ text, word: word || Pointing.anybody(taken) }));
  }

  /** The words that were typed for what was pointed out. */
  get own() {
    return this.rows.map(Pointing.read).filter(({ text, word }) => text !== '' && word !== '').map(({ word }) => word);
  }

  static read(row) {
    const [text, word] = row.querySelectorAll('input');
    return { text: text.value.trim(), word: word.value.trim() };
  }

  static anybody(taken) {
    const word = firstFree('[persoon]', taken);
    taken.add(word);
    return word;
  }

  listen() {
    document.addEventListener('selectionchange', () => this.select());

    // Pressing the button must not take the selection away first.
    this.button.addEventListener('pointerdown', (event) => event.preventDefault());
    this.button.addEventListener('click', () => this.add(this.words));
    this.root.addEventListener('click', ({ target }) => target.matches('mark.found') && this.add(target.textContent));
    this.root.addEventListener('input', (event) => this.look(event.target.closest('[data-added]')));
  }

  select() {
    this.words = this.selected();
    this.button.hidden = !this.words;

    if (this.words) {
      this.review.roles.show(false);
      this.button.textContent = fill(this.root.dataset.pick, this.words);
    }
  }

  /** Whole words on one line: a field holds no more. */
  selected() {
    const selection = document.getSelection();
    const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
    const text = range && this.review.texts.find(({ left }) => left.contains(range.startContainer) && left.contains(range.endContainer));

    if (!text) {
      return '';
    }

    const before = document.createRange();
    before.selectNodeContents(text.left);
    before.setEnd(range.startContainer, range.startOffset);
    let start = before.toString().length;
    let end = start + range.toString().length;

    while (start < end && !isInWord.test(text.text[start])) { start += 1; }
    while (end > start && !isInWord.test(text.text[end - 1])) { end -= 1; }
    while (start > 0 && start < end && isInWord.test(text.text[start - 1])) { start -= 1; }
    while (end > start && end < text.text.length && isInWord.test(text.text[end])) { end += 1; }

    const words = text.text.slice(start, end);
    return words.length > 80 || words.includes('\n') ? '' : words;
  }

  add(words) {
    const known = this.rows.find((one) => fold(Pointing.read(one).text).folded === fold(words).folded);
    const row = known ?? this.emptyRow();
    const [text, word] = row.querySelectorAll('input');
    text.value = words;
    row.closest('details').open = true;
    document.getSelection().removeAllRanges();
    this.prepare(row);
    this.review.roles.open({
      text: words,
      get word() { return word.value.trim() || word.placeholder; },
      call(own) { word.value = own; },
      leave: known ? undefined : () => this.remove(row),
    });
  }

  emptyRow() {
    const { rows } = this;
    const empty = rows.find((row) => Pointing.read(row).text === '');

    if (empty) {
      return empty;
    }

    const more = rows.at(-1).cloneNode(true);
    more.id = more.id.replace(/\d+(?=_?$)/, rows.length);
    more.querySelectorAll('input').forEach((input) => {
      input.name = input.name.replace(/\[\d+\]/, `[${rows.length}]`);
      input.value = '';
      input.setAttribute('aria-label', input.getAttribute('aria-label').replace(/\d+/, rows.length + 1));
    });
    more.querySelector('button').textContent = more.querySelector('button').textContent.replace(/\d+/, rows.length + 1);
    delete more.querySelector('button').dataset.isReady;
    rows.at(-1).after(more);
    return more;
  }

  /** Shows how to take it away again. */
  prepare(row) {
    const button = row.querySelector('button');

    if (button.dataset.isReady === undefined) {
      button.dataset.isReady = '';
      button.addEventListener('click', () => this.remove(row));
    }

    this.look(row);
  }

  look(row) {
    if (row) {
      const { text } = Pointing.read(row);
      const isMissing = text !== '' && !this.review.texts.some((one) => places(one.text, text).length > 0);
      const said = row.querySelector('.field-error');
      row.querySelector('button').hidden = text === '';
      said.hidden = !isMissing;
      said.textContent = isMissing ? fill(this.root.dataset.missing, text) : '';
    }
  }

  remove(row) {
    const { text } = Pointing.read(row);
    row.querySelectorAll('input').forEach((input) => { input.value = ''; });
    this.look(row);
    this.review.refresh();
    this.review.say(fill(this.root.dataset.gone, text));
    row.querySelector('input').focus({ preventScroll: true });
  }

  /** Beside what was pointed out stands what it gets, until its writer knows better. */
  propose(added) {
    this.rows.forEach((row) => {
      const [text, word] = row.querySelectorAll('input');
      word.placeholder = added.find((one) => one.text === text.value.trim())?.word ?? '';
    });
  }
}
