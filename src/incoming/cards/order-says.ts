// What an order about one message is answered: where it is done, or that none such was found (F3, F4).

import { onlyIf, type SayTable } from '../../core/cards/view';
import { listWords } from '../../core/texts/time-words';
import type { OrderButton, OrderSay } from '../domain/ordered';
import type { IncomingTexts, IncomingWords } from '../texts/sv';
import { arrivedWords } from './message-row-view';

export const orderSays = {
  orderOnCard: ({ button, isAnswered, arrivedAt, now }, words) => {
    const { ordered } = words.texts.incoming;
    const arrived = arrivedWords(arrivedAt, now, words);
    if (button === undefined) return [ordered.notNow(arrived)];
    return [
      ordered.onCard(titleOf(button, words.texts.incoming), arrived),
      ...onlyIf(isAnswered === true, () => ordered.answered),
      ordered.nothingDone,
    ];
  },
  orderWhich: ({ count, isSome, isUnseen, isAsked }, { texts }) => {
    const { ordered } = texts.incoming;
    const which = isUnseen === true ? ordered.unseen : isSome ? ordered.some : ordered.which(count);
    return [which, ...onlyIf(isAsked !== true, () => ordered.nothingDone)];
  },
  orderNoRequest: ({ count }, { texts }) => [texts.incoming.ordered.noRequest(count)],
  orderClosed: (_, { texts }) => [texts.incoming.ordered.closed, texts.incoming.ordered.nothingDone],
  orderInList: (_, { texts }) => [texts.incoming.ordered.inList, texts.incoming.ordered.nothingDone],
  orderNotOwn: (_, { texts }) => [texts.incoming.ordered.notOwn, texts.incoming.ordered.nothingDone],
  orderNone: ({ hidden, isOnlyHidden, isCut, isAsked }, { texts }) => {
    const { ordered, beside } = texts.incoming;
    const names = listWords(hidden, texts.time);
    if (isOnlyHidden) return [ordered.onlyHidden(names), ordered.nothingDone];
    return [
      isAsked === true ? beside.found(0) : ordered.none,
      isCut ? ordered.cut : ordered.how,
      ...onlyIf(hidden.length > 0, () => ordered.hidden(names)),
    ];
  },
} satisfies SayTable<OrderSay, IncomingWords>;

/** As it stands on the card, without the dots that say that more is asked. */
function titleOf(button: OrderButton, { buttons, request, beside }: IncomingTexts): string | undefined {
  const titles: Readonly<Record<OrderButton, string | undefined>> = {
    ...buttons,
    ...{ give: request.give, close: request.close, sayEnd: request.sayEnd, card: undefined },
    ...{
      isNot: request.isNot,
      isIt: request.isIt,
      claim: beside.buttons.take,
      takeOver: beside.buttons.takeOver,
    },
  };
  return titles[button]?.replace(/ …$/, '');
}
