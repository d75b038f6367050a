// A referral that is written down by hand.
import { signal, type ReadonlySignal } from '@preact/signals';
import { captureThread } from '../../lib/actions/capture-thread.ts';
import { findPerson } from '../../lib/actions/find-again.ts';
import { searchBook } from '../../lib/actions/search-book.ts';
import { emptyForm, isBlank, partyIn, topicOf, type CaptureForm } from '../../lib/domain/capture-form.ts';
import { emptyPerson, ME, type Person } from '../../lib/domain/person.ts';
import type { Direction, Role } from '../../lib/domain/reading.ts';
import { t } from '../../lib/i18n/translate.ts';
import { withChosen, withFacts, withFound } from '../referral/form-edits.ts';
import type { BookModel } from './book-model.ts';

export interface AddModel {
  readonly form: ReadonlySignal<CaptureForm>;
  edit(change: (form: CaptureForm) => CaptureForm): void;
  setDirection(direction: Direction): void;
  choose(role: Role, person: Person | typeof ME | null): void;
  /** Somebody typed anew; is it somebody of the book? */
  addNew(role: Role, facts: Partial<Person>): Promise<void>;
  search(query: string): Promise<readonly Person[]>;
  /** Why it cannot be saved yet. */
  waits(): string | null;
  save(): Promise<void>;
}

export function createAdd(book: BookModel, topic: string): AddModel {
  const { newId } = book.tools;
  const form = signal<CaptureForm>({ ...emptyForm(newId), threadKind: 'introduction-request', form: 'referral', actual: 'now', topic });
  const edit = (change: (form: CaptureForm) => CaptureForm): void => { form.value = change(form.value); };
  const choose = (role: Role, person: Person | typeof ME | null): void => edit((current) => withChosen(current, role, person, newId));
  return {
    form, edit, choose,
    setDirection(direction) {
      edit((current) => {
        const turned = { ...current, direction };
        if (direction === 'given') return withChosen(turned, 'introducer', ME, newId);
        // Where somebody introduces me I am one of the two; usually the one who may meet the need.
        const introducer = partyIn(turned, 'introducer');
        const free = introducer?.isMe ? withChosen(turned, 'introducer', null, newId) : turned;
        const provider = partyIn(free, 'provider');
        return provider && isBlank(provider) ? withChosen(free, 'provider', ME, newId) : free;
      });
    },
    async addNew(role, facts) {
      const person = { ...emptyPerson(newId()), ...facts };
      choose(role, person);
      const found = await findPerson(book.tools, person);
      if (found.length > 0) edit((current) => withFound(current, role, found));
    },
    search: async (query) => (await searchBook(book.tools, query)).people,
    waits: () => (form.value.topic.trim() || form.value.need?.trim() ? null : t('add.needsTopic')),
    async save() {
      const typed = withFacts(form.value, { topic: form.value.topic.trim() || topicOf('', form.value.need) });
      const saved = await book.settle(captureThread(book.tools, typed, null), t('add.saved', { topic: typed.topic }));
      if (saved) book.go({ room: 'referrals', id: typed.id });
    },
  };
}
