// The words of the table of referrals that goes out, in the language of the page. It must not know rows.
import type { ReferralColumn, ReferralWords } from '../../lib/actions/export-referrals.ts';
import { t } from '../../lib/i18n/translate.ts';

function columnName(column: ReferralColumn): string {
  switch (column) {
    case 'day': return t('books.day');
    case 'form': return t('field.form');
    case 'direction': return t('field.direction');
    case 'stage': return t('books.stage');
    case 'topic': return t('field.topic');
    case 'introducer': return t('field.introducerId');
    case 'prospect': return t('field.prospectId');
    case 'provider': return t('field.providerId');
    case 'need': return t('field.need');
    case 'wantedBy': return t('field.wantedBy');
    case 'budget': return t('field.budget');
    case 'fitReason': return t('field.fitReason');
    case 'introducedOn': return t('detail.introduced');
    case 'thankedOn': return t('books.thanked');
    case 'outcome': return t('field.outcome');
    case 'outcomeOn': return t('keep.table.outcomeOn');
    case 'tie': return t('books.tie');
    case 'closedOn': return t('keep.table.closedOn');
    case 'closedWhy': return t('keep.table.closedWhy');
    case 'tags': return t('lists.tags');
    case 'notes': return t('field.notes');
    default: return column satisfies never;
  }
}

export const referralWords: ReferralWords = {
  column: columnName, amount: (currency) => t('books.amountIn', { currency }), form: (form) => t(`form.${form}`), direction: (direction) => t(`direction.${direction}`),
  stage: (stage) => t(`stageIs.${stage}`), outcome: (result) => t(`outcome.${result}`), why: (why) => t(`closedWhy.${why}`),
};
