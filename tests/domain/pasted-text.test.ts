// A pasted mail is a thread of one message; what the text does not tell is not made up.
import { describe, expect, it } from 'vitest';
import { threadFromText } from '../../lib/domain/pasted-text.ts';

const me = { name: 'Mara', emails: ['mara@mara.example'] };
const read = (text: string) => threadFromText(text, me, 'p1', '2026-11-25T10:00:00.000Z');

describe('heads', () => {
  it.each([
    ['From: Anna Bell <Anna@Bell.example>\nSubject: Roof\nDate: 24 Nov 2026 09:00 GMT\n\nHi', 'Anna Bell', 'anna@bell.example', 'Roof'],
    ['Da: Anna Bell <anna@bell.example>\nOggetto: Tetto\n\nCiao', 'Anna Bell', 'anna@bell.example', 'Tetto'],
    ['От: Анна Белл <anna@bell.example>\nТема: Крыша\n\nПривет', 'Анна Белл', 'anna@bell.example', 'Крыша'],
    ['差出人：鐘 杏奈 <anna@bell.example>\n件名：屋根\n\nこんにちは', '鐘 杏奈', 'anna@bell.example', '屋根'],
  ])('of %j are read', (text, name, email, subject) => {
    const { thread, missing } = read(text);
    expect(thread.messages[0]?.from).toEqual({ name, email });
    expect([thread.subject, missing]).toEqual([subject, []]);
    expect(thread.messages[0]?.bodyText).not.toContain('@');
  });
  it.each([
    ['Outlook', 'From: Anna Bell <anna@bell.example>\nSent: Monday, 2 March 2026 10:15\nTo: Mara; Ben Alder <ben@alder.example>\nCc: carla@oak.example\nSubject: Roof\n\nHi'],
    ['Italian', '*Da:* Anna Bell <anna@bell.example>\nInviato: lunedì\nA: Mara; Ben Alder <ben@alder.example>\nCc: carla@oak.example\nOggetto: Roof\n\nHi'],
    ['small letters', 'from: Anna Bell <anna@bell.example>\nto: Mara; Ben Alder <ben@alder.example>\ncc: carla@oak.example\nsubject: Roof\nHi'],
  ])('as %s writes them, all to the body', (_, text) => {
    const { thread } = read(text);
    expect(thread.subject).toBe('Roof');
    expect(thread.messages[0]).toMatchObject({ from: { name: 'Anna Bell' }, to: [{ name: 'Mara', email: null }, { name: 'Ben Alder', email: 'ben@alder.example' }], cc: [{ email: 'carla@oak.example' }], bodyText: 'Hi' });
  });
  it('that are not there are missing, and the whole text is the body', () => {
    const { thread, missing } = read('Hi Mara,\nsubject: to change, I need a roofer.');
    expect([thread.subject, missing, thread.messages[0]?.from]).toEqual(['', ['sender'], { name: null, email: null }]);
    expect(thread.messages[0]?.bodyText).toBe('Hi Mara,\nsubject: to change, I need a roofer.');
    expect(thread.messages[0]?.sentAt).toBe('2026-11-25T10:00:00.000Z');
  });
});
