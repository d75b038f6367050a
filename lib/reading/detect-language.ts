// Which language a text is written in, by its script and its most frequent words. It must not know what the text is about.
import { outlines } from './languages/registry.ts';

const KANA = /[\u3041-\u309f\u30a1-\u30fa\uff66-\uff9d]/gu;
const HAN = /[\u3400-\u9fff]/gu;
const CYRILLIC = /[\u0400-\u04ff]/gu;
const LATIN = /[A-Za-zÀ-ÖØ-öø-ÿĀ-ž]/gu;
const WORD = /[\p{L}']+/gu;
const SAMPLE = 6000;

/** Other languages that the reader names but cannot read. */
const OTHER_FREQUENT: Readonly<Record<string, readonly string[]>> = {
  fr: 'le la les des et est une dans pour vous nous je que qui avec sur pas votre bonjour merci au aux du'.split(' '),
  es: 'el los las que del una por con para está muy pero como usted hola gracias su al lo más y es'.split(' '),
  pt: 'os uma que do da em para com não você obrigado olá um por mais ao é seu sua'.split(' '),
  nl: 'het een van ik dat niet voor met zijn op aan ook bij hallo bedankt jij wij maar heb naar'.split(' '),
  sv: 'och att det inte jag är på för ett från också mycket hej ditt när tack vad'.split(' '),
  da: 'og det ikke jeg på af også hej tak hvis mig dig'.split(' '),
  nb: 'og det ikke jeg på av også hei takk hvis meg deg'.split(' '),
  fi: 'että mutta niin kiitos olen minä myös hei ole kuin'.split(' '),
  cs: 'že jsem ale jsou děkuji dobrý pokud není také'.split(' '),
  pl: 'nie się jest że na do z dla jak ale czy dziękuję dzień pani pan oraz'.split(' '),
};
/** Languages in which a word is frequent. */
const speakers = new Map<string, string[]>();
for (const [code, words] of [...outlines.map((outline) => [outline.code, outline.frequent] as const), ...Object.entries(OTHER_FREQUENT)]) for (const word of new Set(words)) speakers.set(word, [...(speakers.get(word) ?? []), code]);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** BCP 47 of the language that most of the text is in; `fallback` when there are no words. */
export function detectLanguage(text: string, fallback = 'en'): string {
  const sample = text.slice(0, SAMPLE).replace(/\S{1,64}@\S{1,64}|https?:\/\/\S{1,200}/gu, ' ');
  const kana = count(sample, KANA);
  const han = count(sample, HAN);
  const cyrillic = count(sample, CYRILLIC);
  const latin = count(sample, LATIN);
  if (kana + han + cyrillic + latin === 0) return fallback;
  // A Japanese sentence carries several letters' worth in each character.
  if ((kana + han) * 3 >= latin && kana + han >= cyrillic) return kana > 0 || han < 4 ? 'ja' : 'zh';
  if (cyrillic >= latin / 2) return /[іїєґ]/iu.test(sample) && !/[ыэъё]/iu.test(sample) ? 'uk' : 'ru';
  const scores = new Map<string, number>();
  const add = (code: string, score: number): void => void scores.set(code, (scores.get(code) ?? 0) + score);
  for (const word of sample.toLowerCase().match(WORD) ?? []) for (const code of speakers.get(word) ?? []) add(code, 1);
  add('de', count(sample, /[äöüß]/giu) * 0.3);
  add('it', count(sample, /[\p{L}](?:à|è|ì|ò|ù)(?!\p{L})/giu) * 0.3);
  add('sv', count(sample, /[åä]/giu) * 0.3);
  let best = fallback;
  for (const [code, score] of scores) if (score > (scores.get(best) ?? 0)) best = code;
  return best;
}
