// What the person sees while their mail is held in a mail program: the words that tell, the way back and the way on.
import type { HeldWords } from '../../lib/domain/send-guard.ts';
import { Button } from '../base/button.tsx';

export interface HeldProps {
  readonly words: HeldWords;
  readonly answer: (goes: boolean) => void;
}

/** Back is first and has the cursor. */
export function Held({ words, answer }: HeldProps) {
  return (
    <div class="held" role="alertdialog" aria-labelledby="held-title" aria-describedby="held-text">
      <h1 id="held-title">{words.title}</h1>
      <p id="held-text">{words.text}</p>
      <ul>{words.quotes.map(({ quote, where }) => <li key={`${where} ${quote}`}><q dir="auto">{quote}</q> <span class="soft small">{where}</span></li>)}</ul>
      <p class="soft small">{words.hint}</p>
      <div class="acts">
        <Button kind="main" autofocus onPress={() => answer(false)}>{words.back}</Button>
        <Button onPress={() => answer(true)}>{words.anyway}</Button>
      </div>
    </div>
  );
}
