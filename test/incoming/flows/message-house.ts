import type { CardFacts } from '../../../src/app/cards';
import type { MessageCards } from '../../../src/incoming/domain/message-cards';
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
}

export async function openMessageHouse(yaml?: string, start?: string): Promise<MessageHouse> {
  const house = await openFlowHouse(start, yaml);
  const latest: MessageHouse['latest'] = (who, kind) => {
    const said = house.messenger.said.findLast((it) => it.to === id(who) && it.facts.card === kind);
    if (said === undefined) throw new Error(`${who} has no ${kind} card`);
    return said.facts as CardOf<typeof kind>;
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
  return {
    ...house,
    ...{ latest, act, press },
    saidTo: (who) =>
      house.messenger.said
        .filter((it) => it.to === id(who))
        .map(({ facts }) => {
          if (facts.card === 'sentence' && facts.say.what === 'newerCard')
            return 'message that a newer one closed';
          return facts.card === 'message' ? `message ${facts.step}` : facts.card;
        }),
    arrives: async (mailId = 'm1', time = '08:00') => {
      const words = {
        subject: 'Fråga om bullerplank',
        from: 'lisa@post.example',
        conversation: `c-${mailId}`,
      };
      house.desk.put(mailId, words);
      house.mail.deliver(ks, mailId, house.at(time));
      await house.to('09:00');
    },
    open: async (who = 'anna') => {
      await house.write(who, 'inkorg');
      const inbox = latest(who, 'inbox');
      const data = { notice: inbox.noticeId, page: 1, open: 1, messages: inbox.rows[0]?.id };
      await act(who, 'inbox.page', data);
    },
    propose: (inputs = {}) =>
      press('anna', 'assignment.propose', {
        responder: people.erik,
        note: 'Erik svarade förra gången.',
        ...inputs,
      }),
  };
}
