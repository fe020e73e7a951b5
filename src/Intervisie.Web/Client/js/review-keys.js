// Looking it over with the keys: j and k go through the questions, a and r answer the one that has the focus.
const isWritten = (element) => element.matches('textarea, select, input:not([type=radio], [type=checkbox], [type=button], [type=submit])');

export class Keys {
  constructor(review) {
    this.review = review;
    const part = review.part('keys');
    const [button, line] = part.children;
    part.hidden = review.finds.length === 0;
    button.addEventListener('click', () => {
      line.hidden = false;
      review.show((review.open[0] ?? review.finds[0]).box);
    });
  }

  get current() {
    return this.review.finds.find((find) => find.box.contains(document.activeElement));
  }

  pressed(event) {
    this.review.byPointer = false;

    if (event.key === 'Enter' && event.target.matches('input[type=text]')) {
      event.preventDefault();
      this.entered(event.target);
    } else if (!event.ctrlKey && !event.metaKey && !event.altKey && !isWritten(event.target) && this.does(event.key)) {
      event.preventDefault();
    }
  }

  /** Enter after a word of one's own: on to the next. */
  entered(field) {
    const { review } = this;
    const find = review.finds.find((one) => one.word === field);

    if (find) {
      find.replaceWith();
      review.refresh();
      review.goOn(find);
    }
  }

  does(key) {
    const { review, current } = this;
    const { finds } = review;
    const moves = { j: 1, k: -1 };

    if (moves[key] && finds.length > 0) {
      const at = finds.indexOf(current) + (current || key === 'j' ? moves[key] : finds.length);
      review.show(finds[(at + finds.length) % finds.length].box);
      return true;
    }

    if (!current || (key !== 'a' && key !== 'r')) {
      return false;
    }

    review.say(key === 'a' ? current.replaceWith() : current.keep());
    review.refresh();

    if (!current.isOpen && !(key === 'r' && !current.isKept)) {
      review.goOn(current);
    }

    return true;
  }
}
