// A yes that was not given is never read as one: conditions, assurances, polite refusals, yeses to something else, in each language.
import { describe, expect, it } from 'vitest';
import type { MailThread } from '../../lib/domain/mail-thread.ts';
import { readThread } from '../../lib/reading/read-thread.ts';

const me = { name: 'Me Self', email: 'me@own.example' };
const ann = { name: 'Ann Birch', email: 'ann@birch.example' };
const threadOf = (offer: string, answer: string): MailThread => ({
  host: 'gmail', threadId: 't', subject: 'a question', me: { name: me.name, emails: [me.email] },
  messages: [
    { id: 'm1', sentAt: '2026-03-01T09:00:00+00:00', from: me, to: [ann], cc: [], bodyText: offer },
    { id: 'm2', sentAt: '2026-03-02T09:00:00+00:00', from: ann, to: [me], cc: [], bodyText: answer },
  ],
});

const OFFERS = {
  en: 'Ann, you said you need a roofer. I know a good one, Carl Dunn. Shall I put you in touch? And are you coming to the choir on Friday?',
  it: 'Ann, mi dicevi che ti serve un idraulico. Ne conosco uno bravo, Carlo Donati. Vuoi che vi metta in contatto? E venerdì vieni al coro?',
  ja: 'バーチさん、屋根屋さんを探しているとおっしゃっていましたね。腕のいい人を知っています。ご紹介しましょうか。それと金曜の会には出られますか。',
  ru: 'Аня, ты говорила, что тебе нужен кровельщик. У меня есть хороший, Карл Дунин. Познакомить вас? И придёшь ли ты в пятницу на хор?',
} as const;

const NO_YES: readonly [keyof typeof OFFERS, string][] = [
  ['en', 'Only if he does slate, otherwise please do not.'], ['en', 'Yes, I will be at the choir on Friday.'], ['en', 'Thanks so much, but we are sorted for now.'], ['en', 'Let me talk to my husband first.'], ['en', 'What does he charge?'],
  ['en', 'Kind of you, but I would rather not.'], ['en', 'Please do not give him my number.'],
  ['it', 'Ti ringrazio, ma per ora siamo a posto.'], ['it', 'Ci devo pensare, ti faccio sapere.'], ['it', 'Sì, venerdì ci sono al coro.'], ['it', 'Solo se costa poco, altrimenti lascia stare.'], ['it', 'Quanto prende?'],
  ['ja', 'お気持ちだけありがたく頂戴します。'], ['ja', '金曜の会には出席します。'], ['ja', '少し考えさせてください。'], ['ja', 'せっかくですが、今回は見送らせてください。'],
  ['ru', 'Спасибо, но пока не надо.'], ['ru', 'Да, в пятницу на хоре буду.'], ['ru', 'Мне надо подумать.'], ['ru', 'Сколько он берёт?'], ['ru', 'Да нет, наверное, не стоит.'],
];

describe('no yes', () => {
  it.each(NO_YES)('%s: %s', async (language, answer) => {
    const { consents } = await readThread(threadOf(OFFERS[language], answer));
    expect(consents.filter((consent) => consent.decision === 'granted')).toEqual([]);
  });
});

const PLAIN_YES: readonly [keyof typeof OFFERS, string][] = [
  ['en', 'Yes please, do put us in touch.'], ['it', 'Sì, grazie, con piacere: presentami pure.'], ['ja', 'はい、ぜひご紹介ください。よろしくお願いいたします。'], ['ru', 'Да, конечно, познакомь нас, буду рада.'],
];

describe('a plain yes', () => {
  it.each(PLAIN_YES)('%s: %s', async (language, answer) => {
    const reading = await readThread(threadOf(OFFERS[language], answer));
    expect(reading.kind).toBe('consent-reply');
    expect(reading.consents).toMatchObject([{ party: 'prospect', decision: 'granted', messageId: 'm2' }]);
  });
});

describe('somebody else’s word', () => {
  it.each([
    ['en', 'Could you introduce me to Carl Dunn, the roofer? We need a new roof.', 'I am sure Carl would be delighted.'],
    ['it', 'Potresti presentarmi Carlo Donati, l’idraulico? Ci serve un bagno nuovo.', 'Sono certa che Carlo ne sarebbe felice.'],
    ['ru', 'Не познакомишь меня с Карлом Дуниным, кровельщиком? Нам нужна новая крыша.', 'Уверена, Карл будет только рад.'],
  ])('%s: an assurance is no consent', async (_, request, assurance) => {
    const { consents } = await readThread(threadOf(request, assurance));
    expect(consents.filter((consent) => consent.party === 'provider')).toEqual([]);
  });
});
