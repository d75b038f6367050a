// What the one who made the introduction is owed: thanks the same day, a letter, word of the appointment and the order, then how it goes on, for years.
import { ME } from '../person.ts';
import { isForgotten, type Referral } from '../referral.ts';
import { cameToNothingOn, isAfter, lasts, latestOf, momentsOf, wonOn } from './business.ts';
import type { Sheet } from './planned.ts';

/** Whether what they would be told of may be told is the draft's matter (`thirdConsentOf`); what is owed is planned all the same. */
export function planThanks(sheet: Sheet, referral: Referral, capturedOn: string): void {
  const { introducerId } = referral;
  if (!introducerId || introducerId === ME || isForgotten(referral, introducerId)) return;
  if (!referral.thankedOn) sheet.add('thank-introducer', introducerId, capturedOn, introducerId);
  if (referral.direction !== 'received') return;
  const letter = momentsOf(referral, 'letter').at(-1);
  const isMoreThanATip = referral.form === 'referral' || referral.introducedOn !== null || referral.introducedInWriting;
  if (!letter && isMoreThanATip) sheet.add('thanks-letter', introducerId, capturedOn, introducerId, { since: capturedOn });
  planReports(sheet, referral, introducerId, letter?.on ?? null);
}

function planReports(sheet: Sheet, referral: Referral, introducerId: string, letterOn: string | null): void {
  const reports = momentsOf(referral, 'reported');
  const [won, nothing] = [wonOn(referral), cameToNothingOn(referral)];
  const appointment = momentsOf(referral, 'appointment')[0];
  if (appointment && won === null && nothing === null && referral.closedOn === null && !reports.some((report) => isAfter(report, appointment))) sheet.add('report-appointment', introducerId, appointment.on, appointment.id);
  if (won !== null) {
    // A report of the same day tells of it only where it came after the order was written down.
    const order = momentsOf(referral, 'order').find(({ on }) => on === won);
    const isTold = reports.some((report) => report.on > won || (order && isAfter(report, order)));
    if (!isTold) sheet.add('report-order', introducerId, won, 'won');
    if (lasts(referral)) sheet.again('report-on', introducerId, latestOf([won, reports.at(-1)?.on, referral.thankedOn, letterOn]) ?? won);
  }
  // Before any thanks there is one thing to write, and it is said in the thanks that it came to nothing.
  if (nothing !== null && referral.thankedOn !== null && referral.thankedOn < nothing && !reports.some(({ on }) => on >= nothing)) sheet.add('report-nothing', introducerId, nothing, nothing);
}
