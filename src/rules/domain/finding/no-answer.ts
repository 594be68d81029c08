// What a rule is no answer to, however near it is: it says nothing of what the question turns on.

import { asksHowLong, asksHowSoon, saysHowLong } from '../question/asked-for';
import { conditionOf } from '../question/of-all';
import { unitsOf, type Unit } from '../question/question-units';
import { ownWayIn } from './own-ways';
import { featuresOf } from './rule-features';
import { strengthOf, type RuleIndex } from './rule-index';
import { fold } from '../words/words';

/** Whether the rule of a place may be an answer at all. */
type MayAnswer = (place: number) => boolean;

interface Asking {
  readonly index: RuleIndex;
  readonly text: string;
  readonly folded: string;
}

/** What the wording of a question asks for that a rule has to say, each of its own kind. */
export function needsOf(index: RuleIndex, text: string): readonly MayAnswer[] {
  const asking = { index, text, folded: fold(text, 'plain') };
  const needs = [
    timeNeeded(asking),
    aboutAsker(asking),
    ofNobody(asking),
    placeNeeded(asking),
    otherWay(asking),
    requestNeeded(asking),
  ];
  return needs.filter((need) => need !== undefined);
}

const ruleText = ({ rules }: RuleIndex, place: number): string => fold(rules[place]?.text ?? '', 'plain');

/** Who asks how long gets no rule that gives no time, nor one whose time is when something else holds. */
function timeNeeded({ index, text, folded }: Asking): MayAnswer | undefined {
  if (!asksHowLong(folded)) return undefined;
  const units = unitsOf(text, index.plain.reading);
  const isOften = /\b(?:ofta|often)\b/.test(folded);
  const deeds = deedsOf(units, { index, folded });
  return (place) => {
    const rule = ruleText(index, place);
    if (
      !(saysHowLong(rule) || (isOften && always.test(rule))) ||
      !deeds.every((deed) => holds(index, place, deed))
    )
      return false;
    if (!asksHowSoon(folded)) return true;
    const condition = conditionOf(rule);
    const isOnlyThere = condition !== undefined && !saysHowLong(rule.slice(condition.length));
    return (
      !isOnlyThere ||
      /\b(?:innan|before|efter hur|after how)\b/.test(folded) ||
      touches(units, condition, index)
    );
  };
}

const always = /\b(?:alltid|standig\w*|kontinuerlig\w*|fortlopande)\b/;

/** What is to be done in time, where the rules have a concept of it: "hur länge får jag vänta med att registrera". */
function deedsOf(units: readonly Unit[], { index, folded }: Omit<Asking, 'text'>): readonly Unit[] {
  const deed = /\b(?:med|pa (?:mig|oss|sig)) att (\w+)/.exec(folded)?.[1];
  return units.filter(
    ({ words, features }) =>
      deed !== undefined &&
      words.split(' ').includes(deed) &&
      [...features.keys()].some((key) => key.startsWith('c:') && index.plain.postings.has(key)),
  );
}

/** A word of nearly the same meaning does. */
const related = 0.3;
const enough = 0.6;
const holds = ({ plain }: RuleIndex, place: number, { features }: Unit): boolean =>
  [...features].some(([key, wanted]) => wanted * strengthOf(plain, key, place) >= related);

/** Whether the question is of the case that the condition is about. */
function touches(
  units: readonly Unit[],
  condition: string,
  { plain: { reading }, rules }: RuleIndex,
): boolean {
  const [any] = rules;
  if (any === undefined) return false;
  const there = featuresOf({ ...any, text: condition, section: '', context: '' }, reading);
  return units.some(
    ({ words, kind, features }) =>
      kind !== 'weak' &&
      !words.split(' ').every((word) => ofTime.test(word)) &&
      [...features].some(
        ([key, wanted]) => wanted >= enough && (there.get(key) ?? 0) >= enough && !isOfMail(key),
      ),
  );
}
const ofTime =
  /^(?:inom|tid\w*|hur|manga|many|lang\w*|snab\w*|fort|snart|dag\w*|arbetsdag\w*|timm\w*|veck\w*|manad\w*|senast|within|time|days?|long|soon)$/;
const isOfMail = (key: string): boolean => /^c:(?:e-post|brevlåda|brevlada)/.test(key);

const asksThem =
  /\b(?:far|kan|maste|ska|behover|tillatet|may|can|must|should)\b.*\b(?:fraga|efterfraga|krava|begara|be|kolla|kontrollera|ask|demand)\b.*\b(?:vem|varfor|vad .* (?:till|for)|syfte\w*|legitimation|leg|id|namn\w*|identitet\w*|who|why|name|purpose)\b/;
const mustTell =
  /\b(?:far|kan|maste|ska|behover|tillatet|may|can|must|should)\b.*\b(?:saga|beratta|uppge|ange|tala om|legitimera|motivera|say|tell|give)\b.*\b(?:vem|varfor|namn\w*|sig|syfte\w*|who|why|name)\b/;
/** "Måste jag säga vem jag är när jag lämnar ut": whoever answers for the office. */
const ofOffice =
  /\b(?:far|kan|maste|ska|behover|may|can|must|should) (?:jag|vi|man|du|ni|i|we|you|den som (?:inte )?(?:lamnar|avslar|svarar|nekar)|(?:handlaggar|registrator|tjansteman|kommun|myndighet|namnd|chef|enhet)\w*|the (?:registrar|manager|authority|municipality|office)\w*)\b/;
const ofOwnRequest = /\b(?:jag|vi|man|i|we) (?:begar|vill (?:ha|fa|se|lasa)|ber om|request|want|ask for)\b/;
const ofRecord =
  /\b(?:handling\w*|protokoll\w*|akt(?:en|er)?|utlamn\w*|lamna\w* ut|fa ut|begar\w*|begaran|den som vill|nagon vill|journalist\w*|document\w*|record\w*|request\w*)\b/;
const saysOfAsker =
  /\b(?:anonym\w*|legitim\w*|identi\w*|namn\w*|syfte\w*|efterforsk\w*|efterfraga\w*|fraga (?:\w+ ){0,2}(?:varfor|vem)|vem (?:det|han|hon|den))\b/;

/** Whether who asks for a document has to say who they are, and why: few rules say. */
function aboutAsker({ index, folded }: Asking): MayAnswer | undefined {
  const isTold = mustTell.test(folded) && (!ofOffice.test(folded) || ofOwnRequest.test(folded));
  if (!(isTold || asksThem.test(folded)) || !ofRecord.test(folded)) return undefined;
  return (place) => saysOfAsker.test(ruleText(index, place));
}

/** "Måste man svara på anonyma mejl": only a rule that speaks of what has no sender's name says. */
function ofNobody({ index, folded }: Asking): MayAnswer | undefined {
  return anonymous.test(folded) ? (place) => anonymous.test(ruleText(index, place)) : undefined;
}
const anonymous = /\b(?:anonym\w*|anonymous\w*)/;

const ownPlace =
  /\b(?:gmail|hotmail|yahoo|icloud|dropbox|usb\w*)\b|\b(?:till|pa|i|via|fran|over|to|on|from|in) (?:(?:min|mitt|mina|sin|sitt|en|ett|nagon|my|a|an|your) )?(?:egen |eget |egna |own )?(?:(?:privat(?:a|t)?|private|personal|hem(?=adress|mejl|mail))[- ]?(?:adress\w*|mejl\w*|mail\w*|e ?post\w*|inkorg\w*|address|email)|(?:privat(?:a|t)?|private|personal|egen|eget|egna|own|hem(?=dator))[- ]?(?:konto\w*|dator\w*|mobil\w*|telefon\w*|account|computer|phone|moln\w*))\b|\b(?:mejl\w*|mail\w*|skicka\w*|vidarebefordra\w*|styr\w*|koppla\w*) (?:\w+ ){0,3}hem\b/;
const asksAllowed =
  /\b(?:far|kan|ska|bor|maste|gar det|ar det ok\w*|tillat\w*|may|can|should|must|allowed|ok to)\b/;
const ofWork =
  /\b(?:jobb\w*|arbets\w*|tjanste\w*|kommun\w*|mejl\w*|mail\w*|post\w*|handling\w*|arende\w*|work\w*|e ?post\w*|email\w*)\b/;
const saysOfPlace =
  /\b(?:privat\w*|hem|hemma|egn?a|egen|eget|moln\w*|gmail|externa? (?:adress|konto|mottagar|tjanst|system|lagring)\w*|utanfor (?:kommunen|organisation\w*|myndighet\w*)|godkan\w*|kommunens (?:system|utrustning|enhet|dator|natverk|server)\w*|usb\w*|bara|endast|automatisk\w*|hotmail|(?:inte|aldrig|ej) (?:\w+ ){0,3}vidare\w*|vidare\w* (?:\w+ ){0,5}forbjud\w*|andra an|tjansteadress\w*)\b/;

/** Whether work may be sent to or kept in a place of one's own: only a rule that speaks of such places says. */
function placeNeeded({ index, folded }: Asking): MayAnswer | undefined {
  if (!ownPlace.test(folded) || !asksAllowed.test(folded) || !ofWork.test(folded)) return undefined;
  return (place) => saysOfPlace.test(ruleText(index, place));
}

/** When a request for a public document is to be answered: only a rule that speaks of such says. */
function requestNeeded({ index, text }: Asking): MayAnswer | undefined {
  return ownWayIn(text) === undefined ? undefined : (place) => ofRecord.test(ruleText(index, place));
}

/** What is neither mail nor a call: "do I have to register text messages", "får jag svara på facebook", "på privata mobilen". */
const otherWays: readonly RegExp[] = [
  /\b(?:sms\w*|mms\w*|textmeddelande\w*|text messages?|texting)\b/,
  /\b(?:facebook\w*|instagram\w*|linkedin|twitter|tiktok|snapchat|social\w* (?:medi\w*|natverk\w*)|social media)\b/,
  /\b(?:(?:privat(?:a|t)?|private|personal|egen|eget|egna)[- ]?(?:mobil\w*|telefon\w*|dator\w*|phone|computer|laptop)|privatmobil\w*|privattelefon\w*)\b/,
];
/** Only a rule that speaks of the same says. */
function otherWay({ index, folded }: Asking): MayAnswer | undefined {
  const way = otherWays.find((one) => one.test(folded));
  return way && ((place) => way.test(ruleText(index, place)));
}
