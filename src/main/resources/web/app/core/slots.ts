import type { Id } from "./types.ts";

/**
 * Which source has which digit. One that speaks in this article keeps its digit for as long as the page is open, so that
 * fingers can learn it: those of the reading in the order of the text, then those that are typed here. What is left of the
 * digits offers sources of other articles until one of this article needs the place: those that the text names, in its
 * order, then the newest.
 */
export class Slots {
  #order: Id[];
  readonly #before: ReadonlySet<Id>;
  readonly #named: readonly Id[];

  /**
   * @param known the sources of the project when the page opened
   * @param used those of the reading's annotations, in text order
   * @param named those that the text names, in text order
   */
  constructor(known: readonly Id[], used: readonly (Id | null)[], named: readonly Id[] = []) {
    this.#before = new Set(known);
    this.#named = named;
    this.#order = distinct(used);
  }

  /** @param known the sources of the project by now @param used those of the reading's annotations by now */
  order(known: readonly Id[], used: readonly (Id | null)[]): readonly Id[] {
    const there = new Set(known);
    const here = new Set([...distinct(used), ...known.filter((id) => !this.#before.has(id))]);
    this.#order = this.#order.filter((id) => there.has(id));
    // Ids are made in the order of time.
    const placed = new Set(this.#order);
    const fresh = known.filter((id) => !placed.has(id)).sort();
    const others = new Set(fresh.filter((id) => !here.has(id)).reverse());
    this.#order.push(...new Set([...this.#named.filter((id) => others.has(id)), ...others]));
    for (const id of fresh.filter((one) => here.has(one))) {
      const place = this.#order.findIndex((one) => !here.has(one));
      if (place < 0) this.#order.push(id);
      else this.#order.push(...this.#order.splice(place, 1, id));
    }
    return this.#order;
  }
}

const distinct = (ids: readonly (Id | null)[]): Id[] => [...new Set(ids)].filter((id): id is Id => id !== null);
