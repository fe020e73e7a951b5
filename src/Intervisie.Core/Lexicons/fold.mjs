const letters = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ĳ: 'ij', '’': "'", '‘': "'", '‑': '-' };

/** Writes a word without case and diacritics; Folding.cs does the same with what people type. */
export const fold = (word) => [...word.toLowerCase().normalize('NFD').replace(/\p{M}|\p{Cf}/gu, '')].map((c) => letters[c] ?? c).join('');
