// The Japanese wording, put together.
import { makeWording } from '../wording.ts';
import { forms } from './forms.ts';
import { mails } from './mails.ts';

export const wording = makeWording({
  language: 'ja',
  mails,
  forms,
  stop: '。',
  sentences: new Set(['fit.lesson', 'alternative', 'info.what']),
  script: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  signatureHoldsName: true,
});
