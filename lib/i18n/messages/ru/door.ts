// The words of the last door in the mail page, in Russian.
import type { Translated } from '../../message.ts';
import type { door as english } from '../en/door.ts';

export const door: Translated<typeof english> = {
  'door.title': 'Goen придержал это письмо',
  'door.text': 'Из него станет ясно, о ком речь: {name}. Не все адресаты могут это знать.',
  'door.back': 'Вернуться к письму',
  'door.anyway': 'Отправить всё равно',
  'door.anywayHint': 'Отправка всё равно будет отмечена в записи.',
  'finding.in.to': 'в поле «Кому»',
  'finding.in.cc': 'в копии',
  'finding.in.bcc': 'в скрытой копии',
  'finding.in.replyTo': 'в адресе для ответа',
  'finding.in.subject': 'в теме',
  'finding.in.bodyText': 'в тексте',
  'finding.in.quotedText': 'в цитате ниже',
  'finding.in.attachments': 'в имени файла',
};
