// Choosing what stands for somebody, where the thumb is: a role, or a word of one's own.
import { fill } from './review-find.js';

export class Roles {
  constructor(review) {
    this.review = review;
    this.panel = review.part('roles');
    this.own = review.part('word');
    this.question = review.part('question');
    this.panel.addEventListener('click', (event) => this.chosen(event.target.closest('.chip')));
    this.panel.addEventListener('keydown', (event) => event.key === 'Escape' && this.close(this.opener));
    this.own.addEventListener('input', () => this.call(this.own.value));
    this.own.addEventListener('keydown', (event) => event.key === 'Enter' && this.finish());
    this.own.nextElementSibling.addEventListener('click', () => this.finish());
  }

  /** The subject knows its text and its word, can be called otherwise, and can be left as it was or, for a find, turn out to be no name. */
  open(subject, opener) {
    this.subject = subject;
    this.opener = opener;
    this.question.hidden = !subject.doubt;
    this.review.refresh();
    this.offer();
    this.show(true);
    this.tell();
    this.panel.querySelector('button').focus({ preventScroll: true });
  }

  close(to) {
    this.show(false);
    (to?.isConnected ? to : this.review.next).focus({ preventScroll: true });
  }

  /** While a word is chosen, the line under the thumb holds nothing else: a phone has little room. */
  show(isAsking) {
    this.panel.hidden = !isAsking;
    this.own.parentElement.hidden = true;
    this.panel.classList.remove('is-own');
    this.review.root.classList.toggle('is-asking', isAsking);
  }

  chosen(chip) {
    if (!chip) {
      return;
    }

    if ('reviewUndo' in chip.dataset) {
      this.close(this.opener);
      this.subject.leave?.();
    } else if (chip === this.question) {
      this.show(false);
      this.subject.doubt();
    } else if (chip.value === '') {
      this.panel.classList.add('is-own');
      this.own.parentElement.hidden = false;
      this.own.value = '';
      this.own.focus({ preventScroll: true });
    } else {
      this.call(chip.classList.contains('is-used') ? chip.value : this.review.free(chip.value, this.subject));
      this.finish();
    }
  }

  call(word) {
    this.subject.call(word);
    this.review.refresh();
  }

  finish() {
    this.tell();
    this.close(this.opener);
  }

  tell() {
    const { words } = this.review;
    this.review.say(this.subject.isKept ? fill(words.stays, this.subject.text) : fill(words.becomes, this.subject.text, this.subject.word));
  }

  /** A nickname may be somebody who has a word already; somebody new with that role gets the next number. */
  offer() {
    this.panel.querySelectorAll('.is-used').forEach((chip) => chip.remove());
    this.panel.querySelectorAll('.chip[value^="["]').forEach((chip) => {
      const free = this.review.free(chip.value, this.subject);
      chip.textContent = free.slice(1, -1);

      this.others(chip.value, free).forEach((word) => {
        const used = chip.cloneNode();
        used.classList.add('is-used');
        used.value = word;
        used.textContent = word.slice(1, -1);
        chip.before(used);
      });
    });
  }

  /** The words of a role that stand for somebody, in the order of their numbers. */
  others(role, free) {
    const isOfRole = (word) => word === role || word.startsWith(`${role.slice(0, -1)} `);
    return [...new Set(this.review.inUse)].filter((word) => word !== free && isOfRole(word)).sort((one, other) => one.length - other.length || one.localeCompare(other));
  }
}
