import type { Act } from '../src/chat/domain/acts/acts';
import type { Intent } from './chat-0.1/chat-words';
import { parseIntent } from './chat-0.1/chat-words';
import { hasCapitalInside, hasContact } from '../src/core/private-text/personal-text';
import { isQuestion } from '../src/rules/domain/question/kept-question';
import { localDate } from '../src/core/time';
import type { LabelledLine, Made } from './chat-lines';

/** What the whole-sentence patterns of 0.1 mean in the words of the acts; where one stood for several, each counts. */
const actsOf: Readonly<Record<Intent['kind'], readonly Act[]>> = {
  back: ['away.end'],
  ownAbsences: ['away.mine'],
  undo: ['undo'],
  away: ['away'],
  awayUnclear: ['away'],
  askedAway: ['away', 'away.mine'],
  askedOther: ['away.is', 'away.of'],
  askedUndo: ['undo'],
  reportAway: ['away.of'],
  reportBack: ['away.of'],
  help: ['help', 'greeting'],
  status: ['mailbox.status'],
  whoHas: ['duty.who'],
  dutyDeed: ['duty.take', 'duty.cannot', 'duty.opened'],
  thanks: ['thanks'],
  whoIsAway: ['away.who'],
  ownDelegation: ['delegation.mine', 'delegation.ask'],
  language: ['language'],
  signature: ['signature'],
  firstDay: ['cheatsheet'],
  questions: ['questions'],
  inbox: ['inbox'],
  agreements: ['agreements'],
  recordGuide: ['guide.record'],
  sendOn: ['guide.passOn'],
  messageList: ['list'],
  question: ['rule'],
};
const changing: ReadonlySet<Intent['kind']> = new Set([
  'back',
  'away',
  'reportAway',
  'reportBack',
  'undo',
  'language',
]);

/** A line as 0.1 read it. */
export function byPatterns({ text, at }: LabelledLine): Made {
  const intent = parseIntent(text, localDate(at.slice(0, 10)));
  const span = 'span' in intent ? intent.span : 'lastDay' in intent ? intent : undefined;
  const isKept =
    intent.kind === 'question' && isQuestion(text) && !hasContact(text) && !hasCapitalInside(text, '');
  return {
    act: actsOf[intent.kind],
    from: span?.from,
    until: span?.lastDay,
    part: undefined,
    sure: true,
    buttons: [],
    changes: changing.has(intent.kind),
    keeps: isKept,
  };
}
