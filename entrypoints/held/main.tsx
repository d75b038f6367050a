// Wires the window about a held mail: gets its words from the background, shows that it lives, and takes the answer back. Thunderbird only.
import { render } from 'preact';
import '../../components/base/tokens.css';
import '../../components/base/base.css';
import '../../components/held/held.css';
import { Held } from '../../components/held/held.tsx';
import { answerHeld, showLife, wordsOfHeld } from '../../lib/messaging/held-mails.ts';

const id = new URLSearchParams(location.search).get('id') ?? '';

async function start(): Promise<void> {
  const words = await wordsOfHeld(id);
  if (!words) return window.close();
  showLife(id);
  document.documentElement.lang = words.language;
  document.title = words.title;
  const answer = (goes: boolean): void => void answerHeld(id, goes);
  addEventListener('keydown', ({ key }) => { if (key === 'Escape') answer(false); });
  render(<Held words={words} answer={answer} />, document.body);
  document.querySelector('button')?.focus();
}
void start();
