// Runs before the first paint: says that scripts work, and applies the reader's theme.
(function () {
  var root = document.documentElement;
  root.dataset.js = "";
  // What follows a prediction waits until it is made (or skipped). A link into the page, or a page whose
  // scripts never arrive, shows everything.
  root.dataset.gate = location.hash || location.search ? "open" : "closed";
  // Where nothing waits it is open before the first turn: opened later, the whole page would be styled anew.
  document.addEventListener("DOMContentLoaded", function () {
    if (!document.querySelector(".gate")) openGate();
  });
  setTimeout(function () {
    if (!("gateReady" in root.dataset)) openGate();
  }, 4000);
  function openGate() {
    if (root.dataset.gate !== "open") root.dataset.gate = "open";
  }
  // Numbers that a link has changed wait for the script that computes them; where none wakes, they stand as built.
  // Links that this course prints carry their version; keys without it are mostly others' (utm_source). A version,
  // an answered question or an embedding site alone changes no number. Once a model is open, src/state/page-models.ts
  // knows better, and marks the page from the first turn as well.
  if (
    (/[?&]v=/.test(location.search) && /[?&](?!(v|quiz|target)=)[^&=]+=/.test(location.search)) ||
    location.hash.slice(0, 2) === "#~"
  ) {
    root.dataset.linked = "";
    setTimeout(function () {
      if (!document.querySelector("astro-island:not([ssr])")) delete root.dataset.linked;
    }, 8000);
  }
  keepWhatFails();
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

  // An instrument that does not come to life keeps what was built, says so, and offers nothing that does nothing.
  function keepWhatFails() {
    var seen = new WeakMap();
    function fail(island) {
      if (!island.hasAttribute("ssr") || seen.get(island) || !island.querySelector(".cell")) return;
      var said = document.createElement("p");
      var again = document.createElement("button");
      said.className = "cell-failed";
      said.setAttribute("role", "status");
      again.type = "button";
      again.textContent = "Reload the page";
      again.onclick = function () {
        location.reload();
      };
      island.dataset.failed = "";
      island.after(said);
      seen.set(island, said);
      // Put in after the empty status is there: it is spoken then.
      setTimeout(function () {
        said.append(
          "This instrument did not come to life. What you see is the page as it was built. ",
          again,
        );
      });
    }
    document.addEventListener("astro:hydration-error", function (event) {
      fail(event.target);
    });
    // It does not bubble, but it can be caught on its way down.
    document.addEventListener(
      "astro:hydrate",
      function (event) {
        var said = seen.get(event.target);
        delete event.target.dataset.failed;
        if (said) said.remove();
      },
      true,
    );
    document.addEventListener("DOMContentLoaded", function () {
      var observer = new IntersectionObserver(function (entries) {
        entries.forEach(function (entry) {
          if (!entry.isIntersecting) return;
          observer.unobserve(entry.target);
          var island = entry.target.closest("astro-island");
          setTimeout(fail, 4000, island);
        });
      });
      document.querySelectorAll("astro-island[ssr] > .cell").forEach(function (cell) {
        observer.observe(cell);
      });
    });
  }
})();
