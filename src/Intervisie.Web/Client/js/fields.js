// What stands in a form, as pairs of name and value, and putting it back.
const isTyped = (field) =>
  field.name && !field.disabled && !field.name.startsWith('Draft.') && !field.name.startsWith('Review.')
  && (field.type === 'hidden' ? field.dataset.keep !== undefined : !['submit', 'button', 'password', 'file', 'reset'].includes(field.type));

const isChoice = (field) => field.type === 'radio' || field.type === 'checkbox';

export function read(form) {
  return [...form.elements].filter(isTyped).filter((f) => !isChoice(f) || f.checked).map((f) => [f.name, f.value]);
}

/** Fills the form with what was kept; several values of one name may come with an index each. */
export function write(form, fields) {
  const given = new Map();

  for (const [name, value] of fields) {
    const plain = form.elements.namedItem(name) ? name : name.replace(/\[\d+\]$/, '');
    given.set(plain, [...(given.get(plain) ?? []), value]);
  }

  for (const field of [...form.elements].filter(isTyped)) {
    const values = given.get(field.name) ?? [];

    if (isChoice(field)) {
      field.checked = values.includes(field.value);
    } else {
      field.value = values[0] ?? '';
    }
  }
}

export const same = (one, other) => JSON.stringify(filled(one)) === JSON.stringify(filled(other));

/** The words of both texts where they differ, with the label of the field. */
export function differences(form, mine, theirs) {
  const [ours, others] = [new Map(mine), new Map(theirs)];

  return [...new Set([...ours.keys(), ...others.keys()])]
    .filter((name) => plain(ours.get(name)) !== plain(others.get(name)))
    .map((name) => ({ label: labelOf(form, name), mine: ours.get(name) ?? '', theirs: others.get(name) ?? '' }));
}

const plain = (value) => (value ?? '').replaceAll('\r\n', '\n').trim();
const filled = (fields) => fields.map(([name, value]) => [name, plain(value)]).filter(([, value]) => value !== '').sort();

function labelOf(form, name) {
  const item = form.elements.namedItem(name) ?? form.elements.namedItem(name.replace(/\[\d+\]$/, ''));
  const field = item instanceof RadioNodeList ? item[0] : item;
  const label = isChoice(field ?? {}) ? field.closest('fieldset')?.querySelector('legend') : field?.labels?.[0];

  return label?.textContent.trim() ?? field?.getAttribute('aria-label') ?? '';
}
