// Keeps the answers as they are given, so that a page that goes away costs none of them. The server takes them only from a page
// that knows what was kept last, so an older tab erases nothing; sending the form settles everything anyway.
const pause = 400;
const retry = 5000;

export class KeptAnswers {
  constructor(form, review) {
    this.form = form;
    this.review = review;
    this.version = form.querySelector('[data-answers-version]');
    this.kept = form.dataset.keepAnswers === 'new' ? undefined : this.read();
    this.busy = Promise.resolve();
    document.addEventListener('visibilitychange', () => document.hidden && this.keep());
    addEventListener('beforeunload', () => this.keep());
    addEventListener('pagehide', () => this.keep());
    addEventListener('online', () => this.keep());
    form.addEventListener('submit', () => {
      clearTimeout(this.timer);
      this.isSent = true;
    });
  }

  /** What is answered, without what only this page knows. */
  read() {
    const fields = new FormData(this.form);
    fields.delete(this.version.name);
    return new URLSearchParams(fields).toString();
  }

  /** After a form that was sent and stopped the page goes on as before. */
  changed() {
    this.isSent = false;
    this.keepIn(pause);
  }

  keepIn(time) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), time);
  }

  /** One after the other, as each has to know what the one before it made. */
  keep() {
    clearTimeout(this.timer);
    this.busy = this.isBusy ? this.busy.then(() => this.send()) : this.send();
  }

  async send() {
    const answers = this.read();

    if (this.isSent || this.isOld || answers === this.kept) {
      return;
    }

    this.isBusy = true;

    try {
      const body = new URLSearchParams(`${answers}&act=Keep`);
      body.set(this.version.name, this.version.value);
      await this.heard(await fetch(this.form.action, { method: 'POST', body, keepalive: true }), answers);
    } catch {
      this.unkept();
    }

    this.isBusy = false;
  }

  async heard(answer, answers) {
    if (answer.status === 200) {
      this.version.value = (await answer.json()).version;
      this.kept = answers;
      this.tell('');
    } else if (answer.status === 409) {
      this.isOld = true;
      this.tell(this.review.words.older);
    } else {
      this.unkept();
    }
  }

  /** Everything still stands here, and goes with the form. */
  unkept() {
    this.tell(this.review.words.unkept);
    this.keepIn(retry);
  }

  /** Takes back only what it said itself. */
  tell(words) {
    if (words !== '' || this.hasTold) {
      this.review.say(words);
    }

    this.hasTold = words !== '';
  }
}
