// The line that says how saving goes. Everybody sees it; read aloud is only that something waits, and that it no longer does.
export class SaveLine {
  constructor(state) {
    this.state = state;
    this.words = state.dataset;
    this.voice = state.nextElementSibling;
  }

  idle() {
    this.show(this.words.savedAt ? this.words.saved.replace('{0}', this.words.savedAt) : this.words.idle, 'idle');
  }

  busy() {
    this.show(this.words.busy, 'busy');
  }

  saved(at) {
    this.show(this.words.saved.replace('{0}', at), 'saved');

    if (this.isVoiced) {
      this.speak(this.state.textContent, false);
    }
  }

  waits(words) {
    this.show(words, 'waits');
    this.speak(words, true);
  }

  signedOut() {
    this.waits(this.words.signedOut);
    const link = document.createElement('a');
    link.href = '/aanmelden';
    link.target = '_blank';
    link.textContent = this.words.signIn;
    this.state.append(' ', link);
  }

  /** The panel with both texts says it instead. */
  hide() {
    this.show('', 'choice');
  }

  show(words, state) {
    this.state.hidden = words === '';
    this.state.dataset.state = state;
    this.state.textContent = words;
  }

  speak(words, isWaiting) {
    this.voice.textContent = words;
    this.isVoiced = isWaiting;
  }
}
