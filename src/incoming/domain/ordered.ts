// What somebody ordered in words about one message: which button of its card does it, and what is answered (F3, F4).

import type { Instant, LocalDate } from '../../core/time';
import type { AtOnce } from './pressed-at-once';
import type { PersonChoice } from './answering/not-there';
import type { ListAsked } from './standing-asked';
import type { IncomingMessageCard } from './shown/message-cards';
import type { WishedRecord } from './shown/message-notices';

/** What a message's card or row can do. */
export type Deed =
  | 'register'
  | 'minor'
  | 'secret'
  | 'propose'
  | 'approve'
  | 'giveBack'
  | 'passOn'
  | 'claim'
  | 'noRequest'
  | 'isRequest'
  | 'notNeeded'
  | 'answered'
  | 'moreTime'
  | 'file'
  | 'note'
  | 'print'
  | 'publish';

/** What whoever is to answer does with it. */
export const ofResponder: ReadonlySet<Deed> = new Set<Deed>(['giveBack', 'answered', 'file', 'moreTime']);

/** A button of a message's card by its name in the texts; `card`: what its form asks first. */
export type OrderButton =
  | 'minor'
  | 'register'
  | 'secret'
  | 'take'
  | 'claim'
  | 'takeOver'
  | 'isNot'
  | 'isIt'
  | 'propose'
  | 'give'
  | 'approveOther'
  | 'proposeOther'
  | 'reassign'
  | 'approve'
  | 'giveBack'
  | 'handBack'
  | 'withdraw'
  | 'notNeeded'
  | 'close'
  | 'answered'
  | 'moreTime'
  | 'sayEnd'
  | 'file'
  | 'note'
  | 'sheet'
  | 'publish'
  | 'newCase'
  /** An appeal's own form. */
  | 'diary'
  | 'card';

/** Nothing is done by words: where it is done. */
export type OrderSay =
  | {
      readonly what: 'orderOnCard';
      /** Undefined: not as it stands now. */
      readonly button: OrderButton | undefined;
      /** More was ordered of it. */
      readonly also?: readonly OrderButton[];
      /** Somebody else has answered it already. */
      readonly isAnswered?: boolean;
      /** Which it is of, where that may be shown. */
      readonly subject?: string;
      /** What its form is filled in with. */
      readonly registration?: WishedRecord['registration'];
      /** The register of cases, where a new case is ordered. */
      readonly caseIn?: string;
      /** One press does it. */
      readonly atOnce?: AtOnce;
      /** Who is named, and is away. */
      readonly notThere?: PersonChoice;
      /** It is said to be saved, and nobody has answered it. */
      readonly isUnanswered?: boolean;
      /** A note is to be written, and not asked of or taken away. */
      readonly isToWrite?: boolean;
      /** It is to stand on the list for the web, which a number alone lets it. */
      readonly isNumberFirst?: boolean;
      /** Who alone says that it is answered. */
      readonly responder?: string;
      readonly arrivedAt: Instant;
      readonly now: Instant;
    }
  /** `isSome`: none has all of the words; `isUnseen`: open requests, as the reader may not be told who asks. */
  | {
      readonly what: 'orderWhich';
      readonly count: number;
      readonly isSome: boolean;
      readonly isUnseen?: boolean;
      /** Nothing was to be done. */
      readonly isAsked?: boolean;
    }
  /** By when it is to be answered: as it is, or as its card proposes. */
  | {
      readonly what: 'orderDue';
      readonly dueOn: LocalDate;
      readonly isGiven: boolean;
      readonly subject?: string;
      readonly arrivedAt: Instant;
      readonly now: Instant;
    }
  /** It is said to be no request, and stands as none. */
  | { readonly what: 'orderNoRequest'; readonly count: number }
  /** What alone is so is done already, and is listed. */
  | { readonly what: 'orderClosed' }
  /** Nothing was said of it. */
  | { readonly what: 'orderInList' }
  /** So many lie in junk, or came last, and are ticked in the list. */
  | {
      readonly what: 'orderTicked';
      readonly count: number;
      readonly ofLatest?: number;
      /** There are no more. */
      readonly isAll?: boolean;
    }
  /** So many that the spam filter held back wait to be looked through. */
  | {
      readonly what: 'heldBack';
      readonly isWatched: boolean;
      readonly rows: readonly { readonly mailbox: string; readonly count: number }[];
    }
  /** So many wait so; they are listed. */
  | { readonly what: 'orderStanding'; readonly of: ListAsked; readonly count: number }
  /** So many came since then. */
  | { readonly what: 'cameSince'; readonly count: number; readonly since: Instant; readonly now: Instant }
  /** So many of those that came on those days are answered, or not. */
  | {
      readonly what: 'cameAnswered';
      readonly isNot: boolean;
      readonly count: number;
      readonly of: number;
      readonly from: LocalDate;
      readonly until: LocalDate;
      readonly now: Instant;
    }
  /** None of that kind is late. */
  | { readonly what: 'noneLate'; readonly kind: 'request' | 'appeal' }
  /** What a word of the register or of a list means. */
  | { readonly what: 'recordWords'; readonly of: 'record' | 'list'; readonly isPublished: boolean }
  /** Who gave the writer what they are to answer. */
  | { readonly what: 'orderGivenBy'; readonly name: string }
  /** What the writer takes they are to answer already. */
  | { readonly what: 'orderYours'; readonly count: number }
  /** Nothing that the writer is to answer is so; the list shows what is. */
  | { readonly what: 'orderNotOwn' }
  /** `hidden`: mailboxes in which no words are looked for; `isCut`: not all could be searched. */
  | {
      readonly what: 'orderNone';
      readonly hidden: readonly string[];
      /** Nothing else could be searched, and the list is shown. */
      readonly isOnlyHidden: boolean;
      readonly isCut: boolean;
      /** By words of another language than the subjects': what is open is listed. */
      readonly isForeign?: boolean;
      /** Closed ones were looked through, too. */
      readonly isAsked?: boolean;
    };

type Offered = Pick<
  IncomingMessageCard,
  | 'can'
  | 'sheetUrl'
  | 'role'
  | 'isRequest'
  | 'appeal'
  | 'secrecy'
  | 'answer'
  | 'registration'
  | 'wished'
  | 'taken'
  | 'publish'
  | 'diary'
>;

/** What is registered with one click, as of minor importance. */
export const mayBeMinor = ({
  can,
  answer,
  registration,
  secrecy,
  appeal,
  isRequest,
}: Omit<Offered, 'role' | 'sheetUrl' | 'publish' | 'diary'>): boolean =>
  can.register &&
  (answer.state === 'undecided' || answer.state === 'notNeeded') &&
  registration.kind === 'open' &&
  !secrecy &&
  !appeal &&
  !isRequest;

/** On the card as its reader sees it now. */
export function orderButton(deed: Deed, card: Offered): OrderButton | undefined {
  const { can } = card;
  const which: Readonly<Record<Deed, () => OrderButton | undefined>> = {
    minor: () => (mayBeMinor(card) ? 'minor' : card.isRequest || card.secrecy ? undefined : asRecord(card)),
    register: () => (can.file ? 'file' : asRecord(card)),
    passOn: () => asRecord(card),
    secret: () => (can.secret ? 'secret' : undefined),
    propose: () => appointing(card) ?? handing(card) ?? (isChanged(card) ? withdrawing(card) : undefined),
    approve: () =>
      can.approve
        ? isChanged(card)
          ? 'approveOther'
          : 'approve'
        : card.wished?.responder && appointing(card),
    giveBack: () => givingBack(card),
    claim: () => claiming(card),
    noRequest: () => (card.isRequest && can.kind ? 'isNot' : undefined),
    isRequest: () => (card.isRequest ? 'card' : can.kind ? 'isIt' : undefined),
    notNeeded: () => needless(card),
    answered: () => answering(card) ?? (card.isRequest ? claiming(card) : undefined) ?? needless(card),
    moreTime: () => (can.answered && card.role === 'responder' ? 'moreTime' : appointing(card)),
    file: () => (can.file ? 'file' : undefined),
    note: () => (can.note === true && card.role !== 'manager' ? 'note' : undefined),
    publish: () => (card.publish?.kinds === undefined ? asRecord(card) : 'publish'),
    print: () => (card.sheetUrl === undefined ? undefined : 'sheet'),
  };
  return which[deed]();
}

/** "Godkänn Ulla men svar först 9 december". */
const isChanged = ({ wished, answer }: Offered): boolean =>
  (wished?.dueOn !== undefined && wished.dueOn !== answer.dueOn) ||
  (wished?.responder !== undefined && wished.responder.id !== answer.responder?.id);

const needless = ({ can, appeal, isRequest }: Offered): OrderButton | undefined =>
  !can.notNeeded || appeal ? undefined : isRequest ? 'close' : 'notNeeded';

/** Whoever is to answer it has it already. */
function claiming({ can, role, taken }: Offered): OrderButton | undefined {
  if (can.take) return 'take';
  if (role === 'responder' || taken?.isReader === true) return 'card';
  return can.claim ? (taken === undefined ? 'claim' : 'takeOver') : undefined;
}

function asRecord({ can, role, secrecy, appeal, wished, diary }: Offered): OrderButton | undefined {
  if (!can.register || role === 'manager' || can.confirmDelete || can.file) return undefined;
  const isNewCase = wished?.isNewCase === true && diary?.markings !== undefined && role === 'registrar';
  return secrecy ? 'card' : isNewCase ? 'newCase' : appeal ? 'diary' : 'register';
}

function appointing({ can, role, isRequest }: Offered): OrderButton | undefined {
  if (can.propose) return isRequest ? 'give' : 'propose';
  if (can.approve) return 'approveOther';
  if (!can.reassign || role === 'responder') return undefined;
  return can.give ? 'reassign' : 'proposeOther';
}

function givingBack(card: Offered): OrderButton | undefined {
  if (card.can.approve) return 'giveBack';
  return handing(card) ?? withdrawing(card);
}

const withdrawing = ({ can, role }: Offered): OrderButton | undefined =>
  can.withdraw && role === 'registrar' ? 'withdraw' : undefined;

/** Whoever is to answer gives it to nobody else. */
const handing = ({ can, role }: Offered) => (can.answered && role === 'responder' ? 'handBack' : undefined);

function answering({ can, role, answer }: Offered): OrderButton | undefined {
  if (can.sayEnd) return 'sayEnd';
  return can.answered && (role === 'responder' || answer.state === 'undecided') ? 'answered' : undefined;
}
