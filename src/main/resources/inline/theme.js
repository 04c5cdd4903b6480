(function () {
  try {
    var chosen = localStorage.getItem("stet-theme");
    if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
  } catch (unavailable) {}
})();
