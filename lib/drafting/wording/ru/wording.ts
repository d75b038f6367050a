// The Russian wording, put together.
import { makeWording } from '../wording.ts';
import { forms } from './forms.ts';
import { mails } from './mails.ts';

export const wording = makeWording({ language: 'ru', mails, forms, stop: '.', sentences: new Set(), script: /\p{Script=Cyrillic}/u, signatureHoldsName: false });
