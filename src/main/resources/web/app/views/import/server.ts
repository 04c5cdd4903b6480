import { authorised, signedIn } from "../../api.ts";
import type { Proposed } from "../../core/blocks.ts";
import type { Id, Problem } from "../../core/types.ts";

export type Facts = { readonly [fact: string]: string | null };

/** What an import would save, as the server sees it. */
export type Preview = {
  readonly text: string;
  readonly blocks: readonly Proposed[];
  readonly facts: Facts;
  readonly languageGuessed: boolean;
  readonly titleAdded: string | null;
  readonly reader: string;
  readonly charset: string;
  readonly charsetGuessed: boolean;
  readonly counts: { readonly undecodable: number; readonly replaced: number; readonly controls: number };
  readonly duplicates: readonly { readonly id: Id; readonly title: string | null }[];
};

/** What the person brought, as it is kept beside the text. */
export type Original = {
  readonly text?: string | null;
  readonly html?: string | null;
  readonly base64?: string | null;
  readonly name?: string | null;
  readonly mediaType?: string | null;
};

/** A request that the server refused, or did not answer at all: then there is no problem to show. */
export class Refused extends Error {
  constructor(readonly problem: Problem | null) {
    super(problem?.detail ?? problem?.title ?? "no answer");
  }
}

export function previewOf(project: Id, original: Original, title: string | null, addTitle: boolean): Promise<Preview> {
  const path = `/api/projects/${project}/import-previews`;
  if (typeof original.text === "string") {
    return send("POST", path, json({ text: original.text, html: original.html, title, addTitle }));
  }
  const form = new FormData();
  const bytes = Uint8Array.from(atob(original.base64 ?? ""), (char) => char.charCodeAt(0));
  form.append("file", new Blob([bytes], { type: original.mediaType ?? "" }), original.name ?? "");
  if (title) form.append("title", title);
  form.append("addTitle", `${addTitle}`);
  return send("POST", path, { body: form });
}

export function saveArticle(id: Id, article: unknown): Promise<{ id: Id }> {
  return send("PUT", `/api/articles/${id}`, json(article));
}

/** Words of the present text and what the corrected one has in their place; offsets count code points. */
export type TextChange = {
  readonly before: { readonly start: number; readonly end: number; readonly words: string };
  readonly after: { readonly start: number; readonly end: number; readonly words: string };
};

/** What a corrected text would be, and what it means for those who read the article. */
export type Correction = {
  readonly preview: Preview;
  readonly replaces: Id;
  readonly changes: readonly TextChange[];
  readonly tally: { readonly readings: number; readonly annotations: number; readonly waiting: number };
  /** What the corrected headline makes of the title; null where that stays. */
  readonly title: string | null;
};

/** `addTitle` says whether the title comes before the text; null leaves that to the texts. */
export function correctionOf(article: Id, original: Original, addTitle: boolean | null): Promise<Correction> {
  const query = addTitle === null ? "" : `?addTitle=${addTitle}`;
  return send("POST", `/api/articles/${article}/texts/previews${query}`, json(original));
}

export function putInPlace(article: Id, text: Id, correction: unknown): Promise<{ text: { number: number } }> {
  return send("PUT", `/api/articles/${article}/texts/${text}`, json(correction));
}

export function openReading(id: Id, body: { change: Id; article: Id }): Promise<{ id: Id }> {
  return send("PUT", `/api/readings/${id}`, json(body));
}

type Body = { readonly body: BodyInit; readonly headers?: Record<string, string> };

function json(value: unknown): Body {
  return { body: JSON.stringify(value), headers: { "Content-Type": "application/json" } };
}

async function send<T>(method: string, path: string, { body, headers }: Body): Promise<T> {
  let response: Response;
  try {
    response = await signedIn(() => authorised(path, { method, body, headers }));
  } catch {
    throw new Refused(null);
  }
  if (!response.ok) throw new Refused(await problem(response));
  return await response.json();
}

async function problem(response: Response): Promise<Problem> {
  try {
    return await response.json();
  } catch {
    return { type: "about:blank", title: response.statusText || `${response.status}`, status: response.status };
  }
}
