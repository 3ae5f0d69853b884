// The table of all claims: filters, search, sorting, links. Text goes into the page as text, never as HTML.
(function () {
  "use strict";
  const { columns, rows, exported } = window.benchclaims;
  const state = window.benchclaimsState;
  const search = window.benchclaimsSearch;
  const at = Object.fromEntries(columns.map((name, place) => [name, place]));
  const facets = {
    task: (row) => row[at.task] || "none",
    metric: (row) => row[at.metric],
    form: (row) => row[at.form],
    improvement: (row) => row[at.improvement],
    year: (row) => row[at.year],
    role: (row) => row[at.role],
    status: (row) => row[at.status],
    verdict: (row) => row[at.verdict] || "none",
    paper: (row) => row[at.paper_id],
    claim: (row) => row[at.claim_id],
  };
  const searched = [
    "title", "name", "quote", "metric_name", "task_name", "subject", "against", "datasets", "claim", "factor",
    "paper_id", "found_by",
  ];
  const texts = rows.map((row) => search.folded(searched.map((name) => row[at[name]]).join("\n")));
  const form = document.getElementById("filters");
  const only = document.getElementById("only");
  const fields = [...form.elements].filter((field) => field.name && field.name !== "sort");
  let chosen = {};
  let terms = [];

  function element(tag, text, options) {
    return Object.assign(document.createElement(tag), { textContent: text }, options);
  }

  function fragment(...parts) {
    const holder = document.createElement("div");
    holder.append(...parts);
    return holder;
  }

  function paper(row) {
    return element("a", row[at.name], { href: `papers/${row[at.page]}#c-${row[at.anchor]}`, title: row[at.title] });
  }

  function claim(row) {
    const improvement = row[at.improvement];
    const shown = { better: "▲ better", worse: "▼ worse" }[improvement];
    const parts = [element("span", row[at.claim], { className: "value" })];
    if (shown) parts.push(" ", element("span", shown, { className: `effect ${improvement}` }));
    if (row[at.role] !== "result") parts.push(" ", element("span", row[at.role], { className: "tag" }));
    if (row[at.status] !== "extracted") parts.push(" ", element("span", row[at.status], { className: "tag" }));
    return fragment(...parts);
  }

  function measured(row) {
    if (!row[at.verdict]) return element("span", "");
    const sign = { reproduced: "✓", "within-bound": "✓", exceeded: "▲", "not-reproduced": "✗", "other-direction": "⇄" }[row[at.verdict]];
    const badge = element("span", `${sign} ${row[at.verdict_name]}`, { className: `verdict ${row[at.verdict]}` });
    return fragment(element("span", row[at.measured_words]), " ", badge);
  }

  function sure(row) {
    return element("span", row[at.confidence].toFixed(2), { className: `sure ${row[at.sureness]}` });
  }

  function quote(row) {
    return element("span", row[at.quote], { className: "clip", title: row[at.quote] });
  }

  function column(name, title, show, order, className = "", type = "string") {
    return {
      name, title, className, type, data: null,
      orderSequence: type === "num" ? ["desc", "asc", ""] : ["asc", "desc", ""],
      render: (data, type, row) => (type === "display" ? show(row) : type === "sort" || type === "type" ? order(row) : ""),
    };
  }

  const text = (name) => (row) => element("span", row[at[name]]);
  const folded = (name) => (row) => row[at[name]].toLowerCase();
  const shown = [
    column("paper", "Paper", paper, folded("name")),
    column("date", "Date", (row) => element("span", row[at.date] || "not known"), (row) => row[at.date], "date"),
    column("task", "Task", text("task_name"), folded("task_name")),
    column("metric", "Metric", text("metric_name"), folded("metric_name")),
    column("value", "Claim", claim, (row) => row[at.high], "", "num"),
    column("factor", "Factor", text("factor"), (row) => (row[at.factor] ? row[at.factor_high] : -1), "number", "num"),
    column("against", "Against", text("against"), folded("against")),
    column("confidence", "Confidence", sure, (row) => row[at.confidence], "number", "num"),
    ...(rows.some((row) => row[at.verdict]) ? [column("measured", "Measured", measured, folded("verdict_name"))] : []),
    column("quote", "Words", quote, folded("quote"), "quote"),
  ];

  const table = new window.DataTable("#claims", {
    data: rows,
    columns: shown,
    order: [],
    autoWidth: false,
    deferRender: true,
    pageLength: 25,
    lengthMenu: [10, 25, 50, 100],
    layout: { topStart: "info", topEnd: "pageLength", bottomStart: null, bottomEnd: "paging" },
    language: {
      info: "_START_ to _END_ of _TOTAL_ claims", infoEmpty: "No claims", infoFiltered: "(out of _MAX_)",
      lengthMenu: "Rows _MENU_", zeroRecords: "No claim fits. Clear a filter.", emptyTable: "There are no claims.",
    },
    createdRow: (tr) => {
      tr.setAttribute("role", "row");
      [...tr.cells].forEach((cell, place) => {
        cell.setAttribute("role", "cell");
        cell.dataset.label = shown[place].title;
        if (!cell.textContent) cell.replaceChildren();
      });
    },
  });

  function fits(row, place) {
    return Object.entries(facets).every(([name, of]) => !chosen[name] || of(row) === chosen[name])
      && search.fits(texts[place], terms);
  }

  table.search.fixed("chosen", (_, __, place) => fits(rows[place], place));

  function say() {
    const what = { paper: "one paper", claim: "one claim" }[chosen.claim ? "claim" : chosen.paper ? "paper" : ""];
    only.hidden = !what;
    only.textContent = what ? `Only what is of ${what}: ${chosen.claim || chosen.paper}. “Clear all” shows the rest.` : "";
  }

  function draw() {
    terms = search.terms(chosen.q || "");
    say();
    table.draw();
  }

  function sorting() {
    const [first] = table.order();
    return first && first[1] ? `${shown[first[0]].name}:${first[1]}` : "";
  }

  function sort(by) {
    const [name, way] = by.split(":");
    const place = shown.findIndex((one) => one.name === name);
    table.order(place >= 0 ? [[place, way === "desc" ? "desc" : "asc"]] : []);
  }

  function keep() {
    form.elements.sort.value = sorting();
    state.write({ ...chosen, sort: sorting() });
  }

  function take(event) {
    for (const field of fields) chosen[field.name] = field.value;
    if (event && event.target === form.elements.sort) sort(event.target.value);
    draw();
    keep();
  }

  function restore() {
    chosen = state.read();
    for (const field of fields) {
      field.value = chosen[field.name] || "";
      chosen[field.name] = field.value || "";
    }
    sort(chosen.sort || "");
    delete chosen.sort;
    draw();
    keep();
  }

  const ways = { string: { asc: "A to Z", desc: "Z to A" }, num: { desc: "high to low", asc: "low to high" } };
  for (const { name, title, type } of shown) {
    for (const [way, words] of Object.entries(name === "date" ? { asc: "oldest first", desc: "newest first" } : ways[type])) {
      form.elements.sort.append(element("option", `${title}, ${words}`, { value: `${name}:${way}` }));
    }
  }

  let waiting = 0;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", take);
  form.addEventListener("input", (event) => {
    clearTimeout(waiting);
    if (event.target.name === "q") waiting = setTimeout(take, 80);
  });
  form.addEventListener("reset", () => { chosen = {}; sort(""); setTimeout(take); });
  table.on("order", keep);
  window.addEventListener("hashchange", restore);
  document.getElementById("export").addEventListener("click", () => {
    const filtered = table.rows({ search: "applied", order: "applied" }).data().toArray();
    const text = window.benchclaimsExport.csv(columns.slice(0, exported), filtered.map((row) => row.slice(0, exported)));
    window.benchclaimsExport.download("claims.csv", text);
  });
  document.getElementById("without").remove();
  form.hidden = false;
  document.getElementById("claims").hidden = false;
  restore();
})();
