import type { Group, Label, Line, TagSet } from "../core/types.ts";

/** The class that carries the look of a label; ids are lower-case words, so that no escaping is needed. */
export function lookOf(label: string): string {
  // Browsers drop a compiled pattern that rests between two keys: testing it anew is a good part of drawing a tag.
  let look = known.get(label);
  if (!look) known.set(label, look = ID.test(label) ? `mark-${label}` : "mark-unknown");
  return look;
}

const ID = /^[a-z][a-z0-9-]*$/;
const known = new Map<string, string>();
const COLOUR = /^#[0-9a-f]{6}$/i;

const style: Record<Line, string> = {
  "solid": "solid",
  "solid-thick": "solid",
  "dashed": "dashed",
  "dashed-thick": "dashed",
  "dotted": "dotted",
  "dotted-thick": "dotted",
  "double": "double",
};

/** Custom properties for each label of a tag set: colours of its group, pattern of its line. */
export function looks(tagSet: TagSet): string {
  const groups = new Map(tagSet.groups.map((group) => [group.id, group]));
  const light: string[] = [];
  const dark: string[] = [];
  for (const label of tagSet.labels) {
    const group = groups.get(label.group);
    if (!ID.test(label.id) || !group || !coloured(group)) continue;
    light.push(`.${lookOf(label.id)}{--line:${group.line};--tint:${group.tint};${pattern(label)}}`);
    dark.push(`.${lookOf(label.id)}{--line:${group.darkLine};--tint:${group.darkTint}}`);
  }
  const night = dark.join("");
  return [
    ...light,
    `@media (prefers-color-scheme: dark){:root:not([data-theme="light"]){${night}}}`,
    `:root[data-theme="dark"]{${night}}`,
  ].join("\n");
}

/** The content security policy forbids inline styles, but a sheet made by a script of ours is ours. */
export function wear(tagSet: TagSet): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(looks(tagSet));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function pattern(label: Label): string {
  const thick = label.line.endsWith("-thick") ? "3.5px" : label.line === "double" ? "1px" : "1.5px";
  return `--style:${style[label.line] ?? "solid"};--thick:${thick}`;
}

const coloured = (group: Group): boolean =>
  [group.line, group.tint, group.darkLine, group.darkTint].every((colour) => COLOUR.test(colour));
