// «Scherm dicht»: a button, or Esc twice, and nothing of any page shows until somebody taps; also on pages opened after it.
const cookie = 'intervisie-dicht';
const product = 'Intervisie';
const twice = 600;
const root = document.documentElement;
const others = new BroadcastChannel('intervisie-scherm');

export function curtain() {
  const cover = document.querySelector('.curtain');
  const title = document.title === product ? `${document.querySelector('h1')?.textContent.trim()} · ${product}` : document.title;
  let lastEscape = -Infinity;
  let returnTo = null;

  function show(isClosed) {
    root.toggleAttribute('data-closed', isClosed);
    document.title = isClosed ? product : title;
    [...document.body.children].filter((e) => e !== cover).forEach((e) => e.toggleAttribute('inert', isClosed));

    if (isClosed) {
      // A dialog on top would lie over the curtain.
      document.querySelectorAll('dialog[open]').forEach((dialog) => dialog.close());
      returnTo = document.activeElement;
      cover.focus();
    } else {
      returnTo?.focus?.();
    }
  }

  function change(isClosed) {
    document.cookie = `${cookie}=1; path=/; SameSite=Lax${location.protocol === 'https:' ? '; Secure' : ''}${isClosed ? '' : '; max-age=0'}`;
    show(isClosed);
    others.postMessage(isClosed);
  }

  document.querySelectorAll('.closes-screen').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => change(true));
  });

  cover.addEventListener('click', () => change(false));
  others.addEventListener('message', ({ data }) => show(data));

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || root.hasAttribute('data-closed')) {
      return;
    }

    if (event.timeStamp - lastEscape < twice) {
      change(true);
    }

    lastEscape = event.timeStamp;
  });

  if (root.hasAttribute('data-closed')) {
    show(true);
  }
}
