// Keeps where somebody is in a section while they read: the block at the top of the screen, and that the end was reached.
// Who has no script presses «Verder», which says the same.
const pause = 1500;
const shortestRead = 3000;
const line = 32;

export function keepPlace() {
  const form = document.querySelector('form[data-place]');

  if (form && form.dataset.end !== 'none') {
    new ReadingPlace(form).start();
  }
}

class ReadingPlace {
  constructor(form) {
    this.form = form;
    this.blocks = [...document.querySelectorAll('.prose > [id^="p"]')];
    this.opened = Date.now();
    this.kept = 0;
  }

  /** Nobody reads a tab in the background or a screen that is shut. */
  get isSeen() {
    return !document.hidden && !document.documentElement.hasAttribute('data-closed');
  }

  start() {
    this.wait();
    addEventListener('scroll', () => this.wait(), { passive: true });
    addEventListener('pagehide', () => this.leave());
    document.addEventListener('visibilitychange', () => document.hidden && this.leave());

    if (this.form.dataset.end === 'read') {
      new IntersectionObserver(([seen]) => this.meetEnd(seen.isIntersecting)).observe(this.form);
    }
  }

  wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.isSeen && this.keep(), pause);
  }

  /** A short text is all on screen at once: it counts as read when somebody had the time to. */
  meetEnd(isSeen) {
    clearTimeout(this.ending);

    if (isSeen && !this.isRead) {
      this.ending = setTimeout(() => this.finish(), Math.max(pause, this.opened + shortestRead - Date.now()));
    }
  }

  finish() {
    if (!this.isSeen) {
      this.meetEnd(true);
      return;
    }

    this.isRead = true;
    this.send({ uit: 'true' });
  }

  leave() {
    clearTimeout(this.timer);
    this.keep();
  }

  keep() {
    const block = this.blockOnTop();

    if (!this.isRead && block !== this.kept) {
      this.kept = block;
      this.send({ blok: block });
    }
  }

  /** The first block of which something shows; the beginning is 0. Where one comes back to stands just below this line, so that coming back moves nothing. */
  blockOnTop() {
    const onTop = this.blocks.find((block) => block.getBoundingClientRect().bottom > line);

    return scrollY < line || !onTop ? 0 : Number(onTop.id.slice(1));
  }

  /** A beacon leaves also when the page is already going. */
  send(fields) {
    const data = new FormData();
    data.set('__RequestVerificationToken', this.form.elements.namedItem('__RequestVerificationToken').value);
    Object.entries(fields).forEach(([name, value]) => data.set(name, value));
    navigator.sendBeacon(this.form.dataset.place, data);
  }
}
