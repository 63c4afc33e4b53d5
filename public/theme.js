// Runs before the first paint: says that scripts work, and applies the reader's theme.
(function () {
  var root = document.documentElement;
  root.dataset.js = "";
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
