export type Act = "next" | "previous" | "search";

/** By their names, see `keyName`. `Enter` needs no entry: it opens the link that has the focus. */
const commands: readonly { readonly keys: readonly string[]; readonly act: Act }[] = [
  { keys: ["n", "j", "ArrowDown"], act: "next" },
  { keys: ["p", "k", "ArrowUp"], act: "previous" },
  { keys: ["/"], act: "search" },
];

/** What a key does in a list of passages; `null` for a key that means nothing there. */
export function actOf(name: string | null): Act | null {
  return commands.find((command) => name !== null && command.keys.includes(name))?.act ?? null;
}
