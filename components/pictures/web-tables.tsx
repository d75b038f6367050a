// The tables behind the web: every referral in one of the ways through the people shown; and what came of what.
import { ME, type PersonId } from '../../lib/domain/person.ts';
import type { Tie } from '../../lib/domain/pictures/tie.ts';
import { lookOf, type Web } from '../../lib/domain/pictures/web.ts';
import { sumsOf } from '../../lib/domain/worth.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { NameOf } from '../base/names.ts';
import { NumbersTable } from './numbers-table.tsx';
import { moneyOf } from './picture-words.ts';

export interface WebTablesProps {
  readonly web: Web;
  /** All that were to be drawn: the last row is their sum. */
  readonly ties: readonly Tie[];
  readonly nameOf: NameOf;
  readonly isKnown: (id: PersonId) => boolean;
  readonly caption: string;
}

function PersonName({ id, nameOf, isKnown }: { id: PersonId } & Pick<WebTablesProps, 'nameOf' | 'isKnown'>) {
  return id !== ME && isKnown(id) ? <a class="link" href={`#/people/${encodeURIComponent(id)}`} dir="auto">{nameOf(id)}</a> : <span dir="auto">{nameOf(id)}</span>;
}

export function WebTables({ web, ties, nameOf, isKnown, caption }: WebTablesProps) {
  const person = (id: PersonId) => <PersonName id={id} nameOf={nameOf} isKnown={isKnown} />;
  const drawn = new Set(web.ways.flatMap((way) => way.ties.map(({ id }) => id)));
  const left = ties.filter(({ id }) => !drawn.has(id));
  const sum = (some: readonly Tie[]): string => moneyOf(sumsOf(some.flatMap((tie) => tie.worth))) ?? '–';
  const won = (some: readonly Tie[]): number => some.filter(({ stage }) => stage === 'won').length;
  return (
    <>
      <NumbersTable
        caption={caption}
        columns={[{ head: t('web.head.way') }, { head: t('web.head.all'), isNumber: true }, { head: t('web.head.won'), isNumber: true }, { head: t('web.head.best') }, { head: t('web.head.amount'), isNumber: true }]}
        rows={web.ways.map((way) => ({ key: way.chain.join(' '), cells: [<>{way.chain.map((id, i) => <>{i > 0 && ' → '}{person(id)}</>)}</>, way.all, way.won, t(`web.look.${way.look}`), moneyOf(way.worth) ?? '–'] }))}
        foot={[...(left.length > 0 ? [[t('web.row.left'), left.length, won(left), '', sum(left)]] : []), [t('charts.total'), ties.length, won(ties), '', sum(ties)]]}
      />
      {web.spinOffs.length > 0 && (
        <NumbersTable
          caption={t('web.spin.title')}
          columns={[{ head: t('web.spin.from') }, { head: t('web.spin.to') }, { head: t('web.spin.generation'), isNumber: true }, { head: t('web.head.best') }, { head: t('web.head.amount'), isNumber: true }]}
          rows={web.spinOffs.map(({ from, to, tie, parent, generation }) => ({ key: tie.id, cells: [<>{person(from)} {parent.topic && <span class="soft" dir="auto">{parent.topic}</span>}</>, <>{person(to)} <a class="link" href={`#/referrals/${encodeURIComponent(tie.id)}`} dir="auto">{tie.topic || t('charts.table')}</a></>, generation, t(`web.look.${lookOf(tie)}`), moneyOf(sumsOf(tie.worth)) ?? '–'] }))}
        />
      )}
    </>
  );
}
