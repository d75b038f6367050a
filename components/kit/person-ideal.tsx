// On a person's page: whom they want to meet, the sheet about them, and who of the book needs what they do.
import { useState } from 'preact/hooks';
import { callName, type Person } from '../../lib/domain/person.ts';
import { t } from '../../lib/i18n/translate.ts';
import { Button } from '../base/button.tsx';
import type { BookRows } from '../book/book-rows.ts';
import { hashOf } from '../book/route.ts';
import { IdealForm, idealFrom, IdealShown, typedIdeal, type TypedIdeal } from './ideal-form.tsx';
import { useNeedsFor } from './matching-model.ts';
import { NeedList } from './who-needs.tsx';

export function PersonIdeal({ rows, person, onSave }: { rows: BookRows; person: Person; onSave: (facts: Partial<Person>) => Promise<boolean> }) {
  const [typed, setTyped] = useState<TypedIdeal | null>(null);
  const found = useNeedsFor(rows, person);
  const { ideal } = person;
  const save = async (): Promise<void> => { if (typed && (await onSave({ ideal: idealFrom(typed) }))) setTyped(null); };
  return (
    <>
      <section class="stack-small">
        <h2>{t('ideal.title')}</h2>
        <p class="small soft">{t('ideal.hintFor', { name: callName(person) || t('person.noName') })}</p>
        {typed ? <IdealForm typed={typed} onType={setTyped} onSave={() => void save()} onCancel={() => setTyped(null)} /> : (
          <>
            {ideal && <IdealShown ideal={ideal} />}
            <p class="acts">
              <Button small onPress={() => setTyped(typedIdeal(ideal))} about={t('ideal.title')}>{t(ideal ? 'act.change' : 'act.fillIn')}</Button>
              <a class="link" href={hashOf({ room: 'kit', id: person.id })}>{t('kit.openSheet')}</a>
            </p>
          </>
        )}
      </section>
      {(ideal !== null || (found?.length ?? 0) > 0) && <NeedList title={t('needs.title')} found={found} />}
    </>
  );
}
