// The name field holds more than names; what is cut off it is never a part of the name.
import { describe, expect, it } from 'vitest';
import { cleanName, isPrivateName } from '../../../lib/hosts/linkedin/person-name.ts';

const CUT: readonly (readonly [string, string])[] = [
  ['Noor Halloran, CFA', 'Noor Halloran'],
  ['Noor Halloran CFA', 'Noor Halloran'],
  ['Noor Halloran, CFA, MBA', 'Noor Halloran'],
  ['Noor Halloran, Ph.D.', 'Noor Halloran'],
  ['Noor Halloran, MSc CEng MIMechE', 'Noor Halloran'],
  ['Noor Halloran, PMP®, CSM', 'Noor Halloran'],
  ['Noor Halloran (CFA)', 'Noor Halloran'],
  ['Noor Halloran (She/Her)', 'Noor Halloran'],
  ['Noor Halloran PhD MBA', 'Noor Halloran'],
  ['Noor Halloran, SHRM-SCP', 'Noor Halloran'],
  ['Noor Halloran, XQRP', 'Noor Halloran'],
  ['Noor Halloran | Fractional CFO', 'Noor Halloran'],
  ['Noor Halloran – Fractional CFO', 'Noor Halloran'],
  ['Noor Halloran - FCA', 'Noor Halloran'],
  ['Noor Halloran ★ Coach', 'Noor Halloran Coach'],
  ['Noor Halloran 🌍✨', 'Noor Halloran'],
  ['🇳🇴 Noor 👩🏽‍💻 Halloran', 'Noor Halloran'],
  ['Dr. Noor Halloran', 'Noor Halloran'],
  ['Prof. Dr. Noor Halloran', 'Noor Halloran'],
  ['Avv. Chiara Lo Presti', 'Chiara Lo Presti'],
  ['Dott.ssa Chiara Lo Presti', 'Chiara Lo Presti'],
  ['Chiara Lo Presti, commercialista', 'Chiara Lo Presti'],
  ['鳥谷部 明美 🌸', '鳥谷部 明美'],
  ['鳥谷部 明美｜社会保険労務士', '鳥谷部 明美'],
  ['鳥谷部\u3000明美 / 社労士', '鳥谷部\u3000明美'],
  ['Анна Седакова ✅', 'Анна Седакова'],
  ['Анна Седакова | HR', 'Анна Седакова'],
  ['Анна Седакова, MBA', 'Анна Седакова'],
  ['𝗦𝗮𝗺 𝗢𝗸𝗼𝗻𝗷𝗼', 'Sam Okonjo'],
  ['  Noor \u00a0 Halloran  ', 'Noor Halloran'],
  ['Noor\u200b Halloran\u200e', 'Noor Halloran'],
];
const KEPT: readonly string[] = [
  'Noor Halloran', 'Fiorenza D\'Albano', 'Fiorenza D’Albano', 'Orrin Baptiste-Vale', 'Cormac McDonagh, Jr.', 'Cormac McDonagh Jr.', 'Henry Tudor VIII', 'Sammy Davis III', 'Ludwig van der Berg',
  'Tancredi Bellacosa di San Felice', 'Jack Ma', 'Jack MA', 'Li Wei MA', 'Van Thanh DO', 'Kim Min-ji', 'Jean DUPONT', 'ROSSI MARIO', 'ROSSI, MARIO', 'Rossi, Mario', 'Halloran, Noor', 'Ó Sé', 'Nguyễn Thị Ánh', 'J. R. R. Hale',
  'Robert "Bob" Marsh', 'Anna (Rossi) Bianchi', '長谷部 美咲 (Misaki Hasebe)', '山田・スミス 健', 'ジョン・スミス', '김민지', 'Анна-Мария Седакова', 'Cher', 'Ed Mbatha', 'Al Bakr', 'Pat Esquivel', 'Mary Ann St. John', 'X Æ Hale',
];

describe('cleanName', () => {
  it.each(CUT)('%s → %s', (written, name) => expect(cleanName(written)).toBe(name));
  it.each(KEPT)('keeps %s', (name) => expect(cleanName(name)).toBe(name));
  it.each(['', '🌸', '—', '   ', '1234'])('finds no name in %j', (written) => expect(cleanName(written)).toBeNull());
  it('cleaned twice is cleaned once', () => {
    for (const written of [...CUT.map(([text]) => text), ...KEPT]) expect(cleanName(cleanName(written) ?? '')).toBe(cleanName(written));
  });
});

describe('isPrivateName', () => {
  it.each(['LinkedIn Member', 'LinkedInメンバー', 'Utente LinkedIn', 'Membro di LinkedIn', 'Участник LinkedIn', 'LinkedIn-Mitglied', 'Membre LinkedIn', 'Membre de LinkedIn', 'Miembro de LinkedIn', 'Usuário do LinkedIn', 'LinkedIn 회원', '领英会员'])('%s is nobody', (name) => {
    expect(isPrivateName(name)).toBe(true);
  });
  it.each(['Noor Halloran', 'Member Smith', 'Link Edin'])('%s is somebody', (name) => expect(isPrivateName(name)).toBe(false));
});
