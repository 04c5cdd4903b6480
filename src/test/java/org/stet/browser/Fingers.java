package org.stet.browser;

import java.util.List;

import com.microsoft.playwright.Page;

/** What a finger would miss on a page: a target that is too small, one that another lies on, words that are cut off. */
final class Fingers {

    /** CSS pixels; what ux asks of a target on a touch screen. */
    private static final int WIDE = 44;

    private static final String MISSED = """
            (wide) => {
              // What the browser has not laid out yet lies where there is room for less of it, one row upon the next.
              for (const element of document.querySelectorAll("*")) {
                if (getComputedStyle(element).contentVisibility === "auto") element.style.contentVisibility = "visible";
              }
              const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest("[inert], .visually-hidden, .skip");
              const open = [...document.querySelectorAll("dialog[open]")].pop();
              // What is scrolled out of a frame within the page lies nowhere.
              const inSight = (element, box) => {
                for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
                  if (getComputedStyle(at).overflowY === "visible") continue;
                  const frame = at.getBoundingClientRect();
                  if (box.bottom > frame.bottom + 1 || box.top < frame.top - 1 || box.right > frame.right + 1 || box.left < frame.left - 1) return false;
                }
                return true;
              };
              const boxed = (element) => element.labels?.[0] && ["checkbox", "radio"].includes(element.type) ? element.labels[0] : element;
              // What keys do not reach has its equal elsewhere. Other links are text: axe sees to their 24 pixels.
              const inText = (element) => (element.matches("a") && getComputedStyle(element).display === "inline") || element.tabIndex < 0 && !element.matches("[role=tab], [role=option]");
              const targets = [...new Set([...(open ?? document).querySelectorAll(":is(nav, .menu-sheet, .top) a[href], a:is(.button, .pill, .value, .icon), button, summary, select, textarea, input:not([type=hidden]), [role=option], [role=tab]")]
                .filter((element) => shown(element) && !element.disabled && !inText(element)).map(boxed))]
                .map((element) => ({ element, box: element.getBoundingClientRect() }))
                .filter(({ element, box }) => inSight(element, box))
                .filter(({ box }) => box.width > 1 && box.height > 1);
              const say = (what, element, more) => `${what}: ${element.outerHTML.slice(0, 140)} ${more}`;
              const size = ({ width, height }) => `${Math.round(width * 10) / 10} x ${Math.round(height * 10) / 10}`;
              const small = targets.filter(({ box }) => box.width < wide - 0.5 || box.height < wide - 0.5)
                .map(({ element, box }) => say("small", element, size(box)));
              // What is laid over the page hides what is under it.
              const layer = (element) => {
                for (let at = element; at; at = at.parentElement) {
                  const { position, zIndex } = getComputedStyle(at);
                  if (["fixed", "sticky"].includes(position) || (position === "absolute" && zIndex !== "auto")) return at;
                }
                return null;
              };
              const layers = targets.map(({ element }) => layer(element));
              const upon = [];
              targets.forEach((one, i) => targets.slice(i + 1).forEach((other, j) => {
                if (layers[i] !== layers[i + 1 + j] || one.element.contains(other.element) || other.element.contains(one.element)) return;
                const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
                const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
                if (across > 1 && down > 1) upon.push(say("upon each other", one.element, `and ${other.element.outerHTML.slice(0, 140)} by ${Math.round(across)} x ${Math.round(down)}`));
              }));
              const cut = targets.filter(({ element }) => {
                const { display, overflowX, textOverflow } = getComputedStyle(element);
                // In a flex box no dots tell that there is more.
                return element.matches("a, button, summary") && (textOverflow !== "ellipsis" || display.includes("flex"))
                  && ((overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1) || element.scrollHeight > element.clientHeight + 2 && display !== "inline");
              }).map(({ element }) => say("cut off", element, `${element.scrollWidth} x ${element.scrollHeight} in ${element.clientWidth} x ${element.clientHeight}`));
              return [...small, ...upon, ...cut];
            }""";

    private Fingers() {}

    /** One line each; empty when there is nothing to miss. */
    static List<String> missed(Page page) {
        return ((List<?>) page.evaluate(MISSED, WIDE))
                .stream().map(String::valueOf).toList();
    }
}
