import { blank } from "../../../core/blank.ts";
import { tagsOf } from "../../../core/tagset.ts";
import { assertEquals, label } from "../../../core/testing.ts";
import type { Annotation, Source } from "../../../core/types.ts";
import { wording } from "../../words.ts";
import { heard } from "./hearing.ts";

const tags = tagsOf({ id: "t", name: "T", language: "en", groups: [], labels: [{ ...label("quote"), name: "Quote", source: true }], attributes: [] });
const say = wording({ "certainty.unsure": "unsure", "heard.note": "note: {note}", "heard.opens": "{about}:", "heard.closes": "end of {label}." }, "en");
const annotation: Annotation = { ...blank("a", "r"), label: "quote", source: "s", certainty: "unsure" };
const source = { id: "s", name: "The mayor" } as Source;
const at = (tagsRead: "off" | "short" | "full", announce: boolean) => heard({ tagsRead, announce }, annotation, source, tags, say);

Deno.test("a screen reader is told as much of a tag as somebody wants", () => {
  assertEquals(at("full", false).description, "Quote, The mayor, unsure");
  assertEquals(at("short", false).description, "Quote, unsure");
  assertEquals(at("off", false), { description: "", opens: "", closes: "", details: "" });
  const noted = (tagsRead: "short" | "full") => heard({ tagsRead, announce: true }, { ...annotation, note: "Who heard it?" }, source, tags, say).opens;
  assertEquals([noted("full"), noted("short")], ["Quote, The mayor, unsure, note: Who heard it?:", "Quote, unsure:"]);
});

Deno.test("a note is a comment that the words point to, unless nothing is to be heard", () => {
  const pointsTo = (tagsRead: "short" | "off") => heard({ tagsRead, announce: false }, { ...annotation, note: "Who heard it?" }, source, tags, say).details;
  assertEquals([pointsTo("short"), pointsTo("off")], ["comment-a", ""]);
});

Deno.test("in reading mode tags are words of the text, and said once", () => {
  assertEquals(at("full", true), { description: "", opens: "Quote, The mayor, unsure:", closes: "end of Quote.", details: "" });
  assertEquals(at("off", true).opens, "Quote, unsure:");
});
