// A profile as a contact to check, or one typed by hand: is it somebody of the book, what is new, and the save.
import { batch, signal, type ReadonlySignal } from '@preact/signals';
import { captureContact } from '../../lib/actions/capture-contact.ts';
import { fillBlanks, findPerson, type Found } from '../../lib/actions/find-again.ts';
import type { Person } from '../../lib/domain/person.ts';
import type { OpenProfile } from '../../lib/domain/open-page.ts';
import type { Referral } from '../../lib/domain/referral.ts';
import type { StoreProblem } from '../../lib/store/book.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { Desk } from './desk.ts';

export interface ContactModel {
  readonly page: OpenProfile | null;
  readonly person: ReadonlySignal<Person>;
  /** The row as it stands in the book, once it is known who they are. */
  readonly known: ReadonlySignal<Person | null>;
  /** People of the same name: asked about. */
  readonly candidates: ReadonlySignal<readonly Found[]>;
  readonly referrals: ReadonlySignal<readonly Referral[]>;
  readonly saved: ReadonlySignal<boolean>;
  readonly busy: ReadonlySignal<boolean>;
  readonly trouble: ReadonlySignal<StoreProblem | null>;
  readonly readAt: number;
  edit(facts: Partial<Person>): void;
  findTyped(): Promise<void>;
  same(person: Person): void;
  nobody(): void;
  save(): Promise<void>;
}

export function createContact(desk: Desk, start: { readonly page: OpenProfile | null; readonly person: Person; readonly found: readonly Found[] }): ContactModel {
  const { tools } = desk;
  const sure = start.found.find((found) => found.by !== 'name')?.person ?? null;
  const person = signal(sure ? fillBlanks(sure, start.person) : start.person);
  const known = signal<Person | null>(sure);
  const candidates = signal<readonly Found[]>(sure ? [] : start.found);
  const referrals = signal<readonly Referral[]>([]);
  const saved = signal(false);
  const busy = signal(false);
  const trouble = signal<StoreProblem | null>(null);
  let operation = tools.newId();

  const look = async (): Promise<void> => {
    referrals.value = known.value ? (await tools.book.referralsOf(known.value.id)).filter((referral) => !referral.removed) : [];
  };
  const edit = (facts: Partial<Person>): void => {
    batch(() => { person.value = { ...person.value, ...facts }; saved.value = false; });
    operation = tools.newId();
  };
  void look();

  return {
    page: start.page, person, known, candidates, referrals, saved, busy, trouble, readAt: tools.now().getTime(), edit,
    async findTyped() {
      if (known.value) return;
      candidates.value = await findPerson(tools, person.value);
    },
    same(other) {
      batch(() => { known.value = other; person.value = fillBlanks(other, person.value); candidates.value = []; });
      void look();
    },
    nobody() { candidates.value = []; },
    async save() {
      if (busy.value) return;
      batch(() => { busy.value = true; trouble.value = null; });
      const done = await captureContact(tools, person.value, operation);
      busy.value = false;
      if (!done.ok) { trouble.value = done.reason; return; }
      const before = known.value;
      batch(() => { known.value = done.value.value; person.value = done.value.value; saved.value = true; });
      operation = tools.newId();
      await look();
      desk.sayChanged(t('toast.saved'), done.value, () => batch(() => { known.value = before; person.value = before ?? { ...person.value, revision: 0 }; saved.value = false; }));
    },
  };
}
