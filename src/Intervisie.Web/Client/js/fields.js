// What stands in a form, as pairs of name and value, and putting it back.
const isTyped = (field) =>
  field.name && !field.disabled && !field.name.startsWith('Draft.') && !field.name.startsWith('Review.')
  && (field.type === 'hidden' ? field.dataset.keep !== undefined : !['submit', 'button', 'password', 'file', 'reset'].includes(field.type));

const isChoice = (field) => field.type === 'radio' || field.type === 'checkbox';
const plain = (value) => (value ?? '').replaceAll('\r\n', '\n').trim();
const typed = (form) => [...form.elements].filter(isTyped);

export function read(form) {
  return typed(form).filter((f) => !isChoice(f) || f.checked).map((f) => [f.name, f.value]);
}

/** By name all its values; the server gives several values of one name an index each. */
function grouped(form, fields) {
  const values = new Map();

  for (const [given, value] of fields) {
    const name = form.elements.namedItem(given) ? given : given.replace(/\[\d+\]$/, '');
    values.set(name, [...(values.get(name) ?? []), plain(value)]);
  }

  return values;
}

export function write(form, fields) {
  const given = grouped(form, fields);

  for (const field of typed(form)) {
    const values = given.get(field.name) ?? [];

    if (isChoice(field)) {
      field.checked = values.includes(field.value);
    } else {
      field.value = values[0] ?? '';
    }
  }
}

export const same = (form, one, other) => differences(form, one, other).length === 0;

/** The words of both texts where they differ, with the label of the field. */
export function differences(form, mine, theirs) {
  const [ours, others] = [grouped(form, mine), grouped(form, theirs)];
  const said = (values) => (values ?? []).filter((v) => v !== '').join(', ');

  return [...new Set([...ours.keys(), ...others.keys()])]
    .map((name) => ({ label: labelOf(form, name), mine: said(ours.get(name)), theirs: said(others.get(name)) }))
    .filter((field) => field.mine !== field.theirs);
}

function labelOf(form, name) {
  const item = form.elements.namedItem(name);
  const field = item instanceof RadioNodeList ? item[0] : item;
  const label = isChoice(field ?? {}) ? field.closest('fieldset')?.querySelector('legend') : field?.labels?.[0];

  return label?.textContent.trim() ?? field?.getAttribute('aria-label') ?? '';
}
