import type { Annotation, Attributes, FarEnd, Id, Link, Problem, SpanText, Suggestions } from "./core/types.ts";

/** An answer of the server: its status, its JSON, `null` when it has none, and the version of what it shows. */
export type Reply = { readonly status: number; readonly body: unknown; readonly etag?: string | null };

/** The server was not reached at all: no answer, so nothing is known about what it did. */
export class Unreachable extends Error {}

/** A change as `POST /api/changes` takes it. */
export type WireChange = {
  readonly method: "PUT" | "DELETE";
  readonly path: "annotation" | "link" | "answer" | "verdict" | "source" | "mention" | "target" | "paragraph";
  readonly id: Id;
  readonly ifMatch?: string;
  readonly body: unknown;
};

/** One page of one's own annotations in other articles; `next` is where the one behind it begins. */
export type FarEnds = { readonly items: readonly FarEnd[]; readonly next: string | null };

/** An article to go on with; `reading` is one's own when it is begun. */
export type Waiting = { readonly article: Id; readonly title: string | null; readonly reading: Id | null };

/** An annotation of an earlier text that did not come over to the corrected one by itself. */
export type Carried = {
  readonly id: Id;
  readonly fate: "surroundings" | "words" | "moved" | "gone";
  readonly state: "waiting" | "kept" | "dropped";
  /** As it was, in the earlier text. */
  readonly was: Annotation;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it is proposed to stand. */
  readonly place: readonly SpanText[] | null;
  /** What would be said of it there, without what points at words that went. */
  readonly attributes: Attributes;
  readonly mention: Id | null;
  readonly now: Annotation | null;
  readonly links: readonly Link[];
  /** In answer to a decision: the change that undo knows it by; empty when it changed no annotation. */
  readonly changes: readonly Id[];
};

/** What becomes of it, as `PUT /api/carried/{id}` takes it. */
export type WireDecision = {
  readonly change: Id;
  /** Names the state of the annotation itself, so that what is done to it next can build on that. */
  readonly annotationChange: Id;
  /** The last change of the annotation as the page has it; `null` where it is not there. */
  readonly seen: Id | null;
  readonly decision: "keep" | "move" | "drop" | "wait";
  /** Where it is moved to. */
  readonly spans?: readonly SpanText[];
};

export type CarriedOver = {
  readonly items: readonly Carried[];
  /** Reasons of answers whose words went. */
  readonly reasons: readonly { readonly answer: Id; readonly question: string; readonly words: string }[];
};

/** An article in a list, as much of it as tells which one it is. */
export type ArticleEntry = { readonly id: Id; readonly title: string | null; readonly outlet: string | null };

/** A board in a list. */
export type BoardEntry = { readonly id: Id; readonly name: string; readonly own: boolean };

export type Outcome = { readonly id: Id; readonly status: number; readonly etag?: string; readonly body: unknown };

export const api = {
  // These four come from the queue, which keeps what was refused and has its own way to wait for somebody to sign in.
  changes: (changes: readonly WireChange[]) => once("POST", "/api/changes", { changes }),
  undo: (reading: Id, change: Id, of: readonly Id[]) => once("POST", `/api/readings/${reading}/undo`, { change, of }),
  redo: (reading: Id, change: Id, of: readonly Id[]) => once("POST", `/api/readings/${reading}/redo`, { change, of }),
  decide: (item: Id, decision: WireDecision) => once("PUT", `/api/carried/${item}`, decision),
  /** One's own reading as it is now. */
  reading: (reading: Id) => request("GET", `/api/readings/${reading}`),
  submit: (reading: Id, change: Id) => request("POST", `/api/readings/${reading}/submit`, { change }),
  reopen: (reading: Id, change: Id, reason: string) => request("POST", `/api/readings/${reading}/reopen`, { change, reason }),

  /** The article that waits for the reader first; `null` when none does, `undefined` when the server does not say. */
  waiting: async (project: Id) => {
    const { status, body } = await request("GET", `/api/projects/${project}/waiting`);
    return status === 200 ? (body as { readonly items: readonly Waiting[] }).items[0] ?? null : undefined;
  },
  openReading: async (id: Id, change: Id, article: Id) => {
    const { status, body } = await request("PUT", `/api/readings/${id}`, { change, article });
    return status < 300 ? (body as { readonly id: Id }).id : null;
  },

  seen: async (reading: Id) => {
    const { status, body } = await request("GET", `/api/readings/${reading}/seen`);
    return status === 200 ? (body as { readonly blocks: readonly number[] }).blocks : [];
  },
  /** @returns whether the server took it */
  see: async (reading: Id, blocks: readonly number[]) => (await request("POST", `/api/readings/${reading}/seen`, { blocks }, true)).status < 300,

  /** Makes a reading what it was after one of its changes. */
  bringBack: (reading: Id, to: Id, change: Id) => request("POST", `/api/readings/${reading}/changes/${to}/state`, { change }),

  /** What came over from the reading of the earlier text; `null` when the server refuses. */
  carriedOver: async (reading: Id): Promise<CarriedOver | null> => {
    const { status, body } = await request("GET", `/api/readings/${reading}/carry-over`);
    return status === 200 ? (body as CarriedOver) : null;
  },
  /** @returns whether what was done on the earlier text is here now */
  catchUp: async (reading: Id) => (await request("POST", `/api/readings/${reading}/carry-over`)).status < 300,

  /** What the rules propose for one's own reading; `null` when the server refuses. */
  suggestions: async (reading: Id): Promise<Suggestions | null> => {
    const { status, body } = await request("GET", `/api/readings/${reading}/suggestions`);
    return status === 200 ? (body as Suggestions) : null;
  },
  /** Ends the judgement without suggestions, which come in answer. */
  finishFirst: (reading: Id, change: Id) => request("POST", `/api/readings/${reading}/first-judgement`, { change }),

  /**
   * The articles of a project that have these words in title, outlet, byline or story, oldest first; `null` when the server
   * refuses.
   *
   * @param limit the most of them
   */
  articles: async (project: Id, words: string, limit: number): Promise<{ readonly items: readonly ArticleEntry[]; readonly next: string | null } | null> => {
    const { status, body } = await request("GET", `/api/projects/${project}/articles?${new URLSearchParams({ q: words, limit: `${limit}` })}`);
    return status === 200 ? (body as { readonly items: readonly ArticleEntry[]; readonly next: string | null }) : null;
  },

  /** The boards of a project, one's own first and of these the last used one. */
  boards: async (project: Id): Promise<readonly BoardEntry[]> => {
    const { status, body } = await request("GET", `/api/projects/${project}/boards`);
    return status === 200 ? (body as { readonly items: readonly BoardEntry[] }).items : [];
  },
  makeBoard: (id: Id, board: { readonly change: Id; readonly project: Id; readonly name: string; readonly shared: boolean }) =>
    request("PUT", `/api/boards/${id}`, board),
  pin: (board: Id, pin: Id, what: unknown) => request("PUT", `/api/boards/${board}/pins/${pin}`, what),

  preferences: () => request("GET", "/api/me/preferences"),
  /** Refused when another account than this one is signed in by now. */
  prefer: (account: Id, choices: unknown) => request("PUT", `/api/me/preferences?account=${account}`, choices, true),

  /** One's own annotations in other articles, newest first; `null` when the server refuses. */
  linkEnds: async (reading: Id, wanted: { readonly words: string; readonly label: string; readonly after: string }): Promise<FarEnds | null> => {
    const query = new URLSearchParams({ ...wanted, limit: "50" });
    const { status, body } = await request("GET", `/api/readings/${reading}/link-ends?${query}`);
    return status === 200 ? (body as FarEnds) : null;
  },
};

/** What a refusal says to a person. */
export function sentence(body: unknown, otherwise: string): string {
  const problem = body as Partial<Problem> | null;
  return problem?.detail ?? problem?.title ?? otherwise;
}

let signInAgain: (() => Promise<boolean>) | null = null;

/**
 * What asks for a person whose session has ended; without it, a page takes the refusal for the answer.
 *
 * @param ask resolves to whether the author of this page is signed in by now
 */
export function whenSignedOut(ask: () => Promise<boolean>): void {
  signInAgain = ask;
}

/**
 * Whoever was away so long that the session has ended signs in again, and what was asked for is done.
 *
 * @param keepalive goes on when the page does not; nobody waits for it, so nobody is asked to sign in
 */
async function request(method: string, path: string, body?: unknown, keepalive = false): Promise<Reply> {
  const reply = await once(method, path, body, keepalive);
  return reply.status === 401 && !keepalive && (await signInAgain?.()) ? once(method, path, body) : reply;
}

/**
 * The same for what sends requests of its own.
 *
 * @param send called once more when somebody had to sign in first
 */
export async function signedIn(send: () => Promise<Response>): Promise<Response> {
  const response = await send();
  return response.status === 401 && (await signInAgain?.()) ? send() : response;
}

/** Whether nobody is signed in, and nobody signs in when asked; not when the server does not answer, which says so itself. */
export async function isSignedOut(): Promise<boolean> {
  try {
    const me = await signedIn(() => fetch("/api/me", { headers: { Accept: "application/json", ...ofAccount() } }));
    if (me.status !== 401) await freshToken();
    return me.status === 401;
  } catch {
    return false;
  }
}

/**
 * Asks for a page, by a link or a form, and for whoever was signed out meanwhile.
 *
 * @param fields of a form; `null` for a link
 */
export function pageOf(address: string, fields: URLSearchParams | null): Promise<Response> {
  const send = () => {
    if (fields?.has(TOKEN)) fields.set(TOKEN, csrfToken());
    return fetch(address, { method: fields ? "POST" : "GET", body: fields, headers: { Accept: "text/html", ...ofAccount() } });
  };
  return signedIn(async () => {
    const response = await send();
    return fields && response.status === 400 && (await freshToken()) ? send() : response;
  });
}

async function once(method: string, path: string, body?: unknown, keepalive = false): Promise<Reply> {
  let response: Response;
  try {
    const json = body === undefined ? undefined : JSON.stringify(body);
    response = await authorised(path, { method, keepalive, body: json, headers: { "Content-Type": "application/json", ...ofAccount() } });
  } catch (cause) {
    throw new Unreachable("the server did not answer", { cause });
  }
  const text = await response.text();
  return { status: response.status, body: parsed(text), etag: response.headers.get("ETag") };
}

/**
 * Whose page this is. By now somebody else may be signed in, in another tab: then the server answers as if nobody were, and
 * what was done here waits for its author.
 */
const ofAccount = (): Record<string, string> => {
  const account = document.body.dataset.account;
  return account ? { "Stet-Account": account } : {};
};

/**
 * A request with the page's token. A page may stand open for days, longer than the cookie that its token belongs to: then
 * the request is sent once more with the token that the page would have now.
 */
export async function authorised(path: string, init: RequestInit & { readonly headers?: Record<string, string> }): Promise<Response> {
  const headers = { ...init.headers, Accept: "application/json" };
  // Reading needs no token, and is refused with one that is too old.
  const token = () => (init.method === "GET" ? undefined : { "X-CSRF-TOKEN": csrfToken() });
  const send = () => fetch(path, { ...init, credentials: "same-origin", headers: { ...headers, ...token() } });
  const response = await send();
  return response.status === 400 && (await isAboutToken(response.clone())) && (await freshToken()) ? send() : response;
}

async function isAboutToken(response: Response): Promise<boolean> {
  const problem = parsed(await response.text()) as Partial<Problem> | null;
  return problem?.type === "/problems/csrf-token-missing";
}

/** Takes the token of the page as it is now, for its forms as well. @returns whether there is another one */
async function freshToken(): Promise<boolean> {
  const meta = document.querySelector<HTMLMetaElement>("meta[name=csrf-token]");
  try {
    const page = await fetch(location.pathname, { headers: { Accept: "text/html" } });
    const token = /name="csrf-token" content="([^"]*)"/.exec(await page.text())?.[1];
    if (!meta || !token || token === meta.content) return false;
    meta.content = token;
    for (const field of document.querySelectorAll<HTMLInputElement>(`input[name=${TOKEN}]`)) field.value = token;
    return true;
  } catch {
    return false;
  }
}

function parsed(text: string): unknown {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/** The field of a form that holds the token. */
const TOKEN = "csrf-token";

/** The page carries the token; the server compares it with a cookie that no script can read. */
function csrfToken(): string {
  return document.querySelector<HTMLMetaElement>("meta[name=csrf-token]")?.content ?? "";
}
