// en: mails as they must come out, subject first. Data only.

export const samples = {
  'optin-provider formal complete': `Would this be work for you? A leaking flat roof

Dear Ms Haddad,

Somebody I know is looking for help, and I thought of you.

What they need: a proper repair to a flat roof over a kitchen, not a new roof.
Timing: before the autumn rain.
Area: within half an hour of the city.
Budget: about £4,000.

I have not mentioned you to them, and neither of you will hear a name from me until both have said yes. May I introduce you?

A no is quite all right and needs no reason. An answer by Friday 27 March would let me reply to them in good time.

Kind regards,
Dana Whitfield
Whitfield & Co., 029 2018 0100`,
  'optin-provider formal sparse': `Would this be work for you? A leaking flat roof

Dear Ms Haddad,

Somebody I know is looking for help, and I thought of you.

What they need: a proper repair to a flat roof over a kitchen, not a new roof.

I have not mentioned you to them, and neither of you will hear a name from me until both have said yes. May I introduce you?

A no is quite all right and needs no reason.

Kind regards,
Dana Whitfield
Whitfield & Co., 029 2018 0100`,
  'introduction formal complete': `Introduction: Leila Haddad and Edmund Marlow

Dear Ms Haddad, dear Mr Marlow,

You have each told me that you would like to meet, so I am glad to introduce you.

Leila Haddad runs the Tin Hut Café on Wharf Road. What is needed: a proper repair to the flat roof over the kitchen, which lets in water.
Timing: before the autumn rain.
Budget: about £4,000.

Edmund Marlow has repaired flat roofs for twenty years. He did our own warehouse in 2019, and it is still dry. It is the kind of small repair he told me he likes best.

Ms Haddad is best reached by phone: 029 2018 0199. Best time for Ms Haddad: weekdays after 3 pm.
Mr Marlow is best reached by e-mail: ed@marlowroofs.example. Best time for Mr Marlow: early mornings.

Mr Marlow will write first, by Wednesday 25 March. I step out now, and there is no need to copy me in.

With kind regards to you both,
Dana Whitfield
Whitfield & Co., 029 2018 0100`,
  'introduction familiar sparse': `Leila, meet Edmund

Hi Leila, hi Edmund,

You've both said yes, so here you are.

The job in hand: a proper repair to the flat roof over the kitchen, which lets in water.

Edmund is the person I had in mind for it.

Edmund, would you make the first move? I'm stepping out now, so no need to keep me copied.

Best wishes,
Dana`,
  'progress formal complete': `Your introduction: good news

Dear Mr Pugh,

Ms Haddad has asked me to take on the work, and I wanted you to be the first to hear it.

What seems to have decided it: that somebody picks up the phone. Without you the conversation would not have taken place.

You will hear from me again once the work is under way. If I can return the kindness, please tell me how.

With sincere thanks,
Dana Whitfield
Whitfield & Co., 029 2018 0100`,
  'third-consent familiar complete': `A small question

Hi Leila,

Gareth pointed you my way, and I'd like to say thanks. Is it all right if I mention that you came?

I wouldn't say what it's about, or any figures. And if you'd rather I kept quiet altogether, I will.

Best wishes,
Dana`,
} as const;
