// Tables that stand in a page get sorting, and search and paging where they are long.
(function () {
  "use strict";
  const LONG = 25;

  function enhance(table) {
    const long = table.tBodies[0].rows.length > LONG;
    new window.DataTable(table, {
      order: [],
      autoWidth: false,
      paging: table.tBodies[0].rows.length > 4 * LONG,
      pageLength: 2 * LONG,
      lengthChange: false,
      searching: long,
      info: long,
      layout: { topStart: long ? "search" : null, topEnd: long ? "info" : null, bottomStart: null },
      language: {
        search: "Find in this table", info: "_START_ to _END_ of _TOTAL_",
        infoFiltered: "(out of _MAX_)", infoEmpty: "None",
        emptyTable: "Nothing here", zeroRecords: "Nothing found",
      },
    });
  }

  document.querySelectorAll("table.sortable").forEach(enhance);
})();
