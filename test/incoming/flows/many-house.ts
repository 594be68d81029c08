import { drawCard } from '../../../src/app/cards';
import type { CardFacts } from '../../../src/app/cards';
import type { IncomingMessage, RegistrationKind } from '../../../src/incoming/domain/incoming';
import type { MessageEvent } from '../../../src/incoming/domain/shown/message-log';
import { mailboxId } from '../../../src/core/ids';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import type { Who } from '../../support/flow-house';
import { ks } from '../../support/flow-house';
import type { CardOf, MessageHouse } from './message-house';
import { openMessageHouse } from './message-house';

/** A message house with what people do about many messages in it. */
export interface ManyHouse extends MessageHouse {
  /** Mails m1, m2 … came at 08:01, 08:02 …, and it is nine o'clock. */
  arrive(count: number, subjects?: Readonly<Record<number, string>>): Promise<void>;
  /** A new "inkorg". */
  inboxOf(who: Who): Promise<CardOf<'inbox'>>;
  /** Ticks the first ones of a list, and presses one of its buttons. */
  decide(who: Who, inbox: CardOf<'inbox'>, how: Decision): Promise<CardFacts>;
  stored(): Promise<readonly IncomingMessage[]>;
  kinds(): Promise<readonly RegistrationKind[]>;
  logged<W extends MessageEvent['what']>(what: W): Promise<readonly Extract<MessageEvent, { what: W }>[]>;
}

export interface Decision {
  readonly choice: string;
  readonly most?: number;
}

export const clockOf = (n: number): string => `08:${String(n).padStart(2, '0')}`;

/** What a person reads on a card. */
export const readIn = (facts: CardFacts, language: 'sv' | 'en'): readonly string[] =>
  wordsOf(drawCard(facts, language, zone('Europe/Stockholm')).card);

/** So many mails came; Anna opens each message of her list and proposes Erik. */
export async function proposeAll(house: ManyHouse, count: number): Promise<void> {
  await house.arrive(count);
  const { noticeId: notice, rows } = await house.inboxOf('anna');
  for (const { id: message } of rows) {
    await house.act('anna', 'inbox.page', { notice, page: 1, open: 1, messages: message });
    await house.propose();
  }
  await house.to('09:05');
}

/** Rows as a card sends those that are ticked. */
export const ticksOf = (
  rows: readonly Readonly<Record<'id', string> & Record<'version', number>>[],
): string => rows.map((row) => `${row.id}.${row.version}`).join(',');

export async function openManyHouse(yaml?: string): Promise<ManyHouse> {
  const house = await openMessageHouse(yaml);
  const stored: ManyHouse['stored'] = () =>
    house.store.incoming.list({ mailboxes: [mailboxId('ks')], withClosed: true }, { from: 0, most: 50 });
  return {
    ...house,
    stored,
    kinds: async () => (await stored()).map(({ registration }) => registration.kind),
    arrive: async (count, subjects = {}) => {
      for (let n = 1; n <= count; n++) {
        house.desk.put(`m${n}`, { subject: subjects[n] ?? 'Fråga' });
        house.mail.deliver(ks, `m${n}`, house.at(clockOf(n)));
      }
      await house.to('09:00');
    },
    inboxOf: async (who) => {
      await house.write(who, 'inkorg');
      return house.latest(who, 'inbox');
    },
    decide: (who, { rows, noticeId: notice }, { choice, most = rows.length }) => {
      const messages = rows.slice(0, most).map(({ id }) => id);
      const data = { notice, registration: choice, messages: messages.join(',') };
      return house.act(who, 'message.registerMany', data);
    },
    logged: async <W extends MessageEvent['what']>(what: W) =>
      (await house.store.log.list(100)).flatMap(({ event }) =>
        event.what === what ? [event as Extract<MessageEvent, { what: W }>] : [],
      ),
  };
}
