// Leila needs a roofer, Edmund is one, Gareth introduces: the tale of the composer's tests.
import { composeDraft, type ComposeInput, type ComposeResult } from '../../lib/drafting/compose-draft.ts';
import { loadWording } from '../../lib/drafting/draft-language.ts';
import { given, person, settings, TODAY } from './people-of-a-tale.ts';

export const en = await loadWording('en');
export const people = [
  person('prospect', { name: 'Leila Haddad', emails: ['leila@tinhut.example'], phones: ['029 2018 0199'], preferredContact: 'phone', bestTime: 'weekdays after 3 pm', company: 'Tin Hut' }),
  person('provider', { name: 'Edmund Marlow', emails: ['ed@marlow.example'], preferredContact: 'email', neutral: 'a roofer with long practice' }),
  person('introducer', { name: 'Gareth Pugh', emails: ['gareth@pugh.example'] }),
  person('stranger', { name: 'Olive Tan', emails: ['olive@tan.example'] }),
];
export const compose = (input: Partial<ComposeInput> & Pick<ComposeInput, 'kind' | 'readers'>, wording = en): ComposeResult =>
  composeDraft({ referral: given(), people, settings: settings({ name: 'Dana Whitfield' }), register: 'formal', today: TODAY, ...input }, wording);
export const body = (result: ComposeResult): string => (result.ok ? result.value.body : `${result.reason}: ${result.missing.join(', ')}`);
