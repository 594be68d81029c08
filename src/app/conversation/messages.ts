// What people write → what is understood → the acts of the features that it is meant for → what is answered.

import type { Person } from '../../people/domain/person';
import type { Spoken } from '../../chat/context';
import { aboutBot, asksUnread } from '../../chat/domain/forms/about/about-bot';
import { frameAfter, frameNaming, frameOfChoice } from '../../chat/domain/going-on';
import { askedInEnglish, goesOnInEnglish } from '../../chat/domain/reading/english';
import { isAsking } from '../../chat/domain/says/next-acts';
import type { Act } from '../../chat/domain/acts/acts';
import type { AnsweredFirst, HeardLine } from '../../chat/domain/acts/heard-line';
import type { Saying } from '../../chat/domain/acts/saying';
import type { Choice } from '../../chat/domain/acts/understanding';
import { pressed } from '../../chat/domain/acts/saying';
import type { Turn } from '../../chat/domain/turn';
import { sayingOf, turnOf } from '../../chat/domain/turn';
import type { Understanding } from '../../chat/domain/acts/understanding';
import { hearLine } from '../../chat/flows/hear-line';
import { spokenNow } from '../../chat/flows/spoken-now';
import { answerAbout } from '../../desk/flows/answers/answer-about';
import { waitsForAYes } from '../../desk/flows/answers/waits-for-a-yes';
import { showLastDone } from '../../desk/flows/undoing/undo-last';
import { showApprovals } from './show-approvals';
import { sentence } from '../../core/card-facts';
import type { CardFacts } from '../cards';
import type { FlowContext } from '../flow-context';
import {
  besideDone,
  isDeed,
  isNoMessage,
  isOfDeed,
  namedIn,
  tellsStanding,
  withPartsLeft,
} from './beside-done';
import { askBack } from './ask-back';
import { restCard, withoutWhy } from './shown-choices';
import { runAct } from './run-act';
import { hears } from '../features';

/** Never fails for what people write. What was said is remembered for ten minutes, as acts, ids and days. */
export async function answerMessage(
  context: FlowContext,
  person: Person,
  text: string,
): Promise<readonly CardFacts[]> {
  const spoken = spokenNow(context, person);
  const heard = await hearLine(context, person, text);
  const asked = heard.act === 'language' && heard.asked ? askedInEnglish(text) : undefined;
  if (asked !== undefined) return answerMessage(context, person, asked);
  const { offered = [], areApart, frame: before } = spoken ?? {};
  const last = context.chat.spoken.find(person.id);
  const line = { understood: heard, text, isOffered: offered.length > 0, since: last?.at };
  const isEnglish = goesOnInEnglish(text, spoken?.isEnglish === true);
  const answering = { isEnglish, at: context.clock.now() };
  context.chat.spoken.remember(person.id, { ...(last ?? silent(context)), answering });
  const { understood, first } = await heardByRooms(context, person, line);
  if (first !== undefined) {
    const said = { ...understood, act: first.act };
    const { cards } = first;
    return remembered(context, person, {
      understood: said,
      frame: frameAfter(said, before),
      cards,
      isEnglish,
    });
  }
  const about = await answerOfBot(context, person, { text, understood, before: spoken?.understood?.act });
  if (about !== undefined) {
    const said = about.some(isOfKept) ? ({ ...understood, act: 'privacy' } as const) : understood;
    return remembered(context, person, { understood: said, frame: before, cards: about, isEnglish });
  }
  const isAfterDeed = last?.done?.isLast === true;
  const turn = turnOf({ text, understood: meant(text, understood), offered, areApart, isAfterDeed });
  const cards = withPartsLeft(await answersTo(context, person, { text, turn, isAfterDeed }));
  const agreed = turn.kind === 'do' ? turn.picked : undefined;
  const frame = agreed ? frameOfChoice(agreed, before) : frameAfter(understood, before);
  const did = turn.kind === 'do' ? turn.sayings : [];
  return remembered(context, person, { understood, frame, cards, did, isEnglish });
}

const silent = ({ clock }: FlowContext): Spoken => ({ understood: undefined, offered: [], at: clock.now() });

/** What its rooms make of the line, or answer at once. */
async function heardByRooms(
  context: FlowContext,
  person: Person,
  { understood, ...line }: HeardLine,
): Promise<{ readonly understood: Understanding; readonly first?: AnsweredFirst<CardFacts> }> {
  let meant = understood;
  for (const hear of hears) {
    const said = await hear(context, person, { ...line, understood: meant });
    if (said !== undefined && 'cards' in said) return { understood: meant, first: said };
    meant = said ?? meant;
  }
  return { understood: meant };
}

/** What goes on with it ("hur länge") is of what is kept. */
const isOfKept = (card: CardFacts): boolean =>
  'say' in card && /^(?:whereKept|howLongKept|erase|eraseForAdmins)$/.test(card.say.what);

/** "Vad har jag olästa" asks how many, and for no list. */
const meant = (text: string, understood: Understanding): Understanding =>
  understood.act === 'inbox' && understood.from === undefined && asksUnread(text)
    ? { ...understood, act: 'mailbox.status' }
    : understood;

interface OfBot {
  readonly text: string;
  readonly understood: Understanding;
  readonly before: Act | undefined;
}

/** What is asked about the bot itself, or of it what it never does, is answered whatever the act. */
async function answerOfBot(
  context: FlowContext,
  person: Person,
  { text, understood, before }: OfBot,
): Promise<readonly CardFacts[] | undefined> {
  const topic = aboutBot(text, understood, before);
  if (topic === undefined) return undefined;
  if (topic !== 'approveAll' && topic !== 'proposals') {
    const saying = { ...sayingOf(text, understood, understood.act), mayChange: false };
    return answerAbout(context, person, { topic, saying });
  }
  return showApprovals(context, person, { topic, text, understood });
}

/** The button of a choice: what it says is meant, and of what was offered before what is left of it. */
export async function answerChoice(
  context: FlowContext,
  person: Person,
  [choice, ...left]: readonly [Choice, ...Choice[]],
): Promise<readonly CardFacts[]> {
  const { understood, frame: before, isEnglish } = context.chat.spoken.find(person.id) ?? {};
  const [saying, frame] = [pressed(choice), frameOfChoice(choice, before)];
  const cards = [
    ...(await runAct(context, person, saying)),
    ...(left.length > 0 ? await restOf(context, person, left) : []),
  ];
  return remembered(context, person, { understood, frame, cards, did: [saying], isEnglish });
}

interface Answered {
  readonly understood: Understanding | undefined;
  readonly frame: Understanding | undefined;
  readonly cards: readonly CardFacts[];
  /** What was carried out. */
  readonly did?: readonly Saying[];
  readonly isEnglish: boolean | undefined;
}

function remembered(
  context: FlowContext,
  { id }: Person,
  { understood, frame, cards, did = [], isEnglish }: Answered,
): Answered['cards'] {
  const before = context.chat.spoken.find(id)?.done;
  const wasEnglish = isEnglish && !did.some(({ act }) => act === 'language');
  const act = cards.some(isOfDeed) ? did.find(isDeed)?.act : undefined;
  const done = act ? { act, at: context.clock.now(), isLast: true } : before && { ...before, isLast: false };
  const asked = cards.flatMap((card) =>
    card.card === 'choices' && isAsking(card.say) ? [card.choices] : [],
  );
  const areApart = asked.length > 1 && asked.every(({ length }) => length === 1);
  context.chat.spoken.remember(id, {
    ...{ understood: withoutWords(understood), frame: withoutWords(frameNaming(frame, namedIn(cards))) },
    ...{ offered: asked.flat(), areApart, done, at: context.clock.now() },
    isEnglish: wasEnglish,
    ...(cards.some(tellsStanding) && { isStandingTold: true }),
  });
  return cards;
}

/** Of a line no word is remembered. */
const withoutWords = (said: Understanding | undefined): Understanding | undefined =>
  said?.orders || said?.questions ? { ...said, orders: undefined, questions: undefined } : said;

interface Answering {
  readonly text: string;
  readonly turn: Turn;
  readonly isAfterDeed: boolean;
}

async function answersTo(
  context: FlowContext,
  person: Person,
  { text, turn, isAfterDeed }: Answering,
): Promise<readonly CardFacts[]> {
  if (turn.kind === 'leave') {
    const done = turn.isUndo === true ? await showLastDone(context, person, isAfterDeed) : [];
    if (turn.isUndo === true && done.length > 0) return done;
    const waiting = turn.isOfNone === true ? await waitsForAYes(context, person) : [];
    return waiting.length > 0 ? waiting : [sentence({ what: 'leftAsItIs' })];
  }
  if (turn.kind === 'askBack') {
    const cards = [...(await askBack(context, { person, text, turn }))];
    for (const saying of turn.beside ?? []) cards.push(...(await runAct(context, person, saying)));
    return [...cards, ...(await restOf(context, person, turn.rest))];
  }
  const cards: CardFacts[] = [];
  let isDone = false;
  for (const saying of await withoutWhy(context, person, turn.sayings)) {
    const found = await runOrOther(context, person, saying);
    cards.push(...(isDone ? found.map(besideDone) : found));
    isDone ||= isDeed(saying) && found.some(isOfDeed);
  }
  return [...cards, ...(await restOf(context, person, turn.rest))];
}

/** What else the line wishes for is offered; why it may not be done is said, or that it is not understood. */
async function restOf(
  context: FlowContext,
  person: Person,
  rest: readonly Choice[] | undefined,
): Promise<readonly CardFacts[]> {
  if (rest === undefined) return [];
  const card = await restCard(context, person, rest);
  if (card !== undefined) return [card];
  const [first] = rest;
  return first
    ? runAct(context, person, { ...pressed(first), mayChange: false })
    : [sentence({ what: 'restUnread' })];
}

/** Where no message is found that was meant, and all was looked through, the words are taken for what else they are like. */
async function runOrOther(
  context: FlowContext,
  person: Person,
  saying: Saying,
): Promise<readonly CardFacts[]> {
  const found = await runAct(context, person, saying);
  const { otherwise: act } = saying;
  if (act === undefined || found.length === 0 || !found.every(isNoMessage)) return found;
  return runAct(context, person, { ...saying, act, asked: saying.asked || act === 'rule', mayChange: false });
}
