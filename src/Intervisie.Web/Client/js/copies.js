// What somebody typed and the server has not confirmed, kept in this browser: only on a device that is theirs, under a key of
// their own, for a week at most, and gone at sign-out. What was confirmed is erased at once.
const start = 'intervisie:';
const kept = 7 * 24 * 60 * 60 * 1000;
const { person, ownDevice } = document.body.dataset;

const key = (subject) => `${start}${person}:${subject}`;
const ours = () => Object.keys(localStorage).filter((k) => k.startsWith(start));

export const mayKeep = person !== undefined && ownDevice !== undefined;

export function keepCopy(subject, copy) {
  if (mayKeep) {
    localStorage.setItem(key(subject), JSON.stringify({ ...copy, at: Date.now() }));
  }
}

export function readCopy(subject) {
  const text = mayKeep ? localStorage.getItem(key(subject)) : null;

  return text === null ? null : JSON.parse(text);
}

export function eraseCopy(subject) {
  localStorage.removeItem(key(subject));
}

export function forgetAll() {
  ours().forEach((k) => localStorage.removeItem(k));
}

/** At the start of every page: what is too old goes; after a sign-out everything does, and without trust in the device all of this person's. */
export function forgetOthersTime() {
  if (document.body.dataset.forget !== undefined) {
    forgetAll();
  }

  for (const k of ours()) {
    const at = JSON.parse(localStorage.getItem(k)).at ?? 0;

    if (Date.now() - at > kept || (person !== undefined && !mayKeep && k.startsWith(key('')))) {
      localStorage.removeItem(k);
    }
  }

  document.querySelectorAll('form[data-forget]').forEach((form) => form.addEventListener('submit', forgetAll));
}
