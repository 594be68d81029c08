import { drawCard, type CardFacts } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import type { MessageCards } from '../../../src/incoming/domain/shown/message-cards';
import { nodesOf, wordsOf } from '../../cards/card-samples';
import { id, ks, openFlowHouse, people, senderOf, type FlowHouse, type Who } from '../../support/flow-house';

export type CardOf<K extends MessageCards['card']> = Extract<MessageCards, { card: K }>;
type Inputs = Readonly<Record<string, unknown>>;

/** A flow house with what people do about messages in it. */
export interface MessageHouse extends FlowHouse {
  /** The latest card of a kind in somebody's chat. */
  latest<K extends MessageCards['card']>(who: Who, kind: K): CardOf<K>;
  /** Kinds of what was said to somebody, a message's with its step. */
  saidTo(who: Who): readonly string[];
  act(who: Who, verb: string, data: Inputs): Promise<CardFacts>;
  /** Clicks a button of the latest message card in somebody's chat. */
  press(who: Who, verb: string, inputs?: Inputs): Promise<CardFacts>;
  /** A mail comes to the mailbox, and it is nine o'clock. */
  arrives(mailId?: string, time?: string): Promise<void>;
  /** Writes "inkorg" and opens the first message of the list. */
  open(who?: Who): Promise<void>;
  /** Anna proposes Erik. */
  propose(inputs?: Inputs): Promise<CardFacts>;
  /** It has come, and Carin has approved that Erik answers. */
  forwarded(): Promise<void>;
  /** A new "inkorg". */
  inbox(who?: Who): Promise<CardOf<'inbox'>>;
  /** What a person reads on the latest card of a kind in their chat. */
  read(who: Who, kind: 'inbox' | 'overdue' | 'messageList' | 'message'): readonly string[];
  /** What the buttons of the latest message card in their chat say. */
  offers(who: Who): readonly string[];
}

export async function openMessageHouse(yaml?: string, start?: string): Promise<MessageHouse> {
  const house = await openFlowHouse(start, yaml);
  const latest: MessageHouse['latest'] = (who, kind) => {
    const card = house.cards(who, kind).at(-1);
    if (card === undefined) throw new Error(`${who} has no ${kind} card`);
    return card;
  };
  const act: MessageHouse['act'] = async (who, verb, data) => {
    const answer = await house.receiver.action(senderOf(who), { verb, data, activityId: undefined });
    return answer.drawing.facts;
  };
  const press: MessageHouse['press'] = (who, verb, inputs = {}) => {
    const card = latest(who, 'message');
    const data = { notice: card.noticeId, message: card.incomingId, version: card.version };
    return act(who, verb, { ...data, ...inputs });
  };
  const inbox: MessageHouse['inbox'] = async (who = 'anna') => {
    await house.write(who, 'inkorg');
    return latest(who, 'inbox');
  };
  const arrives: MessageHouse['arrives'] = async (mailId = 'm1', time = '08:00') => {
    const words = {
      subject: 'Fråga om bullerplank',
      from: 'lisa@post.example',
      conversation: `c-${mailId}`,
    };
    house.desk.put(mailId, words);
    house.mail.deliver(ks, mailId, house.at(time));
    await house.to('09:00');
  };
  const open: MessageHouse['open'] = async (who = 'anna') => {
    const { noticeId: notice, rows } = await inbox(who);
    await act(who, 'inbox.page', { notice, page: 1, open: 1, messages: rows[0]?.id });
  };
  const propose: MessageHouse['propose'] = (inputs = {}) =>
    press('anna', 'assignment.propose', {
      responder: people.erik,
      note: 'Erik svarade förra gången.',
      ...inputs,
    });
  return {
    ...house,
    ...{ latest, act, press, inbox, arrives, open, propose },
    read: (who, kind) => wordsOf(drawCard(latest(who, kind), 'sv', zone('Europe/Stockholm')).card),
    offers: (who) =>
      nodesOf(drawCard(latest(who, 'message'), 'sv', zone('Europe/Stockholm')).card).flatMap(
        ({ type, title }) => (String(type).startsWith('Action.') ? [String(title)] : []),
      ),
    forwarded: async () => {
      await arrives();
      await open();
      await propose();
      await house.to('09:05');
      await press('carin', 'assignment.approve');
      await house.to('09:10');
    },
    saidTo: (who) =>
      house.messenger.said
        .filter((it) => it.to === id(who))
        .map(({ facts }) => {
          if (facts.card === 'sentence' && facts.say.what === 'newerCard')
            return 'message that a newer one closed';
          return facts.card === 'message' ? `message ${facts.step}` : facts.card;
        }),
  };
}
