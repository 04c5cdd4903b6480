import type { Annotation, Link } from "../../../core/types.ts";
import { el } from "../../dom.ts";
import { type Acts, shortened, wordsOf } from "../acts.ts";
import type { Context } from "../context.ts";

/**
 * The links of an annotation, those that lead into it as well.
 *
 * @param goTo gives the focus to what has a key in the details
 */
export function linkList(context: Context, acts: Acts, annotation: Annotation, goTo: (key: string) => void): HTMLElement | false {
  const { store, say } = context;
  const at = (link: Link) => link.from === annotation.id || link.to === annotation.id;
  const here = store.links().filter(at);
  const inward = store.inward.filter(at);
  if (here.length + inward.length === 0) return false;
  /** The focus goes to the neighbour, or to where the next link is drawn. */
  const remove = (link: Link) => {
    const at = here.indexOf(link);
    const neighbour = here[at + 1] ?? here[at - 1];
    acts.unlink(link.id);
    goTo(neighbour ? `unlink ${neighbour.id}` : "link");
  };
  return el(
    "div",
    { class: "field" },
    el("span", { class: "name", text: say("links") }),
    el("ul", { class: "links" }, ...here.map((link) => linked(context, acts, annotation, link, () => remove(link))), ...inward.map((link) => linked(context, acts, annotation, link, null))),
  );
}

/** @param remove `null` when the link belongs to another reading: it is changed where it was drawn */
function linked(context: Context, acts: Acts, annotation: Annotation, link: Link, remove: (() => void) | null): HTMLElement {
  const { store, tags, say } = context;
  const outward = link.from === annotation.id;
  const id = outward ? link.to : link.from;
  const other = store.annotation(id);
  const far = other ? undefined : store.farEnd(id);
  const type = tags.set.links?.find((one) => one.id === link.type);
  const name = type?.name ?? link.type;
  const words = other || far ? shortened(wordsOf((other ?? far)!), 50) : say("links.elsewhere");
  const said = outward || type?.symmetric ? `${name}: ${words}` : say("links.inward", { type: name, words });
  return el(
    "li",
    {},
    other && el("button", { type: "button", class: "quiet", "data-key": `link ${link.id}`, text: said, onclick: () => acts.open(other.id, false) }),
    far && el(
      "a",
      { class: "far", href: `/readings/${far.reading}#${far.id}`, "data-key": `link ${link.id}` },
      said,
      el("span", { class: "candidate-article", text: [far.title ?? say("page.untitled"), far.outlet].filter(Boolean).join(" · ") }),
    ),
    !other && !far && el("span", { class: "muted", text: said }),
    remove && el("button", { type: "button", class: "quiet icon", "data-key": `unlink ${link.id}`, "aria-label": say("links.remove", { type: name, words }), text: "✕", onclick: remove }),
  );
}
