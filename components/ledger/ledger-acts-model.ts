// What one can write down about a record, each saved with its message and its way back.
import { comeFrom, keepStep, noteOrder, takeOutStep, tellTie, type StepFacts, type TieFacts, type WorthFacts } from '../../lib/actions/keep-ledger.ts';
import { correctMoment, correctWorth, noteMoment, noteWorth, takeOutMoment, takeOutWorth, type MomentFacts } from '../../lib/actions/note.ts';
import type { DeliveryStep, Moment, Worth } from '../../lib/domain/moment.ts';
import { listed } from '../../lib/i18n/listed.ts';
import { formatMoney } from '../../lib/i18n/money.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { RecordModel } from '../sidepanel/record-model.ts';

/** All say whether it was saved. A null stands for a new one. */
export interface LedgerActs {
  moment(moment: Moment | null, facts: MomentFacts): Promise<boolean>;
  order(facts: MomentFacts, worth: WorthFacts): Promise<boolean>;
  takeOutMoment(moment: Moment): Promise<boolean>;
  worth(worth: Worth | null, facts: WorthFacts): Promise<boolean>;
  takeOutWorth(worth: Worth): Promise<boolean>;
  step(step: DeliveryStep | null, facts: StepFacts): Promise<boolean>;
  takeOutStep(step: DeliveryStep): Promise<boolean>;
  tie(facts: TieFacts): Promise<boolean>;
  cameFrom(parentId: string | null): Promise<boolean>;
}

export const ledgerActs = ({ settle }: Pick<RecordModel, 'settle'>): LedgerActs => ({
  moment: (moment, facts) => settle((tools, row) => (moment ? correctMoment(tools, row, moment, facts) : noteMoment(tools, row, facts)), moment ? t('toast.saved') : t('since.noted', { what: t(`happened.${facts.kind}`) })),
  order: (facts, worth) => settle((tools, row) => noteOrder(tools, row, facts, worth), t('since.noted', { what: listed([t('happened.order'), formatMoney(worth.minor, worth.currency)]) })),
  takeOutMoment: (moment) => settle((tools, row) => takeOutMoment(tools, row, moment), t('toast.removed', { what: t(`happened.${moment.kind}`) })),
  worth: (worth, facts) => settle((tools, row) => (worth ? correctWorth(tools, row, worth, facts) : noteWorth(tools, row, facts)), t('since.noted', { what: formatMoney(facts.minor, facts.currency) })),
  takeOutWorth: (worth) => settle((tools, row) => takeOutWorth(tools, row, worth), t('toast.removed', { what: formatMoney(worth.minor, worth.currency) })),
  step: (step, facts) => settle((tools, row) => keepStep(tools, row, facts, step), t('since.noted', { what: facts.what })),
  takeOutStep: (step) => settle((tools, row) => takeOutStep(tools, row, step), t('toast.removed', { what: step.what })),
  tie: (facts) => settle((tools, row) => tellTie(tools, row, facts), t('toast.saved')),
  cameFrom: (parentId) => settle((tools, row) => comeFrom(tools, row, parentId), t('toast.saved')),
});
