import { moment } from '../../core/texts/en-words';
import type { UndoneStep } from '../domain/undoing/undone';
import type { WhoseStep, svUndone } from './sv-undone';

const steps = {
  registration: 'registration',
  handOver: 'handing over',
  secrecy: 'marking as secret',
  notNeeded: 'word that no answer is needed',
  proposal: 'proposal',
  withdrawal: 'withdrawal of the proposal',
  approval: 'approval',
  responder: 'choice of who answers',
  return: 'handing back',
  day: 'move of the answer day',
  wait: 'word that the answer waits',
  answer: 'answer',
  end: 'word on how the request ended',
  filing: 'word that the answer is saved',
} as const satisfies Readonly<Record<UndoneStep, string>>;

function whose({ what, isReaders, of }: WhoseStep): string {
  if (isReaders) return `your ${steps[what]}`;
  return of === undefined ? `the ${steps[what]}` : `${of}’s ${steps[what]}`;
}

export const enUndone = {
  the: (what) => `the ${steps[what]}`,
  undoOf: (what) => `Undo the ${steps[what]}`,
  undone: (step) => `Undone: ${whose(step)}.`,
  undoneBy: (by, step, when) => `${by} undid ${whose(step)} ${moment(when)}.`,
} satisfies typeof svUndone;
