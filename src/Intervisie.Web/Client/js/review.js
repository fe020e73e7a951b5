// Looking over what was found in a text: the group's side follows every answer at once, the next open question comes into
// view, and the keys j, k, a and r work while the focus is inside. The server judges all of it again.
import { Find } from './review-find.js';
import { ReviewedText, firstFree } from './review-text.js';
import { Pointing } from './review-pointing.js';
import { Roles } from './review-roles.js';
import { KeptAnswers } from './review-kept.js';
import { Keys } from './review-keys.js';

const calm = matchMedia('(prefers-reduced-motion: reduce)');

export function review() {
  document.querySelectorAll('[data-review]').forEach((root) => new Reviewing(root));
}

class Reviewing {
  constructor(root) {
    this.root = root;
    this.words = root.dataset;
    this.finds = [...root.querySelectorAll('.finding')].map((box) => new Find(box, this.words));
    this.texts = [...root.querySelectorAll('[data-passage]')].map((block) => new ReviewedText(block, this.finds, this.words));
    this.roles = new Roles(this);
    this.pointing = new Pointing(this);
    this.kept = root.closest('form[data-keep-answers]') ? new KeptAnswers(root.closest('form'), this) : undefined;
    this.byPointer = false;
    this.part('tap')?.removeAttribute('hidden');
    root.querySelectorAll('.certain-finds summary').forEach((summary) => summary.setAttribute('role', 'button'));
    this.keys = new Keys(this);
    this.listen();
    this.refresh();
  }

  part(name) {
    return this.root.querySelector(`[data-review-${name}]`);
  }

  get open() {
    return this.finds.filter((find) => find.isOpen);
  }

  say(words) {
    this.part('said').textContent = words;
  }

  listen() {
    const { root } = this;
    this.again = this.part('again');
    this.again.hidden = true;
    this.next = this.part('next');
    this.onward = root.closest('form').querySelector('[data-review-onward]');
    this.next.addEventListener('click', () => (this.open.length === 0 && this.onward ? this.onward.click() : this.goOn()));
    root.addEventListener('pointerdown', () => { this.byPointer = true; }, true);
    root.addEventListener('input', (event) => this.typed(event.target));
    root.addEventListener('change', (event) => this.chosen(event.target));
    root.addEventListener('keydown', (event) => this.keys.pressed(event));
    root.addEventListener('click', (event) => this.followed(event));
    root.closest('form').addEventListener('input', (event) => this.edited(event.target));
  }

  /** Typing a word of one's own is the answer «replace». */
  typed(field) {
    this.finds.find((find) => find.word === field)?.replaceWithOwn();
    this.refresh();
  }

  /** After a tap the next open question comes into view; with the keys the focus is where somebody put it. */
  chosen(field) {
    const find = this.finds.find((one) => one.box.contains(field));
    this.refresh();

    if (find && !find.isOpen && !find.isCertain && this.byPointer && field.type === 'radio') {
      this.after(find)?.box.scrollIntoView({ block: 'center', behavior: calm.matches ? 'auto' : 'smooth' });
    }
  }

  /** The text above was changed after it was looked over: the gate is closed until it is looked over again. */
  edited(field) {
    if (!this.root.contains(field) && field.matches('textarea:not([data-own])')) {
      this.isOld = [...field.form.querySelectorAll('textarea:not([data-own])')].some((area) => area.value !== area.defaultValue);
      this.again.hidden = !this.isOld;
      this.count();
    }
  }

  /** A name that is answered asks for another word; else it leads to its question, also when that lies folded. */
  followed(event) {
    const folded = event.target.closest('.certain-finds summary');
    const link = event.target.closest('a[href^="#"]');
    const target = link && document.getElementById(link.getAttribute('href').slice(1));
    const find = link?.matches('.found') && this.finds.find(({ box }) => box === target);

    if (target || folded) {
      event.preventDefault();
    }

    if (folded) {
      this.rename(this.finds.find(({ box }) => folded.parentElement.contains(box)), folded);
    } else if (find && !find.isOpen && !find.isKept) {
      this.rename(find, link);
    } else if (target) {
      this.show(target);
    }
  }

  rename(find, opener) {
    const { finds } = this;
    this.roles.open({
      text: find.text,
      get word() { return find.called; },
      get isKept() { return find.isKept; },
      call(word) { find.call(word, finds); },
      doubt: find.no ? () => this.show(find.box) : undefined,
    }, opener);
  }

  /** The first of a role's words that stands for nobody else: the second pupil is «[leerling 2]». */
  free(role, { word }) {
    return firstFree(role, new Set(this.inUse.filter((called) => called !== word)));
  }

  /** The words that stand for somebody, one for each place. */
  get inUse() {
    const found = this.texts.flatMap(({ marks }) => marks.map(({ find, proposed }) => find.own ?? proposed));
    return [...found, ...this.pointing.own];
  }

  show(target) {
    target.closest('details')?.setAttribute('open', '');
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'center', behavior: calm.matches ? 'auto' : 'smooth' });
  }

  refresh() {
    this.finds.forEach((find) => find.tell());
    const { added } = this.pointing;
    this.texts.forEach((text) => text.render(added));
    this.pointing.propose(added);
    this.count();
    this.kept?.changed();
  }

  count() {
    const left = this.open.length;
    const words = this.isOld ? this.words.changed : left === 0 ? this.words.done : left === 1 ? this.words.leftOne : this.words.left.replace('{0}', left);
    const line = this.part('count');

    if (line.textContent !== words) {
      line.textContent = words;
    }

    this.next.hidden = this.isOld;
    this.next.textContent = left > 0 ? this.words.next : this.onward?.textContent ?? this.words.reread;
  }

  after(find) {
    const { open } = this;
    return open.find((one) => this.finds.indexOf(one) > this.finds.indexOf(find)) ?? open[0];
  }

  goOn(from) {
    const to = this.after(from)?.box ?? document.getElementById(`${this.root.id}-texts`);
    this.show(to);
  }
}
