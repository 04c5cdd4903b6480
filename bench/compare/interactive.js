// Runs in each page before its own scripts: goes to the first difference as soon as the page hears keys, and notes when.
(() => {
  const bench = (window.bench = { interactive: null, painted: null, longest: 0 });
  const press = (key, code) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true }));

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.longest = Math.max(bench.longest, duration);
  }).observe({ type: "longtask", buffered: true });

  new MutationObserver((_, observer) => {
    if (document.body?.dataset.ready !== "true") return;
    observer.disconnect();
    press("n", "KeyN");
    if (!document.querySelector("tr[aria-current]")) throw new Error("the page is ready and takes no key");
    bench.interactive = performance.now();
    requestAnimationFrame(() => requestAnimationFrame(() => (bench.painted = performance.now())));
  }).observe(document, { subtree: true, attributeFilter: ["data-ready"] });

  /** Milliseconds from a key to the second frame after it has led to the next difference. */
  bench.step = () =>
    new Promise((done) => {
      const from = performance.now();
      press("n", "KeyN");
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from)));
    });
})();
