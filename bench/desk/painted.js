// Runs in each page before its own scripts: notes when the desk takes its first key, and when what a key did is painted.
(() => {
  const bench = (window.bench = { painted: {}, tagged: null, shown: null });
  // The act whose key comes next, and when it came.
  let act = null;
  let pressed = null;

  const twoFrames = (then) => requestAnimationFrame(() => requestAnimationFrame(() => then(performance.now())));
  const press = (key, code) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true }));
  const marks = () => document.querySelectorAll("mark[data-a]");

  /** Where the first key after this is seen to have done the act. */
  const SEEN = { attribute: "strip" };
  bench.await = (name) => {
    act = name;
    pressed = null;
  };

  addEventListener("keydown", (event) => event.isTrusted && act !== null && pressed === null && (pressed = event.timeStamp), true);

  const changesMarks = ({ target, addedNodes, removedNodes }) =>
    target.nodeName === "MARK" || [...addedNodes, ...removedNodes].some((node) => node.nodeName === "MARK" || node.querySelector?.("mark"));

  const watch = () => {
    for (const id of ["article", "strip"]) {
      new MutationObserver((records) => {
        if (pressed === null || act === null || (SEEN[act] ?? "article") !== id) return;
        if (id === "article" && !records.some(changesMarks)) return;
        const [from, done] = [pressed, act];
        act = null;
        twoFrames((now) => (bench.painted[done] ??= []).push(now - from));
      }).observe(document.getElementById(id), { subtree: true, childList: true, attributes: true });
    }
  };

  /** The first thing that a reader can do: choose the first sentence, which carries no tag, and tag it. */
  const firstKey = () => {
    const before = marks().length;
    press("j", "KeyJ");
    press("9", "Digit9");
    if (marks().length <= before) throw new Error("the desk is ready and takes no key");
    bench.tagged = performance.now();
  };

  /** When the marks of all annotations that the page came with are there. */
  const allShown = () => {
    const { annotations } = JSON.parse(document.getElementById("page-data").textContent).reading;
    const look = () => {
      const there = new Set([...marks()].flatMap((mark) => mark.dataset.a.split(" ")));
      if (annotations.every(({ id }) => there.has(id))) bench.shown = performance.now();
      else setTimeout(look, 10);
    };
    look();
  };

  new MutationObserver((_, observer) => {
    if (document.body?.dataset.ready !== "true") return;
    observer.disconnect();
    if (location.hash === "#opening") firstKey();
    else watch();
    allShown();
  }).observe(document, { subtree: true, attributeFilter: ["data-ready"] });

  /**
   * Middle of the first letters of the word that begins at this code point, once it is in the middle of the window. Blocks
   * that come into sight are laid out only then and move what is below them, so that one scrolling may not be enough.
   */
  bench.place = async (start) => {
    const block = [...document.querySelectorAll("[data-block]")].filter((one) => Number(one.dataset.start) <= start).pop();
    const middle = () => {
      const { left, top, width, height } = letters(block, start - Number(block.dataset.start)).getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    };
    for (let still = 0, before = NaN; still < 3; ) {
      block.scrollIntoView({ block: "center", behavior: "instant" });
      await new Promise(twoFrames);
      const [, now] = middle();
      still = now === before ? still + 1 : 0;
      before = now;
    }
    return middle();
  };

  const letters = (block, from) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let rest = from;
    let node = walker.nextNode();
    while (rest >= node.length) {
      rest -= node.length;
      node = walker.nextNode();
    }
    const range = document.createRange();
    range.setStart(node, rest);
    range.setEnd(node, rest + 1);
    return range;
  };
})();
