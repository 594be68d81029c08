// Chat words about who is away and back → flow (F2, T10).

import type { AbsenceAnswer } from './domain/delegation-cards';
import type { SentenceCard } from '../core/card-facts';
import { sentence } from '../core/card-facts';
import type { AbsenceIntent } from '../chat/domain/absence-words';
import type { AskedIntent } from '../chat/domain/asked-words';
import { tellsOfSomebody } from '../core/kept-text';
import type { Person } from '../people/domain/person';
import type { Result } from '../core/refusal';
import { unreachable } from '../core/refusal';
import { answerBack, answerOtherBack, showOwnAbsences } from './flows/answer-absence-words';
import { findPerson } from '../people/flows/find-person';
import type { FlowContext } from '../core/flow-context';
import { dateToday } from '../core/flow-context';
import { reportAway, sayAway } from './flows/say-absence';

export async function answerAbsenceIntent(
  context: FlowContext,
  person: Person,
  intent: Exclude<AbsenceIntent | AskedIntent, { kind: 'undo' | 'askedUndo' | 'askedOther' }>,
): Promise<readonly AbsenceAnswer[]> {
  switch (intent.kind) {
    case 'away':
      return orRefusal(await sayAway(context, person.id, intent.span));
    case 'awayUnclear':
      return [unclear(intent.noSuchDate)];
    case 'back':
      return answerBack(context, person.id);
    case 'ownAbsences':
    case 'askedAway':
      return showOwnAbsences(context, person.id);
    case 'reportAway':
    case 'reportBack':
      return aboutOther(context, person, intent);
    default:
      return unreachable(intent);
  }
}

const unclear = (written: string | undefined): AbsenceAnswer =>
  sentence(written === undefined ? { what: 'awayUnclear' } : { what: 'noSuchDate', written });

function orRefusal<Card>(result: Result<readonly Card[]>): readonly (Card | SentenceCard)[] {
  return result.ok ? result.value : [sentence({ what: 'refused', refusal: result.refusal })];
}

/** What is only asked about somebody; undefined when that is no person of the rosters: it may be about anything. */
export async function answerAskedOther(
  context: FlowContext,
  person: Person,
  who: string,
): Promise<readonly AbsenceAnswer[] | undefined> {
  const found = await findPerson(context, who);
  if (found.kind === 'nobody') return undefined;
  if (found.kind === 'several') return [sentence({ what: 'whoIsAway' })];
  if (found.person.id === person.id) return showOwnAbsences(context, person.id);
  return [sentence({ what: 'askedOther', name: found.person.name })];
}

type OtherIntent = Extract<AbsenceIntent, { readonly who: string }>;

/** Who names themselves means themselves; of others one can say only that they are away today. */
async function aboutOther(
  context: FlowContext,
  person: Person,
  intent: OtherIntent,
): Promise<readonly AbsenceAnswer[]> {
  const found = await findPerson(context, intent.who);
  if (found.kind === 'nobody') return [notFound(intent.who)];
  if (found.kind === 'several') return [sentence({ what: 'personAmbiguous', names: found.names })];
  const isOneself = found.person.id === person.id;
  if (intent.kind === 'reportBack') {
    if (isOneself) return answerBack(context, person.id);
    return one(await answerOtherBack(context, person.id, found.person));
  }
  if (isOneself) return orRefusal(await sayAway(context, person.id, intent.span));
  const date = dateToday(context);
  const isToday = intent.span.from === date && intent.span.lastDay === date;
  if (!isToday) return [sentence({ what: 'othersToday', name: found.person.name })];
  return one(await reportAway(context, person.id, found.person.id));
}

/** Words about somebody's health are no name, and are not said again. */
const notFound = (who: string): AbsenceAnswer =>
  tellsOfSomebody(who) ? unclear(undefined) : sentence({ what: 'personNotFound', query: who });

const one = (result: Result<AbsenceAnswer>): readonly AbsenceAnswer[] =>
  orRefusal(result.ok ? { ok: true, value: [result.value] } : result);
