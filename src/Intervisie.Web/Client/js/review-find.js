// One question about a find: what was answered, and saying so beside it.
const fill = (words, ...values) => words.replace(/\{(\d)\}/g, (_, number) => values[number]);

export class Find {
  constructor(box, words) {
    this.box = box;
    this.words = words;
    this.text = box.dataset.find;
    this.isCertain = box.dataset.certain === 'true';
    this.isNumbered = box.dataset.numbered === 'true';
    this.yes = box.querySelector('[type=radio][value=true]');
    this.no = box.querySelector('[type=radio][value=false]');
    this.sure = box.querySelector('[type=checkbox]');
    this.word = box.querySelector('[type=text]');
    this.proposed = box.querySelector('[name$=".Proposed"]').value;
    this.status = box.querySelector('.status');
    this.outcome = box.closest('details')?.querySelector('[data-outcome]');
  }

  /** Nothing was chosen, or what is certain was told to stay only once. */
  get isOpen() {
    return this.yes !== null && (this.no.checked ? this.isCertain && !this.sure.checked : !this.yes.checked);
  }

  get isKept() {
    return this.no !== null && this.no.checked && !this.isOpen;
  }

  /** Nothing while the proposal stands: that may differ from place to place. */
  get own() {
    const word = this.word.value.trim();
    return word === '' || word === this.proposed ? undefined : word;
  }

  /** Whether it gives way where it is certain, or not. */
  gives(isCertain) {
    return isCertain ? !(this.isKept && this.isCertain) : !this.isKept && !this.isOpen;
  }

  get called() {
    return this.own ?? this.proposed;
  }

  /** Calls it so, and every other find that stands for the same person and is answered; two telephone numbers share a word and nothing else. */
  call(word, finds) {
    const isSame = (find) => this.isNumbered && find.proposed === this.proposed && find.called === this.called && !find.isOpen && !find.isKept;
    finds.filter((find) => find !== this && isSame(find)).forEach((find) => { find.word.value = word; });
    this.word.value = word;
    this.replaceWith();
  }

  replaceWithOwn() {
    if (this.own !== undefined) {
      this.replaceWith();
    }
  }

  replaceWith() {
    if (this.yes) {
      this.yes.checked = true;
    }

    return '';
  }

  /** Says why not, or that it asks once more. */
  keep() {
    if (!this.no) {
      return fill(this.words.never, this.text);
    }

    const isSecond = this.no.checked;
    this.no.checked = true;

    if (!this.isCertain) {
      return '';
    }

    this.sure.checked = isSecond;
    return isSecond ? '' : fill(this.words.twice, this.text);
  }

  tell() {
    const { words } = this;
    const settled = this.isCertain && !this.isKept ? words.replaced : words.answered;
    this.status.textContent = this.isOpen ? words.open : settled;
    this.status.classList.toggle('is-good', !this.isOpen);

    if (this.outcome) {
      this.outcome.textContent = this.isKept ? fill(words.stays, this.text) : fill(words.becomes, this.text, this.own ?? this.proposed);
    }
  }
}

export { fill };
