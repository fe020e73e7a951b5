// Saves a form while somebody types: two seconds after the last key and every five while they go on, on leaving a field, and
// when the page is left. What cannot be saved waits and is tried again; what was changed elsewhere meanwhile is shown beside
// it, and the person chooses.
import { eraseCopy, keepCopy, mayKeep, readCopy } from './copies.js';
import { differences, read, same, write } from './fields.js';
import { offerChoice } from './choice.js';
import { Newest } from './newest.js';
import { SaveLine } from './save-line.js';

const pause = 2000;
const longestPause = 5000;
const firstRetry = 3000;
const longestRetry = 60000;
const unknown = -1;
const address = '/concepten';

export function keepForms() {
  document.querySelectorAll('[data-autosave]').forEach((state) => new KeptForm(state).start());
}

class KeptForm {
  constructor(state) {
    this.line = new SaveLine(state);
    this.words = state.dataset;
    this.form = state.closest('form');
    this.subject = state.dataset.autosave;
    this.saved = read(this.form);
    this.retry = firstRetry;
    this.turn = 0;
    this.isReached = true;
    this.busy = Promise.resolve(true);
  }

  get version() {
    return this.form.elements.namedItem('Draft.Version');
  }

  get isDirty() {
    return !same(this.form, read(this.form), this.saved);
  }

  start() {
    this.line.idle();
    this.restoreCopy();
    this.form.addEventListener('input', () => this.typed());
    this.form.addEventListener('change', () => this.typed());
    this.form.addEventListener('focusout', () => this.isDirty && this.save());
    this.form.addEventListener('submit', (event) => this.submitting(event));
    document.addEventListener('visibilitychange', () => (document.hidden ? this.leave() : this.tryNow()));
    addEventListener('pagehide', () => this.leave());
    addEventListener('online', () => this.tryNow());
    addEventListener('focus', () => this.tryNow());
    addEventListener('beforeunload', (event) => this.unloading(event));
    this.nameTheAddress();
    new Newest(this).look();
  }

  /** A new form gets its name in the address, so that reopening the page finds what was typed. */
  nameTheAddress() {
    const sheet = this.form.elements.namedItem('Form.Sheet')?.value;
    const here = new URL(location.href);

    if (sheet && !here.searchParams.has('vel') && here.pathname.endsWith('/nieuw')) {
      here.searchParams.set('vel', sheet);
      history.replaceState(history.state, '', here);
    }
  }

  /** What this device kept because the server had not confirmed it. */
  restoreCopy() {
    const copy = readCopy(this.subject);

    if (copy === null || same(this.form, copy.fields, this.saved)) {
      eraseCopy(this.subject);
      return;
    }

    const newer = { version: Number(this.version.value), fields: this.saved };
    const isNewest = copy.version === this.version.value;
    write(this.form, copy.fields);

    if (isNewest) {
      this.save();
    } else {
      // Until somebody chooses this page is as old as its copy, also for the server.
      this.version.value = copy.version;
      offerChoice(this, newer);
    }
  }

  typed() {
    clearTimeout(this.timer);

    if (!this.isDirty) {
      this.since = undefined;
      eraseCopy(this.subject);
      return;
    }

    this.since ??= Date.now();
    this.timer = setTimeout(() => this.save(), Math.max(0, Math.min(pause, this.since + longestPause - Date.now())));
    keepCopy(this.subject, { fields: read(this.form), version: this.version.value });
  }

  tryNow() {
    if (this.waits && this.isDirty) {
      this.save();
    }
  }

  /** Before the next page is asked for, so that it already finds what was typed; and a question where text would be lost. */
  unloading(event) {
    if (this.passing || !this.isDirty) {
      return;
    }

    this.leave();

    if (!mayKeep() && (!this.isReached || !navigator.onLine)) {
      event.preventDefault();
    }
  }

  /** The tab goes away: one last time, in a way that survives it. */
  leave() {
    const fields = read(this.form);

    if (this.isDirty && !this.passing && !(this.leftWith && same(this.form, fields, this.leftWith))) {
      this.leftWith = fields;
      Newest.expect(this.subject);
      fetch(address, { method: 'POST', body: this.body(fields), keepalive: true })
        .then((answer) => this.heard(answer, fields), () => false)
        .then((isSafe) => {
          this.leftWith = isSafe ? fields : undefined;
        });
    }
  }

  body(fields) {
    const hidden = [...this.form.elements].filter((f) => f.name.startsWith('Draft.') || f.name === '__RequestVerificationToken').map((f) => [f.name, f.value]);
    this.turn += 1;

    return new URLSearchParams([...fields, ...hidden, ['Draft.Turn', this.turn]]);
  }

  /** One after the other. True when everything that stands here is safe. */
  save() {
    clearTimeout(this.timer);
    this.busy = this.busy.then(() => !this.isDirty || this.send(read(this.form)));

    return this.busy;
  }

  async send(fields) {
    this.line.busy();

    try {
      return await this.heard(await fetch(address, { method: 'POST', body: this.body(fields) }), fields);
    } catch {
      return this.unreached();
    }
  }

  async heard(answer, fields) {
    this.isReached = answer.status === 200;
    const hears = { 200: this.confirmed, 409: this.overtaken, 401: this.signedOut, 400: this.refused, 422: this.tooLong }[answer.status] ?? this.unreached;

    return hears.call(this, answer, fields);
  }

  async confirmed(answer, fields) {
    const { version, at } = await answer.json();
    this.hasSaved = true;
    this.version.value = version;
    this.saved = fields;
    this.since = undefined;
    this.retry = firstRetry;
    this.waits = false;
    this.line.saved(at);

    // What was typed meanwhile follows.
    this.typed();

    return true;
  }

  async overtaken(answer) {
    this.waits = false;
    this.line.hide();
    const newer = await answer.json();
    offerChoice(this, { ...newer, fields: Object.entries(newer.fields ?? {}) });

    return false;
  }

  unreached() {
    this.isReached = false;
    this.tryLater();
    this.line.waits(mayKeep() ? this.words.offlineOwn : this.words.offline);

    return false;
  }

  signedOut() {
    this.tryLater();
    this.line.signedOut();

    return false;
  }

  /** Somebody else is signed in now: trying again would only keep their session open. */
  refused() {
    this.waits = false;
    this.line.waits(this.words.stranger);

    return false;
  }

  async tooLong(answer) {
    const { message } = await answer.json();
    this.line.waits(message);

    return false;
  }

  /** Mine counts from here: the newer text was shown, and this one replaces it. */
  keepMine(newer) {
    return this.settle(newer);
  }

  takeTheirs(newer) {
    write(this.form, newer.fields);

    return this.settle(newer);
  }

  settle(newer) {
    this.version.value = newer.version;
    this.saved = [];

    return this.save();
  }

  /**
   * What the server has, looked at once more: the page may have been made while the last words of the one before it were
   * still on their way. Whoever types already keeps their words, and is shown both at the next save.
   */
  adopt({ version, at, fields }) {
    const isWhatWeBeganWith = differences(this.form, this.saved, fields).length === 0;

    if (!isWhatWeBeganWith && this.isDirty) {
      this.version.value = unknown;
      return;
    }

    if (!isWhatWeBeganWith) {
      write(this.form, fields);
      this.saved = read(this.form);
      this.line.saved(at);
    }

    this.version.value = version;
  }

  /** Sends the form only when what stands in it is safe, so that an answer that gets lost costs nothing. */
  async submitting(event) {
    if (this.passing || !this.isDirty) {
      this.passing = true;
      return;
    }

    event.preventDefault();

    if (await this.save()) {
      this.passing = true;
      this.form.requestSubmit(event.submitter);
    } else {
      (this.panel ?? this.line.state).scrollIntoView({ block: 'center' });
      this.panel?.focus();
    }
  }

  tryLater() {
    this.waits = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tryNow(), this.retry);
    this.retry = Math.min(this.retry * 2, longestRetry);
  }
}
