import { mkdtempSync } from 'node:fs';
import { makeMailbox } from '../mailbox/make-mailbox.ts';
import { start } from './extension.ts';
const path='/tmp/mb/shots.mbox'; await makeMailbox(path, 6, 5);
for (const [language, scheme] of [['en','light'],['ja','dark']] as const) {
  const session=await start({ sites:{gmail:{threads:[]}}, language }); const page=await session.extensionPage('book.html#/mailbox'); await page.emulateMedia({colorScheme:scheme});
  const shot=async(name:string)=>{ for (const w of [1280,400,320]) { await page.setViewportSize({width:w,height:900}); await page.waitForTimeout(150); await page.screenshot({path:`/tmp/mb/shot-${language}-${name}-${w}.png`}); } await page.setViewportSize({width:1280,height:900}); };
  await page.waitForSelector('.mailbox-drop'); await shot('choose');
  await page.setInputFiles('[data-mailbox-file]', path); await page.waitForSelector('.mailbox-me'); await shot('ready');
  await page.click('.mailbox-ready .btn-main'); await page.waitForTimeout(1200); await page.screenshot({path:`/tmp/mb/shot-${language}-reading-1280.png`});
  await page.waitForSelector('.mailbox-case',{timeout:90000}); await page.keyboard.press('y'); await page.keyboard.press('n'); await page.keyboard.press('e'); await shot('batch');
  await page.keyboard.press('a'); await page.keyboard.press('Enter'); await page.waitForTimeout(1500); await page.keyboard.press('a'); await page.keyboard.press('Enter'); await page.waitForTimeout(1500); await page.locator('.mailbox-end input').first().check().catch(()=>undefined); await shot('end');
  await page.evaluate(()=>{location.hash='#/today'}); await page.waitForTimeout(500); await page.screenshot({path:`/tmp/mb/shot-${language}-today-1280.png`});
  console.log(language, session.faults); await session.close();
}
process.exit(0);
