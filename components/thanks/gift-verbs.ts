// What is done with an entry of the gift log and with the budget, said at the foot with a way back.
import { changeSettings } from '../../lib/actions/change-settings.ts';
import { takeOutGift } from '../../lib/actions/keep-gift.ts';
import type { Person } from '../../lib/domain/person.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { Gift } from '../../lib/domain/source.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { BookModel } from '../book/book-model.ts';

export const takeOut = (book: BookModel, person: Person, gift: Gift): Promise<boolean> => book.settle(takeOutGift(book.tools, person, gift), t('gift.takenOut', { what: gift.what }));
export const setBudget = (book: BookModel, giftBudget: Settings['giftBudget'], isRegulated: boolean): Promise<boolean> => book.settle(changeSettings(book.tools, { giftBudget, isRegulated }), t('toast.saved'));
