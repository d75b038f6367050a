// The moves of a person in the panel, by what the buttons say. Each leaves the panel where the next one begins; it asserts nothing beyond what it waits for.
import type { PersonPage } from './person-page.ts';
import { button, t } from './words.ts';

/** Reads what was folded, counts the answer found, keeps the thread as a referral. */
export async function expandAndSave(panel: PersonPage): Promise<void> {
  await button(panel, t('unseen.expand')).click();
  await button(panel, t('offer.accept')).click();
  await button(panel, t('capture.saveReferral')).dblclick();
  await panel.getByText(t('step.label')).first().waitFor();
}

export async function fillInAddress(panel: PersonPage, email: string): Promise<void> {
  await button(panel, t('act.about', { act: t('act.fillIn'), what: t('check.details') })).click();
  await panel.getByLabel(t('field.emails')).fill(email);
  await button(panel, t('act.save')).click();
  await panel.getByRole('definition').filter({ hasText: email }).waitFor();
}

interface WithLabels<Spot> { getByLabel(text: string, options: { readonly exact: true }): Spot }
export const draftText = <Spot>(panel: WithLabels<Spot>): Spot => panel.getByLabel(t('draft.text'), { exact: true });

export async function writeTo(panel: PersonPage, name: string): Promise<void> {
  await button(panel, t('step.ask-provider.go', { name })).click();
  await draftText(panel).waitFor();
}

/** Says what the mail still asks for, if it does. */
export async function writeIntroduction(panel: PersonPage, missing: string): Promise<void> {
  await button(panel, t('step.introduce.go')).click();
  const ask = button(panel, t('slots.write'));
  await draftText(panel).or(ask).first().waitFor();
  if (await ask.isVisible()) {
    for (const line of await panel.locator('main').getByRole('textbox').all()) if (!(await line.inputValue())) await line.fill(missing);
    await ask.click();
  }
  await draftText(panel).waitFor();
}

/** A mail whose reader the record does not name: its kind is taken from the menu, then somebody is chosen. */
export async function otherMail(panel: PersonPage, kind: 'forwardable' | 'information' | 'partner'): Promise<void> {
  await button(panel, t('act.more')).click();
  await panel.getByRole('menuitem', { name: t('menu.write') }).click();
  await panel.getByRole('menuitem', { name: t('menu.toWhom', { kind: t(`draftKind.${kind}`) }) }).click();
  await panel.getByLabel(t('pick.label')).waitFor();
}

/** Somebody who is not in the book yet. */
export async function writeDown(panel: PersonPage, name: string, email: string): Promise<void> {
  await panel.getByLabel(t('pick.label')).fill(name);
  await panel.getByLabel(t('pick.email')).fill(email);
  await button(panel, t('pick.add', { name })).click();
}

/** Fills in what the mail asks for, and writes it. */
export async function giveMissing(panel: PersonPage, words: string): Promise<void> {
  const ask = button(panel, t('slots.write'));
  await ask.waitFor();
  for (const line of await panel.locator('main form').getByRole('textbox').all()) if (!(await line.inputValue())) await line.fill(words);
  await ask.click();
  await draftText(panel).waitFor();
}

export async function fillInPhone(panel: PersonPage, name: string, phone: string): Promise<void> {
  await button(panel, t('act.about', { act: t('act.change'), what: name })).click();
  await panel.getByLabel(t('field.phones')).fill(phone);
  await button(panel, t('act.save')).click();
  await panel.getByText(phone).first().waitFor();
}

export async function insert(panel: PersonPage, host: string): Promise<void> {
  await button(panel, t('foot.insertInto', { host })).dblclick();
  await panel.getByText(t('placed.title', { host })).waitFor();
}

/** A reply in another thread belongs to the record; its folded question is read too. */
export async function expandAndJoin(panel: PersonPage): Promise<void> {
  await button(panel, t('unseen.expand')).click();
  await button(panel, t('unseen.expand')).waitFor({ state: 'detached' });
  await button(panel, t('related.join')).click();
  // Both the form and the record offer the answer; what is meant from here on is the record's.
  await button(panel, t('related.join')).waitFor({ state: 'detached' });
}

export async function expandJoinAndAccept(panel: PersonPage): Promise<void> {
  await expandAndJoin(panel);
  await button(panel, t('offer.accept')).click();
}
