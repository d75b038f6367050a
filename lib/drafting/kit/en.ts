// The kit in English: headings and texts to start from.
import { noteOf, unstopped, type KitWords } from './kit-words.ts';

export const words: KitWords = {
  language: 'en',
  title: (name) => `For those who recommend ${name}`,
  headings: {
    who: 'Whom I help best', problems: 'What I solve', triggers: 'When you hear this, think of me', notFor: 'Whom I am not right for', phrases: 'What you may say',
    forward: 'A note to forward', steps: 'What happens with whoever you send me', reach: 'How to reach me',
  },
  theirs: { does: 'What they do', who: 'Whom they help best', problems: 'What they solve', triggers: 'Words to listen for', notFor: 'Not for', reach: 'How to reach them', notes: 'My notes', earlier: 'Needs they met' },
  certificate: { title: 'Gift certificate', to: 'For', from: 'With the compliments of', until: 'Valid until', foot: 'Mention it when you write or call.' },
  quoted: (text) => `“${text}”`,
  start: {
    phrases: ({ ideal }) => [
      ...(ideal?.triggers ?? []).slice(0, 2).map((trigger) => `You said “${unstopped(trigger)}”. I know somebody who takes care of exactly that.`),
      'I know somebody who does this well. May I ask whether they have time, and then give you the name?',
      'They will look at it with you once and say honestly whether they can help.',
    ],
    forward: ({ name, company, about, email, ideal }) => noteOf([
      'Hello,', '',
      about ? `${unstopped(about)}.` : `My name is ${name || '…'}${company ? `, of ${company}` : ''}.`,
      ideal?.who ? `Whom I can help: ${unstopped(ideal.who)}.` : null,
      ideal && ideal.problems.length > 0 ? `What people come to me with: ${ideal.problems.slice(0, 3).map(unstopped).join('; ')}.` : null, '',
      `If that sounds familiar, write to me${email ? ` at ${email}` : ''}. I will ask two or three questions and tell you honestly whether I can help. If it is nothing for you now, there is nothing you need to do.`, '',
      name || '…', about ? company : null,
    ]),
    steps: [
      'First I ask you what I may mention and what not.',
      'I write to them within one working day, and only if they have agreed to it.',
      'We talk for twenty minutes, free of charge. If I am not the right person, I say so and tell them where else to ask.',
      'If they want one, they get an offer in writing and all the time they need. Nobody is called again and again.',
      'I tell you when we have met and how it went, as far as they are happy for you to know.',
    ],
    certificate: 'A first talk of thirty minutes about your question, free of charge and without obligation.',
  },
};
