/** Reads a Hunspell dictionary with FLAG long and expands its stems with their affixes to a flat list: { word, flags, ending }. */
export function* words(aff, dic) {
  const affixes = readAffixes(aff);
  const skip = new Set(['FORBIDDENWORD', 'ONLYINCOMPOUND'].map((option) => aff.match(new RegExp(`^${option} (\\S\\S)`, 'm'))?.[1]));

  for (const line of dic.split('\n').slice(1)) {
    const [stem, flags] = entry(line);
    if (stem && !flags.some((flag) => skip.has(flag))) {
      yield* forms(stem, flags, affixes).filter(({ word }) => !word.endsWith('-')).map(({ word, ending }) => ({ word, ending, flags }));
    }
  }
}

function entry(text) {
  const [word, flags = ''] = text.split(/\s/)[0].split('/');
  return [word === '0' ? '' : word, flags.match(/../g) ?? []];
}

function readAffixes(aff) {
  const affixes = new Map();
  for (const [, side, flag, strip, add, condition] of aff.matchAll(/^(SFX|PFX)[ \t]+(\S\S)[ \t]+(\S+)[ \t]+(\S+)[ \t]+(\S+)/gm)) {
    const [text, more] = entry(add);
    const fits = new RegExp(side === 'SFX' ? `${condition}$` : `^${condition}`, 'u');
    affixes.set(flag, [...(affixes.get(flag) ?? []), { side, flag, strip: strip === '0' ? '' : strip, text, more, fits }]);
  }

  return affixes;
}

/** The word itself, each ending, each ending upon an ending, and all of these with each beginning. */
function forms(stem, flags, affixes) {
  const rules = flags.flatMap((flag) => affixes.get(flag) ?? []);
  const all = [{ word: stem }, ...rules.flatMap((rule) => suffixed(stem, rule, affixes))];
  const beginnings = rules.filter((rule) => rule.side === 'PFX' && rule.fits.test(stem));
  return [...all, ...beginnings.flatMap((rule) => all.map((form) => ({ ...form, word: rule.text + form.word })))];
}

function suffixed(word, rule, affixes, isFirst = true) {
  if (rule.side !== 'SFX' || !rule.fits.test(word) || !word.endsWith(rule.strip)) {
    return [];
  }

  const made = word.slice(0, word.length - rule.strip.length) + rule.text;
  const next = isFirst ? rule.more.flatMap((flag) => affixes.get(flag) ?? []) : [];
  return [{ word: made, ending: rule.flag }, ...next.flatMap((more) => suffixed(made, more, affixes, false))];
}
