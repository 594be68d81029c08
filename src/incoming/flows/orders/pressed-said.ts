// What was said of a message that one press of its card does, and how it was answered (F4, F5).

import type { AnswerWay } from '../../domain/incoming';
import type { PressedDeed, Wished } from '../../domain/shown/message-notices';

/** Undefined where it is denied, asked, or of what is to come. */
export function pressedIn(pressed: PressedDeed, text: string): Wished | undefined {
  if (text.includes('?') || unsure.test(text)) return undefined;
  if (pressed !== 'answered') return denied[pressed]?.test(text) === true ? undefined : { pressed };
  if (toCome.test(text)) return undefined;
  const said = waysSaid.filter(([, how]) => how.test(text)).map(([way]) => way);
  if (said.length === 0) return undefined;
  const [request] = said.filter((way) => outcomes.has(way));
  return { pressed, ways: said.filter((way) => !outcomes.has(way) || way === request) };
}

const unsure =
  /(?<!\p{L})(?:kanske|nog|tror|eller|undrar|om det (?:är|e)|maybe|perhaps|think|or|unsure|wonder)(?!\p{L})/iu;

const denied: Readonly<Partial<Record<PressedDeed, RegExp>>> = {
  minor: /(?<!\p{L})(?:inte|ej|ingen|inget|inga|knappast|aldrig|utom|not|no|isn't|hardly|except)(?!\p{L})/iu,
  // "Behöver inget svar" denies the answer; what is denied twice needs one.
  notNeeded:
    /(?<!\p{L})(?:inte|ej|not|isn't) (?:\p{L}+ )*(?:utan svar|obesvarad\p{L}*|unanswered|without an answer)(?!\p{L})|(?<!\p{L})(?:utom|except|än|ännu|yet)(?!\p{L})/iu,
};

/** "Ska mejla", "har inte ringt än". */
const toCome =
  /(?<!\p{L})(?:ska|skall|ska'|kommer att|tänker|vill|måste|kan|hinner|än|ännu|imorgon|i morgon|senare|snart|nästan|snart|bara|halvt|will|going to|must|can|can't|cannot|yet|tomorrow|later|soon|almost|haven't|hasn't|försökt\p{L}*|tried)(?!\p{L})/iu;

/** The first that is said of how a request ended: what is denied or masked is no handing out. */
const waysSaid: readonly (readonly [AnswerWay, RegExp])[] = [
  [
    'partlyHandedOut',
    /(?<!\p{L})(?:delvis|maska\p{L}*|till viss del|in part|partly|redacted|masked)(?!\p{L})/iu,
  ],
  [
    'doesNotExist',
    /(?<!\p{L})(?:finns|fanns|exist\p{L}*)(?: (?:det|dem|den|ju|alltså))? (?:inte|ej|inga?|inget)(?!\p{L})|(?:doesn't|does not|do not|don't|did not) exist(?!\p{L})/iu,
  ],
  [
    'notHandedOut',
    /(?<!\p{L})(?:inte|ej|inget|inga|ingen|nekat|nekade|avsl(?:og|ag\p{L}*)|vägra\p{L}*|not|nothing|refused|denied|rejected)(?!\p{L})/iu,
  ],
  [
    'handedOut',
    /(?<!\p{L})(?:utlämna[dt]\p{L}*|(?:lämna[dt]\p{L}*|gett|gav|skicka[dt]\p{L}*|mejla[dt]\p{L}*|maila[dt]\p{L}*)(?: \p{L}+){0,3} (?:ut|handling\p{L}*|dokument\p{L}*|allt|allihop)|(?:fått|fick) (?:ut )?(?:\p{L}+ )?(?:handling\p{L}*|dokument\p{L}*|allt)|handed (?:\p{L}+ ){0,3}out|(?:sent|gave|released)(?: \p{L}+){0,3} (?:documents?|records?|everything|files?))(?!\p{L})/iu,
  ],
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
const outcomes: ReadonlySet<AnswerWay> = new Set<AnswerWay>([
  'partlyHandedOut',
  'notHandedOut',
  'doesNotExist',
  'handedOut',
]);
