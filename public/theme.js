// Runs before the first paint: says that scripts work, and applies the reader's theme.
(function () {
  var root = document.documentElement;
  root.dataset.js = "";
  // What follows a prediction waits until it is made (or skipped). A link into the page, or a page whose
  // scripts never arrive, shows everything.
  root.dataset.gate = location.hash || location.search ? "open" : "closed";
  setTimeout(function () {
    if (!("gateReady" in root.dataset)) root.dataset.gate = "open";
  }, 4000);
  // Numbers that a link has changed wait for the script that computes them; where none wakes, they stand as built.
  // A version, an answered question or an embedding site alone changes no number.
  if (
    /[?&](?!(v|quiz|target)=)[^&=]+=/.test(location.search) ||
    location.hash.slice(0, 2) === "#~"
  ) {
    root.dataset.linked = "";
    setTimeout(function () {
      if (!document.querySelector("astro-island:not([ssr])")) delete root.dataset.linked;
    }, 8000);
  }
  try {
    var theme = localStorage.getItem("path-dependent.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch (error) {
    // Storage is blocked: the system's theme stays.
  }
  document.addEventListener("click", function (event) {
    var button = event.target instanceof Element && event.target.closest(".theme-toggle");
    if (!button) return;
    var dark =
      root.dataset.theme === "dark" ||
      (!root.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
    root.dataset.theme = dark ? "light" : "dark";
    try {
      localStorage.setItem("path-dependent.theme", root.dataset.theme);
    } catch (error) {
      // Not remembered, but applied.
    }
  });
})();
