// What the person sees when a mail is held: the words that tell, the way back and the way on. It stands in a closed shadow of its own; the page can neither style nor press it.
import type { HeldWords } from '../../domain/send-guard.ts';

const STYLE = `
:host { all: initial; }
dialog { font: 15px/1.5 system-ui, "Hiragino Sans", "Noto Sans JP", sans-serif; color: light-dark(#1d2733, #e8ecf1); background: light-dark(#fffdf8, #1b222b); color-scheme: light dark;
  inline-size: min(26rem, calc(100vw - 2rem)); box-sizing: border-box; padding: 1.1rem 1.25rem 1.25rem; border: 1px solid light-dark(#a32f1d, #f0917f); border-radius: 10px; box-shadow: 0 18px 50px rgb(0 0 0 / .35); line-break: strict; }
dialog::backdrop { background: rgb(15 20 28 / .45); }
h2 { font-size: 1.1rem; line-height: 1.3; margin: 0 0 .5rem; color: light-dark(#a32f1d, #f0917f); }
p { margin: 0 0 .6rem; overflow-wrap: anywhere; }
ul { margin: 0 0 .75rem; padding: 0; list-style: none; max-block-size: 40vh; overflow: auto; }
li { padding: .3rem .55rem; margin-block-end: .3rem; border-inline-start: 3px solid light-dark(#a32f1d, #f0917f); background: light-dark(#fbeae6, #33211f); overflow-wrap: anywhere; }
li span { color: light-dark(#55606d, #aab4c0); font-size: .85em; margin-inline-start: .5em; }
.hint { font-size: .85em; color: light-dark(#55606d, #aab4c0); }
div { display: flex; flex-wrap: wrap; gap: .5rem; }
button { font: inherit; min-block-size: 2.25rem; padding: .25rem .9rem; border-radius: 6px; cursor: pointer; border: 1px solid light-dark(#7a8591, #7d8894); background: none; color: inherit; }
button.main { background: light-dark(#1f5f5b, #7cc7bf); border-color: transparent; color: light-dark(#fff, #10201f); font-weight: 600; }
button:focus-visible { outline: 3px solid light-dark(#1f5f5b, #7cc7bf); outline-offset: 2px; }
@media (forced-colors: active) { li { border-inline-start-color: CanvasText; } }
`;

const made = <Name extends keyof HTMLElementTagNameMap>(document: Document, name: Name, text = '', className = ''): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  element.textContent = text;
  if (className) element.className = className;
  return element;
};

/** False: back to the mail, also by Escape; true: send it anyway. Only a real press counts. */
export function askPerson(document: Document, words: HeldWords): Promise<boolean> {
  const host = made(document, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const dialog = made(document, 'dialog');
  dialog.lang = words.language;
  dialog.setAttribute('role', 'alertdialog');
  const title = made(document, 'h2', words.title);
  title.id = 'title';
  const text = made(document, 'p', words.text);
  text.id = 'text';
  dialog.setAttribute('aria-labelledby', 'title');
  dialog.setAttribute('aria-describedby', 'text');
  const list = made(document, 'ul');
  for (const { quote, where } of words.quotes) {
    const item = made(document, 'li', `“${quote}”`);
    item.append(made(document, 'span', where));
    list.append(item);
  }
  const back = made(document, 'button', words.back, 'main');
  const anyway = made(document, 'button', words.anyway);
  const acts = made(document, 'div');
  acts.append(back, anyway);
  dialog.append(title, text, list, made(document, 'p', words.hint, 'hint'), acts);
  root.append(dialog);
  document.documentElement.append(host);
  // Gmail has shortcuts on single keys, and takes focus back.
  for (const name of ['keydown', 'keyup', 'keypress', 'focusin'] as const) host.addEventListener(name, (event) => event.stopPropagation());
  return new Promise((done) => {
    const end = (goes: boolean): void => {
      host.remove();
      done(goes);
    };
    back.addEventListener('click', () => end(false));
    dialog.addEventListener('cancel', () => end(false));
    anyway.addEventListener('click', (event) => event.isTrusted && end(true));
    dialog.showModal();
    back.focus();
  });
}
