import { genitive, moment } from '../../core/texts/sv-words';
import type { When } from '../../core/texts/time-words';
import type { UndoneStep } from '../domain/undoing/undone';

/** Each step with its article, and after "din" or a name. */
const steps = {
  registration: ['registreringen', 'din registrering'],
  handOver: ['överlämnandet', 'ditt överlämnande'],
  secrecy: ['sekretessmarkeringen', 'din sekretessmarkering'],
  notNeeded: ['beskedet att inget svar behövs', 'ditt besked att inget svar behövs'],
  proposal: ['förslaget', 'ditt förslag'],
  withdrawal: ['återtagandet av förslaget', 'ditt återtagande av förslaget'],
  approval: ['godkännandet', 'ditt godkännande'],
  responder: ['valet av vem som svarar', 'ditt val av vem som svarar'],
  return: ['återlämnandet', 'ditt återlämnande'],
  day: ['flytten av svarsdagen', 'din flytt av svarsdagen'],
  wait: ['beskedet att svaret väntar', 'ditt besked att svaret väntar'],
  answer: ['svaret', 'ditt svar'],
  end: ['beskedet hur begäran slutade', 'ditt besked hur begäran slutade'],
  filing: ['beskedet att svaret är sparat', 'ditt besked att svaret är sparat'],
} as const satisfies Readonly<Record<UndoneStep, readonly [string, string]>>;

export interface WhoseStep {
  readonly what: UndoneStep;
  readonly isReaders: boolean;
  /** Whose it was, where it is known. */
  readonly of: string | undefined;
}

function whose({ what, isReaders, of }: WhoseStep): string {
  const [the, yours] = steps[what];
  if (isReaders) return yours;
  return of === undefined ? the : `${genitive(of)} ${yours.replace(/^\S+ /, '')}`;
}

export const svUndone = {
  the: (what: UndoneStep): string => steps[what][0],
  /** On a card that is about something else, or of somebody else's step. */
  undoOf: (what: UndoneStep) => `Ångra ${steps[what][0]}`,
  /** To who took it back. */
  undone: (step: WhoseStep) => `Ångrat: ${whose(step)}.`,
  /** To whose step it was. */
  undoneBy: (by: string, step: WhoseStep, when: When) => `${by} ångrade ${whose(step)} ${moment(when)}.`,
};
