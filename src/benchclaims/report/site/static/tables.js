// Tables that stand in a page get sorting, and search and paging where they are long.
(function () {
  "use strict";
  const LONG = 25;
  const search = window.benchclaimsSearch;
  let fields = 0;

  // A field that finds rows; `found` is told what was typed.
  function finder(found) {
    const input = Object.assign(document.createElement("input"), { type: "search", id: `find-${fields += 1}` });
    const label = Object.assign(document.createElement("label"), { htmlFor: input.id, textContent: "Find in this table" });
    const holder = Object.assign(document.createElement("div"), { className: "dt-search" });
    input.addEventListener("input", () => found(search.terms(input.value)));
    holder.append(label, input);
    return holder;
  }

  function enhance(table) {
    const long = table.tBodies[0].rows.length > LONG;
    const texts = [...table.tBodies[0].rows].map((row) => search.folded(`${row.textContent}\n${row.dataset.also || ""}`));
    const made = new window.DataTable(table, {
      order: [],
      autoWidth: false,
      paging: table.tBodies[0].rows.length > 4 * LONG,
      pageLength: 2 * LONG,
      lengthChange: false,
      searching: long,
      info: long,
      layout: { topStart: long ? () => finder(narrow) : null, topEnd: long ? "info" : null, bottomStart: null },
      language: {
        info: "_START_ to _END_ of _TOTAL_",
        infoFiltered: "(out of _MAX_)", infoEmpty: "None",
        emptyTable: "Nothing here", zeroRecords: "Nothing found",
      },
    });

    function narrow(terms) {
      made.search.fixed("typed", (_, __, place) => search.fits(texts[place], terms)).draw();
    }
  }

  document.querySelectorAll("table.sortable").forEach(enhance);
})();
