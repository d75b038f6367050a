// Il materiale per chi presenta, in italiano: titoli e testi da cui cominciare.
import { noteOf, unstopped, type KitWords } from './kit-words.ts';

export const words: KitWords = {
  language: 'it',
  title: (name) => `Per chi desidera presentare ${name}`,
  headings: {
    who: 'Chi posso aiutare meglio', problems: 'Che cosa risolvo', triggers: 'Quando sente queste parole, pensi a me', notFor: 'Per chi non sono la persona giusta', phrases: 'Che cosa può dire',
    forward: 'Una nota da inoltrare', steps: 'Che cosa succede con chi mi manda', reach: 'Come raggiungermi',
  },
  theirs: { does: 'Di che cosa si occupa', who: 'Chi può aiutare meglio', problems: 'Che cosa risolve', triggers: 'Parole a cui fare attenzione', notFor: 'Non per', reach: 'Come raggiungere questa persona', notes: 'Le mie note', earlier: 'Bisogni a cui ha risposto' },
  certificate: { title: 'Buono regalo', to: 'Per', from: 'Con i complimenti di', until: 'Valido fino al', foot: 'Basta accennarvi quando si scrive o si telefona.' },
  quoted: (text) => `«${text}»`,
  start: {
    phrases: ({ ideal }) => [
      ...(ideal?.triggers ?? []).slice(0, 2).map((trigger) => `Ha detto «${unstopped(trigger)}». Conosco una persona che si occupa proprio di questo.`),
      'Conosco una persona che lo fa bene. Posso chiederle se ha tempo, e poi darLe il nome?',
      'Ci guarda insieme a Lei una volta, e dice con franchezza se può essere d’aiuto.',
    ],
    forward: ({ name, company, about, email, ideal }) => noteOf([
      'Buongiorno,', '',
      about ? `${unstopped(about)}.` : `mi chiamo ${name || '…'}${company ? `, ${company}` : ''}.`,
      ideal?.who ? `Chi posso aiutare: ${unstopped(ideal.who)}.` : null,
      ideal && ideal.problems.length > 0 ? `Con che cosa si arriva da me: ${ideal.problems.slice(0, 3).map(unstopped).join('; ')}.` : null, '',
      `Se vi si riconosce, mi scriva${email ? ` a ${email}` : ''}. Le farò due o tre domande e Le dirò con franchezza se posso essere d’aiuto. Se per ora non Le serve, non occorre fare nulla.`, '',
      name || '…', about ? company : null,
    ]),
    steps: [
      'Per prima cosa Le chiedo che cosa posso dire e che cosa no.',
      'Scrivo entro un giorno lavorativo, e solo se la persona è d’accordo.',
      'Parliamo per venti minuti, senza spese. Se non sono la persona giusta lo dico, e indico dove altro chiedere.',
      'Chi lo desidera riceve un’offerta scritta e tutto il tempo che serve. Nessuno viene richiamato di continuo.',
      'Le dico quando ci siamo incontrati e com’è andata, per quanto la persona desidera che si sappia.',
    ],
    certificate: 'Un primo colloquio di trenta minuti sulla Sua questione, senza spese e senza impegno.',
  },
};
