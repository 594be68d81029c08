// What was said of a message that one press of its card does, and how it was answered (F4, F5).

import { findRuns } from '../../../chat/domain/days/find-runs';
import { clean, tokensOf } from '../../../chat/domain/reading/tokens';
import { folded } from '../../../core/plain-words';
import { isFirstName } from '../../../core/private-text/first-names';
import type { AnswerWay } from '../../domain/incoming';
import type { PressedDeed, Wished } from '../../domain/shown/message-notices';
import { isDenied, isDoubted, isHeldOff, isOfOther, isToCome } from './denied-wish';

/** Undefined where it is not surely said: denied, doubted, asked, of what is to come, or of somebody else. */
export function pressedIn(pressed: PressedDeed, text: string): Wished | undefined {
  if (isDoubted(text)) return undefined;
  if (pressed !== 'answered') return surely[pressed](text) ? { pressed } : undefined;
  if (isToCome(text) || isOfOther(text)) return undefined;
  const ways = waysIn(text);
  return ways.length > 0 ? { pressed, ways } : undefined;
}

const surely: Readonly<Record<Exclude<PressedDeed, 'answered'>, (text: string) => boolean>> = {
  approve: (text) => !isDenied(text) && !isHeldOff(text) && !isOfOther(text) && !approvesLater.test(text),
  minor: (text) => ofMinor.test(text) && !isDenied(text) && !isHeldOff(text) && !wasOrIsToo.test(text),
  // "Behöver inget svar" denies the answer; what is denied twice needs one.
  notNeeded: (text) => !isHeldOff(text) && !needsSome.test(text) && !isOfDay(text),
};

const approvesLater =
  /(?<!\p{L})(?:ska|skall|kommer|måste|kan|will|must|can)(?: \p{L}+){0,3} (?:godkänna|approve)(?!\p{L})/iu;
const ofMinor =
  /(?<!\p{L})(?:ringa|oviktig\p{L}*|betydelselös\p{L}*|minor|unimportant|trivial|släng|slänga|kasta|(?:är|e|bara|som|is|as|just)(?: \p{L}+){0,2} (?:reklam|skräp\p{L}*|spam|junk))(?!\p{L})/iu;
const wasOrIsToo =
  /(?<!\p{L})(?:var|varit|tidigare|förut|was|been|för (?:\p{L}+ ){1,2}för att|too \p{L}+ to)(?!\p{L})/iu;
/** "Får inte vara obesvarad", "inget svar från mig". */
const needsSome =
  /(?<!\p{L})(?:(?:inte|ej|not|isn't) (?:\p{L}+ )*(?:utan svar|obesvarad\p{L}*|unanswered|without an answer)|utom|except|före|before|(?:från|av|from|by) (?:mig|mej|me)|(?:svar|answer|reply) (?:nu|just nu|direkt|genast|now))(?!\p{L})/iu;
const isOfDay = (text: string): boolean =>
  findRuns(tokensOf(clean(/(?<!\p{L})(?:be)?svar.*|(?:answer|reply).*/iu.exec(text)?.[0] ?? ''))).length > 0;

/** How it ended, unless two are said; else by what, where the writer has done it. */
function waysIn(text: string): readonly AnswerWay[] {
  const said = text.split(clauseEnds).map(outcomeIn);
  const outcomes = new Set(said.flatMap(({ ways }) => ways));
  const [outcome, another] = outcomes.has('partlyHandedOut') ? (['partlyHandedOut'] as const) : outcomes;
  if (another !== undefined || leavesOut.test(text)) return [];
  const isDone = isOwn(text) && !said.some(({ rest }) => isDenied(rest));
  const means = isDone ? meansSaid.filter(([, by]) => by.test(text)).map(([way]) => way) : [];
  return outcome === undefined ? means : [outcome, ...means];
}

/** What is denied beside another verb says nothing of how it ended. */
function outcomeIn(clause: string): { readonly ways: readonly AnswerWay[]; readonly rest: string } {
  const ways: AnswerWay[] = [];
  let rest = clause;
  for (const [way, how] of outcomesSaid)
    if (how.test(rest)) {
      ways.push(way);
      rest = rest.replace(how, ' - ');
    }
  return { ways: isDenied(rest) || toWriter.test(clause) ? [] : ways, rest };
}
const clauseEnds = /[,.;:!]|(?<!\p{L})(?:men|fast|utan|but)(?!\p{L})/iu;
const leavesOut = /(?<!\p{L})(?:utom|förutom|except)(?!\p{L})|(?:men|utan|but|,) (?:inte|ej|not)(?!\p{L})/iu;
const toWriter = /(?<!\p{L})(?:till|to) (?:mig|mej|oss|me|us)(?!\p{L})/iu;

const out = '(?:ut|handling\\p{L}*|dokument\\p{L}*|out|documents?|records?)';
const outcomesSaid: readonly (readonly [AnswerWay, RegExp])[] = [
  [
    'partlyHandedOut',
    /(?<!\p{L})(?:delvis|maska\p{L}*|till viss del|in part|partly|redacted|masked)(?!\p{L})/iu,
  ],
  [
    'doesNotExist',
    /(?<!\p{L})(?:(?:finns|fanns|exist\p{L}*)(?: (?:det|dem|den|ju|alltså))? (?:(?:inte|ej)(?! (?:något|några|nån|någon|skäl|hinder))|(?:inga?|inget)(?: \p{L}+)? (?:handling\p{L}*|dokument\p{L}*|uppgift\p{L}*|mejl)|(?:inga?|inget)$)|(?:inte|ej) (?:finns|fanns|existera\p{L}*)|(?:doesn['’]t|does not|do not|don['’]t|did not|didn['’]t) exist)(?!\p{L})/iu,
  ],
  [
    'notHandedOut',
    new RegExp(
      `(?<!\\p{L})(?:(?:inte|ej|inget|inga|ingen|not|nothing)(?: (?!sekretess|hinder)\\p{L}+){0,3}? (?:utlämn\\p{L}*|lämna\\p{L}*|ut|handed|released)(?: ut| out)?|(?:får|fick) (?:inte|ej|inga?|inget)(?: \\p{L}+)? ut|(?:lämna\\p{L}*|handed|gave|gett|gav)(?: \\p{L}+)? (?:inte|ej|inga?|inget|nothing)(?: \\p{L}+)? ${out}|nekat|nekade(?:s)?|avsl(?:og|ogs|ag\\p{L}*)|vägra\\p{L}*(?: att)? lämna\\p{L}*(?: ut)?|refused|denied|rejected)(?!\\p{L})`,
      'iu',
    ),
  ],
  [
    'handedOut',
    /(?<!\p{L})(?:utlämna[dt]\p{L}*|(?:lämna[dt]\p{L}*|gett|gav|skicka[dt]\p{L}*|mejla[dt]\p{L}*|maila[dt]\p{L}*)(?: \p{L}+){0,3} (?:ut|handling\p{L}*|dokument\p{L}*|allt|allihop)|(?:fått|fick) (?:ut )?(?:\p{L}+ )?(?:handling\p{L}*|dokument\p{L}*|allt)|handed (?:\p{L}+ ){0,3}out|(?:sent|gave|released)(?: \p{L}+){0,3} (?:documents?|records?|everything|files?))(?!\p{L})/iu,
  ],
];

const meansSaid: readonly (readonly [AnswerWay, RegExp])[] = [
  [
    'phone',
    /(?<!\p{L})(?:ring(?:de|t)|(?:per|via|på|över) tel(?:efon(?:en)?)?|called|phoned|rang|(?:by|over the|on the) phone)(?!\p{L})/iu,
  ],
  [
    'mail',
    /(?<!\p{L})(?:(?:mejla|maila)(?:t|de)|(?:per|via|med) (?:mejl|mail|e-?post)|e?mailed|by e?-?mail)(?!\p{L})/iu,
  ],
  ['letter', /(?<!\p{L})(?:(?:per|med|via|ett) (?:brev|post)|by (?:letter|post))(?!\p{L})/iu],
  [
    'meeting',
    /(?<!\p{L})(?:(?:på|i|vid) (?:ett|vårt|mötet|dagens) ?(?:möte)?|in a meeting|at (?:a|the|our) meeting)(?!\p{L})/iu,
  ],
];

/** "Har svarat", "ringde henne", "den är besvarad"; not "ringde tekniska", "mejlade en motfråga". */
function isOwn(text: string): boolean {
  const { reached, whom } = byWriter.exec(text)?.groups ?? {};
  if (reached === undefined) return isAnswered.test(text) || byWriter.test(text);
  return whom === undefined || asker.test(whom) || /^\p{Lu}/u.test(whom) || isFirstName(folded(whom));
}
const byWriter =
  /(?:^|[,.;:!–-] *|(?<!\p{L})(?:jag|ja|vi|i|we) )(?:(?:och|sen|då|nu|men|ja|jo|nej|nyss|precis|just|redan|har|jag|vi|and|have|already|i|just) )*(?:svara(?:t|de)|besvara(?:t|de)|answered|replied|spoke|wrote|(?<reached>ring(?:de|t)|mejla(?:t|de)|maila(?:t|de)|called|phoned|rang|e?mailed)(?: (?:upp|till|tillbaka|just|nu|nyss|redan|to|back|up|just|now))*(?: (?<whom>\p{L}+))?)(?!\p{L})/iu;
const asker =
  /^(?:hen|henne|honom|dem|dom|den|ett|mitt|vårt|svar\p{L}*|avsändar\p{L}*|frågeställar\p{L}*|\p{L}*sökande\p{L}*|klagande\p{L}*|journalist\p{L}*|\p{L}*tidning\p{L}*|kund\p{L}*|medborgar\p{L}*|kvinnan|mannen|tjejen|killen|föräld\p{L}*|mamman|pappan|om|ang\p{L}*|på|i|för|med|och|angående|her|him|them|the|about|on|and|this|an?)$/iu;
const isAnswered =
  /(?<!\p{L})(?:besvarad|svarad|(?:är|e|blev|is|was)(?: (?:nu|redan|already|now))* (?:besvarat|klart?|färdig\p{L}*|answered|done)|har(?: \p{L}+)? besvarats|svar(?:et)? (?:är )?(?:lämnat|givet|skickat))(?!\p{L})/iu;
