// The mails in English, British spelling: written for themselves, not translated. Marks and slots: ../wording.ts.
import type { Mails } from '../wording.ts';

export const mails: Mails = {
  'optin-provider': {
    formal: {
      rich: {
        subject: 'Would this be work for you? {need.topic}',
        body: `Dear {reader.name|formal},

Somebody I know is looking for help, and I thought of you.

What they need: {need.neutral}.
[[Timing: {need.by}.]]
[[Area: {need.area}.]]
[[Budget: {need.budget}.]]

[[{true.untold}I have not mentioned you to them, and neither of you will hear a name from me until both have said yes.]] May I introduce you?

A no is quite all right and needs no reason. [[An answer by {date.answerBy} would let me reply to them in good time.]]

Kind regards,
{me.name}
{me.signature}`,
      },
      bare: {
        subject: 'May I introduce you to somebody?',
        body: `Dear {reader.name|formal},

Somebody I know may need what you do. [[{true.unasked}I would rather ask you before I say anything to them.]]

Are you taking on new clients at present? If you are, I will find out more and send you the particulars, still without names, so that you can decide.

If now is not the time, a one-line no is enough.

Kind regards,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      rich: {
        subject: 'One for you? {need.topic}',
        body: `Hi {reader.name|first},

I know somebody who could use you. Here's what they need: {need.neutral}. [[Timing: {need.by}.]] [[Budget: {need.budget}.]]

[[{true.unasked}They don't know I'm asking, and I won't say who they are until you're both happy with it.||I won't say who they are until you're both happy with it.]] Shall I go ahead?

If it isn't your thing or you're full up, say so. No reason needed. [[I've promised them an answer by {date.answerBy}.]]

Best wishes,
{me.name|first}`,
      },
      bare: {
        subject: 'Room for one more?',
        body: `Hi {reader.name|first},

Somebody I know may need what you do. [[{true.unasked}Before I say a word to them: have you got room, and would you like me to find out more?||Have you got room, and would you like me to find out more?]]

If not, no harm done.

Best wishes,
{me.name|first}`,
      },
    },
  },
  'optin-prospect': {
    formal: {
      rich: {
        subject: '{need.topic}: shall I ask somebody for you?',
        body: `Dear {reader.name|formal},

Thank you for telling me about this. As I understand it, you need the following: {need.neutral}.

I know somebody who may be right for it: {provider.neutral}. [[{provider.reasonNeutral}]]

[[{true.untold}I have not told them who you are.]] If you would like to be introduced, please let me know what I may pass on: your name, how best to reach you, and the need in these words.

If you would rather look elsewhere, simply say so and I will leave it there.

Kind regards,
{me.name}
{me.signature}`,
      },
      bare: {
        subject: 'May I suggest an introduction?',
        body: `Dear {reader.name|formal},

When we last spoke it sounded as though some help might be welcome. I may know the right person.

May I ask them, without mentioning your name? If you can tell me in a line or two what exactly you need, I shall also know whether it is worth their time and yours.

If the matter is settled, please disregard this.

Kind regards,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      rich: {
        subject: '{need.topic}: I may know somebody',
        body: `Hi {reader.name|first},

I've been thinking about what you told me. What I took from it: {need.neutral}. Put me right if that's off.

There's somebody I'd like you to meet: {provider.neutral}. [[{provider.reasonNeutral}]]

[[{true.unasked}They don't know about you yet.]] Would you like an introduction? If so, tell me how you'd like to be reached, and when.

And if you'd rather not, that's fine too.

Best wishes,
{me.name|first}`,
      },
      bare: {
        subject: 'I may know somebody',
        body: `Hi {reader.name|first},

You mentioned you could do with a hand, and somebody came to mind. [[{true.unasked}I haven't told them anything.]]

Would you like me to ask them? A line on what you need would help.

If it's sorted already, all the better.

Best wishes,
{me.name|first}`,
      },
    },
  },
  forwardable: {
    formal: {
      rich: {
        subject: '{request.topic}: a note you could pass on',
        body: `Dear {reader.name|formal},

If you know somebody this might suit, would you be willing to forward the note below? You need not tell me whom you have in mind. If nobody comes to mind, that is an answer too.

Note to forward:

My name is {me.name}. {me.about} I am looking for the following: {request.words}. [[{request.why}]]
What I am asking for: {request.effort}.
[[The best way to reach me: {me.contactDetail}.]]
If it is not for you, there is no need to reply.

Kind regards,
{me.name}
{me.signature}`,
      },
      bare: {
        subject: 'A note you could pass on',
        body: `Dear {reader.name|formal},

Would you be willing to forward this to anybody it might suit? I shall not ask to whom it went.

Note to forward:

My name is {me.name}. I am looking for the following: {request.words}.
If you can help, or know who can, I should be grateful for a line to this address. If not, there is no need to reply.

Kind regards,
{me.name}
{me.signature}`,
      },
      note: {
        subject: '',
        body: `My name is {me.name}. [[{me.about}]] I am looking for the following: {request.words}. [[{request.why}]]
[[What I am asking for: {request.effort}.]]
[[The best way to reach me: {me.contactDetail}.]]
If you can help, or know who can, I should be grateful for a line. If it is not for you, there is no need to reply.

Kind regards,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      rich: {
        subject: '{request.topic} (fine to forward)',
        body: `Hi {reader.name|first},

If somebody comes to mind for this, would you pass it on as it stands? If not, no matter at all.

To forward:

I'm {me.name}. {me.about} I'm looking for this: {request.words}. [[{request.why}]]
What I'd ask of you: {request.effort}. [[You'll find me here: {me.contactDetail}.]]
No reply needed if it isn't for you.

Best wishes,
{me.name|first}`,
      },
      bare: {
        subject: 'Fine to forward',
        body: `Hi {reader.name|first},

Could you pass this on, if anybody comes to mind?

To forward:

I'm {me.name}, and I'm looking for this: {request.words}. If you can help, a line to this address is all it takes. No reply needed otherwise.

Best wishes,
{me.name|first}`,
      },
      note: {
        subject: '',
        body: `I'm {me.name}. [[{me.about}]] I'm looking for this: {request.words}. [[{request.why}]]
[[What I'd ask of you: {request.effort}.]] [[You'll find me here: {me.contactDetail}.]]
If you can help, a line is all it takes. No reply needed otherwise.

Best wishes,
{me.name|first}`,
      },
    },
  },
  introduction: {
    formal: {
      plain: {
        subject: 'Introduction: {prospect.name|full} and {provider.name|full}',
        body: `Dear {prospect.name|formal}, dear {provider.name|formal},

You have each told me that you would like to meet, so I am glad to introduce you.

[[{prospect.about}]] What is needed: {need.words}.
[[Timing: {need.by}.]]
[[Budget: {need.budget}.]]

[[{provider.about}||{provider.name|formal} is the person I had in mind for it.]] [[{provider.reason}]] [[{fit.reason}]]

[[{prospect.name|formal} is best reached {prospect.contactWay}: {prospect.contactDetail}.]] [[Best time for {prospect.name|formal}: {prospect.bestTime}.]]
[[{provider.name|formal} is best reached {provider.contactWay}: {provider.contactDetail}.]] [[Best time for {provider.name|formal}: {provider.bestTime}.]]

[[{first.name|formal} will write first, by {date.firstMove}.||{first.name|formal} will write first.]] I step out now, and there is no need to copy me in.

With kind regards to you both,
{me.name}
{me.signature}`,
      },
      phone: {
        subject: 'First call: {prospect.name|full} and {provider.name|full}',
        body: `Dear {prospect.name|formal}, dear {provider.name|formal},

You have each told me that you would like to meet, so I am glad to introduce you. A short call is the simplest way to begin.

[[{prospect.about}]] What is needed: {need.words}.
[[Timing: {need.by}.]]
[[Budget: {need.budget}.]]

[[{provider.about}||{provider.name|formal} is the person I had in mind for it.]] [[{provider.reason}]]

[[{first.name|formal} will call {second.name|formal} by {date.firstMove}.||{first.name|formal} will call {second.name|formal}.]] [[The number: {second.phone}.||May I ask {second.name|formal} to send the number in a reply to this mail?]] [[Best time for the call: {second.bestTime}.]]

I step out now, and there is no need to copy me in.

With kind regards to you both,
{me.name}
{me.signature}`,
      },
      meeting: {
        subject: 'First talk: {prospect.name|full} and {provider.name|full}',
        body: `Dear {prospect.name|formal}, dear {provider.name|formal},

You have each told me that you would like to meet, so I am glad to introduce you. I suggest that the three of us talk for half an hour, in person or by video, whichever suits you both.

[[{prospect.about}]] What is needed: {need.words}.
[[Timing: {need.by}.]]
[[Budget: {need.budget}.]]

[[{provider.about}||{provider.name|formal} is the person I had in mind for it.]] [[{provider.reason}]]

These times would suit me:
{meeting.times}

Would you each tell me which of them you can make? If there is none, please name two of your own. I will open the talk and then leave it to you.

With kind regards to you both,
{me.name}
{me.signature}`,
      },
      linkedin: {
        subject: '',
        body: `Dear {prospect.name|formal}, dear {provider.name|formal},

You have each told me that you would like to meet, so I am glad to introduce you here.

What is needed: {need.words}. [[{provider.about}||{provider.name|formal} is the person I had in mind for it.]]

{first.name|formal} will write first. I step out now.

Kind regards,
{me.name}`,
      },
      'linkedin-prospect': {
        subject: '',
        body: `Dear {prospect.name|formal},

You have both said yes, so here is the name: {provider.name|full}.

[[{provider.about}]] [[{provider.reason}]]

[[What you need, in short: {need.words}.]]

You will find {provider.name|formal} here on LinkedIn. I am writing there too, so a first word is welcome from either side.

Kind regards,
{me.name}`,
      },
      'linkedin-provider': {
        subject: '',
        body: `Dear {provider.name|formal},

You have both said yes, so here is the name: {prospect.name|full}.

[[{prospect.about}]] What is needed: {need.words}. [[Timing: {need.by}.]]

You will find {prospect.name|formal} here on LinkedIn. I am writing there too, so a first word is welcome from either side.

Kind regards,
{me.name}`,
      },
    },
    familiar: {
      plain: {
        subject: '{prospect.name|first}, meet {provider.name|first}',
        body: `Hi {prospect.name|first}, hi {provider.name|first},

You've both said yes, so here you are.

[[{prospect.about}]] The job in hand: {need.words}. [[Timing: {need.by}.]] [[Budget: {need.budget}.]]

[[{provider.about}||{provider.name|first} is the person I had in mind for it.]] [[{provider.reason}]]

[[{prospect.name|first} is easiest to reach {prospect.contactWay}: {prospect.contactDetail}.]] [[Best time for {prospect.name|first}: {prospect.bestTime}.]]

{first.name|first}, would you make the first move? I'm stepping out now, so no need to keep me copied.

Best wishes,
{me.name|first}`,
      },
      phone: {
        subject: '{prospect.name|first}, {provider.name|first}: a call to begin with',
        body: `Hi {prospect.name|first}, hi {provider.name|first},

You've both said yes, so here you are. A short call is the easiest way to start.

[[{prospect.about}]] The job in hand: {need.words}. [[Timing: {need.by}.]] [[Budget: {need.budget}.]]

[[{provider.about}||{provider.name|first} is the person I had in mind for it.]] [[{provider.reason}]]

{first.name|first}, would you ring {second.name|first}? [[The number: {second.phone}.||And {second.name|first}, would you send your number in a reply?]] [[Best time: {second.bestTime}.]]

I'm stepping out now, so no need to keep me copied.

Best wishes,
{me.name|first}`,
      },
      meeting: {
        subject: '{prospect.name|first}, meet {provider.name|first}: when suits?',
        body: `Hi {prospect.name|first}, hi {provider.name|first},

You've both said yes, so here you are. Shall the three of us talk for half an hour, in person or by video, whichever you like?

[[{prospect.about}]] The job in hand: {need.words}. [[Timing: {need.by}.]] [[Budget: {need.budget}.]]

[[{provider.about}||{provider.name|first} is the person I had in mind for it.]] [[{provider.reason}]]

These times work for me:
{meeting.times}

Tell me which of them you can do, and if there's none, name two of your own. I'll get you started and then leave you to it.

Best wishes,
{me.name|first}`,
      },
      linkedin: {
        subject: '',
        body: `Hi {prospect.name|first}, hi {provider.name|first},

You've both said yes, so here you are.

The job in hand: {need.words}. [[{provider.about}||{provider.name|first} is the person I had in mind for it.]]

{first.name|first}, would you make the first move? I'm stepping out now.

{me.name|first}`,
      },
      'linkedin-prospect': {
        subject: '',
        body: `Hi {prospect.name|first},

You've both said yes, so here's the name: {provider.name|full}.

[[{provider.about}]] [[{provider.reason}]]

[[The job in hand: {need.words}.]]

You'll find {provider.name|first} here on LinkedIn. I'm writing there too, so either of you can start.

{me.name|first}`,
      },
      'linkedin-provider': {
        subject: '',
        body: `Hi {provider.name|first},

You've both said yes, so here's the name: {prospect.name|full}.

[[{prospect.about}]] The job in hand: {need.words}. [[Timing: {need.by}.]]

You'll find {prospect.name|first} here on LinkedIn. I'm writing there too, so either of you can start.

{me.name|first}`,
      },
    },
  },
  chaser: {
    formal: {
      rich: {
        subject: '{need.topic}: is it still of interest?',
        body: `Dear {reader.name|formal},

On {date.asked} I asked whether you would like an introduction. The matter was this: {need.neutral}.

It is still open, so I did not want to decide for you. A yes or a no in one word is enough.

If I hear nothing by {date.answerBy}, I shall take it that this is not the moment and leave it there, with no hard feelings.

Kind regards,
{me.name}
{me.signature}`,
      },
      bare: {
        subject: 'My question about an introduction',
        body: `Dear {reader.name|formal},

I asked you recently whether you would like an introduction. I expect it came at a busy time.

If you would like it, a single line is enough. If not, you need do nothing: I shall let it rest and think no less of it.

Kind regards,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      rich: {
        subject: '{need.topic}: yes, no, later?',
        body: `Hi {reader.name|first},

On {date.asked} I asked whether you'd like an introduction about this: {need.neutral}.

It's still going. "Yes", "no" or "later" will do. If I don't hear by {date.answerBy}, I'll take it as a no and won't bring it up again.

Best wishes,
{me.name|first}`,
      },
      bare: {
        subject: 'That introduction',
        body: `Hi {reader.name|first},

I asked whether you'd like an introduction, and you've probably had better things to do.

If you'd like it, one word is enough. If not, there's nothing to do and nothing to explain.

Best wishes,
{me.name|first}`,
      },
    },
  },
  decline: {
    formal: {
      rich: {
        subject: '{need.topic}',
        body: `Dear {reader.name|formal},

You asked me for an introduction. The matter was this: {need.neutral}. I am sorry to say that I cannot arrange it.

I wanted you to know promptly, so that you can look elsewhere without losing time. [[One other way may be worth trying: {alternative}.]]

If something else comes up, please do ask me again.

Kind regards,
{me.name}
{me.signature}`,
      },
      bare: {
        subject: 'Your request for an introduction',
        body: `Dear {reader.name|formal},

Thank you for trusting me with your request. I am sorry to say that I cannot arrange this introduction, and I would rather tell you plainly than keep you waiting.

I hope you find the right person soon, and you are welcome to ask me again.

Kind regards,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      rich: {
        subject: '{need.topic}',
        body: `Hi {reader.name|first},

About your request (in short: {need.neutral}): I can't make that introduction, I'm sorry.

Better you know now than next month. [[Another way you could try: {alternative}.]] If I think of something else, you'll hear from me.

Best wishes,
{me.name|first}`,
      },
      bare: {
        subject: 'The introduction you asked for',
        body: `Hi {reader.name|first},

I'm afraid I can't make this one happen, and I didn't want to leave you waiting. I hope you find somebody good.

Do ask me again another time.

Best wishes,
{me.name|first}`,
      },
    },
  },
  'not-now': {
    formal: {
      rich: {
        subject: '{need.topic}: not at present',
        body: `Dear {reader.name|formal},

I have asked about your request. In short, it was this: {need.neutral}. The answer is "not now", which is not a no.

[[I may ask again after {date.again}, and will do so unless you tell me it has been settled.||I may ask again later, and will do so if you wish.]] [[{true.untold}I have not mentioned your name.]]

If you cannot wait, please do look elsewhere. I shall not mind, and only ask that you let me know.

Kind regards,
{me.name}
{me.signature}`,
      },
      bare: {
        subject: 'Your request: not at present',
        body: `Dear {reader.name|formal},

I have asked, and the answer is that this is not the right moment. It is not a no.

May I ask again later in the year? If you would rather not wait, I quite understand.

Kind regards,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      rich: {
        subject: '{need.topic}: not just yet',
        body: `Hi {reader.name|first},

I've asked. It's "not now" rather than "no". [[I can try again after {date.again}.]]

I've still got it as: {need.neutral}. Tell me if that changes, or if you find somebody in the meantime.

Best wishes,
{me.name|first}`,
      },
      bare: {
        subject: 'Not just yet',
        body: `Hi {reader.name|first},

I've asked, and it's a "not now". [[{true.untold}Your name hasn't come up.]]

Shall I try again in a while, or would you rather look elsewhere? Either is fine.

Best wishes,
{me.name|first}`,
      },
    },
  },
  thanks: {
    formal: {
      plain: {
        subject: 'Thank you for the introduction',
        body: `Dear {introducer.name|formal},

[[Thank you for introducing me to {client.name|full} today.||Thank you for today's introduction.]] I know that you lent me your good name, and I shall take care of it.

[[{client.name|formal} and I are to speak on {appointment.when}.||I shall write today to arrange a first conversation.]]

You will hear from me how it goes.

Kind regards,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      plain: {
        subject: 'Thank you',
        body: `Hi {introducer.name|first},

[[Thank you for putting me in touch with {client.name|first}.||Thank you for the introduction.]] It's kind of you to think of me.

[[We're speaking on {appointment.when}.||I'm writing to them today.]] I'll look after them, and I'll tell you how it goes.

Best wishes,
{me.name|first}`,
      },
    },
  },
  'thanks-letter': {
    formal: {
      plain: {
        subject: '',
        body: `{me.address}

{date.letter}

Dear {introducer.name|formal},

[[I am writing to thank you properly for introducing me to {client.name|full}.||I am writing to thank you properly for your introduction.]] A recommendation puts one's own name at stake, and I do not take it lightly that you did so for me.

[[We met on {date.met}, and it was plain from the first minutes how well you had prepared the ground.]] Whatever comes of it, you have given me a good beginning.

If there is anybody you would like to meet, I hope you will let me return the kindness.

Yours sincerely,

{me.name}`,
      },
      anyway: {
        subject: '',
        body: `{me.address}

{date.letter}

Dear {introducer.name|formal},

[[You introduced me to {client.name|full}, and I owe you word of how it ended.||You made an introduction for me, and I owe you word of how it ended.]] We shall not be working together this time.

My thanks are no smaller for that. You put your own name beside mine, and that counts for more with me than any order.

If there is anybody you would like to meet, I hope you will let me return the kindness.

Yours sincerely,

{me.name}`,
      },
      'after-meeting': {
        subject: '',
        body: `{me.address}

{date.letter}

Dear {reader.name|formal},

[[Thank you for the time you gave me on {date.met}.||Thank you for the time you gave me.]] I came away with a clearer picture than the one I had brought with me.

What we left open I shall answer as soon as I can, without your having to ask.

I should be glad to see you again.

Yours sincerely,

{me.name}`,
      },
      card: {
        subject: '',
        body: `Dear {introducer.name|formal},

[[Thank you for introducing me to {client.name|full}.||Thank you for your introduction.]] You put your name beside mine, and I shall take good care of it.

{me.name}`,
      },
      'card-anyway': {
        subject: '',
        body: `Dear {introducer.name|formal},

It came to nothing this time, and I am no less grateful. You thought of me, and that is what counts.

{me.name}`,
      },
      'card-meeting': {
        subject: '',
        body: `Dear {reader.name|formal},

[[Thank you for your time on {date.met}.||Thank you for your time.]] It was a pleasure to talk with you, and I look forward to the next occasion.

{me.name}`,
      },
    },
    familiar: {
      plain: {
        subject: '',
        body: `{date.letter}

Dear {introducer.name|first},

A proper thank you, on paper. [[You needn't have thought of me when {client.name|first} asked, and you did.||You needn't have thought of me, and you did.]]

[[We met on {date.met}, and you'd plainly said something kind beforehand.]] Whatever comes of it, I won't forget it.

Tell me who you'd like to meet. I'd love to return the favour.

With warm wishes,

{me.name|first}`,
      },
      anyway: {
        subject: '',
        body: `{date.letter}

Dear {introducer.name|first},

[[It came to nothing with {client.name|first} this time, and nobody is to blame.||The introduction you made came to nothing this time, and nobody is to blame.]] I wanted to thank you on paper all the same.

You needn't have thought of me, and you did. That stays with me.

Tell me who you'd like to meet. I'd love to return the favour.

With warm wishes,

{me.name|first}`,
      },
      'after-meeting': {
        subject: '',
        body: `{date.letter}

Dear {reader.name|first},

[[Thank you for our talk on {date.met}.||Thank you for our talk.]] I went home with more than I came with.

What we left open I'll answer as soon as I can.

With warm wishes,

{me.name|first}`,
      },
      card: {
        subject: '',
        body: `Dear {introducer.name|first},

[[Thank you for sending {client.name|first} my way.||Thank you for thinking of me.]] It made my week.

{me.name|first}`,
      },
      'card-anyway': {
        subject: '',
        body: `Dear {introducer.name|first},

Nothing came of it this time. You thought of me all the same, and that's what I'll remember.

{me.name|first}`,
      },
      'card-meeting': {
        subject: '',
        body: `Dear {reader.name|first},

[[Thank you for our talk on {date.met}.||Thank you for our talk.]] I've been turning it over ever since.

{me.name|first}`,
      },
    },
  },
  'thanks-anyway': {
    formal: {
      plain: {
        subject: 'Thank you, all the same',
        body: `Dear {introducer.name|formal},

[[You introduced me to {client.name|full}, and I owe you an account of it.||You made an introduction for me, and I owe you an account of it.]] We shall not be working together this time. We parted on good terms.

My thanks are no smaller for that: you thought of me, and you chose your words well. [[One thing would make the next one easier to judge: {fit.lesson}.]]

I should be glad to do the same for you.

Kind regards,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      plain: {
        subject: 'It came to nothing, and thank you',
        body: `Hi {introducer.name|first},

[[It didn't work out with {client.name|first}.||The introduction you made didn't turn into anything.]] Nobody's fault, and we parted as friends.

I wanted to thank you all the same. You thought of me, and that counts. [[For next time, this is what I've learnt: {fit.lesson}.]]

Best wishes,
{me.name|first}`,
      },
    },
  },
  progress: {
    formal: {
      appointment: {
        subject: 'Your introduction: we have a date',
        body: `Dear {introducer.name|formal},

[[A short report: {client.name|formal} and I are to meet on {appointment.when}.||A short report: following your introduction, a first meeting has been arranged.]]

The start was easy because of what you had said. I will let you know how it goes.

With thanks and kind regards,
{me.name}
{me.signature}`,
      },
      won: {
        subject: 'Your introduction: good news',
        body: `Dear {introducer.name|formal},

[[{client.name|formal} has asked me to take on the work, and I wanted you to be the first to hear it.||Your introduction has led to an order, and I wanted you to be the first to hear it.]]

[[What seems to have decided it: {praise.reason}.]] Without you the conversation would not have taken place.

You will hear from me again once the work is under way. If I can return the kindness, please tell me how.

With sincere thanks,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      appointment: {
        subject: "We've got a date",
        body: `Hi {introducer.name|first},

[[{client.name|first} and I are meeting on {appointment.when}.||Your introduction has turned into a first meeting.]] You made that easy. Thank you.

I'll tell you how it goes.

Best wishes,
{me.name|first}`,
      },
      won: {
        subject: "It's a yes, thanks to you",
        body: `Hi {introducer.name|first},

[[{client.name|first} has said yes, and you're the first to know.||The introduction you made has become a job, and you're the first to know.]] [[What tipped it: {praise.reason}.]]

I owe you one, and I mean it. Who should I be looking out for on your behalf?

Best wishes,
{me.name|first}`,
      },
    },
  },
  report: {
    formal: {
      'half-year': {
        subject: 'Six months on from your introduction',
        body: `Dear {introducer.name|formal},

[[It is six months since you introduced me to {client.name|full}, and you should know what became of it.||It is six months since your introduction, and you should know what became of it.]]

{report.progress} [[What is valued most, I am told: {praise.reason}.]] All of it began with you, and I have not forgotten it.

[[You told me that you would like to meet this kind of person: {introducer.wish}. I am keeping my eyes open.||Please tell me whom you would like to meet, and I will keep my eyes open.]]

With thanks and kind regards,
{me.name}
{me.signature}`,
      },
      years: {
        subject: 'What your introduction of {date.introduced|month} has become',
        body: `Dear {introducer.name|formal},

[[In {date.introduced|month} you introduced me to {client.name|full}. We are still working together.||In {date.introduced|month} you made an introduction for me. The work it led to still goes on.]]

{report.progress} [[What is valued most, I am told: {praise.reason}.]]

[[{true.firstEver}It was the first introduction anybody made for me, and the hardest to earn.]] I make a point of telling you once a year, because ties like this one are rare.

With lasting thanks,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      'half-year': {
        subject: 'Half a year on',
        body: `Hi {introducer.name|first},

[[Half a year ago you put me in touch with {client.name|first}, so here's the news.||Half a year ago you made an introduction for me, so here's the news.]]

{report.progress} [[What they like best: {praise.reason}.]] That's your doing as much as mine. Thank you.

What can I keep an eye out for in return?

Best wishes,
{me.name|first}`,
      },
      years: {
        subject: 'Still going, thanks to you',
        body: `Hi {introducer.name|first},

[[Remember introducing me to {client.name|first} in {date.introduced|month}? We're still at it.||Remember the introduction you made in {date.introduced|month}? It's still bearing fruit.]]

{report.progress} I say so once a year because I'd hate you to think it had been forgotten.

How are things with you?

Best wishes,
{me.name|first}`,
      },
    },
  },
  'ask-provider': {
    formal: {
      plain: {
        subject: '{client.name|full}: how has it gone?',
        body: `Dear {provider.name|formal},

In {date.introduced|month} I introduced you to {client.name|full}. Before I write to {client.name|formal}, I should like to hear it from you.

Has it led to work together? What has gone well, and is there anything that is proving difficult?

It would also help me to know whether this was the right kind of introduction for you, so that the next one is better.

Kind regards,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      plain: {
        subject: '{client.name|first}: how did it go?',
        body: `Hi {provider.name|first},

How did you get on with {client.name|first}? I'm asking you first, before I ask over there.

Did it turn into anything? What's working, and what isn't?

And was it the kind of introduction you want? If not, tell me what would be.

Best wishes,
{me.name|first}`,
      },
    },
  },
  'ask-client': {
    formal: {
      plain: {
        subject: 'Are you content with {provider.name|full}?',
        body: `Dear {client.name|formal},

In {date.introduced|month} I introduced you to {provider.name|full}. I should like to know whether it has served you.

Are you content with the work? What has pleased you, and is there anything you would wish otherwise?

What you tell me stays with me unless you say that I may pass it on. If something is amiss, I will gladly help to put it right.

Kind regards,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      plain: {
        subject: 'All well with {provider.name|first}?',
        body: `Hi {client.name|first},

It's been a while since I introduced you to {provider.name|first}. Has it been what you hoped for?

I'd like to hear the good and the not so good. It stays with me unless you say otherwise, and if something's wrong I'll help sort it out.

Best wishes,
{me.name|first}`,
      },
    },
  },
  testimonial: {
    formal: {
      plain: {
        subject: 'May I quote you?',
        body: `Dear {client.name|formal},

On {date.praise} you wrote something that gave me great pleasure:

"{praise.quote}"

May I use these words, and if so, how should you be named: in full, by initials, or not at all? [[They would appear here and nowhere else: {praise.place}.]]

Please change anything you like. You can withdraw them at any time, and a no is perfectly all right.

Kind regards,
{me.name}
{me.signature}`,
      },
      'for-provider': {
        subject: 'May I quote you?',
        body: `Dear {client.name|formal},

On {date.praise} you wrote something that gave me great pleasure:

"{praise.quote}"

May I pass these words on to {provider.name|full}, and may they be shown to others? [[They would appear here and nowhere else: {praise.place}.]]

Please change anything you like. You can withdraw them at any time, and a no is perfectly all right.

Kind regards,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      plain: {
        subject: 'May I quote you on that?',
        body: `Hi {client.name|first},

You wrote this the other day, and it made my week:

"{praise.quote}"

Could I quote it? [[I'd put it here: {praise.place}.]] Tell me whether you'd like your full name, initials or none, and change whatever you like.

If you'd rather keep it between us, that's fine.

Best wishes,
{me.name|first}`,
      },
      'for-provider': {
        subject: 'May I quote you on that?',
        body: `Hi {client.name|first},

You wrote this the other day, and it made my week:

"{praise.quote}"

May I pass that on to {provider.name|first}, and may they show it to others? [[I'd put it here: {praise.place}.]] Tell me whether you'd like your full name, initials or none, and change whatever you like.

If you'd rather keep it between us, that's fine.

Best wishes,
{me.name|first}`,
      },
    },
  },
  'ask-introductions': {
    formal: {
      plain: {
        subject: 'The request I announced when we began',
        body: `Dear {client.name|formal},

When we agreed on this work, I said that I would ask you for introductions once you had the result we promised. You told me that you have it, so I am asking.

The people I can do most for: {ideal.who}. [[You will often recognise them by this: {ideal.sign}.]]

If somebody comes to mind, please ask them first whether they would like to hear from me. I will write once, politely, and tell you how it went.

If nobody comes to mind, nothing changes between us.

Kind regards,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      plain: {
        subject: "The favour I said I'd ask",
        body: `Hi {client.name|first},

I said at the start that I'd ask you for introductions once you had what we'd promised. You have, so here goes.

I'm at my best with people like this: {ideal.who}. [[The tell-tale sign: {ideal.sign}.]]

If somebody springs to mind, ask them whether I may get in touch. I'll write once, won't push, and will let you know what came of it. If nobody does, no matter.

Best wishes,
{me.name|first}`,
      },
    },
  },
  partner: {
    formal: {
      plain: {
        subject: 'Something your clients might find useful',
        body: `Dear {reader.name|formal},

We often look after the same people from different sides. I should like to suggest something that would be of use to your clients first.

What I can offer them through you: {partner.offer}. [[{partner.benefit}]] It costs you nothing and commits you to nothing.

Whoever you send to me is called {partner.within}, hears plainly whether I can help, and is never pressed. You are told, with their leave, how it went.

Might we talk it over for twenty minutes? I should also like to learn whom I could send to you.

Kind regards,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      plain: {
        subject: 'An idea for your clients',
        body: `Hi {reader.name|first},

You and I keep meeting the same people. I've an idea that might be useful to yours.

Through you they could have this: {partner.offer}. [[{partner.benefit}]]

Whoever you send gets a call {partner.within} and a straight answer, with no sales talk. With their leave, I tell you how it went.

Coffee some time? I'd like to know who I should be sending you, too.

Best wishes,
{me.name|first}`,
      },
    },
  },
  apology: {
    formal: {
      plain: {
        subject: 'My apology, and what we are doing',
        body: `Dear {reader.name|formal},

I apologise. {apology.happened} It should not have happened, and the fault is ours.

This is what we are doing about it: {apology.remedy}. [[It will be done by {date.remedy}.]] [[So that it does not happen again: {apology.prevention}.]]

[[I will ring you on {date.next} to make sure that it is settled.||I will ring you afterwards to make sure that it is settled.]] You can reach me directly at any time.

Yours sincerely,
{me.name}
{me.signature}`,
      },
      letter: {
        subject: '',
        body: `{me.address}

{date.letter}

Dear {reader.name|formal},

I apologise. {apology.happened} It should not have happened, and the fault is ours.

This is what we are doing about it: {apology.remedy}. [[It will be done by {date.remedy}.]] [[So that it does not happen again: {apology.prevention}.]]

[[I will ring you on {date.next} to make sure that it is settled.||I will ring you afterwards to make sure that it is settled.]]

I am sorry for the trouble that this has given you.

Yours sincerely,

{me.name}`,
      },
    },
    familiar: {
      plain: {
        subject: "I'm sorry, and here's what I'm doing",
        body: `Hi {reader.name|first},

I'm sorry. {apology.happened} That's on us.

Here's what I'm doing about it: {apology.remedy}. [[It'll be done by {date.remedy}.]]

[[I'll ring you on {date.next} to check you're happy with it.||I'll ring you once it's done, to check you're happy with it.]] If there's more to it than I've seen, please tell me.

{me.name|first}`,
      },
      letter: {
        subject: '',
        body: `{date.letter}

Dear {reader.name|first},

I'm sorry, and I'd rather say so on paper than in passing. {apology.happened} That's on us.

Here's what I'm doing about it: {apology.remedy}. [[It'll be done by {date.remedy}.]]

[[I'll ring you on {date.next} to check you're happy with it.||I'll ring you once it's done, to check you're happy with it.]]

With apologies,

{me.name|first}`,
      },
    },
  },
  delivery: {
    formal: {
      plain: {
        subject: 'Your delivery on {delivery.day}',
        body: `Dear {client.name|formal},

This is to confirm your delivery.

What: {delivery.what}
Day: {delivery.day}
[[Time: {delivery.window}]]
Place: {delivery.place}
[[Inspection: {delivery.inspection}]]

[[On the day, please ask for {delivery.contact}.]] I will write again once it has arrived. If any of this does not suit you, a line today is enough to change it.

Kind regards,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      plain: {
        subject: 'Coming on {delivery.day}',
        body: `Hi {client.name|first},

Your delivery ({delivery.what}) comes on {delivery.day}. [[Time: {delivery.window}.]] It goes here: {delivery.place}.

[[We've checked it: {delivery.inspection}.]] If anything doesn't suit, tell me and I'll move it. I'll be in touch once it's with you.

Best wishes,
{me.name|first}`,
      },
    },
  },
  information: {
    formal: {
      plain: {
        subject: '{info.topic}: possibly of use to you',
        body: `Dear {reader.name|formal},

I came across this and thought of you: {info.what}. [[{info.why}]]

[[You will find it here: {info.link}.]] There is no need to reply.

Kind regards,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      plain: {
        subject: '{info.topic}',
        body: `Hi {reader.name|first},

This made me think of you: {info.what}. [[{info.why}]] [[Here it is: {info.link}.]]

No need to answer. I hope all's well.

Best wishes,
{me.name|first}`,
      },
    },
  },
  'third-consent': {
    formal: {
      plain: {
        subject: 'May I thank {introducer.name|full}?',
        body: `Dear {client.name|formal},

I understand that {introducer.name|full} suggested you come to me, and I should like to say thank you.

May I mention that you came? Should I later be asked how it went, may I say that we are working together? I would say no more than that: nothing of the matter itself, and no amounts.

If you would rather I said nothing, I will thank nobody by name, and nothing else changes.

Kind regards,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      plain: {
        subject: 'A small question',
        body: `Hi {client.name|first},

{introducer.name|first} pointed you my way, and I'd like to say thanks. Is it all right if I mention that you came?

I wouldn't say what it's about, or any figures. And if you'd rather I kept quiet altogether, I will.

Best wishes,
{me.name|first}`,
      },
    },
  },
  pause: {
    formal: {
      plain: {
        subject: 'Introductions, for the time being',
        body: `Dear {provider.name|formal},

I would rather say this to you than let you wonder. I am not going to send you new introductions for the time being.

{pause.reason} You may well see it differently, and I should like to hear your side.

[[What would let me start again: {pause.condition}.||If you tell me what has changed, I will gladly start again.]] [[I will ask you again in {date.review|month} in any case.]] I value what we have done together, and nothing in this goes any further.

Kind regards,
{me.name}
{me.signature}`,
      },
    },
    familiar: {
      plain: {
        subject: 'A word about introductions',
        body: `Hi {provider.name|first},

I'd rather tell you straight: I'm going to hold off sending people to you for a bit.

{pause.reason} There may be more to it, so tell me how you see it.

[[What would settle it for me: {pause.condition}.||Tell me when things have eased, and I'll start again.]] This stays between us, and I hope we can have a coffee about it.

Best wishes,
{me.name|first}`,
      },
    },
  },
};
