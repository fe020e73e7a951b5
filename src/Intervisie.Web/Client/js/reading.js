// Keeps where somebody is in a section while they read: the block at the top of the screen, and that the end was reached.
// Who has no script presses «Verder», which says the same.
const pause = 1500;
const shortestRead = 3000;

export function keepPlace() {
  const form = document.querySelector('form[data-place]');

  if (form) {
    new ReadingPlace(form).start();
  }
}

class ReadingPlace {
  constructor(form) {
    this.form = form;
    this.blocks = [...document.querySelectorAll('.prose > [id^="p"]')];
    this.opened = Date.now();
    this.kept = -1;
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
    this.timer = setTimeout(() => this.keep(), pause);
  }

  /** A short text is all on screen at once: it counts as read when somebody had the time to. */
  meetEnd(isSeen) {
    clearTimeout(this.ending);

    if (isSeen && !this.isRead) {
      this.ending = setTimeout(() => this.finish(), Math.max(pause, this.opened + shortestRead - Date.now()));
    }
  }

  finish() {
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

  /** The last block that begins above the upper quarter of the screen; the beginning is 0. */
  blockOnTop() {
    const line = innerHeight / 4;
    const above = this.blocks.filter((block) => block.getBoundingClientRect().top < line).length;

    return scrollY < line ? 0 : Math.max(0, ...this.blocks.slice(0, above).map((block) => Number(block.id.slice(1))));
  }

  /** A beacon leaves also when the page is already going. */
  send(fields) {
    const data = new FormData();
    data.set('__RequestVerificationToken', this.form.elements.namedItem('__RequestVerificationToken').value);
    Object.entries(fields).forEach(([name, value]) => data.set(name, value));
    navigator.sendBeacon(this.form.dataset.place, data);
  }
}
