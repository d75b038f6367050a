// Who takes part and who wrote what: certain, or said to be uncertain.
import { describe, expect, it } from 'vitest';
import { participantsOf } from '../../../lib/hosts/linkedin/participants.ts';
import { sendersOf } from '../../../lib/hosts/linkedin/senders.ts';

describe('participantsOf', () => {
  const me = 'Imogen Tarrant';
  it.each([
    [{ title: 'Lucan Everard', senders: ['Lucan Everard'], cardName: 'Lucan Everard' }, ['Lucan Everard'], true],
    [{ title: 'Noor Halloran, CFA', senders: ['Noor Halloran, CFA'], cardName: 'Noor Halloran, CFA' }, ['Noor Halloran, CFA'], true],
    [{ title: 'Noor Halloran, CFA', senders: [], cardName: 'Noor Halloran, CFA' }, ['Noor Halloran, CFA'], true],
    [{ title: 'Lucan Everard', senders: [], cardName: null }, [], false],
    [{ title: 'Tom Ferreira, 白石 航, 朴 ユナ', senders: ['Tom Ferreira', '白石 航', '朴 ユナ'], cardName: 'Tom Ferreira' }, ['Tom Ferreira', '白石 航', '朴 ユナ'], true],
    [{ title: 'Tom Ferreira, Ada Corvi and Tito Lanza', senders: ['Tom Ferreira'], cardName: null }, ['Tom Ferreira', 'Ada Corvi', 'Tito Lanza'], true],
    [{ title: 'Tom Ferreira, Ada Corvi, +3', senders: ['Tom Ferreira'], cardName: null }, ['Tom Ferreira'], false],
    [{ title: 'Kitchen project', senders: ['Tom Ferreira', 'Ada Corvi'], cardName: null }, ['Tom Ferreira', 'Ada Corvi'], false],
    [{ title: null, senders: ['Tom Ferreira'], cardName: null }, ['Tom Ferreira'], false],
    [{ title: null, senders: ['Tom Ferreira'], cardName: 'Tom Ferreira' }, ['Tom Ferreira'], true],
  ] as const)('%j', (signs, names, complete) => expect(participantsOf({ ...signs, me })).toEqual({ names, complete }));
});

describe('sendersOf', () => {
  const item = (name: string | null, isOther: boolean, more: Partial<{ opensRun: boolean; endsRun: boolean; announced: string | null; names: string[] }> = {}) => ({ names: name ? [name] : [], announced: null, opensRun: name !== null, endsRun: false, isOther, ...more });
  it('follows runs, and knows me by the site’s menu', () => {
    expect(sendersOf([item('Lucan', true), item(null, true), item('Imogen', false), item(null, false)], 'Imogen')).toEqual({ me: 'Imogen', names: ['Lucan', 'Lucan', 'Imogen', 'Imogen'] });
  });
  it('knows me by the side where the menu is silent', () => {
    expect(sendersOf([item('Lucan', true), item('Imogen', false)], null).me).toBe('Imogen');
    expect(sendersOf([item('Lucan', false), item('Imogen', false)], null).me).toBeNull();
  });
  it('gives no name where a run cannot go on', () => {
    expect(sendersOf([item('Lucan', true, { endsRun: true }), item(null, true)], 'Imogen').names).toEqual(['Lucan', null]);
    expect(sendersOf([item('Lucan', true), item(null, false)], null).names).toEqual(['Lucan', null]);
  });
  it('gives no name where signs contradict each other', () => {
    expect(sendersOf([item('Lucan', true, { announced: 'Ada sent the following message at 9:02' })], 'Imogen').names).toEqual([null]);
    expect(sendersOf([item('Lucan', true, { names: ['Lucan', 'Ada'] })], 'Imogen').names).toEqual([null]);
    expect(sendersOf([item('Imogen', true)], 'Imogen')).toEqual({ me: null, names: ['Imogen'] });
  });
  it('gives what I have just sent to me', () => {
    expect(sendersOf([item('Lucan', true, { endsRun: true }), item(null, false)], 'Imogen').names).toEqual(['Lucan', 'Imogen']);
  });
});
