// "sjuk?", "är Anna borta", "ska jag säga att jag är borta": what is only asked, and changes nothing (F2, T10).

import type { LocalDate } from '../../src/core/time';
import type { AbsenceIntent } from './absence-words';
import { parseAbsenceIntent } from './absence-words';
import { foldAccents, plainWords } from '../../src/core/plain-words';

export type AskedIntent =
  /** About the writer's own absences. */
  | { readonly kind: 'askedAway' }
  | { readonly kind: 'askedUndo' }
  /** Whether somebody else is away or back; `text` as it was written. */
  | { readonly kind: 'askedOther'; readonly who: string; readonly text: string };

/** Wherever it stands: nothing that is written with one is done. */
export const hasQuestionMark = (text: string): boolean => /[?？؟⁇⁈⁉]/u.test(text);

const marks = /[?？؟⁇⁈⁉¿!()]|\p{Extended_Pictographic}/gu;
const undoing =
  /^(?:kan|far|ska|vill|hur|gar det|can|may|should|how)(?: (?:jag|man|vi|du|i|you|we|to|do))* (?:att )?(?:angra|angrar|undo)(?: jag| man| i)?(?: (?:det|mig|senaste|det senaste|it|that))?$/;
const saying =
  /^(?:ska|skall|kan|far|bor|borde|maste|behover|should|shall|can|may|must|do) (?:jag|man|vi|i|we) (?:have to |need to )?(?:saga|skriva|meddela|anmala|beratta|rapportera|say|write|tell you|report)(?: till dig| dig| har| here)? (?:att |om att |that )?/;
/** Before the one who is asked about. */
const verbs: ReadonlySet<string> = new Set(
  'ar a e blir var is am are will ska skall kommer kan far har should can may has have'.split(' '),
);
/** After them, where the verb alone does not say it. */
const joined = /^(?:att )?(?:vara|bli|varit|be|been|kommit|come) /;
const mostNameWords = 4;

/** Undefined for what is no question about who is away, and for what is simply said. */
export function parseAsked(text: string, today: LocalDate): AskedIntent | undefined {
  const bare = plainWords(text.replace(marks, ' '));
  const words = foldAccents(bare);
  if (undoing.test(words)) return { kind: 'askedUndo' };
  const told = saying.exec(words);
  const asked =
    (hasQuestionMark(text) ? parseSaid(`${bare}?`, today) : undefined) ??
    (told ? parseSaid(bare.slice(told[0].length), today) : undefined) ??
    parseTurned(bare, today);
  return asked && asAsked(asked, text);
}

const parseSaid = (text: string, today: LocalDate): AbsenceIntent | undefined =>
  parseAbsenceIntent({ text, words: foldAccents(plainWords(text)) }, today);

/** "är Anna borta i dag" as "Anna är borta i dag". */
function parseTurned(bare: string, today: LocalDate): AbsenceIntent | undefined {
  const [verb = '', ...rest] = bare.split(' ');
  if (!verbs.has(foldAccents(verb))) return undefined;
  const lengths = Array.from({ length: Math.min(mostNameWords, rest.length - 1) }, (_, at) => at + 1);
  for (const length of lengths) {
    const who = rest.slice(0, length).join(' ');
    const state = rest.slice(length).join(' ').replace(joined, '');
    const is = who === 'i' ? 'am' : 'är';
    const said = parseSaid(`${who} ${is} ${state}`, today);
    if (said !== undefined && said.kind !== 'awayUnclear') return said;
  }
  return undefined;
}

function asAsked(said: AbsenceIntent, text: string): AskedIntent | undefined {
  switch (said.kind) {
    case 'undo':
      return { kind: 'askedUndo' };
    case 'reportAway':
    case 'reportBack':
      return { kind: 'askedOther', who: said.who, text };
    case 'ownAbsences':
    case 'away':
    case 'awayUnclear':
    case 'back':
      return { kind: 'askedAway' };
  }
}
