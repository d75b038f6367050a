// Signs of what a thread is, as of its newest message. It must not know roles.
import { highest } from '../acts/act-model.ts';
import { emailsIn } from '../people/contacts.ts';
import { nameWords } from '../people/names.ts';
import type { Someone } from '../people/someone.ts';
import { findPhones } from '../people/phones.ts';
import { addActs, flag, type Signs } from '../signs.ts';
import type { Step } from './steps.ts';

/** Somebody's name, or a part of it, stands in the words. */
export const isNamedIn = (someone: Someone, text: string): boolean =>
  [...someone.writings].some((writing) => nameWords(writing).some((word) => word.length > 1 && text.includes(/[A-Za-z\u00c0-\u017e]/u.test(word) && word.length > 4 ? word.slice(0, Math.max(3, word.length - 2)) : /[\u0400-\u04ff]/u.test(word) && word.length > 4 ? word.slice(0, word.length - 2) : word)));

const BUSINESS = ['ask', 'offer', 'sound', 'refer', 'bring', 'thanks', 'grant', 'decline', 'relayGrant', 'needMe', 'needThey', 'needYou'] as const;

export function kindSigns(steps: readonly Step[]): Signs {
  const signs: Signs = new Map();
  const spoken = steps.filter((step) => step.isSpoken);
  const last = spoken.at(-1) ?? steps.at(-1);
  const first = spoken[0] ?? steps[0];
  if (!last || !first) return signs;
  const isAlone = spoken.length <= 1;
  addActs(signs, 'last', last.scores);
  addActs(signs, isAlone ? 'alone' : 'reply', last.scores);
  const { sentences } = last.read;
  addActs(signs, 'head', highest(sentences.slice(0, 2).map((one) => one.scores)));
  addActs(signs, 'tail', highest(sentences.slice(-2).map((one) => one.scores)));
  const before = spoken.slice(0, -1);
  addActs(signs, 'self', highest(before.filter((step) => step.author === last.author).map((step) => step.scores)));
  addActs(signs, 'other', highest(before.filter((step) => step.author !== last.author).map((step) => step.scores)));
  if (!isAlone) addActs(signs, 'opening', first.scores);
  flag(signs, 'alone', isAlone);
  flag(signs, 'long', spoken.length > 3);
  flag(signs, 'last by me', last.author.isMe);
  flag(signs, 'opener answers', !isAlone && last.author === first.author);
  const many = last.readers.length >= 2;
  const both = last.readers.filter((one) => isNamedIn(one, last.read.own)).length >= 2;
  flag(signs, many ? 'to several' : 'to one', true);
  flag(signs, 'names both', both);
  flag(signs, 'earlier to several', before.some((step) => step.readers.length >= 2));
  flag(signs, 'earlier names both', before.some((step) => step.readers.filter((one) => isNamedIn(one, step.read.own)).length >= 2));
  flag(signs, 'narrowed', !many && before.some((step) => step.readers.length >= 2));
  flag(signs, 'to list', last.toList);
  flag(signs, 'from machine', last.author.isMachine || first.author.isMachine);
  flag(signs, 'from list', last.author.isBystander);
  flag(signs, 'newest automatic', steps.at(-1) !== last);
  flag(signs, 'gives contact', emailsIn(last.read.own).length > 0 || findPhones(last.read.own, last.read.message.sentAt, last.read.language.country).length > 0);
  flag(signs, 'forwards', last.read.forwarded !== '');
  flag(signs, 'asks', /[?？]/u.test(last.read.own));
  flag(signs, 'short', last.read.own.length < (last.read.language.spaced ? 160 : 70));
  flag(signs, 'very long', last.read.own.length > (last.read.language.spaced ? 1200 : 500));
  // Where nobody asks, offers, introduces or thanks, there is nothing to keep.
  const busiest = Math.max(0, ...spoken.flatMap((step) => BUSINESS.map((act) => step.does(act))));
  signs.set('business', busiest);
  flag(signs, busiest < 0.15 ? 'no business' : busiest < 0.4 ? 'little business' : 'some business', true);
  for (const name of ['bring', 'leave', 'supplyThey', 'needThey', 'supplyMe', 'needYou', 'grant'] as const) {
    if (many) signs.set(`several.${name}`, last.does(name));
    if (both) signs.set(`both.${name}`, last.does(name));
  }
  return signs;
}
