import type { CardFacts } from '../../../src/app/cards';
import type { RosterChangeCard, RosterPlanCard } from '../../../src/roster/domain/roster-cards';
import { localDate } from '../../../src/core/time';
import { mailboxId } from '../../../src/core/ids';
import { whoHas } from '../../../src/roster/flows/who-has';
import { id, people, senderOf, type FlowHouse, type Who } from '../../support/flow-house';

const nameOf = (holder: string | undefined): string => {
  const who = (Object.keys(people) as Who[]).find((name) => id(name) === holder);
  return who ?? holder ?? 'nobody';
};

/** Who has the mailbox on each of the dates, by the one answer. */
export const holders = (
  house: FlowHouse,
  dates: readonly string[],
  mailbox = 'ks',
): Promise<readonly string[]> =>
  Promise.all(
    dates.map(async (date) => {
      const day = await whoHas(house.context, { date: localDate(date) });
      return nameOf(day.answers.get(mailboxId(mailbox))?.order[0]);
    }),
  );

export const press = async (
  house: FlowHouse,
  who: Who,
  verb: string,
  data: Readonly<Record<string, unknown>>,
): Promise<CardFacts | undefined> =>
  (await house.receiver.action(senderOf(who), { verb, data, activityId: undefined })).drawing.facts;

/** What a card of a change says, or why there is none. */
export function saysOf(facts: CardFacts | undefined): string {
  if (facts?.card === 'sentence') return facts.say.what === 'refused' ? facts.say.refusal : facts.say.what;
  if (facts?.card !== 'rosterChange') return facts?.card ?? 'nothing';
  return `${facts.as} ${facts.state}`;
}

export const changeIn = (facts: CardFacts | undefined): RosterChangeCard => {
  if (facts?.card !== 'rosterChange') throw new Error(`No change: ${JSON.stringify(facts)}`);
  return facts;
};

export const planIn = (facts: CardFacts | undefined): RosterPlanCard => {
  if (facts?.card !== 'rosterPlan') throw new Error(`No plan: ${JSON.stringify(facts)}`);
  return facts;
};

/**
 * Each who was told of a change, and how, from the so manieth card on; a card that was drawn anew does not count twice,
 * and one that a later one has closed says nothing.
 */
export const told = (house: FlowHouse, since = 0): readonly string[] =>
  house.messenger.said
    .slice(since)
    .flatMap(({ to, facts }) =>
      facts.card === 'rosterChange'
        ? [`${nameOf(to)}: ${facts.as}`]
        : facts.card === 'rosterPlan'
          ? [`${nameOf(to)}: plan`]
          : [],
    );
