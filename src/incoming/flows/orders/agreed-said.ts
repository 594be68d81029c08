// "Ok för mig", "ja kör på det", "ok Erik kan ta det", by whoever has proposals to decide about: they are shown with their
// buttons, and nothing is decided by words (F4).

import type { AnsweredFirst, HeardLine } from '../../../chat/domain/acts/heard-line';
import { yes } from '../../../chat/domain/reading/yes-and-no';
import type { PersonId } from '../../../core/ids';
import { folded } from '../../../core/plain-words';
import type { Person } from '../../../people/domain/person';
import type { IncomingContext } from '../../context';
import type { IncomingMessage } from '../../domain/incoming';
import { proposedIn, showProposals, waitingFor } from '../told/tell-proposals';
import { deliverNow } from '../lists/say-at-once';
import { decideOrAnswer } from './decide-named';
import type { Answer } from './order-cards';
import { shownFor } from './ordered';
import { proposalsLast, shownLast } from './shown-last';

/** Where something waits for the reader's decision and nothing else was asked. */
export async function answerAgreed(
  context: IncomingContext,
  { id: readerId }: Person,
  { text, understood, isOffered }: HeardLine,
): Promise<AnsweredFirst<Answer> | undefined> {
  const { changes, mailbox, from } = understood;
  const taker = (takes.exec(folded(text)) ?? yesTo.exec(folded(text)))?.groups?.['name'];
  if (isOffered || changes || mailbox !== undefined || from !== undefined) return undefined;
  if (taker === undefined && !agreed.test(text) && !goesAhead.test(text)) return undefined;
  const waiting = await waitingFor(context, readerId);
  if (waiting.length === 0) return undefined;
  const cards =
    taker === undefined
      ? await showWaiting(context, readerId, waiting)
      : await takenBy(context, { readerId, waiting, text, taker });
  return cards && { act: 'order.approve', cards };
}

interface Taken {
  readonly readerId: PersonId;
  readonly waiting: readonly IncomingMessage[];
  readonly text: string;
  readonly taker: string;
}

/** Of nobody who is proposed it may be a mailbox, where no proposal was just shown. */
async function takenBy(context: IncomingContext, { readerId, waiting, text, taker }: Taken) {
  const people = await context.store.people.list({ upns: [], ids: proposedIn(waiting) });
  const isProposed = people.some(({ name }) => folded(name).split(' ')[0] === taker);
  if (!isProposed && !(await isShown(context, { readerId, waiting }))) return undefined;
  const orders = [{ deed: 'approve' as const, about: text }];
  return decideOrAnswer(context, readerId, { orders, named: { text, mailbox: undefined } });
}

async function isShown(context: IncomingContext, { readerId, waiting }: Pick<Taken, 'readerId' | 'waiting'>) {
  const last = await shownLast(context, readerId, undefined);
  const isOne = last?.messages.some(({ id }) => waiting.some((one) => one.id === id)) === true;
  return isOne || (await proposalsLast(context, readerId)) !== undefined;
}

/** One has its card; several are the list, ticked as it just was. */
async function showWaiting(
  context: IncomingContext,
  readerId: PersonId,
  [only, ...others]: readonly IncomingMessage[],
): Promise<readonly Answer[]> {
  const around = { readerId, wished: undefined };
  const shownOne =
    only && others.length === 0
      ? await shownFor(context, 'approve', { ...around, message: only })
      : undefined;
  if (shownOne) await deliverNow(context);
  else {
    const { isToRead = true, except } = (await proposalsLast(context, readerId)) ?? {};
    await showProposals(context, readerId, { isToRead, ...(except && { except }) });
  }
  return shownOne ? [shownOne] : [];
}

/** "Vad väntar på mig?", by whoever decides: the proposals before all that lies in the mailboxes. */
export async function showProposalsFirst(
  context: IncomingContext,
  readerId: PersonId,
  text: string,
): Promise<void> {
  if (forMe.test(folded(text))) await showProposals(context, readerId, { isToRead: true });
}
const forMe =
  /(?:^| )(?:vantar|ligger|finns|star|waits|waiting|is there)(?: (?:och|kvar|o|vantar|nagot|nat))* (?:pa|for|hos) (?:mig|mej|me)(?![\p{L}])/u;

const agreed =
  /^\s*(?:(?:ja|jo|japp|absolut|visst|yes)[ ,]+)*(?:(?:det|den|it|that)(?:'s| är| går| låter| is| sounds)? ?)?(?:(?:alldeles|helt|så) )?(?:ok|okej|okay|okey|bra|fint|fine|good)(?: (?:för|från|av|with|by|for) (?:mig|mej|min del|min sida|me))[\s.!]*$/iu;

/** "Ja kör på det"; alone it may be of anything. */
const goesAhead = new RegExp(
  `^\\s*(?:(?:${yes})[\\s,]+)+(?:tack[\\s,]+)?(?:(?:då )?(?:kör|gör|kör vi|gör vi|go|go ahead|do|let's go)(?: (?:på|ahead|for|with))?(?: (?:det|den|de|dem|dom|så|it|that|them|all|allihop|alla|båda))?)(?: (?:då|tack|nu|please|then))*[\\s.!]*$`,
  'iu',
);

/** "Ok, Erik kan ta det", "låt Erik göra det". */
const takes = new RegExp(
  `^ *(?:(?:${folded(yes)}|da|sa|men|but|lat|let)[ ,]+)*(?<name>\\p{L}{2,})(?: \\p{L}{2,})? (?:(?:kan|far|ska|skall|val|nog|garna|can|may|should|will) )*(?:ta|tar|gora|gor|svara|svarar|skota|skoter|take|takes|do|does|answer|answers)(?: pa)?(?: (?:det|den|it|that))?(?: (?:da|tack|garna|then|please))*[ .!]*$`,
  'u',
);

/** "Ok till Erik". */
const yesTo = new RegExp(
  `^ *(?:(?:${folded(yes)}|da)[ ,]+)+(?:till|to) (?!(?:alla|allt|allihop|bada|bagge|samtliga|all|both|everyone)(?!\\p{L}))(?<name>\\p{L}{2,})(?: \\p{L}{2,})?(?: (?:da|tack|then|please))*[ .!]*$`,
  'u',
);
