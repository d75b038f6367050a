// The words of the popup, in Russian.
import type { Translated } from '../../message.ts';
import type { popup as english } from '../en/popup.ts';

export const popup: Translated<typeof english> = {
  'popup.title': 'Goen, дела к сроку',
  'popup.nothing': 'Сроков пока нет',
  'popup.next': 'Следующее: {day}. {what}',
  'popup.noNext': 'И дальше ничего не намечено.',
  'popup.hint': 'Читаете письмо? Значок откроет его как рекомендацию.',
  'popup.write': 'следующий шаг',
  'popup.cannotOpen': 'Переписку открыть не удалось. Запись есть в книге.',
};
