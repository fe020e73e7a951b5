// Saves a form while somebody types: two seconds after the last key, on leaving a field, and when the page is left. What
// cannot be saved waits and is tried again; what was changed elsewhere meanwhile is shown beside it, and the person chooses.
import { eraseCopy, keepCopy, mayKeep, readCopy } from './copies.js';
import { read, same, write } from './fields.js';
import { offerChoice } from './choice.js';

const pause = 2000;
const firstRetry = 3000;
const longestRetry = 60000;
const address = '/concepten';

export function keepForms() {
  document.querySelectorAll('[data-autosave]').forEach((state) => new KeptForm(state).start());
}

class KeptForm {
  constructor(state) {
    this.state = state;
    this.words = state.dataset;
    this.form = state.closest('form');
    this.subject = state.dataset.autosave;
    this.saved = read(this.form);
    this.retry = firstRetry;
  }

  get version() {
    return this.form.elements.namedItem('Draft.Version');
  }

  get isDirty() {
    return !same(read(this.form), this.saved);
  }

  start() {
    this.say(this.words.savedAt ? this.words.saved.replace('{0}', this.words.savedAt) : this.words.idle, 'idle');
    this.restoreCopy();
    this.form.addEventListener('input', () => this.typed());
    this.form.addEventListener('change', () => this.typed());
    this.form.addEventListener('focusout', () => this.isDirty && this.save());
    this.form.addEventListener('submit', (event) => this.submitting(event));
    document.addEventListener('visibilitychange', () => (document.hidden ? this.leave() : this.tryNow()));
    addEventListener('pagehide', () => this.leave());
    addEventListener('online', () => this.tryNow());
    addEventListener('focus', () => this.tryNow());
    addEventListener('beforeunload', (event) => this.isDirty && !mayKeep && !this.passing && this.waits && event.preventDefault());
    this.nameTheAddress();
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

    if (copy === null || same(copy.fields, this.saved)) {
      eraseCopy(this.subject);
    } else if (copy.version === this.version.value) {
      write(this.form, copy.fields);
      this.save();
    } else {
      const theirs = this.saved;
      write(this.form, copy.fields);
      this.choose({ version: Number(this.version.value), fields: Object.fromEntries(theirs) });
    }
  }

  typed() {
    clearTimeout(this.timer);

    if (this.isDirty) {
      keepCopy(this.subject, { fields: read(this.form), version: this.version.value });
      this.timer = setTimeout(() => this.save(), pause);
    }
  }

  tryNow() {
    if (this.waits && this.isDirty) {
      this.save();
    }
  }

  /** The tab goes away: one last time, in a way that survives it. */
  leave() {
    const fields = read(this.form);

    if (this.isDirty && !this.passing && !same(fields, this.leftWith ?? [])) {
      this.leftWith = fields;
      fetch(address, { method: 'POST', body: this.body(fields), keepalive: true }).then((answer) => this.heard(answer, fields), () => {
        this.leftWith = undefined;
      });
    }
  }

  body(fields) {
    const hidden = [...this.form.elements].filter((f) => f.name.startsWith('Draft.') || f.name === '__RequestVerificationToken').map((f) => [f.name, f.value]);

    return new URLSearchParams([...fields, ...hidden]);
  }

  /** One at a time; what was typed meanwhile follows. True when everything that stands here is safe. */
  async save() {
    clearTimeout(this.timer);
    await this.busy;

    if (!this.isDirty) {
      return true;
    }

    this.busy = this.send(read(this.form));
    const isSafe = await this.busy;
    this.busy = undefined;

    return isSafe;
  }

  async send(fields) {
    this.say(this.words.busy, 'busy');

    try {
      return await this.heard(await fetch(address, { method: 'POST', body: this.body(fields) }), fields);
    } catch {
      this.waitFor(mayKeep ? this.words.offlineOwn : this.words.offline);
      return false;
    }
  }

  async heard(answer, fields) {
    const hears = { 200: this.confirmed, 409: this.overtaken, 401: this.signedOut, 400: this.refused, 422: this.tooLong }[answer.status];

    if (hears === undefined) {
      this.waitFor(mayKeep ? this.words.offlineOwn : this.words.offline);
      return false;
    }

    return hears.call(this, answer, fields);
  }

  async confirmed(answer, fields) {
    const { version, at } = await answer.json();
    this.version.value = version;
    this.saved = fields;
    this.retry = firstRetry;
    this.waits = false;
    this.say(this.words.saved.replace('{0}', at), 'saved');

    if (!this.isDirty) {
      eraseCopy(this.subject);
    }

    return true;
  }

  async overtaken(answer) {
    this.waits = false;
    this.choose(await answer.json());

    return false;
  }

  signedOut() {
    this.waitFor(this.words.signedOut);
    const link = document.createElement('a');
    link.href = '/aanmelden';
    link.target = '_blank';
    link.textContent = this.words.signIn;
    this.state.append(' ', link);

    return false;
  }

  refused() {
    this.waitFor(this.words.stranger);

    return false;
  }

  async tooLong(answer) {
    const { message } = await answer.json();
    this.say(message, 'waits');

    return false;
  }

  choose(newer) {
    this.say('', 'choice');
    offerChoice(this, newer);
  }

  /** Mine counts from here: the newer text was shown, and this one replaces it. */
  keepMine(newer) {
    this.version.value = newer.version;
    this.saved = [];

    return this.save();
  }

  takeTheirs(newer) {
    write(this.form, Object.entries(newer.fields ?? {}));
    this.version.value = newer.version;
    this.saved = [];

    return this.save();
  }

  /** Sends the form only when what stands in it is safe, so that an answer that gets lost costs nothing. */
  async submitting(event) {
    if (this.passing || !this.isDirty || event.submitter?.formAction.includes(address)) {
      this.passing = true;
      return;
    }

    event.preventDefault();

    if (await this.save()) {
      this.passing = true;
      this.form.requestSubmit(event.submitter);
    } else {
      this.state.scrollIntoView({ block: 'center' });
    }
  }

  waitFor(words) {
    this.waits = true;
    this.say(words, 'waits');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tryNow(), this.retry);
    this.retry = Math.min(this.retry * 2, longestRetry);
  }

  say(words, state) {
    this.state.hidden = words === '';
    this.state.dataset.state = state;
    this.state.textContent = words;
  }
}
