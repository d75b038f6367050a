// Whether somebody's position is one whose rules may forbid a gift. A hint from a short list of words; it advises on no law.
import type { Person } from '../person.ts';
import { lower } from './gift-kinds.ts';

export type Regulated = 'law' | 'medicine' | 'finance' | 'office';
const WORDS: Readonly<Record<Regulated, RegExp>> = {
  law: /(?<!\p{L})(?:lawyers?|attorneys?|solicitors?|barristers?|advocates?|notar(?:y|ies)|judges?|magistrates?|legal counsel|paralegals?|avvocat\p{L}+|notai\p{L}*|magistrat\p{L}+|giudic\p{L}+|адвокат\p{L}*|юрист\p{L}*|нотариус\p{L}*|судь\p{L}+|прокурор\p{L}*|следовател\p{L}+)(?!\p{L})|弁護士|司法書士|行政書士|公証人|裁判官|検察官|検事|弁理士/u,
  medicine: /(?<!\p{L})(?:physicians?|surgeons?|medical doctors?|gps?|dentists?|pharmacists?|nurses?|psychiatrists?|psychotherapists?|therapists?|counsellors?|m\.?d\.?|medic[oia]|chirurg\p{L}+|dentist[aei]|odontoiatr\p{L}+|farmacist[aei]|infermier\p{L}+|psicolog\p{L}+|psicoterapeut\p{L}+|врач\p{L}*|хирург\p{L}*|стоматолог\p{L}*|фармацевт\p{L}*|медсестр\p{L}+|психиатр\p{L}*|психотерапевт\p{L}*|терапевт\p{L}*)(?!\p{L})|医師|歯科医|薬剤師|看護師|外科医|内科医|院長|ドクター|臨床心理士|公認心理師/u,
  finance: /(?<!\p{L})(?:financial (?:advis[eo]rs?|planners?)|wealth managers?|investment advis[eo]rs?|stockbrokers?|auditors?|mortgage (?:brokers?|advis[eo]rs?)|insurance (?:agents?|brokers?)|bankers?|consulent[ei] finanziari\p{L}+|promotor[ei] finanziari\p{L}+|revisor[ei]|assicurator[ei]|финансов\p{L}+ (?:советник|консультант)\p{L}*|аудитор\p{L}*|брокер\p{L}*|банкир\p{L}*|страхов\p{L}+ агент\p{L}*)(?!\p{L})|ファイナンシャル・?プランナー|証券外務員|投資顧問|銀行員|支店長代理|公認会計士|監査|保険募集人/u,
  office: /(?<!\p{L})(?:civil servants?|public officials?|council(?:l?ors?)?|mayors?|ministers?|ministry|members? of parliament|mps?|procurement officers?|inspectors?|police\p{L}*|teachers?|head ?teachers?|professors?|funzionari\p{L}+|assessor[ei]|sindac[oah]\p{L}*|ministr[oi]|ministero|comune|dirigente pubblic[oa]|insegnant[ei]|preside|carabinier\p{L}+|чиновник\p{L}*|госслужащ\p{L}+|государственн\p{L}+ служащ\p{L}+|муниципальн\p{L}+ служащ\p{L}+|депутат\p{L}*|министр\p{L}*|министерств\p{L}+|администраци\p{L}+|инспектор\p{L}*|полици\p{L}+|учител\p{L}+|директор\p{L}* школы)(?!\p{L})|公務員|市役所|区役所|県庁|都庁|町役場|村役場|官庁|省庁|議員|市長|町長|村長|区長|知事|教諭|校長|警察/u,
};

/** From what is written of their position, headline and firm; null where none of the words stands there. */
export function regulatedAs({ title, headline, company }: Pick<Person, 'title' | 'headline' | 'company'>): Regulated | null {
  const written = lower([title, headline, company].filter(Boolean).join('\n'));
  return (Object.keys(WORDS) as Regulated[]).find((kind) => WORDS[kind].test(written)) ?? null;
}
