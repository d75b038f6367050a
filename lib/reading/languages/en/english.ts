// How people write in English when they ask for, make, take and report introductions. Data only.
import type { Language } from '../language.ts';

const pronoun = '(?:me|us)';
const can = "(?:can|could|would|will|might|cld|wld) (?:you|u)(?: (?:please|possibly|perhaps|maybe|be able to|be willing to|be so kind as to|be kind enough to|be up for|mind|consider))?";

export const english: Language = {
  code: 'en',
  country: 'GB',
  currency: 'USD',
  spaced: true,
  frequent: 'the and you to of for is in that it have be on with are this we i will not but from your me at can would about my do if so an they was just has'.split(' '),
  cues: {
    ask: [
      `${can} (?:introduc(?:e|ing)|connect(?:ing)?|put(?:ting)?|hook(?:ing)?|link(?:ing)?|refer(?:ring)?|point(?:ing)?)~(?:${pronoun}|to|touch|up|with)`,
      `(?:please|pls|plz)? ?(?:introduce|connect|hook|refer) ${pronoun}(?: up)? (?:to|with|w)`,
      `put(?:ting)? ${pronoun} (?:in touch|on to|onto|in contact)`,
      '(?:love|like|appreciate|grateful for|hoping for|after|asking for|ask for|want|need|get|make|do|have)~(?:an?|the|your|warm) (?:quick |warm |brief )?(?:intro|introduction)(?: to| with)',
      '(?:an?|warm) (?:intro|introduction) to \\p{Lu}~\\?',
      "(?:do|does|would|don't|dont) (?:you|u|anyone|anybody|any of you)(?: all)?(?: happen to)? know (?:of )?(?:a|an|any|anyone|anybody|someone|somebody|who)",
      '(?:anyone|anybody|you|u|who) know (?:of )?(?:a|an|any) (?:good|decent|reliable|trustworthy)',
      "(?:can|could|would|may|might) (?:you|u|anyone|anybody) (?:recommend|suggest)",
      'any (?:recommendations|recs|suggestions|ideas) (?:for|of) (?:a|an|who)',
      `${can} ask(?:ing)? (?:him|her|them|your|if)~(?:talk|speak|see|take|call|meet|help)`,
      "(?:can|could|may|might) (?:i|we) (?:have|get) (?:the|his|her|their) (?:name|number|details|email|contact)",
      '(?:pass|forward) (?:this|my (?:details|name|number|note)) (?:on|along|to)',
      `introduce ${pronoun}`,
    ],
    seekAny: ['(?:know|recommend|suggest|introduce me to|connect (?:me|us) with|find)~(?:a|an|any|anyone|anybody|someone|somebody|one or two|good)', 'looking for (?:a|an|someone|somebody)'],
    offer: [
      '(?:would|do|did|dyou|wd) (?:you|u|you guys) (?:like|want|care for|fancy|be interested in|be open to|be happy|be up for|mind if)~(?:me to|an? |the )?(?:intro*|connect*|put|pass|give|name|touch|conversation|chat|details|talk|meet*|ask)',
      '(?:want|fancy|interested in|up for|open to|care for) (?:an? |the |me to )(?:quick |warm )?(?:intro*|connect*|put|give|pass)',
      '(?:can|could|may|might|shall|should) (?:i|we) (?:introduce|connect|put|give|pass|share|hand|send|mention|copy|tell)~(?:your|you|her|him|them)',
      "(?:is|would|be)? ?(?:it|that)? ?(?:ok|okay|alright|all right|fine)(?: with you)? (?:if|to|that) (?:i|we)~(?:give|pass|send|share|put|introduce|connect|name|number|way)",
      'ok(?:ay)? (?:if|to) (?:i )?(?:send|give|pass|connect|introduce|share)',
      'mind if (?:i|we) (?:give|pass|share|introduce|connect|put|send)',
      '(?:want|like) (?:them|him|her|it)\\?', 'shall (?:i|we) (?:introduce|connect|put|make)',
      '(?:happy|willing|comfortable) (?:for me to|to be (?:introduced|connected|put in touch|contacted)|if i)',
      'a question before i', 'before i (?:give|pass|introduce|connect|put|share)~(?:you|your|number|name)',
      '(?:let me know|tell me|say) if (?:you.d (?:like|rather)|that.s (?:ok|okay|fine)|i (?:may|can|should))',
    ],
    askOther: ['want me to ask (?:if|him|her|them|whether)', '(?:shall|should) i ask (?:him|her|them)', "i.ll (?:ask|sound|check with) (?:him|her|them|our|my)"],
    refer: [
      '(?:hot |warm )?referral (?:slip )?for (?:you|u)', '(?:a |got a |have a |here.s a )?(?:referral|lead) for you', "(?:told|tell) (?:him|her|them|the)~(?:about you|all about you)",
      "(?:he|she|they)(?:'s|'re| is| are)? (?:expecting|waiting for|awaiting|looking forward to) (?:your|a|to your|you|to hear)",
      'thought (?:of|about) (?:you|u)', '(?:mentioned|recommended|suggested|gave|given|passed) (?:you|your (?:name|number|details))', '(?:someone|somebody|a client|a friend|a neighbo*r|another client|client|colleague|customer|patient|member) of (?:mine|ours)',
      '(?:might|may|could|would) (?:be )?(?:need|want|use|be interested|be (?:a|an) (?:good|client))~(?:you|your|somebody|someone)',
      "(?:give|drop) (?:him|her|them) (?:a )?(?:call|ring|bell|line|shout|buzz)", '(?:call|ring|text|phone|email) (?:him|her|them)', '(?:he|she|they) (?:asked|told|wants|would like|said)~(?:you (?:to )?(?:call|ring|email|contact|get)|have you ring|your (?:number|name|card))',
      'hand you (?:his|her|their)', 'go get (?:it|em|them)', 'worth a (?:call|knock|try|shot)', 'sound (?:him|her|them) out', 'on your (?:radar|list)', 'be named',
    ],
    introduce: [
      '(?:please )?meet (?:\\p{Lu}|each other)', "(?:like|want|happy|pleased|delighted|great|wanted|let me|allow me|promised|time)~(?:to )?(?:introduce|connect|put)~(?:you|two|both|each other|in touch|together)",
      '(?:putting|connecting|introducing|bringing|making|looping) (?:you|the two|both|\\p{Lu})~(?:two|both|together|in touch|group|each other|and|\\p{Lu})?', "(?:this|here) is \\p{Lu}\\p{L}+,? (?:who|our|my|the)", "you.ve (?:both|each) (?:said|told|agreed)", 'you (?:have |.ve )?both',
      'in the same e?-?mail', "each other's (?:e-?mail|details|contact)", 'double opt-?in', "i said i'd (?:put|introduce|connect)", 'asked me for a name', 'you two', 'by way of introduction', 'e-?meet', '(?:intro|introduction):',
      '(?:happy|pleased|glad) to connect', 'i promised (?:both|you)', 'quote separately',
    ],
    handOver: [
      'over to you', '(?:all|both) yours', "i.ll (?:leave|let) you (?:two |both |guys )?(?:to it|take it|sort|get|carry|figure)", "i.ll (?:get out of|step out of|bow out|step back|drop off|jump off)", 'take it from here', '(?:off you go|have fun|get on with it|getting on with it|be nice)', 'leave me out', 'no need to (?:keep|copy|cc)', "i(?:.m| am) muting",
    ],
    thanks: ['thank(?:s|ed)?(?: you| u)?(?: so| very)?(?: much)?', 'thx', 'many thanks', 'cheers', 'grateful', 'i owe (?:you|u)', "you(?:.re| are) (?:the best|a star|a legend|a lifesaver|a gem)", 'ta', 'bless you', 'appreciate (?:it|you|this|the)'],
    thanksIntro: [
      "(?:thank*|thx|grateful|cheers|bless you|appreciate)(?: you| u)?(?: so| very| ever so)?(?: much)?(?: again)?(?: indeed)? (?:for|to you for)~(?:intro*|introduc*|connect*|putting|referr*|referral|recommend*|passing|sending|thinking of|sharing|the name|the tip|the lead|the contact|setting|making|this|\\p{Lu}\\p{L}+)",
      'you who put in (?:the|a) (?:good )?word', 'real referral', "(?:you|u)(?: absolute)? (?:legend|star|gem|angel)~thank*", 'say thank (?:you|u)', 'how to thank (?:you|u)', 'what a find', 'your (?:introduction|referral|recommendation)',
    ],
    leave: ['(?:moving|moved|putting|dropping|move|switching) you (?:to|in|into|onto) bcc', '(?:you|to) bcc', 'spare your(?:s| inbox)'],
    report: ['keep(?:ing)? you (?:posted|in the loop|updated)', '(?:quick |short |an |small )?update', 'how it (?:went|goes|ended)', 'let you know how', 'wanted (?:you )?to (?:tell|know|hear)', 'report(?:ing)? back', 'notes from', 'got (?:him|her|them|it)', 'as promised'],
    met: ['(?:we |i |finally |have |just )?met (?:with |up with |up )?(?:him|her|them|on|at|yesterday|for|in)', '(?:but|so|and) we met', '(?:had|have had) (?:a |an )?(?:\\p{L}+ )?(?:call|chat|meeting|coffee|lunch|conversation)', '(?:he|she|they) (?:came|came round|visited|stopped by|dropped by)', 'came (?:round|over|by) (?:on|yesterday|last|to)', '(?:we|i) (?:spoke|talked) (?:with|to|on|yesterday|for)', 'sat down with', 'measured (?:everything|up)'],
    won: [
      '(?:they|he|she|we|has|have|just) ?(?:have |has |.ve |.s )?signed(?: up| on| off| for| the| with| today| yesterday)?', '(?:booked|hired|engaged|chose|picked|commissioned) (?:us|me|the (?:whole|job|lot|work)|him|her|them)', '(?:we|i) (?:won|got|landed|closed) (?:the|it|this|them)~(?:job|contract|deal|work|business|bid|tender|project)?', '(?:contract|deal|job|order)(?: is|.s)? (?:signed|done|closed|ours|won)', 'deposit(?: is| has been|.s)? (?:paid|in)', 'went with (?:us|me|him|her)', 'biggest job', 'signed for', 'got the (?:job|work|contract|gig)', 'is now (?:a|our) client', 'gave (?:us|me) the (?:job|work|contract)',
    ],
    lost: [
      '(?:went|gone|going|go|decided to go) with (?:the|another|a|an|someone|somebody|their|his|her|somebody)', "(?:we|i) (?:didn.t|did not) (?:get|win|land)", '(?:chose|picked|chosen|hired|choosing) (?:another|someone else|somebody else|a different|the other|a competitor|the cheaper)', '(?:lost|missed) (?:out|it|the (?:job|bid|deal|tender|work))', "(?:didn.t|did not) work out", '(?:turned us down|passed on|not to proceed|not going ahead|gone elsewhere|went elsewhere|decided against)', 'in the end (?:they|he|she) (?:chose|went|picked)',
    ],
    silent: [
      "(?:heard|hearing|got|getting|had) (?:nothing|no (?:reply|answer|response|word))(?: back)?(?: at all)?", "(?:haven.t|have not|hasn.t|has not|never|not) (?:heard|heard back|replied|answered|responded|called back|got back|had (?:a|any) (?:reply|answer|word))", 'no (?:reply|answer|response|word)', '(?:gone|went|radio|total|complete) (?:quiet|silent|silence|dark)', 'ghosted', 'left (?:\\p{L}+ ){0,3}(?:voicemails?|messages?)', 'voicemails?~nothing', 'crickets',
    ],
    trouble: [
      "(?:never|didn.t|did not|hasn.t|has not|failed to) (?:show|showed|shown|turn|turned|come|came|finish|finished|deliver|delivered|come back|turn up|show up)(?: up| back)?", '(?:no-?show|disappeared|vanished|let (?:me|us) down|botched|ruined|flooded|broke|cracked|collapsed|half-?finished|leaking again|worse than|overcharged|refund|complaint|furious|disaster|nightmare)', "(?:stopped|won.t|not|isn.t|doesn.t) (?:answering|answer|returning|pick(?:ing)? up|respond(?:ing)?)~(?:phone|calls|messages|the)", "(?:wouldn.t|would not|can.t|cannot) recommend", '(?:three|two|four|several) (?:hours|days|weeks) late', 'wrong (?:size|colour|color|one)', "(?:took|taken|has) (?:my|our|the) (?:deposit|money)",
    ],
    need: [
      "(?:needs?|requires?|wants?|seeking|is after|are after)(?! to know| to hear)", '(?:is|are|was|been|.s|.re) (?:looking|searching|hunting|shopping) for', 'looking (?:for|to (?:hire|find|buy|replace|move|sell))', "(?:would|.d) (?:like|love|want)~(?:somebody|someone|a |an |to (?:have|find|get|see|do|replace|redo|buy|sell|stay))", '(?:has|have|had) (?:to|got to) (?:be|find|get|replace|move|have)', '(?:must|has to) (?:find|get|have|replace)', 'in the market for', 'who could (?:get|do|fix|help|build|make)', 'before (?:it|the|they|he|she)~(?:renews|arrives|comes|opens|starts|audit|closes|lapses|gets)', 'the situation', 'what:', 'wanting', 'now wants', 'needs its', 'wants it',
    ],
    need1: ["(?:i|we)(?:'m|'re| am| are|'ve been| have been)? (?:really |urgently |desperately |badly )?(?:need|want|looking for|seeking|after|searching for|desperate)", "(?:i|we)(?:'d| would) (?:like|love) (?:to (?:find|get|have)|someone|somebody)", 'my~(?:has|is|are|needs?|broke|leaks?|cracked|won.t|died)', '(?:we have|we.ve|i have|i.ve) got~(?:in the|problem|leak)', 'exactly what (?:we|i) need', "(?:i|we) (?:can.t|cannot) (?:find|afford|get)", 'wants doing', "that'd be (?:great|ace|amazing)~need"],
    need2: ["you (?:said|mentioned|told me|were saying|were telling|are looking|were looking|need|needed|wanted|want|asked)(?: afterwards| that| me| on \\p{L}+| once)*", 'your (?:search|problem|trouble)', "you(?:.re|.ve| are| have) (?:been )?(?:looking|searching|struggling|having)", 'when you were in'],
    pain: ['(?:leak*|crack*|broke*|broken|drip*|mould|mold|fell|falls over|falling|stopped|stuck|struggl*|losing sleep|grumbling|fed up|out of control|a mess|tired of|too (?:small|slow|loud)|keeps? (?:failing|breaking|crashing)|curling|missing|half (?:the|of)|coming through|lapse|expire|out of space|makes? no sense|stopped making sense|damp|rot|rats|wasps|bees|ants)'],
    sell1: [
      '(?:we|i) (?:make|build|sell|offer|provide|do|help|design|run|supply|install|specialise|specialize|work with|charge)', 'our (?:product|pilot|platform|tool|software|typical|service|rates?|list|price|company|solution|agency|studio|firm|team)', 'pilot is', "i(?:'d| would) do the", '(?:show|pitch|demo|present|quote|tell) (?:her|him|them|you)', 'i can (?:tell|show|do|help|save)', '(?:introduce|connect) (?:me|us)~(?:their|the) (?:head|owner|manager|director|buyer|bursar|lady who runs)', 'paste away', '(?:they|she|he)(?: prob| probably)? (?:might|may|could|would|doesn?t?) (?:even )?(?:need|want|benefit|know|use)', '(?:for|do it for) nothing', 'raised~(?:seed|round|pre-seed)',
    ],
    supply: [
      "(?:is|.s) (?:a|an|the|our) (?:\\p{L}+ ){0,2}(?:attorney|lawyer|plumber|carpenter|accountant|bookkeeper|designer|developer|photographer|consultant|cfo|planner|trainer|coach|agent|broker|builder|electrician|roofer|therapist|tutor|translator|architect|engineer|cleaner|caterer|painter|installer|specialist|expert|one)", '(?:did|does|built|fixed|repaired|tested|moved|designed|handled|cut|made|installed|painted) (?:my|our|ours|the)', '(?:moves|runs|builds|makes|does|teaches|looks after|specialises|specializes|helps|boards) ', "(?:i know|there is|there.s) (?:a|an|someone|somebody|just the)~(?:who)?", '(?:he|she) charges', 'one of our former', 'i trust',
    ],
    yes: [
      "(?:yes|yep|yeah|yup|sure|absolutely|definitely|certainly|of course|by all means)(?: please|,? please do| go on| ma.?am| sir|,? intro me)?", 'please do', '(?:go ahead|go for it|fire away|do it|sounds good|sounds great|sounds perfect|count me in|i.m in|im in|works for me)', "(?:i|we)(?:'d| would)? ?(?:be )?(?:love|happy|glad|delighted|keen|pleased|thrilled|more than happy)~(?:to|talk|meet|speak|chat|hear|that)?", '(?:happy|glad|delighted|pleased|keen) to (?:talk|chat|meet|help|speak|have|connect|be|know|hear|take)', "(?:intro|introduce|connect) (?:me|us)", 'put (?:us|me) in touch', "that(?:'d| would) be (?:ace|great|lovely|wonderful|fantastic|perfect|brilliant|amazing|fab|super|helpful)", '(?:give|pass|share|send) (?:him|her|them) my (?:number|details|name|email|mobile|cell)', 'feel free to (?:pass|give|share|connect|introduce)', 'yes(?:,)? (?:please|absolutely|definitely|do)', 'why not', 'a thousand times',
    ],
    softYes: [
      '(?:delighted|nice|good|great|lovely|pleased|very glad|glad|pleasure|happy) to (?:meet|e-?meet|know|hear from|connect with) (?:you|u)', 'delighted', 'pleasure', "(?:could|can|shall|let.s|when can) (?:we|i|you) (?:speak|talk|meet|chat|come|call|jump)", '(?:i.ll|i will) (?:ring|call|phone|email|text|contact|message|write to|reach out|come|drop)', '(?:we|i) can (?:be there|come|meet|do)', 'come (?:by|over|round|and)', 'looking forward', '(?:free|available) (?:on|for|mornings|tomorrow|next|any|this)', 'works for me', 'any good\\?', 'can come', 'will (?:send|work)~(?:invite|with)', '(?:thursday|monday|tuesday|wednesday|friday|saturday|sunday|tomorrow)~(?:work|good|ok|suit)',
    ],
    no: [
      "(?:no thanks|no thank you|no,? (?:but )?thank*|not (?:interested|for me|for us|this time|at this time|right now|just now|keen)|i.ll pass|i.d rather not|rather not|i(?:.d| would) prefer not|have to (?:decline|pass|say no)|must decline|going to (?:pass|decline)|already (?:have|got|sorted|found|using|working|spoken for)|we.re (?:all )?(?:set|sorted|covered)|all set|please don.t|don.t (?:give|pass|share)|thanks but no|but no|kind of you,? but|we(?:.ll| will) (?:pass|leave it)|can.t take on|fully booked|no longer (?:looking|need))",
    ],
    unsure: [
      "(?:can.t|cannot|could not|couldn.t) say (?:yes or no|yet|either way)", "(?:let me|i.ll|need to|have to|want to|i need to) (?:think|sleep on|mull|check|ask|talk|run it)~", 'not (?:a yes|sure|decided|yet)(?: yet)?', '(?:ask|try) me (?:again|after|in|later)', 'get back to you', 'maybe', 'possibly', 'in principle', 'depends', "(?:i.ll|i will) let you know", 'not ready', '(?:give|need) (?:me|us|some)? ?(?:a|some|more|few) (?:time|days|weeks)', 'once (?:the|we|i) have', 'hold (?:off|fire)',
    ],
    withdraw: [
      '(?:have|need|going|got) to (?:pull out|withdraw|back out|cancel|bow out|step back)', '(?:pull|pulling|pulled|back|backing|backed) out', 'changed? (?:my|our) mind', "(?:please )?(?:don.t|do not) (?:connect|introduce|put|pass|give|share|go ahead)~(?:us|me|my)?(?: after all)?", 'call it off', 'on second thoughts?', 'no longer (?:want|wish|interested)', "(?:i|we) take it back", 'hold off (?:on|for)', 'scrap (?:that|it)', 'forget (?:it|what i said)', 'after all',
    ],
    again: ['still on offer', 'after all,? yes', '(?:back on|is it too late|changed my mind again|still available|reconsider*|go ahead after all)', 'put us in touch'],
    relay: ["(?:he|she|they|\\p{Lu}\\p{L}+)(?:'s|'re| has| have)? (?:also )?(?:says?|said|told (?:me|us)|tells me|asked (?:me|us)|wrote|replied|answered|agreed|confirmed|mentioned)", 'direct quote', 'her words', 'his words', 'quote', 'i asked (?:her|him|them)', 'wants you to', 'would like you to'],
    relayYes: [
      "(?:he|she|they|\\p{Lu}\\p{L}+)(?:'s| is| are|.re) (?:in|up for it|happy|keen|game|on board|expecting (?:your|a|you)|waiting for your)", "(?:he|she|they|\\p{Lu}\\p{L}+) (?:said|says|told me|replied)~(?:yes|go ahead|sure|fine|ok|happy|glad|love|delighted|fire away|please|can come|hand you|give you|pass|anytime|no problem)", "(?:he|she|they|\\p{Lu}\\p{L}+) (?:kindly )?(?:agreed|asked me (?:to|for|who)|would (?:be glad|love|like you))", "(?:he|she|they) (?:asked|wants|told)~(?:you (?:to )?(?:call|ring|email)|have you ring|hand you|give you)", "(?:ok|okay|fine|happy) (?:for you|to be contacted|to hear)", 'with (?:his|her|their) (?:permission|ok|okay|blessing)', "would be (?:glad|happy|delighted) to (?:have|talk|speak|meet|hear|chat)", "said (?:she|he|they)'?d (?:love|like|be)", 'has (?:agreed|consented|given)', 'happy to hear from you', 'fine (?:for me )?to (?:give|pass|share|connect)',
    ],
    bothYes: ["you(?:.ve| have)? (?:both|each) (?:said|told|agreed|given|asked)", 'both (?:of you )?(?:said|told|agreed|asked|have agreed|are (?:happy|keen|up))', 'you both (?:told|said|agreed|asked|know)', 'told me (?:it is|it.s) (?:fine|ok)', 'with (?:both )?your (?:permission|ok|blessing)', 'both (?:are )?(?:keen|happy|expecting)'],
    assume: ["i(?:.m| am) sure (?:she|he|they|\\p{Lu}\\p{L}+)", '(?:my|his|her) (?:partner|wife|husband|boss|sister|brother) (?:says|said|thinks|reckons)', '(?:she|he|they) (?:would|.d) (?:definitely|surely|probably|certainly)', '(?:probably|prob|surely|certainly|bound to)', 'might (?:want|like)', 'i (?:think|guess|bet|imagine|suspect) (?:she|he|they)'],
    notAsked: ["(?:haven.t|have not|not|didn.t|did not) (?:yet )?(?:told|tell|said|say|asked|ask|mentioned|mention|spoken|spoke)~", 'no names', 'nothing yet', "(?:doesn.t|does not) know (?:i|about|that)", 'without telling', 'i.ve only ever dealt with'],
    lead: ["(?:don.t|do not) know (?:them|him|her|who|anyone)~", 'nobody', 'no name', '(?:might|may) be nothing', '(?:just |only )?a (?:sign|rumou?r|hunch|tip|thought)', 'somewhere down the road', 'drove past', 'walking past', 'saw (?:a|the|that)~(?:sign|van|notice|ad|permit)', 'one day', 'at some point', 'not a referral', 'heard (?:a rumou?r|through the grapevine|that they)'],
    now: ['(?:right now|right away|asap|as soon as possible|urgent*|immediately|this week|today|desperate*|straight ?away|currently|at the moment|already|frantic)'],
    soon: [
      '(?:before|by|until|due|on|from|for|in|after|early|late|mid|end of|start of|beginning of) (?:the )?(?:end of (?:the )?)?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)', '\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)*', '(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?) \\d{1,2}', '(?:next|this|coming) (?:week|month|spring|summer|autumn|fall|winter|year|quarter)', '(?:before|by|until|for|in time for) (?:the )?(?:spring|summer|autumn|fall|winter|christmas|easter|season|year.?end|end of)', '(?:in|within) (?:a |an |two |three |four |six |\\d+ )(?:days?|weeks?|months?)', 'on the \\d{1,2}(?:st|nd|rd|th)', 'deadline', 'before (?:the|they|she|he|it|our|her|his)', 'by the time',
    ],
    someday: ['(?:some ?day|one day|eventually|sooner or later|down the road|at some point|no (?:rush|hurry)|some time|might|maybe|in the (?:spring|future|long run)|not on (?:her|his|their) list|no idea if|if ever|possibly|next year or so|thinking (?:of|about))'],
    budget: [
      'budget*', '(?:set|put|putting|setting) aside', '(?:can.t|cannot|won.t|don.t want to|not) (?:go|pay|spend|stretch)(?: above| over| beyond| more than| past)?', '(?:can|could|will|happy to|willing to|able to|prepared to|going to) (?:pay|spend|stretch to|go up to|manage|do)', '(?:max(?:imum)?|ceiling|limit|cap|up to|no more than|not more than|at most|tops|stay under|under|within|below|less than|not a penny more)', "(?:they|he|she|we|i)(?:'ve| have|'s| has)?(?: got| only)? (?:got |have |has )?(?:about |around |roughly |some )?(?=[£$€¥]?\\d)", "(?:signed off|sign-?off|approved|allocated|earmarked|grant|figure|purse|line is|in the plan|for (?:this|it|the (?:whole|lot|playground|job)))", 'to spend', 'for the whole lot', 'hoping for', 'was thinking', 'money', "for this and that.s", 'puso', 'over that', 'same money',
    ],
    noBudget: [
      '(?:quoted?|quoting|charges?|charged|bill(?:ed)?|invoice[ds]?|cost|costs|paid|pay for|price|priced|our typical|typically|usually|last (?:year|time|agency|one|lot)|insured for|worth|listing|deposit|premium|insurance|ticket|salary|raised|tender|fees?|from [£$€]|ignore|said (?:so|he should)|should spend|not (?:six|the)|first place|would imagine|imagine|i.d guess|guess|elsewhere|nearer|wanted|in the window|seen one|used to|pilot is|an hour|an hr|a day|per hour|rent|lease|bid|went at|they blew|venue|flowers|eating|competitor)',
    ],
    upTo: ["(?:up to|no more than|not more than|max(?:imum)?|at most|tops|under|below|within|less than|stay under|(?:can.t|cannot|won.t|wouldn.t) (?:go|spend|pay|do) (?:above|over|beyond|more than|past)|not (?:go )?(?:above|over)|won.t go over|ceiling|limit|cap|not a penny more|all in)"],
    meeting: [
      "(?:could|can|shall|let.s|would|happy to|i.ll|we can|i can|pat can|come) ?(?:we |i |you )?(?:speak|talk|meet|call|come|chat|jump|drop|ring|be there|do|have a call|set up|grab)~", '(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)(?:day)?s?(?: the)? (?:\\d{1,2}|at|morning|afternoon|evening|work)', 'calendly|cal\\.example|diary is here|book a (?:time|slot)', 'better for me', 'any (?:good|time|day)\\?', '\\d{1,2} ?min(?:utes)?,', 'in the (?:theat\\p{L}+|office)', 'w/c', 'demo', 'will send you an invite',
    ],
    bestTime: [
      "(?:any ?(?:time|evening|morning|afternoon|weekday|saturday|sunday|day)|(?:not )?before \\d|after \\d|(?:mornings?|afternoons?|evenings?|weekdays?|weekends?)(?: best| cet| only)?|between \\d~and|(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}* (?:or (?:mon|tue|wed|thu|fri|sat|sun)\\p{L}* )?(?:mornings?|afternoons?|evenings?|after|before)|until \\d|till \\d|best (?:time|after|before|in the))",
    ],
    byPhone: ['(?:call|ring|phone|phoning|cell|mobile|land ?line|by phone|on the phone|in phone|phone man|telephone|voice|a bell|her on|him on)'],
    byMail: ['(?:e-?mail|by mail|write to|inbox|drop~a line)'],
    byMessenger: ['(?:whats ?app|text(?:s)?(?: only| me)?|telegram|signal|sms|dm(?: on)? instagram|messenger|facebook)'],
    byVideo: ['(?:zoom|teams(?: call)?|video(?: call)?|google meet|skype|facetime)'],
    inPerson: ['(?:in person|face to face|come (?:by|over|round|and)|at (?:the|our|my) (?:office|shop|place|yard)|in the theat\\p{L}+|visit)'],
    byLinkedin: ['dm me(?: here)?', '(?:message|write|reach) me here', 'here on linkedin', 'in this chat'],
    notBy: ["(?:don.t|dont|do not|not|never|rather than|no|instead of|anything but|hate|rarely|only) (?:do |read |an? |by |via |the |on )?(?:e-?mail|phone|call|ring|zoom|calls|email)", 'voicemail jail', 'inbox is'],
    promo: [
      'refer (?:a|your|an?other) (?:friend|landlord|colleague|client|neighbou?r)', 'refer(?:ral)? (?:program(?:me)?|bonus(?:es)?|reward|code|link|scheme)', '(?:invite|bring) (?:a|your) friends?', 'get [£$€]\\d+', 'earn [£$€]?\\d+', 'promo code', 'unsubscribe', 'newsletter', 'employee referral', 'best hires', 'never too busy for your referrals', 'as a (?:referee|tenant|candidate)', 'character reference', 'letter of (?:recommendation|reference)', 'reference (?:request|check|letter)', 'gp referral', 'referral letter', '(?:patient|clinic|hospital|specialist|consultant) referral', 'referred (?:you|the patient) to (?:the|our) (?:clinic|department)', 'view (?:this|in) (?:e?mail )?(?:in your )?browser', 'limited time', 'act now', 'sale ends', 'points', 'your order', 'applied for', 'job offer', 'resume', 'all staff', 'people you may know', 'self-introduction', 'introduction to (?:the|algebra|python|statistics)', 'course', 'webinar',
    ],
    automatic: ['automatic reply', 'auto-?(?:reply|response)', 'out of (?:the )?office', 'on (?:annual )?(?:leave|vacation|holiday) (?:until|from)', 'will not be reading', 'limited access to', 'delivery (?:has )?failed', 'do not reply to this', 'we have received your (?:message|e?mail)', 'thank you for your e-?mail\\. i am'],
    invitation: ['invitation from (?:google )?calendar', 'attendee of the event', 'view map', 'more options', 'join (?:with google meet|the meeting|microsoft teams)', 'reply for \\S+@', 'organi[sz]er', 'meeting id', 'when:', 'accepted:', 'has accepted this'],
    first: ["i", "me", "my", "mine", "we", "us", "our", "ours", "i'm", "im", "i'd", "i'll", "we're", "we'd", "we've", "i've"],
    second: ["you", "your", "yours", "you're", "you've", "you'd", "u", "ur"],
    third: ["he", "she", "they", "him", "her", "them", "his", "their", "he's", "she's", "they're", "they've", "she'd", "he'd"],
    kin: ["(?:husband|wife|son|daughter|fianc[ée]e?|mother|father|mum|mom|dad|brother|sister|partner|cousin|dog|cat|baby|boy|girl|toddler|uncle|aunt|grandad|granddad|nephew|niece)"],
  },
  honorifics: { before: ['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'sir', 'lady', 'rev', 'fr', 'sr'], after: ['esq', 'jr', 'phd', 'fca', 'cpa', 'mba', 'md', 'ccim', 'riba', 'cfp', 'fcipd', 'apfs', 'bvsc', 'realtor', 'rn', 'pe', 'aia', 'qc', 'kc', 'obe', 'mbe', 'acca', 'cipd', 'rics', 'mrics', 'msc', 'bsc', 'ba', 'ma'] },
  titles: [
    '(?:senior |junior |chief |head |general |deputy |assistant |associate |managing |executive |creative |artistic |technical |clinical |regional |principal |chartered |co-?|vice |lead )*(?:director|manager|partner|officer|president|founder|owner|associate|consultant|adviser|advisor|engineer|designer|developer|architect|planner|accountant|lawyer|solicitor|attorney|broker|agent|realtor|coordinator|administrator|editor|producer|secretary|assistant|teacher|tutor|nurse|coach|trainer|photographer|chef|bursar|lead|recruiter|generalist|carpenter|electrician|plumber|proprietor|principal|dean|professor|curator|librarian|head of [\\p{L}& ]+|ceo|cfo|cto|coo|cmo|vp)(?:,? [\\p{L}& ]+)?',
  ],
  firms: ['ltd', 'limited', 'llc', 'inc', 'llp', 'plc', 'co', 'corp', 'bv', '& co', 'partners', 'group', 'associates', 'studio', 'studios', 'services', 'consulting', 'solutions', 'agency', 'architects', 'interiors', 'homes', 'school', 'clinic', 'café', 'cafe', 'bakery', 'hospitality', 'hotel', 'dental', 'physio', 'vet', 'college', 'university', 'trust', 'foundation', 'council', 'theatre', 'theater', 'church', 'library', 'hospital', 'music', 'media', 'builds', 'builders', 'kitchens', 'joinery', 'signs', 'stone', 'movers', 'flooring', 'accountants', 'solicitors', 'wealth', 'security', 'imports', 'chapter', 'society', 'club', 'centre', 'center', 'house', 'works', 'systems', 'technologies', 'labs', 'operations', 'events'],
  employers: ['at', 'from', 'of', 'with', 'runs', 'owns', 'manages', 'is', 'at the', 'from the', 'of the', 'runs the', 'owns the', 'over at'],
  notNames: 'I I’m I’ve I’ll I’d The This That These Those There Then They Their We Our You Your He She It Its My If In On At For From To And But Or So As By With Without When Where What Who Why How Just Also Any All Some One Two Three Not No Yes Yeah Ok Okay Please Thanks Thank Thx Hi Hello Hey Dear Hiya Howdy Morning Good Best Kind Regards Cheers Sent Subject Re Fwd Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Weds Thu Thurs Fri Sat Sun January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Christmas Easter Summer Spring Autumn Winter Fall Zoom Teams WhatsApp LinkedIn Facebook Instagram Google Excel Outlook iPhone Mrs Mr Ms Dr English French German Italian Spanish Russian Japanese Budget Money Status What Insurance Could Would Can Will Shall Should May Might Do Does Did Is Are Was Were Have Has Had Let Lets Give Ring Call Text Email Tell Ask Last Next First Brand New Not Nope Name PS Ps Anyhow Anyway Well Oh Ah Ha Got Met Walking Client Over Off Be Being Bless Ledger Six Both Each Moving Happy Nice Great Sorry Really Actually Maybe Perhaps Probably Possibly Right Same Still Such That’s There’s It’s He’s She’s They’re We’re You’re Let’s Don’t Can’t Referral Intro Introduction Board Update Report Meeting Committee Invoice Contract Deposit Bid Project Team Sales Marketing Finance SaaS IT HR CEO CFO CTO UK US USA EU BNI VAT CRM ERP NDA PDF API Q1 Q2 Q3 Q4 European Union London Paris Berlin Europe America American British Irish Scottish Welsh Access'.split(' '),
  greetings: ['hi', 'hello', 'hey', 'dear', 'hiya', 'howdy', 'heya', 'morning', 'good morning', 'good afternoon', 'good evening'],
};
