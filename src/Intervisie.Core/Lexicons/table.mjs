/**
 * Packs words and their marks into a hash table that is read as it stands: the base-2 logarithm of its size (4 bytes), the keys (4 bytes each, 0 for
 * an empty slot), the marks (1 byte each). A word is not stored but its second hash; about one in a thousand million strangers is taken for a word.
 */
export function table(known) {
  const bits = Math.ceil(Math.log2(known.size * 1.4));
  const size = 2 ** bits;
  const keys = new Uint32Array(size);
  const marks = new Uint8Array(size);

  for (const [word, mark] of known) {
    const [slot, key] = hashes(word);
    let at = slot & (size - 1);
    while (keys[at] !== 0 && keys[at] !== key) {
      at = (at + 1) & (size - 1);
    }

    keys[at] = key;
    marks[at] |= mark;
  }

  return Buffer.concat([Buffer.from(Uint32Array.of(bits).buffer), Buffer.from(keys.buffer), Buffer.from(marks.buffer)]);
}

/** Where a word begins to look for its place, and by what it is known there (FNV-1a; a multiplication hash). */
function hashes(word) {
  let slot = 0x811c9dc5;
  let key = 0x9747b28c;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    slot = Math.imul(slot ^ unit, 0x01000193);
    key = Math.imul(key ^ unit, 0x5bd1e995);
    key ^= key >>> 15;
  }

  slot ^= slot >>> 16;
  slot = Math.imul(slot, 0x85ebca6b);
  slot ^= slot >>> 13;
  return [slot >>> 0, key >>> 0 || 1];
}
