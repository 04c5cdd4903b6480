/** Something that went wrong, until it is closed. */
export type Warning = { readonly sentence: string; readonly times: number };

/** More of them would hide what is read. */
const MOST = 3;
/** Milliseconds in which a slow reader has found a sentence and read it. */
const FOUND = 1500;
const PER_CHARACTER = 65;
/** Milliseconds after which a key is pressed because of what is on the screen, and was not on its way before. */
const SEEN = 800;

type Standing = { readonly sentence: string; times: number; since: number };

const readable = ({ sentence, since }: Standing): number => since + FOUND + PER_CHARACTER * sentence.length;

/**
 * What went wrong and was not closed yet: each sentence once, the latest last. No time ends it by itself (WCAG 2.2.1); what
 * could not be read yet is closed by nothing but its own button. Times are milliseconds of one clock.
 */
export class Warnings {
  #all: Standing[] = [];

  /** On the screen, the latest last. */
  get shown(): readonly Warning[] {
    return this.#all.slice(-MOST);
  }

  /** How many come up when some of those that are shown are closed. */
  get more(): number {
    return Math.max(0, this.#all.length - MOST);
  }

  put(sentence: string, now: number): void {
    const known = this.#all.find((one) => one.sentence === sentence);
    this.#all = [...this.#all.filter((one) => one !== known), { sentence, times: (known?.times ?? 0) + 1, since: now }];
  }

  close(sentence: string, now: number): void {
    this.#keep((one) => one.sentence !== sentence, now);
  }

  /** Closes what is shown, as far as its reader can have read it, or seen it. @returns whether that was anything */
  dismiss(now: number, read: boolean): boolean {
    return this.#keep((one, shown) => !shown || now < (read ? readable(one) : one.since + SEEN), now);
  }

  /** Something was done and taken by the server: closes what could be read before. @param begun when it was done */
  accepted(begun: number, now: number): boolean {
    return this.#keep((one, shown) => !shown || begun < readable(one), now);
  }

  /** The reader was elsewhere, and can read from now on. */
  back(now: number): void {
    for (const one of this.#all) one.since = now;
  }

  /** @returns whether anything went */
  #keep(stays: (one: Standing, shown: boolean) => boolean, now: number): boolean {
    const hidden = this.more;
    const kept = this.#all.filter((one, at) => stays(one, at >= hidden));
    const gone = kept.length < this.#all.length;
    const before = this.#all.slice(0, hidden);
    this.#all = kept;
    // What comes up now was not to be read before.
    for (const one of kept.slice(-MOST)) if (before.includes(one)) one.since = now;
    return gone;
  }
}
