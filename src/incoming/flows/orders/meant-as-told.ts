// Which message the words of an order say: the minute at which it came, its matter and sender, or one in each half (F3).

import { clean, tokensOf } from '../../../chat/domain/reading/tokens';
import { isClause } from '../../../chat/domain/sentences/orders-in';
import type { PersonId } from '../../../core/ids';
import type { OwnMailbox } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import type { Deed } from '../../domain/ordered';
import { meantIn, type Meant } from './described';
import { ownAnswers } from '../lists/own-answers';
import { arrivedOn, arrivedThen } from './arrived-then';
import { appointing, inSeries, withoutPredicate } from './wished';
import { numbersIn } from './message-query';

/** `about`: the words in which it is ordered, which say somewhere of which message. */
export interface Told {
  readonly deed: Deed;
  readonly about: string;
}

interface Reader {
  readonly readerId: PersonId;
  readonly own: readonly OwnMailbox[];
}

/** By when it came, or by words. */
export async function meantAsTold(
  context: IncomingContext,
  { deed, about }: Told,
  { readerId, own }: Reader,
): Promise<Meant | undefined> {
  const answers = await ownAnswers(context, readerId);
  const then = await arrivedThen(context, about, { own, answers });
  if (then) return then;
  const words = withoutPredicate(deed, about);
  const said = await meantIn(context, words, { readerId, own, isAppointing: appointing.has(deed) });
  const day = await arrivedOn(context, about, { own, answers });
  return day ? cameThen(day, said) : said;
}

/** "Remissen från i går": of what the words say that which came then; in a strict mailbox no words are looked for. */
function cameThen(day: Meant, said: Meant | undefined): Meant {
  if (said === undefined) return day;
  if (said.messages.length === 0)
    return { ...day, isSome: day.messages.length > 0, isCut: said.isCut, ...closedOf(said) };
  const both = said.messages.filter(({ id }) => day.messages.some((one) => one.id === id));
  return both.length > 0 ? { ...said, messages: both, isSome: said.isSome && both.length > 1 } : said;
}
const closedOf = ({ closed }: Meant) => closed && { closed };

export interface Half {
  readonly meant: Meant;
  readonly about: string;
}

/** "Lånet av lokal och klagomålet på snön ska David ha": of two messages, where each half names another. */
export async function halvesMeant(
  context: IncomingContext,
  order: Told,
  reader: Reader,
): Promise<readonly Half[]> {
  const halves = order.about.split(joint).map((half) => inSeries(half, order.about));
  const isTold = halves.filter((half) => isClause(tokensOf(clean(half)).map(({ word }) => word)));
  const isNumbered = halves.every((half) => numbersIn(half).length > 0);
  const isEach = isNumbered || ofEach.test(order.about);
  if (halves.length < 2 || halves.length > mostHalves || (isTold.length > 1 && !isEach)) return [];
  const isWhole = (meant: Meant | undefined): meant is Meant => meant?.isSome === false;
  const all: Half[] = [];
  for (const about of halves) {
    const meant = await meantAsTold(context, { ...order, about }, reader);
    if (!isWhole(meant) || meant.messages.length !== 1) return [];
    all.push({ meant, about });
  }
  return new Set(all.map(({ meant }) => meant.messages[0]?.id)).size === all.length ? all : [];
}
const ofEach = /(?<!\p{L})(?:båda|bägge|both)(?!\p{L})/iu;
const joint = /(?: och| samt| å| o| and) /iu;
const mostHalves = 3;
