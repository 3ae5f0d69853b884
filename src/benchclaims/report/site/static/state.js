// What a reader chose, kept in the part of the address after the #, so that a link brings it back.
(function () {
  "use strict";

  function read() {
    const words = new URLSearchParams(window.location.hash.slice(1));
    const asked = new URLSearchParams(window.location.search).get("q");
    if (asked && !words.has("q") && !window.location.hash) words.set("q", asked);
    return Object.fromEntries(words);
  }

  function write(chosen) {
    const kept = Object.entries(chosen).filter(([, value]) => value);
    const hash = new URLSearchParams(kept).toString();
    if (hash !== window.location.hash.slice(1)) {
      window.history.replaceState(null, "", hash ? "#" + hash : window.location.pathname);
    }
  }

  window.benchclaimsState = { read, write };
})();
