export type Act = "next" | "previous" | "waits" | "search";

/** By their names, see `keyName`. `Enter` needs no entry: it opens the link or presses the button that has the focus. */
const commands: readonly { readonly keys: readonly string[]; readonly act: Act }[] = [
  { keys: ["j", "ArrowDown"], act: "next" },
  { keys: ["k", "ArrowUp"], act: "previous" },
  { keys: ["n"], act: "waits" },
  { keys: ["/"], act: "search" },
];

/** What a key does in a list of articles; `null` for a key that means nothing there. */
export function actOf(name: string | null): Act | null {
  return commands.find((command) => name !== null && command.keys.includes(name))?.act ?? null;
}
