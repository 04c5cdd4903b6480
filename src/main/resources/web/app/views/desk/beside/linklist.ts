import type { Annotation, Link } from "../../../core/types.ts";
import { el } from "../../dom.ts";
import { type Acts, shortened, wordsOf } from "../acts.ts";
import type { Context } from "../context.ts";

/** The links of an annotation, those that lead into it as well. */
export function linkList(context: Context, acts: Acts, annotation: Annotation): HTMLElement | false {
  const { store, say } = context;
  const at = (link: Link) => link.from === annotation.id || link.to === annotation.id;
  const here = store.links().filter(at);
  const inward = store.inward.filter(at);
  if (here.length + inward.length === 0) return false;
  return el(
    "div",
    { class: "field" },
    el("span", { class: "name", text: say("links") }),
    el("ul", { class: "links" }, ...here.map((link) => linked(context, acts, annotation, link, true)), ...inward.map((link) => linked(context, acts, annotation, link, false))),
  );
}

/** @param own whether the link belongs to this reading: others are changed where they were drawn */
function linked(context: Context, acts: Acts, annotation: Annotation, link: Link, own: boolean): HTMLElement {
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
    own && el("button", { type: "button", class: "quiet icon", "aria-label": say("links.remove", { type: name, words }), text: "✕", onclick: () => acts.unlink(link.id) }),
  );
}
