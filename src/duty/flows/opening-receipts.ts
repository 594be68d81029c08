// What an opening card tells its reader of their own one-off changes: to whom it went, when, and the undo (F2).

import type { Deed } from '../../core/card-facts';
import type { OpeningSection } from '../domain/opening-cards';
import type { DutyFacts } from '../domain/decide-duty';
import { hasEnded } from '../domain/duty-day';
import type { PersonId } from '../../core/ids';
import type { Step, Told } from '../domain/ladder';
import { changeOf, hasPassed, placesOf, takenBy } from '../../roster/domain/roster';

export interface ReceiptView {
  readonly facts: DutyFacts;
  readonly reader: PersonId;
  readonly step: Step;
}

type NameOf = (id: PersonId | undefined) => string | undefined;
type Receipts = Pick<OpeningSection, 'givenTo' | 'passedTo' | 'undoChange' | 'continuedAt'>;

export function receiptsOf(view: ReceiptView, nameOf: NameOf): Receipts {
  const { facts, reader } = view;
  const isOpen = facts.day?.state === undefined || facts.day.state === 'open';
  return {
    givenTo: givenTo(view, nameOf),
    passedTo: isOpen ? passedTo(view, nameOf) : undefined,
    undoChange: isOpen && facts.now < facts.times.close ? changeOf(facts.roster, reader)?.id : undefined,
    continuedAt: continuedAt(view),
  };
}

function givenTo({ facts, reader }: ReceiptView, nameOf: NameOf): Deed | undefined {
  const taken = takenBy(facts.roster);
  if (taken === undefined || taken.byId !== reader || taken.personId === reader) return undefined;
  return { at: taken.at, name: nameOf(taken.personId) };
}

/** The next in the roster, or the manager when nobody is left. */
function passedTo({ facts, reader }: ReceiptView, nameOf: NameOf): Deed | undefined {
  if (!hasPassed(facts.roster, reader)) return undefined;
  const next = placesOf(facts.roster)[0]?.people ?? [];
  const people = [...next, ...facts.managers].filter((person) => person !== reader);
  const told = people.flatMap((person) => lastTold(facts.told, person) ?? [])[0];
  return told && { at: told.at, name: nameOf(told.personId) };
}

const lastTold = (told: readonly Told[], person: PersonId): Told | undefined =>
  told.findLast((entry) => entry.personId === person);

/** The manager's card of the end tells more than the cards before it; two that say the same would be one too many. */
function continuedAt({ facts, reader, step }: ReceiptView): ReturnType<typeof endTold> {
  const hasClosed = facts.day !== undefined && hasEnded(facts.day);
  return hasClosed && step !== 'missed' ? endTold(facts, reader) : undefined;
}

const endTold = (facts: DutyFacts, reader: PersonId) =>
  facts.told.find((told) => told.step === 'missed' && told.personId === reader)?.at;
