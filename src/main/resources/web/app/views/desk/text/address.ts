import type { Context } from "../context.ts";

/** Puts the address of the focused annotation into the clipboard. */
export async function copyAddress({ look, say, tell, warn }: Context): Promise<void> {
  const address = `${location.origin}${location.pathname}#${look.focused}`;
  try {
    await navigator.clipboard.writeText(address);
    tell(say("link.copied"), true);
  } catch {
    // Browsers forbid it on plain http.
    warn(say("link.not-copied"), address);
  }
}
