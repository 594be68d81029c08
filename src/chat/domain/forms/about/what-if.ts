// "Vad händer om ingen öppnar", "vem har min låda om jag är borta": asked of what comes, told by its words and answered from settings and roster.

import { isOneOf, type Act } from '../../acts/acts';
import { isOfDecidingForMe } from '../duty/who-decides';

export const whatIfTopics = ['ifNotOpened', 'ifAway', 'leaveAsked', 'standIn', 'ifTheyAre'] as const;
export type WhatIf = (typeof whatIfTopics)[number];

const asks =
  '(?:vad? (?:hander|sker|blir det)|hur (?:gar det|gor jag|funkar det)|vem (?:far|har|tar|oppnar|skoter|beslutar|avgor|bestammer|tacker|gar in|hoppar in|rycker in|ersatter|ar (?:chef|tf|ansvarig|tillforordnad))|what (?:happens|will happen)|who (?:gets|has|takes|opens|decides|covers|steps in|fills in|stands in|replaces))';
const away =
  '(?:om|nar|medan|ifall|if|when|while) (?:jag|i) (?:\\p{L}+ ){0,2}?(?:ar|blir|bli|vara|va|m|am|get|become|fall|were|was) (?:\\p{L}+ ){0,2}?(?:sjuk|borta|ledig|franvarande|away|sick|ill|off|absent)';
const othersAway =
  '(?:(?:om|ifall|nar|medan|if|when|while) (?!(?:jag|i|du|man|you)\\b)(?:\\p{L}+ ){1,6}?(?:ar|blir|skulle vara|skulle bli|are|is|were|get|gets) (?:\\p{L}+ ){0,2}?(?:sjuka?|borta|lediga?|daliga?|franvarande|pa (?:semester|kurs|konferens|utbildning)|away|sick|ill|off|absent|on leave)|(?:if|when|while) (?!it|that|there)\\p{L}+ ?s (?:away|sick|ill|off|absent|on leave))';
const unopened =
  '(?:ingen|inte|aldrig|glommer|missar|missas|hinner inte|nobody|no one|noone|not|never|forget|miss|dont|do not)';
const opening =
  '(?:oppn\\p{L}*|kollar?|kollat|brevlad\\p{L}*|ladan|lada|opens?|opened|mailbox\\p{L}*|checks?|checked|looks?)';
/** Somebody's own mail, a file that is opened: other questions. */
const ofElse =
  /\b(?:mejl\p{L}*|mail|mails|email|post|posten|e post|bilag\p{L}*|lank\p{L}*|attachments?|links?|autosvar|telefon\p{L}*|phone|lon|lonen|laser|reads?)\b/u;

const forms: readonly (readonly [WhatIf, RegExp])[] = [
  ['ifAway', new RegExp(`\\b${asks}\\b.*\\b${away}\\b`, 'u')],
  ['ifAway', new RegExp(`\\b${away}\\b.*\\b${asks}\\b`, 'u')],
  [
    'ifNotOpened',
    new RegExp(
      `\\b(?:vad? (?:hander|sker|blir det)|hur gar det|what (?:happens|will happen))\\b.*\\b(?:om|nar|if|when)\\b.*\\b${unopened}\\b.*\\b${opening}\\b`,
      'u',
    ),
  ],
  [
    'ifNotOpened',
    new RegExp(
      `\\b(?:vad? (?:hander|sker)|what happens)\\b.*\\b(?:om|if)\\b.*\\b(?:brevlad\\p{L}*|ladan|lada|mailbox) (?:\\p{L}+ )?(?:inte|aldrig|not|never|ar not|is not)\\b`,
      'u',
    ),
  ],
  [
    'leaveAsked',
    /^(?:(?:hej|hi|du) )*(?:kan|far|skulle|kunde|may|can|could) (?:jag|man|i)(?: (?:kunna|fa|possibly))* (?:ta|vara|ha|fa|take|have|be|get)(?: (?:ut|en|lite|a|some))* (?:\p{L}*ledig\p{L}*|semester\p{L}*|komp\p{L}*|flex\p{L}*|leave|vacation|time off|day off|off|holidays?)\b/u,
  ],
  [
    'standIn',
    /\b(?:tar|ta|far|fa|skoter|tar over|gets?|takes?|handles?)(?: (?:over|emot|hand om))? (?:mina|my|\p{L}+s) (?:kort|korten|notiser|cards?|notifications?)\b/u,
  ],
  [
    'standIn',
    /^(?:(?:hej|ok|och|att) )*(?!(?:jag|du|vi|vem|vilka|man|i|you|who)\b)\p{L}+ (?:far|kan|ska|tar|may|can|will) (?:godkanna|besluta|avgora|bestamma|approve|decide)(?: (?:allt|det|idag|i dag|imorgon|i morgon|sa lange|under tiden|meanwhile|today|tomorrow))*(?: (?:jag|i|medan|nar|for|eftersom|while|when)\b.*)?$/u,
  ],
  // "Carin är borta, kan jag godkänna?"
  [
    'standIn',
    /^(?:(?:hej|ok|och|nar|om|eftersom|as|when|if|since) )*(?!(?:jag|i)\b)\p{L}+ (?:\p{L}+ )?(?:ar|e|is) (?:borta|sjuk|ledig|franvarande|pa semester|away|sick|ill|off|on leave) (?:(?:sa|och|men|da|so|and) )*(?:kan|far|ska|maste|can|may|should|must|do) (?:jag|ja|i)(?: (?:da|nu))* (?:godkanna|besluta|avgora|bestamma|approve|decide)\b/u,
  ],
  // "Carin är borta, då är det väl jag som godkänner?"
  [
    'standIn',
    /^(?:(?:hej|ok|och|nar|om|eftersom|as|when|if|since) )*(?!(?:jag|i)\b)\p{L}+ (?:\p{L}+ )?(?:ar|e|is) (?:borta|sjuk|ledig|franvarande|pa semester|away|sick|ill|off|on leave)(?: (?:idag|i dag|nu|today|now))?(?: (?:sa|och|men|da|so|and|then|val|alltsa))* (?:(?:ar|blir|is) (?:det|it)(?: (?:da|val|nu|ju|alltsa|then))* (?:jag|ja|me|i) (?:som|who|that)(?: (?:far|ska|maste|kan))?|(?:do|will|shall) i) (?:godkann\p{L}*|beslut\p{L}*|avgor\p{L}*|bestam\p{L}*|approv\p{L}*|decid\p{L}*)/u,
  ],
  // "Är det jag som beslutar när Carin är borta?"
  [
    'standIn',
    /^(?:(?:hej|ok|och|men) )*(?:(?:ar|blir|is) (?:det|it)(?: (?:da|val|nu|ju))* (?:jag|ja|me|i) (?:som|who|that)(?: (?:far|ska|maste|kan))?|(?:far|kan|ska|maste|may|can|do|should) (?:jag|i)) (?:godkann\p{L}*|beslut\p{L}*|avgor\p{L}*|bestam\p{L}*|approv\p{L}*|decid\p{L}*) (?:nar|om|medan|when|while|if) (?!(?:jag|i)\b)\p{L}+ (?:\p{L}+ )?(?:ar|e|is) (?:borta|sjuk|ledig|franvarande|pa semester|away|sick|ill|off|on leave)/u,
  ],
  // "Är jag fortfarande chef, eller är Carin hemma?"
  [
    'standIn',
    /^(?:(?:hej|och|men) )*(?:ar|e|am) (?:jag|i)(?: (?:fortfarande|an|still|kvar som|nu))* (?:chef|ansvarig chef|tillforordnad|tf|the manager|in charge)(?! (?:for|at|over|of) )(?: |$)/u,
  ],
  ['standIn', new RegExp(`\\b(?:vem|vilka|who) (?:godkann\\p{L}*|approves)\\b.*\\b${away}\\b`, 'u')],
  [
    'standIn',
    /^(?:(?:och|men|hej|and) )*(?!(?:jag|vi|i|we|vem|vilka|who)\b)\p{L}+(?: \p{L}+)? (?:(?:tar|skoter|fattar|takes|makes|handles) (?:(?:alla|all) )?(?:mina|my) (?:beslut\p{L}*|forslag\p{L}*|godkannanden|decisions|proposals|approvals)|(?:ar|blir|is|will be) (?:min|my) (?:stallforetrad\p{L}*|deputy))\b/u,
  ],
  [
    'standIn',
    /\b(?:vem|vilka|who)(?: (?:ar|blir|e|is|som|det|nu|kan|ska|vara|the))* (?:(?:min|mina|my) (?:stallforetrad\p{L}*|ersattar\p{L}*|vikarie\p{L}*|stand ?in|deputy|substitute)|(?:stallforetrad\p{L}*|ersattar\p{L}*|vikarie\p{L}*|stand ?in|deputy|substitute) (?:for|at|till) (?:mig|me|mej))(?: (?:nu|da|som chef|nar jag ar borta|om jag ar borta|when i am away|if i am away|now))*$/u,
  ],
  [
    'standIn',
    /^(?:(?:och|men|hej|and) )*(?:vem|vilka|who) (?:ersatter|vikarierar for|gar in for|hoppar in for|rycker in for|tacker for|stands in for|covers for|replaces) (?:mig|mej|me)(?: (?:da|nu|nar jag ar borta|when i am away))*$/u,
  ],
  [
    'standIn',
    /^(?:(?:och|men|hej|and) )*(?:(?:ar|e|am) (?:jag|i)(?: (?:fortfarande|nu|still|alltsa|en|a|den som ar|the|vice|tf))* (?:stallforetrad\p{L}*|tillforordnad|deputy|stand ?in)(?: chef)?(?: (?:for|at|to) \p{L}+)?|(?:(?:beslutar|avgor) jag(?: nu)? (?:for|at|i)|ersatter jag|vikarierar jag for) (?!vad|nar|om|hur)\p{L}+(?: stalle)?)(?: (?:nu|da|fortfarande|as chef|som chef|now|then|still))*$/u,
  ],
  ['ifTheyAre', new RegExp(`\\b${asks}\\b.*\\b${othersAway}\\b`, 'u')],
  ['ifTheyAre', new RegExp(`\\b${othersAway}\\b.*\\b${asks}\\b`, 'u')],
];

/** `words`: folded and plain. */
export function asksWhatIf(words: string, before: Act | undefined): WhatIf | 'emptyDays' | undefined {
  const isOfDuty = before !== undefined && isOneOf(before, 'week', 'duty.who', 'duty.mine');
  if (holes.test(words) && (isOfDuty || ofRoster.test(words))) return 'emptyDays';
  if (words.length > longest || ofElse.test(words)) return undefined;
  return isOfDecidingForMe(words) ? 'standIn' : forms.find(([, form]) => form.test(words))?.[0];
}
const longest = 160;
const holes = /\b(?:hal|lucka|luckor|luckorna|gap|gaps|holes?)\b/;
const ofRoster = /\b(?:schema\p{L}*|bemanning\p{L}*|brevlad\p{L}*|roster|mailbox\p{L}*)\b/u;
