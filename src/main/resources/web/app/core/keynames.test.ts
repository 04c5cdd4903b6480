import { digitAt, isLabelLetter, keyName, keySign, letterOf, nameAmong, type Press, refusal } from "./keynames.ts";
import { assertEquals as equal } from "./testing.ts";

const press = (key: string, ...held: readonly ("ctrl" | "meta" | "alt" | "shift" | "altgr")[]): Press => ({
  key,
  ctrlKey: held.includes("ctrl"),
  metaKey: held.includes("meta"),
  altKey: held.includes("alt"),
  shiftKey: held.includes("shift"),
  getModifierState: () => held.includes("altgr"),
});

Deno.test("a letter has one name, whatever Caps Lock does", () => {
  equal(keyName(press("j")), "j");
  equal(keyName(press("J")), "j");
  equal(keyName(press("J", "shift")), "Shift+J");
  equal(keyName(press("j", "shift")), "Shift+J");
  equal(keyName(press("я", "shift")), "Shift+Я");
});

Deno.test("a sign has its Shift and its AltGr in it", () => {
  equal(keyName(press("?", "shift")), "?");
  equal(keyName(press("+", "shift")), "+");
  equal(keyName(press("[", "altgr", "ctrl", "alt")), "[");
  equal(keyName(press("{", "altgr")), "{");
});

Deno.test("keys without a character keep their Shift", () => {
  equal(keyName(press(" ")), "Space");
  equal(keyName(press(" ", "shift")), "Shift+Space");
  equal(keyName(press("ArrowDown", "shift")), "Shift+ArrowDown");
});

Deno.test("Ctrl and Cmd are one, Alt belongs to the browser", () => {
  equal(keyName(press("z", "ctrl")), "Ctrl+Z");
  equal(keyName(press("Z", "meta", "shift")), "Ctrl+Shift+Z");
  equal(keyName(press("Enter", "ctrl")), "Ctrl+Enter");
  equal(keyName(press("j", "alt")), null);
  equal(keyName(press("Shift", "shift")), null);
  equal(keyName(press("Dead")), null);
});

const at = (code: string, pressed: Press): Press => ({ ...pressed, code });

Deno.test("with Ctrl a letter of another script is the Latin one at its place", () => {
  equal(keyName(at("KeyZ", press("я", "ctrl"))), "Ctrl+Z");
  equal(keyName(at("KeyZ", press("Я", "ctrl", "shift"))), "Ctrl+Shift+Z");
  equal(["ζ", "ئ", "ז", "ㅋ", "ผ"].map((key) => keyName(at("KeyZ", press(key, "meta")))), Array(5).fill("Ctrl+Z"));
  // One key, two letters.
  equal(keyName(at("KeyB", press("لا", "ctrl"))), "Ctrl+B");
  // Latin letters go by what they are, not by where a layout has them.
  equal([keyName(at("KeyW", press("z", "ctrl"))), keyName(at("KeyZ", press("w", "ctrl"))), keyName(at("KeyW", press("é", "ctrl")))], ["Ctrl+Z", "Ctrl+W", "Ctrl+É"]);
});

Deno.test("a letter of another script that leads nowhere is heard as the Latin one at its place", () => {
  const leads = (name: string) => ["j", "[", "{", "Shift+D", "п", "/"].includes(name);
  const heard = (code: string, pressed: Press) => nameAmong(at(code, pressed), leads);
  equal(heard("KeyJ", press("о")), "j");
  equal(heard("KeyD", press("В", "shift")), "Shift+D");
  equal([heard("BracketLeft", press("х")), heard("BracketLeft", press("Х", "shift"))], ["[", "{"]);
  // What somebody gave the letter itself wins, and so does a sign at the place of a letter.
  equal([heard("KeyG", press("п")), heard("KeyJ", press("/"))], ["п", "/"]);
  equal([heard("KeyB", press("и")), heard("KeyJ", press("é")), heard("KeyJ", press("о", "alt")), heard("KeyJ", press("о", "altgr"))], ["и", "é", null, "о"]);
});

Deno.test("where signs mean nothing a key stands for the letter at its place", () => {
  equal([letterOf(at("KeyQ", press("/"))), letterOf(at("KeyJ", press("Ο"))), letterOf(at("KeyQ", press("A"))), letterOf(at("Enter", press("Enter")))], ["q", "j", "a", "enter"]);
});

Deno.test("on a Mac Option is part of a sign, which German, French, Spanish and Nordic layouts need for brackets", () => {
  const mac = (code: string, pressed: Press) => keyName(at(code, pressed), true);
  equal([mac("Digit5", press("[", "alt")), mac("Digit8", press("{", "alt")), mac("Digit5", press("[", "alt", "shift")), mac("BracketLeft", press("[", "alt"))], ["[", "{", "[", "["]);
  // Letters, digits and spaces are none, and what Cmd is held with is the browser's.
  equal([mac("KeyQ", press("œ", "alt")), mac("KeyJ", press("j", "alt")), mac("Digit5", press("5", "alt")), mac("Space", press("\u00a0", "alt")), mac("KeyN", press("Dead", "alt"))], Array(5).fill(null));
  equal([mac("BracketLeft", press("[", "alt", "meta")), mac("ArrowDown", press("ArrowDown", "alt"))], [null, null]);
  // Other systems have AltGr for that.
  equal(keyName(at("Digit5", press("[", "alt")), false), null);
});

Deno.test("arrows are shown as arrows", () => {
  equal(keySign("Shift+ArrowDown"), "Shift+↓");
  equal(keySign("+"), "+");
  equal(keySign("Ctrl+Shift+Z"), "Ctrl+Shift+Z");
  equal(keySign("Escape"), "Esc");
});

Deno.test("digits go by their place, with or without the signs that a layout has there", () => {
  equal(keyName({ ...press("&"), code: "Digit1" }), "1");
  equal(keyName({ ...press("3"), code: "Numpad3" }), "3");
  equal(keyName({ ...press("!", "shift"), code: "Digit1" }), "!");
  equal(keyName({ ...press("1", "shift"), code: "Digit1" }), "1");
  equal(keyName({ ...press("{", "altgr", "ctrl", "alt"), code: "Digit7" }), "{");
  equal(keyName({ ...press("1", "ctrl"), code: "Digit1" }), "Ctrl+1");
});

Deno.test("without NumLock the number pad has arrows, not digits", () => {
  equal(keyName({ ...press("ArrowUp"), code: "Numpad8" }), "ArrowUp");
  equal(keyName({ ...press("ArrowDown", "shift"), code: "Numpad2" }), "Shift+ArrowDown");
  equal(keyName({ ...press("Clear"), code: "Numpad5" }), "Clear");
  equal([["8", "Numpad8"], ["ArrowUp", "Numpad8"], ["à", "Digit0"], ["j", "KeyJ"]].map(([key, code]) => digitAt({ key, code })), ["8", null, "0", null]);
  equal(digitAt({ key: "8" }), null);
});

Deno.test("what other things need cannot be given away", () => {
  const why = (name: string) => refusal(name, "key.unsure");
  equal(["Shift+D", "Ctrl+J", "Tab", "F5", "Insert", "Shift+Insert"].map(why), ["letter", "browser", "browser", "browser", "reader", "reader"]);
  equal(["j", "ö", "?", "3", "Shift+Space", "Home", ";"].map(why), [null, null, null, null, null, null, null]);
  equal(refusal("Shift+I", "settle.nobody"), null);
});

Deno.test("wherever the desk hears, Shift and a letter is a label's, and no other key with Shift", () => {
  const why = (name: string) => ["key.unsure", "go.articles", "carry.drop"].map((command) => refusal(name, command));
  equal([why("Shift+D"), why("Shift+Ö")], [["letter", "letter", "letter"], ["letter", "letter", "letter"]]);
  equal(["?", "+", "Shift+ArrowDown"].map(why), [[null, null, null], [null, null, null], [null, null, null]]);
  equal(["Shift+D", "Shift+Я", "d", "?", "Shift+ArrowDown"].map(isLabelLetter), [true, true, false, false, false]);
});
