// German as the reader needs it: fixed words of mail programs, ways and hours to be reached, names and titles. Data only.
import type { Language } from '../language.ts';
import { actWeights } from './act-weights.ts';
import { lexicon } from './lexicon.ts';
import { germanNumbers } from './numbers.ts';
import { outline } from './outline.ts';

const day = '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)';

export const german: Language = {
  ...outline,
  lexicon,
  actWeights,
  numbers: germanNumbers,
  country: 'DE',
  currency: 'EUR',
  cues: {
    budget: [
      "(?:wie viel|welches budget)",
      "(?:haben|hat|hätte|hätten)~(?:zurückgelegt|eingeplant|dafür|übrig|gespart)",
      "(?:mehr|höher) als",'budget', '(?:rechnet|rechnen) mit', '(?:rahmen|kostenrahmen|etat)', '(?:höchstens|maximal|bis zu|nicht mehr als|mehr als~(?:nicht|kann))', '(?:ausgeben|eingeplant|zurückgelegt|bereitgestellt|zur verfügung|beiseite)', 'kann ich~ausgeben'],
    upTo: ['(?:höchstens|maximal|bis zu|nicht mehr als|nicht über|mehr als~nicht|mehr als~kann ich nicht|unter)'],
    bestTime: [`(?:am besten~(?:vormittags|nachmittags|abends|morgens|nach|ab|vor)?|vormittags|nachmittags|abends|morgens|(?:nach|ab|vor) \\d{1,2}(?::\\d{2})? uhr|werktags|zwischen \\d|(?:${day}|\\p{L}+tags) (?:vormittag|nachmittag|abend))`],
    byPhone: ['(?:telefonisch|telefon|anrufen|anruf|ruf|handy|mobil|nummer|zu erreichen)'],
    byMail: ['(?:e-?mail\\p{L}*|per mail|schriftlich|schreiben)'],
    byMessenger: ['(?:whats ?app|telegram|signal|sms|threema|messenger)'],
    byVideo: ['(?:teams|zoom|video\\p{L}*|skype)'],
    inPerson: ['(?:persönlich|vorbeikommen|vor ort|im laden|treffen)'],
    byLinkedin: ['(?:hier auf linkedin|schreib mir hier|hier im chat)'],
    notBy: ['(?:anrufen bitte nicht|nicht anrufen|keine? (?:anrufe|e-?mails?)|lieber (?:telefonisch|schriftlich|per)|e-?mails schreibt)'],
    automatic: ['automatische antwort', 'abwesenheits\\p{L}+', 'ich bin (?:im urlaub|nicht im (?:büro|haus)|außer haus|abwesend|bis)', 'wird nicht weitergeleitet', 'autoreply'],
    invitation: ['besprechungs-?id', 'microsoft teams', 'an der besprechung teilnehmen', 'wann:', 'wo:', 'organisator', 'einladung von google', 'zusagen'],
    first: ['ich', 'mich', 'mir', 'mein', 'meine', 'meiner', 'meinem', 'wir', 'uns', 'unser', 'unsere', 'unserem'],
    third: ['er', 'sie', 'ihn', 'ihm', 'ihnen', 'sein', 'seine', 'der', 'die', 'ihr'],
    kin: ['(?:frau|mann|sohn|tochter|mutter|vater|mutti|vati|enkel\\p{L}*|schwägerin|schwager|nichte|neffe|bruder|schwester|oma|opa|hund|katze|kind|kleine\\p{L}*)'],
  },
  titles: ['(?:geschäftsführ\\p{L}+|inhaber\\p{L}*|leiter\\p{L}*|prokurist\\p{L}*|partner(?:in)?|\\p{L}*meister(?:in)?|steuerberater\\p{L}*|rechtsanwalt|rechtsanwältin|architekt\\p{L}*|statiker\\p{L}*|berater\\p{L}*|vorstand|redakteur\\p{L}*|lehrer\\p{L}*|ingenieur\\p{L}*|fotograf\\p{L}*|trainer\\p{L}*|verwalter\\p{L}*|sekretär\\p{L}*|assistent\\p{L}*|arzt|ärztin|zahnarzt|makler\\p{L}*|gärtner\\p{L}*)'],
  callings: ['(?:\\p{L}{0,16}(?:geschäftsführer|inhaber|leiter|prokurist|meister|berater|anwalt|anwält|architekt|statiker|redakteur|lehrer|ingenieur|fotograf|trainer|verwalter|sekretär|assistent|arzt|ärzt|makler|gärtner|bauer|bäuer|bohrer|macher|schreiner|tischler|maurer|maler|dachdecker|elektriker|installateur|schlosser|schmied|zimmermann|zimmerer|winzer|wirt|bäcker|konditor|metzger|koch|köch|notar|mediator|dolmetscher|übersetzer|restaurator|organist|kapellmeister|musiker|grafiker|designer|informatiker|techniker|sachverständige[rn]?|gutachter|superintendent|pfarrer|dekan|bürgermeister|vorsitzende[rn]?|vorstand|chef|doktorand|professor|student|hebamme|pfleger|betreuer|therapeut|psycholog(?:e|en)?|ökonom)(?:in)?(?:n|en|s)?|geschäftsführer(?:in)?|primar(?:ia|ius)?|rechtsanwalt|rechtsanwältin|pater|pastor(?:in)?)'],
  relations: ['\\p{L}{0,14}(?:kolleg(?:e|en|in)|freund(?:in)?|kund(?:e|en|in)|mandant(?:in|en)?|mieter(?:in)?|vermieter(?:in)?|nachbar(?:n|in)?|partner(?:in)?)', '(?:bruder|schwester|neffe|neffen|nichte|cousin|cousine|onkel|tante|schwager|schwägerin|vetter|bekannte[rn]?|vater|mutter|tochter|sohn|mann|witwe|witwer)'],
  employers: ['von', 'vom', 'bei', 'aus', 'der', 'führt', 'leitet', 'im', 'von der', 'bei der'],
  capitalNouns: true,
  notNames: 'E-Mail Mail Handy Der Die Das Ein Eine Und Oder Aber Ich Du Er Sie Es Wir Ihr Ihre Ihren Mein Meine Dein Deine Sein Seine Unser Unsere In Im An Am Auf Aus Bei Bis Für Mit Nach Von Vom Vor Zu Zum Zur Über Unter Wenn Wie Was Wer Wo Wann Warum Ja Nein Bitte Danke Hallo Liebe Lieber Liebes Sehr Guten Servus Moin Gruß Grüße Herzlich Freundliche Mit Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März April Mai Juni Juli August September Oktober November Dezember Weihnachten Ostern Herr Herrn Frau Dr Prof Soll Kann Darf Genau Noch Auch Nur So Da Dann Hier Dort Gerne Klar Super Mega Update Vertrag Budget Rahmen Euro Termin Tel Telefon Mobil Automatische Vielen Dank Sitz Gesellschaft Teams WhatsApp Betreff Haben Hat Ist Sind War Wird Würden Wären Könnten Könntest Kannst Soll Wegen Wunderbar Einverstanden Und Ab Als Also Falls Schön Schreib Ruf Falls Wollte Empfehlung Kita Ehepaar Telefonisch Handwerksmeister Enkel Schwägerin Nichte Mutter Deutschland Berlin Hamburg München Köln Göttingen Bremen Leipzig Dresden Frankfurt Stuttgart Wien Zürich Graz Innsbruck Alles Beim Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Deinen Deinem Deiner Meinen Meinem Meiner Ihren Ihrem Ihrer Unseren Unserem Diese Dieser Dieses Diesen Leute Kiste Hektar Rechnung Grünes Grüne LG VG MfG Viertelstunde Kennenlernen Firma Schloss Haus Pfarre Papa Mama Papas Opa Oma Gratulation Herzlichen Glückwunsch Tochter Sohn'.split(' '),
  greetings: ['hallo', 'liebe', 'lieber', 'liebes', 'sehr geehrte', 'sehr geehrter', 'guten', 'servus', 'moin', 'hi', 'grüß gott'],
};
