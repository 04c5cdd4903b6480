import { byId } from "../dom.ts";
import { type Original, Refused } from "./server.ts";

/** The form into which a text is pasted or dropped, or for which a file is chosen; `read` gets what was brought. */
export function bringing(read: (original: Original) => void): { again(): void; take(): void } {
  const form = byId<HTMLFormElement>("bring");
  const paste = byId<HTMLTextAreaElement>("paste");
  const file = byId<HTMLInputElement>("file");

  const readFile = async (chosen: File) => read({ base64: await base64(chosen), name: chosen.name, mediaType: chosen.type });

  paste.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!text.trim() || paste.value.trim()) return; // more to come, or nothing to read: the field takes it as it is
    event.preventDefault();
    paste.value = text;
    read({ text, html: event.clipboardData?.getData("text/html") || null });
  });
  file.addEventListener("change", () => file.files?.[0] && readFile(file.files[0]));
  form.addEventListener("dragover", (event) => event.preventDefault());
  form.addEventListener("drop", (event) => {
    const dropped = event.dataTransfer?.files[0];
    if (!dropped) return;
    event.preventDefault();
    readFile(dropped);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    read({ text: paste.value, html: null });
  });

  return {
    /** Empties the form for another text. */
    again: () => {
      paste.value = "";
      file.value = "";
      paste.focus();
    },
    /** Takes a file that was chosen before this script was there. */
    take: () => {
      if (file.files?.[0]) readFile(file.files[0]);
    },
  };
}

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(`${reader.result}`.replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(new Refused(null));
    reader.readAsDataURL(file);
  });
}
