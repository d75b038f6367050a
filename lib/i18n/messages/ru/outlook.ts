// То, что говорится только в Outlook.
import type { Translated } from '../../message.ts';
import type { outlook as english } from '../en/outlook.ts';

export const outlook: Translated<typeof english> = {
  'unseen.apart': { one: 'Не прочитано {count} предыдущее письмо этой переписки', few: 'Не прочитано {count} предыдущих письма этой переписки', many: 'Не прочитано {count} предыдущих писем этой переписки', other: 'Не прочитано {count} предыдущего письма этой переписки' },
  'unseen.apartText': 'Outlook даёт Goen по одному письму. Откройте остальные одно за другим, закрепив эту панель, и прочитайте снова. О более поздних письмах Outlook не сообщает.',
  'unseen.readAgain': 'Прочитать снова',
  'pane.outside': 'Эта страница предназначена для Outlook',
  'pane.outsideText': 'Книга здесь — только этого браузера. В Outlook выберите Goen на панели над письмом.',
  'pane.silent': 'Outlook пока не ответил',
  'pane.silentText': 'Goen не видит письмо. Он продолжит сам, как только Outlook ответит. Если это долго, закройте эту панель и откройте снова. Книга тем временем доступна.',
  'pane.openBook': 'Открыть книгу',
  'heldMail.title': 'Письмо всё-таки отправлено? Кому: {reader}',
  'heldMail.text': '{day} оно было задержано: из него ясно, о ком речь ({name}). Что вы выбрали в вопросе самого Outlook, он не сообщает.',
  'heldMail.sent': 'Да, отправлено',
  'heldMail.notSent': 'Нет',
  'heldMail.noted': 'Записано: отправлено всё равно',
};
