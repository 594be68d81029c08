// What is in doubt is asked back, each meaning as a button that may be pressed.

import { grave, isDutyDeed, isOneOf } from '../../chat/domain/acts/acts';
import type { Act } from '../../chat/domain/acts/acts';
import type { ChoicesCard } from '../../chat/domain/says/chat-cards';
import type { PlainSay } from '../../chat/domain/says/plain-says';
import { nothingNamed, partsOf, pressed } from '../../chat/domain/acts/saying';
import type { Turn } from '../../chat/domain/turn';
import { canBeChosen, mostChoices } from '../../chat/domain/turn';
import type { Asking, Choice } from '../../chat/domain/acts/understanding';
import { openOnes } from '../../absence/flows/away/own-absences';
import { dateToday } from '../../core/context';
import { hasSign, hasThreat } from '../../core/private-text/kept-text';
import { isPersonal } from '../../core/private-text/personal-text';
import { offerable } from '../../desk/flows/answers/may-offer';
import type { Person } from '../../people/domain/person';
import type { CardFacts } from '../cards';
import type { FlowContext } from '../flow-context';
import { runAct } from './run-act';
import { isSaidTwice } from './said-twice';
import { shownChoice } from './shown-choices';
import { withRules } from './with-rules';

/** Of whom has said no absence they are no meaning. */
const ofOwnAbsence: ReadonlySet<Act> = new Set<Act>(['away.change', 'away.end']);

/** Where a language model is configured, what it takes the text for stands first; it sees no sign of anybody's health. */
async function withModel(
  context: FlowContext,
  { text, choices }: { readonly text: string; readonly choices: readonly Choice[] },
): Promise<readonly Choice[]> {
  const [first] = choices;
  const isGrave = choices.some(({ act }) => grave.has(act));
  if (context.writer === undefined || first === undefined || isGrave) return choices;
  if (hasSign(text) || hasThreat(text) || (await isPersonal(context, text))) return choices;
  const acts = (await context.writer.likelyActs(text)).filter((act) => canBeChosen(act, first));
  const others = choices.filter(({ act }) => !acts.includes(act));
  return [...acts.map((act) => ({ ...partsOf(first), act })), ...others].slice(0, mostChoices);
}

interface AskingBack {
  readonly person: Person;
  readonly text: string;
  readonly turn: Extract<Turn, { kind: 'askBack' }>;
}

export async function askBack(
  context: FlowContext,
  { person, text, turn: { choices: meant, ask } }: AskingBack,
): Promise<readonly CardFacts[]> {
  const own = await openOnes(context, person.id);
  const isAway = own.length > 0;
  const isOfWords = ask === 'which' && meant.every(({ instead }) => instead === undefined);
  const all = isOfWords ? await withModel(context, { text, choices: meant }) : meant;
  const likely = all.filter(
    (choice) => (isAway || !ofOwnAbsence.has(choice.act)) && !isSaidTwice(context, choice, { all, own }),
  );
  const asked = likely.length > 0 ? likely : meant;
  const open = isOfWords ? await offerable(context, person, asked) : asked;
  // Where nothing of it may be done, or not what is said of somebody, it is said whose it is, or shown how it stands.
  const [likeliest] = asked;
  const saysWhy = likeliest?.act === 'away.of' || likeliest?.inReturn !== undefined;
  const isTheirs = saysWhy && !open.includes(likeliest);
  if (likeliest !== undefined && (isTheirs || open.length === 0)) {
    const shownInstead = open.find(({ act }) => act === 'away.is') ?? likeliest;
    return runAct(context, person, { ...pressed(shownInstead), mayChange: false });
  }
  const found = open.map((choice) => (choice.act === 'rule' ? withRules(context, text, choice) : choice));
  const choices = (await Promise.all(found.map((choice) => shownChoice(context, person, choice))))
    .flatMap((choice) => choice ?? [])
    .map((choice) => (ask === 'reach' ? { ...choice, isReached: true } : choice));
  const what = ask === 'which' && isOneDeed(choices) ? 'confirm' : asks[ask];
  const card: ChoicesCard = { card: 'choices', today: dateToday(context), say: { what }, choices };
  // There may be nothing to undo.
  return card.choices.some(({ act }) => act !== 'help') ? [card] : runAct(context, person, unclear);
}

/** A single thing that the writer does: nothing is chosen among. */
const isOneDeed = ([one, ...others]: readonly Pick<Choice, 'act'>[]): boolean =>
  one !== undefined &&
  others.length === 0 &&
  (isDutyDeed(one.act) || isOneOf(one.act, 'away', 'away.change', 'away.end'));

const unclear = pressed({ ...nothingNamed, act: 'unclear' });

const asks = {
  which: 'didYouMean',
  one: 'whichOne',
  home: 'homeOrAway',
  half: 'whichHalf',
  hours: 'whichHours',
  until: 'whichTime',
  reach: 'reachable',
  fault: 'faultOrCannot',
  each: 'confirmEach',
} as const satisfies Readonly<Record<Asking, PlainSay>>;
