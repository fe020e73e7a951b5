// What somebody typed and the server has not confirmed, kept in this browser: only on a device that is theirs, under a key of
// their own, for a week at most. Gone when the server has it, at sign-out, and as soon as somebody else signs in.
const start = 'intervisie:';
const week = 7 * 24 * 60 * 60 * 1000;
const signOuts = new BroadcastChannel('intervisie-afmelden');
const { person, ownDevice, forget } = document.body.dataset;
let trusts = person !== undefined && ownDevice !== undefined;

const key = (subject) => `${start}${person}:${subject}`;

/** Storage may be full, or shut off; then there is no copy, and the page goes on. */
function attempt(act, otherwise) {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

const ours = () => attempt(() => Object.keys(localStorage).filter((k) => k.startsWith(start)), []);
const read = (k) => attempt(() => JSON.parse(localStorage.getItem(k)), null);
const erase = (k) => attempt(() => localStorage.removeItem(k));

export const mayKeep = () => trusts;
export const readCopy = (subject) => (trusts ? read(key(subject)) : null);
export const eraseCopy = (subject) => erase(key(subject));
export const keepCopy = (subject, copy) => trusts && attempt(() => localStorage.setItem(key(subject), JSON.stringify({ ...copy, at: Date.now() })));

/** At the start of every page. */
export function forgetOldCopies() {
  if (forget !== undefined) {
    ours().forEach(erase);
    signOuts.postMessage(null);
  }

  for (const k of ours()) {
    const isMine = person === undefined || (trusts && k.startsWith(key('')));

    if (!isMine || !(Date.now() - (read(k)?.at ?? 0) < week)) {
      erase(k);
    }
  }

  // A page that is still open in another tab keeps nothing any more once its person signed out.
  signOuts.addEventListener('message', () => {
    trusts = false;
    ours().forEach(erase);
  });
}
