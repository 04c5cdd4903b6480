/** What is asked for may be called by a question of its own, as "Could it be checked?". */
const ASKS = /[?\uff1f\u061f]\s*$/;

/** A name that stands before what it is the name of: a question needs no colon. */
export const before = (name: string): string => (ASKS.test(name) ? name : `${name}:`);

/** The name in a sentence that goes on after it. */
export const named = (name: string): string => name.replace(ASKS, "");

export const isQuestion = (name: string): boolean => ASKS.test(name);
