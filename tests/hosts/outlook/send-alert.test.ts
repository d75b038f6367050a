// The last door in Outlook: what it answers at a press of Send, from a real book; where it cannot look the mail goes, and that is said.
import { describe, expect, it } from 'vitest';
import { answerSend, type SendKeeper } from '../../../lib/hosts/outlook/send-alert.ts';
import type { SendEvent, WrittenMail } from '../../../lib/hosts/outlook/office.ts';
import { createMockOutlook, type MockForm } from './mock-outlook.ts';

type Answer = Parameters<SendEvent['completed']>[0];
async function press(form: Partial<MockForm>, keeper: Partial<SendKeeper>): Promise<{ readonly answer: Answer; readonly told: readonly string[] }> {
  const mock = createMockOutlook({ me: { displayName: '', emailAddress: 'd@x.example' } });
  const told: string[] = [];
  const answers: Answer[] = [];
  await answerSend(mock.itemOf(mock.openForm(form)) as WrittenMail, { completed: (how) => void answers.push(how) }, { judge: async () => null, leaving: () => void told.push('leaving'), sentUnchecked: () => void told.push('unchecked'), ...keeper });
  const [answer] = answers;
  if (!answer || answers.length !== 1) throw new Error(`answered ${answers.length} times`);
  return { answer, told };
}

describe('at the press of Send', () => {
  it('a clean mail goes', async () => { expect(await press({ own: '<p>a</p>' }, {})).toEqual({ answer: { allowEvent: true }, told: ['leaving'] }); });
  it('a leak is held, with its words, and may be sent anyway', async () => {
    expect(await press({ own: '<p>Ann</p>' }, { judge: async ({ ownText }) => `it tells ${ownText}` })).toEqual({ answer: { allowEvent: false, errorMessage: 'it tells Ann', sendModeOverride: 'promptUser' }, told: [] });
  });
  it('a long sentence is cut to what Outlook shows', async () => {
    expect((await press({}, { judge: async () => 'x'.repeat(900) })).answer.errorMessage).toHaveLength(500);
  });
  it('a book that does not open lets it go, and says so', async () => {
    expect(await press({}, { judge: () => Promise.reject(new Error('closed')) })).toEqual({ answer: { allowEvent: true }, told: ['unchecked'] });
  });
});
