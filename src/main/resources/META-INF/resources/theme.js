// Runs before the first paint, so that a page never flashes in the other theme.
(function () {
  try {
    var chosen = localStorage.getItem("stet-theme");
    if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
  } catch (unavailable) {
    // A browser that denies storage gets the theme of its system.
  }
})();
