// A text that somebody hides disappears from open pages too, within seconds; what was typed beside it stays.
const pause = 3000;

export function watchHidden() {
  const template = document.querySelector('template[data-watch]');

  if (template) {
    new Watch(template).start();
  }
}

class Watch {
  constructor(template) {
    this.template = template;
    this.address = template.dataset.watch;
  }

  start() {
    this.wait();
    document.addEventListener('visibilitychange', () => document.hidden || this.look());

    // Back to a page that the browser had kept: what it kept may be hidden by now.
    addEventListener('pageshow', (event) => event.persisted && this.look());
  }

  wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (document.hidden ? this.wait() : this.look()), pause);
  }

  async look() {
    try {
      const answer = await fetch(this.address, { redirect: 'manual', cache: 'no-store' });

      if (answer.status === 404 || answer.status === 410) {
        this.hide(() => true);
        return;
      }

      if (answer.ok) {
        const parts = await answer.json();
        this.hide((part) => parts.includes('Text') || parts.includes(part));
      }
    } catch {
      // Without a connection nothing is known: ask again.
    }

    this.wait();
  }

  hide(isHidden) {
    [...document.querySelectorAll('[data-part]')]
      .filter((element) => isHidden(element.dataset.part) && !element.querySelector(':scope > .notice'))
      .forEach((element) => element.replaceChildren(this.template.content.cloneNode(true)));
  }
}
