(function () {
  try {
    var chosen = localStorage.getItem("stet-theme");
    if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
    var look = JSON.parse(localStorage.getItem("stet-look")) || {};
    ["size", "typeface", "reading", "density"].forEach(function (name) {
      if (/^[a-z0-9-]{1,20}$/.test(look[name])) document.documentElement.dataset[name] = look[name];
    });
  } catch (unavailable) {}
})();
