// A kit with every part written from its starting texts, and whose it is.
import { kitFacts } from '../../../lib/drafting/kit/compose-sheet.ts';
import type { KitWords } from '../../../lib/drafting/kit/kit-words.ts';
import { defaultSettings, emptyKit, type Kit, type Settings } from '../../../lib/domain/settings.ts';

export const me: Settings = {
  ...defaultSettings, name: '<Mara & Co>', company: 'Lindqvist', emails: ['mara@lindqvist.example'],
  ideal: { who: 'Owners of small shops', problems: ['VAT that is late', 'a shoebox of receipts'], triggers: ['I hate paperwork.', 'my accountant is retiring'], notFor: 'listed companies' },
};
export function filledKit({ start }: KitWords, settings: Settings = me): Kit {
  const facts = kitFacts(settings, null);
  return { ...emptyKit, phrases: start.phrases(facts), forward: start.forward(facts), steps: start.steps, certificate: start.certificate };
}
