// A house with five messages in it, and what a line about one of them is answered with.

import type { CardFacts } from '../../../src/app/cards';
import { id, ks, townYaml, type Who } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';

const letters: readonly (readonly [id: string, subject: string, from: string])[] = [
  ['school', 'Fråga om förskola', 'erika@post.example'],
  ['ad', 'Nya kopiatorer till bra pris', 'info@kopiera.example'],
  ['asks', 'Begäran om handlingar', 'redaktionen@lokaltidningen.example'],
  ['plan', 'Remiss: regional cykelplan', 'remiss@region.example'],
  ['noise', 'Remiss: buller från vägen', 'remiss@region.example'],
];

export interface OrderedHouse {
  readonly house: MessageHouse;
  readonly write: (
    who: Who,
    text: string,
  ) => Promise<{ readonly answers: readonly CardFacts[]; readonly cards: readonly CardFacts[] }>;
}

export async function openOrderedHouse(yaml = townYaml): Promise<OrderedHouse> {
  const house = await openMessageHouse(yaml);
  for (const [mail, subject, from] of letters) {
    house.desk.put(mail, { subject, from, conversation: `c-${mail}` });
    house.mail.deliver(ks, mail, house.at('08:00'));
  }
  await house.to('09:00');
  const write: OrderedHouse['write'] = async (who, text) => {
    const before = house.messenger.said.length;
    const answers = await house.facts(who, text);
    const cards = house.messenger.said.slice(before).filter(({ to }) => to === id(who));
    return { answers, cards: cards.map(({ facts }) => facts) };
  };
  return { house, write };
}

/** Of each the number that Anna registers it with, by words and the card's form. */
export async function registerEach(
  { house, write }: OrderedHouse,
  numbers: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [matter, number] of Object.entries(numbers)) {
    await write('anna', `${matter} - diarieförd ${number}`);
    await house.press('anna', 'message.register', { registration: 'registered', number });
  }
}
