// What a subject says without the marks that answering and passing on put before it, as mail programs of many languages write them.

const ANSWERS = 're|aw|sv|vs|antw|r|rif|ref|na|отв|ответ|返信|回复|答复';
const PASSED_ON = 'fwd?|wg|tr|vl|vb|i|inoltra|пер|пересл|転送|转发';
const mark = (words: string): RegExp => new RegExp(`^\\s*(?:${words})\\s*(?:\\[\\d+\\])?\\s*[:：]\\s*`, 'iu');
const ANSWER = mark(ANSWERS);
const EITHER = mark(`${ANSWERS}|${PASSED_ON}`);
/** More of them nobody needs to count. */
const MOST = 20;

function without(test: RegExp, subject: string): string {
  let bare = subject.trim();
  for (let turn = 0; turn < MOST && test.test(bare); turn++) bare = bare.replace(test, '');
  return bare.replace(/\s+/gu, ' ').trim();
}

export const answersSubject = (subject: string): boolean => ANSWER.test(subject);
/** What is passed on is another conversation, and keeps its mark. */
export const withoutAnswers = (subject: string): string => without(ANSWER, subject);
export const bareSubject = (subject: string): string => without(EITHER, subject);
