// What an order about one message is answered: where it is done, or that none such was found (F3, F4).

import { onlyIf, type SayTable } from '../../core/cards/view';
import { listWords, rangeWords, weekdayWords } from '../../core/texts/time-words';
import type { OrderButton, OrderSay } from '../domain/ordered';
import type { IncomingTexts, IncomingWords } from '../texts/sv';
import { dateOf, type Instant } from '../../core/time';
import type { PersonChoice } from '../domain/answering/not-there';
import { atOnceTitle } from './at-once-button';
import { asLabel, cutText } from './form-view';
import { arrivedWords } from './message-row-view';
import { notThereWords } from './wait-words';

export const orderSays = {
  orderOnCard: (
    {
      button,
      also = [],
      isAnswered,
      isUnanswered,
      arrivedAt,
      now,
      subject,
      registration,
      notThere,
      responder,
      atOnce,
      caseIn = '',
      isToWrite,
      isNumberFirst,
    },
    words,
  ) => {
    const { ordered, inputs } = words.texts.incoming;
    const arrived = arrivedWords(arrivedAt, now, words);
    if (isUnanswered === true) return [ordered.unanswered(arrived)];
    if (button === undefined) return [responder ? ordered.theirs(responder) : ordered.notNow(arrived)];
    const which = whichWords({ subject, arrivedAt, now }, words);
    const choice = registration && inputs.registrations[registration];
    const named = [button, ...also].flatMap((one) => {
      const title = titleOf(one, words.texts.incoming, caseIn);
      return title === undefined ? [] : [ordered.button(title, one === 'register' ? choice : undefined)];
    });
    return [
      atOnce
        ? ordered.pressOnce(atOnceTitle(atOnce, now, words), which)
        : ordered.onCard(listWords(named, words.texts.time), which),
      ...onlyIf(isAnswered === true, () => answeredThen(button, words)),
      ...onlyIf(isNumberFirst === true, () => numberFirst(words)),
      ...(notThere ? awayWords(notThere, now, words) : []),
      // What somebody may be told by is in no form before its writer puts it there.
      ...onlyIf(isToWrite === true && button === 'note', () => ordered.note),
      // What one press does may be done while it is read.
      ...onlyIf(atOnce === undefined, () => ordered.nothingDone),
    ];
  },
  orderWhich: ({ count, isSome, isUnseen, isAsked }, { texts }) => {
    const { ordered } = texts.incoming;
    const which = isUnseen === true ? ordered.unseen : isSome ? ordered.some : ordered.which(count);
    return [which, ...onlyIf(isAsked !== true, () => ordered.nothingDone)];
  },
  orderDue: ({ dueOn, isGiven, subject, arrivedAt, now }, words) => {
    const { ordered } = words.texts.incoming;
    const day = weekdayWords(dueOn, dateOf(now, words.zone), words.texts.time);
    const which = whichWords({ subject, arrivedAt, now }, words);
    return [ordered.due(day, which), ...onlyIf(!isGiven, () => ordered.dueOnCard)];
  },
  orderNoRequest: ({ count }, { texts }) => [texts.incoming.ordered.noRequest(count)],
  orderClosed: (_, { texts }) => [texts.incoming.ordered.closed, texts.incoming.ordered.nothingDone],
  orderInList: (_, { texts }) => [texts.incoming.ordered.inList, texts.incoming.ordered.nothingDone],
  orderTicked: ({ count, ofLatest, isAll = false }, { texts }) => {
    const { ordered, buttons } = texts.incoming;
    const ticked =
      ofLatest === undefined
        ? ordered.ticked(count, buttons.minor)
        : ordered.tickedLatest(count, { of: ofLatest, isAll }, buttons.minor);
    return [ticked, ...onlyIf(count > 0, () => ordered.nothingDone)];
  },
  heldBack: ({ isWatched, rows }, { texts }) => {
    const { held } = texts.incoming;
    if (!isWatched) return [held.notWatched, held.where];
    const lines = rows.map(({ mailbox, count }) => held.waits(mailbox, count));
    return [...(lines.length > 0 ? lines : [held.noneWaits]), held.told, held.where];
  },
  orderStanding: ({ of, count }, { texts }) => [texts.incoming.ordered.standing[of](count)],
  cameSince: ({ count, since, now }, words) => [
    words.texts.incoming.ordered.came(count, arrivedWords(since, now, words)),
  ],
  cameAnswered: ({ isNot, count, of, from, until }, { texts }) => [
    texts.incoming.ordered.answeredOf(count, { of, isNot }, rangeWords(from, until, texts.time)),
  ],
  noneLate: ({ kind }, { texts }) => [texts.incoming.ordered.noneLate[kind]],
  recordWords: ({ of, isPublished }, { texts }) => {
    const { words } = texts.incoming.ordered;
    return of === 'record' ? words.record : [...words.list, ...onlyIf(isPublished, () => words.published)];
  },
  orderGivenBy: ({ name }, { texts }) => texts.incoming.ordered.givenBy(name),
  orderYours: ({ count }, { texts }) => [texts.incoming.ordered.yours(count)],
  orderNotOwn: (_, { texts }) => [texts.incoming.ordered.notOwn, texts.incoming.ordered.nothingDone],
  orderNone: ({ hidden, isOnlyHidden, isCut, isAsked, isForeign }, { texts }) => {
    const { ordered, beside } = texts.incoming;
    const names = listWords(hidden, texts.time);
    if (isOnlyHidden) return [ordered.onlyHidden(names), ordered.nothingDone];
    return [
      isAsked === true ? beside.found(0) : ordered.none,
      isCut ? ordered.cut : isForeign === true ? ordered.foreign : ordered.how,
      ...onlyIf(hidden.length > 0, () => ordered.hidden(names)),
    ];
  },
} satisfies SayTable<OrderSay, IncomingWords>;

const numberFirst = ({ texts: { incoming } }: IncomingWords): string =>
  incoming.ordered.numberFirst(incoming.publish.form.replace(/ …$/, ''));

const longest = 70;

interface Which {
  readonly subject: string | undefined;
  readonly arrivedAt: Instant;
  readonly now: Instant;
}

const whichWords = ({ subject, arrivedAt, now }: Which, words: IncomingWords): string => {
  const { ordered } = words.texts.incoming;
  return subject === undefined
    ? ordered.arrived(arrivedWords(arrivedAt, now, words))
    : ordered.subject(asLabel(cutText(subject, longest)));
};

/** Whoever takes it says on its card that it is answered. */
const answeredThen = (button: OrderButton, { texts: { incoming } }: IncomingWords): string =>
  button === 'claim' || button === 'takeOver'
    ? incoming.ordered.claimFirst(incoming.buttons.answered.replace(/ …$/, ''))
    : incoming.ordered.answered;

function awayWords({ name, notThere }: PersonChoice, now: Instant, words: IncomingWords): readonly string[] {
  if (notThere === undefined) return [];
  const { ordered } = words.texts.incoming;
  const today = dateOf(now, words.zone);
  return [
    notThere.isUnreached
      ? ordered.unreached(name)
      : ordered.notThere(name, notThereWords(notThere, today, words)),
  ];
}

/** As it stands on the card, without the dots that say that more is asked. */
function titleOf(
  button: OrderButton | undefined,
  { buttons, request, appeal, beside, publish, diary }: IncomingTexts,
  caseIn: string,
) {
  const titles: Readonly<Record<OrderButton, string | undefined>> = {
    ...buttons,
    ...{
      give: request.give,
      close: request.close,
      sayEnd: request.sayEnd,
      diary: appeal.register,
      card: undefined,
    },
    ...{
      isNot: request.isNot,
      isIt: request.isIt,
      note: beside.buttons.note,
      claim: beside.buttons.take,
      publish: publish.form,
      newCase: diary.form(caseIn),
      takeOver: beside.buttons.takeOver,
    },
  };
  return button && titles[button]?.replace(/ …$/, '');
}
