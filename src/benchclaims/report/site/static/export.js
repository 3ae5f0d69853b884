// Rows as a CSV file that a spreadsheet opens as data: text that would be a formula there is quoted.
(function () {
  "use strict";
  const FORMULA = /^[\s]*[=+\-@\t\r]/;

  function cell(value) {
    if (typeof value === "number") return String(value);
    const text = FORMULA.test(value) ? "'" + value : value;
    return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
  }

  function csv(columns, rows) {
    const lines = [columns, ...rows].map((row) => row.map(cell).join(","));
    return "\ufeff" + lines.join("\r\n") + "\r\n";
  }

  function download(name, text) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  window.benchclaimsExport = { csv, download };
})();
