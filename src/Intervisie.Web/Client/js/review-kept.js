// Keeps the answers as they are given, so that a page that goes away costs none of them. What stands there when the form is sent
// goes with it, and only after what was on its way.
const pause = 600;

export class KeptAnswers {
  constructor(form) {
    this.form = form;
    this.kept = this.read();
    this.busy = Promise.resolve();
    form.addEventListener('submit', (event) => this.submitting(event));
    document.addEventListener('visibilitychange', () => document.hidden && this.keep());
    addEventListener('beforeunload', () => this.keep());
    addEventListener('pagehide', () => this.keep());
    addEventListener('pageshow', () => { this.isSent = false; });
  }

  read() {
    return new URLSearchParams(new FormData(this.form)).toString();
  }

  changed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), pause);
  }

  /** One after the other, as the last one counts. */
  keep() {
    clearTimeout(this.timer);
    this.busy = this.isBusy ? this.busy.then(() => this.send()) : this.send();
  }

  async send() {
    const answers = this.read();

    if (this.isSent || answers === this.kept) {
      return;
    }

    this.isBusy = true;

    try {
      const { status } = await fetch(this.form.action, { method: 'POST', body: new URLSearchParams(`${answers}&act=Keep`), keepalive: true });
      this.kept = status === 204 ? answers : this.kept;
    } catch {
      // They still stand here: the next answer takes them along, and so does the form.
    }

    this.isBusy = false;
  }

  async submitting(event) {
    if (this.isBusy) {
      event.preventDefault();
      clearTimeout(this.timer);
      await this.busy;
      this.form.requestSubmit(event.submitter);
    } else {
      this.isSent = true;
      clearTimeout(this.timer);
    }
  }
}
