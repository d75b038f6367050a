// What of a message is its sender's own words, what its signature and what neither: one rule a row.
import { describe, expect, it } from 'vitest';
import { partMessage } from '../../../lib/reading/text/own-text.ts';

const part = (text: string, sender = ''): { own: string; signature: string; footer: string } => {
  const parts = partMessage(text, new Set(), sender);
  const of = (spans: readonly { start: number; end: number }[]): string => spans.map((span) => text.slice(span.start, span.end)).join('\n');
  return { own: of(parts.own), signature: of(parts.signature), footer: of(parts.footer) };
};

describe('a signature', () => {
  it.each([
    ['below the delimiter', 'Yes, please.\n\n-- \nAnn Birch\nThe Mill', 'Yes, please.'],
    ['below a delimiter that lost its space', 'Yes, please.\n--\nAnn Birch', 'Yes, please.'],
    ['below a farewell', 'Yes, please.\n\nKind regards,\n\nAnn Birch\nOwner @ The Mill', 'Yes, please.'],
    ['below thanks', 'Could you ring him?\n\nThanks,\nAnn Birch', 'Could you ring him?'],
    ['of a name behind a dash', 'Yes, please.\n\n-Ann Birch', 'Yes, please.'],
    ['of a name behind a stroke', 'Ja, gärna.\n\n/Anna', 'Ja, gärna.'],
    ['of a telephone', 'Yes, please.\n\nSent from my iPhone', 'Yes, please.'],
    ['of a telephone in Japanese', 'お願いします。\n\niPhoneから送信', 'お願いします。'],
    ['of Outlook with its address', 'Oui.\n\nEnvoyé à partir de Outlook pour iOS<https://aka.ms/o0ukef>', 'Oui.'],
    ['with a farewell and a picture', 'Thanks for the update!\n\nCheers 🎉\nSarah\n\n—————\nSarah Johnson\n📧 sarah@x.example', 'Thanks for the update!'],
    ['of several paragraphs', 'Yes, please.\n\n*Anna Berk* | *Owner*\n*Call me +31 6 22 22 22 22*\n\n[image: logo]\n\nBeechlane 2, 4694EG Scherpenisse\n\n*IBAN NL93 BUNQ 0000 1111 22*\n*WEB berk.example <https://berk.example/>*', 'Yes, please.'],
    ['below a rule, with empty lines in it', 'Some words that are said here.\n\n----------------\n\nLOGO\n\nJohn Doe\n\nt. 555-931-0702\n\nhttp://example.com/', 'Some words that are said here.'],
    ['in Danish', 'Det lyder godt.\n\nMed venlig hilsen\nAnders Andersen', 'Det lyder godt.'],
    ['in Polish', 'Jak się masz?\n\nPozdrawiam,\nJan', 'Jak się masz?'],
  ])('%s', (_what, text, own) => expect(part(text).own).toBe(own));
  it.each([
    ['a sentence about sending', 'Here it is.\n\nSent from my desk, is much easier than my mobile phone.'],
    ['thanks at the top', 'Thanks,\nI shall ring him'],
    ['thanks alone', 'Thank you!'],
    ['thanks at the end', 'I hope you can look at it.\n\nThanks!'],
    ['a list behind dashes', 'I write because of:\n-- the first point\n-- the second point\n\nPlease look at it.'],
    ['a table', 'These run out:\n\nService Date Name\n----------------------------------\nRegistration Jun 27, 2018 github.example\n\nIf you have any questions, please reply to this message.'],
    ['a delimiter inside a line', 'Here is a fix -- this is no signature.\n\nbye then, see you'],
    ['a rule between paragraphs', 'First.\n---\nThe second thing is that we should meet before the end of the month.'],
  ])('is not %s', (_what, text) => expect(part(text)).toEqual({ own: text, signature: '', footer: '' }));
  it('of one word below thanks is a name only where it is the sender’s', () => {
    expect(part('He can ring me.\n\nThanks\nAnn', 'Ann Birch').own).toBe('He can ring me.');
    expect(part('He can ring me.\n\nThanks\nTomorrow', 'Ann Birch').own).toContain('Tomorrow');
  });
});

describe('a footer', () => {
  it('of a law firm is nobody’s words', () => expect(part('Yes.\n\nDisclaimer\n\nThis message is confidential and intended for the recipient only.').own).toBe('Yes.'));
  it('of a mailing list', () => expect(part('Yes.\n\n_______________\nroofs mailing list\nroofs@lists.example').own).toBe('Yes.'));
  it('may stand at the top, put there by a gateway', () => expect(part('CAUTION: This email originated from outside of the company.\n\nYes, please.')).toMatchObject({ own: 'Yes, please.', footer: 'CAUTION: This email originated from outside of the company.' }));
});

describe('history', () => {
  it.each([
    ['below a telephone’s line, its header lost', 'Yes, please.\n\nSent from my Galaxy\n\nWould you like to meet him?', 'Yes, please.'],
    ['of lines that were broken without a mark', 'Yes.\n\nOn 2 Mar 2026, Ann wrote:\n> Would you like to meet the roofer that I told you about yester\nday evening\n>\n> Ann', 'Yes.'],
    ['under a head in an unknown tongue, with a title', 'Da.\n\n-------- Mesaj --------\nSubiect: Acoperiș\nDată: Mon, 2 Mar 2026 10:15\nCătre: me@own.example\n\nBună ziua', 'Da.'],
    ['under a head of Lotus Notes', 'Yes.\n\n\tAnn Birch\n\t03/02/2026 10:15 AM\n\t\t \n\t\t To: Me Self/NA@OWN\n\t\t cc: \n\t\t Subject: The roof\n\nWould you?', 'Yes.'],
    ['announced on the line of the last own words', 'Yes, please. On Wed, Apr 4, 2012 at 3:59 PM, bob@x.example wrote:\n> Shall I?', 'Yes, please.'],
    ['under a head run together on one line', 'Yes.\nFrom: bob@x.example Date: Thu, 24 Mar 2016 08:07:12 -0700\nWould you?', 'Yes.'],
    ['with a link broken out of its marks', 'Yes.\n\nOn 2 Mar 2026, Ann wrote:\n> View it (http://x.example/action\n_nonce=3dd518)\n>', 'Yes.'],
    ['between answers', 'On 2 Mar 2026, Ann wrote:\n> Shall I?\n\nYes.\n\n> And him?\n\nNo.', 'Yes.\nNo.'],
  ])('%s', (_what, text, own) => expect(part(text).own).toBe(own));
  it('does not hold the head of the sender’s own message', () => {
    const text = 'Od: Jan Kowalski <jan@x.example>\nWysłano: środa, 1 marca 2023 12:00\nTemat: Dach\n\nJak się masz?';
    expect(part(text, 'Jan Kowalski').own).toBe('Jak się masz?');
    expect(part(text, 'Ann Birch').own).toBe('');
  });
});
