// A text in a language that the reader cannot read is not taken for one that it can.
import { expect, it } from 'vitest';
import { detectLanguage } from '../../lib/reading/detect-language.ts';

it.each([
  ['sv', 'Hej Maja, ursäkta mitt sena svar! Jag kan inte se vilket företag det gäller. Vi hörs när du är tillbaka.'],
  ['da', 'Hej Hanne, tak for din mail. Jeg har modtaget filerne og ser på dem i morgen. Det er ikke noget hastværk.'],
  ['nb', 'Hei Kari, takk for sist! Jeg har ikke hørt noe fra ham, men gir deg beskjed hvis det skjer noe.'],
  ['fi', 'Hei Aino, kiitos viestistä. Minä olen huomenna matkalla, mutta soitan niin pian kuin voin.'],
  ['cs', 'Dobrý den, děkuji za zprávu. Není to žádný problém, ale v pátek jsem celý den mimo kancelář.'],
  ['de', 'Liebe Maja, entschuldige die späte Antwort! Ich kann am Freitag erst nach fünf, danach sehr gern.'],
  ['en', 'Hi Maja, sorry for the late answer! I can only do Friday after five.'],
  ['it', 'Ciao Maja, scusa il ritardo! Venerdì posso solo dopo le cinque, poi volentieri.'],
])('%s', (code, text) => expect(detectLanguage(text)).toBe(code));
