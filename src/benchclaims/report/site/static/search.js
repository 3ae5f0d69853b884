// Searching by the names that people type: M3ViT finds M³ViT, CIFAR10 finds CIFAR-10, "two words" stand together.
(function () {
  "use strict";
  const TERMS = /["“”]([^"“”]*)["“”]?|[^\s"“”]+/gu;
  const HYPHENS = /[\p{Pd}\u2212_]+/gu;
  const BETWEEN_LETTER_AND_DIGIT = /(?<=\p{L}) (?=\p{N})|(?<=\p{N}) (?=\p{L})/gu;

  // Accents, raised and lowered signs and the commas of thousands do not count.
  function plain(text) {
    const letters = text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
    return letters.replaceAll("×", "x").replace(/(?<=\d),(?=\d{3})/g, "").replace(/[^\S\n]+/g, " ");
  }

  // A text in the two spellings of a name: its parts apart, and in one word.
  function folded(text) {
    const shown = plain(text);
    return {
      apart: shown.replace(HYPHENS, " ").replace(/ +/g, " ").trim(),
      joined: shown.replace(HYPHENS, "").replace(BETWEEN_LETTER_AND_DIGIT, "").trim(),
    };
  }

  // What was typed, as words and as phrases in quotes.
  function terms(typed) {
    const found = [...typed.matchAll(TERMS)].map(([word, phrase]) => folded(phrase ?? word));
    return found.filter((term) => term.apart);
  }

  function fits(text, wanted) {
    return wanted.every((term) => text.apart.includes(term.apart) || text.joined.includes(term.joined));
  }

  window.benchclaimsSearch = { folded, terms, fits };
})();
