// A position is title, company, dates; anything in another order is not understood.
import { describe, expect, it } from 'vitest';
import { companyAlone, goesOn, isSpan, positionFrom } from '../../../lib/hosts/linkedin/employment.ts';

describe('companyAlone', () => {
  it.each([
    ['Tally & Thyme · Self-employed', 'Tally & Thyme'], ['Tally & Thyme', 'Tally & Thyme'], ['倉橋経営事務所 · 自営業', '倉橋経営事務所'], ['Studio Bellacosa · Libero professionista', 'Studio Bellacosa'], ['ООО «Причал» · Полный рабочий день', 'ООО «Причал»'],
    ['Vetri · Luce', 'Vetri · Luce'], ['Vetri · Luce · Full-time', 'Vetri · Luce'], ['A · B · Part-time', 'A · B'], ['Freelance', 'Freelance'], ['Contract · Co', 'Contract · Co'], ['Sande, Moe & Partners, LLP · Permanent', 'Sande, Moe & Partners, LLP'],
  ])('%s → %s', (line, company) => expect(companyAlone(line)).toBe(company));
});

describe('spans', () => {
  it.each(['Apr 2019 - Present · 7 yrs 8 mos', '2016年4月 – 現在 · 10年8ヶ月', 'gen 2004 - Presente', 'март 2020 – настоящее время', '2016 – По настоящее время', 'ott 2020 - oggi', 'Jan. 2011 – heute'])('%s goes on', (dates) => {
    expect(isSpan(dates) && goesOn(dates)).toBe(true);
  });
  it.each(['2014 - 2019', 'Jan 2011 – Dec 2012 · 2 yrs', '2016年4月 – 2018年3月'])('%s is over', (dates) => expect(isSpan(dates) && !goesOn(dates)).toBe(true));
  it.each(['Tally & Thyme', 'Full-time · 5 yrs', 'Atelier 1987 SARL', 'Presenter'])('%s is no span', (text) => expect(isSpan(text)).toBe(false));
});

describe('positionFrom', () => {
  it('reads title, company and dates', () => {
    expect(positionFrom(['Founder', 'Tally & Thyme · Self-employed', 'Apr 2019 - Present', 'Works with 11 makers.'])).toEqual({ title: 'Founder', company: 'Tally & Thyme', isCurrent: true });
    expect(positionFrom(['Juror', 'Prize', 'Oct 2020'])).toEqual({ title: 'Juror', company: 'Prize', isCurrent: false });
  });
  it.each([[['Acme', 'Full-time · 5 yrs', 'Lead', '2020 - Present']], [['Founder', '2019 - Present']], [['Founder', '2019 - Present', '2010 - 2012']], [['Founder', 'Acme', 'Leeds']], [[]]])('does not guess at %j', (lines) => {
    expect(positionFrom(lines)).toBeNull();
  });
});
