import type { Button, Choice } from '../../core/cards/view';
import type { LocalDate } from '../../core/time';
import type { RosterPlanView } from './plan-view';

export type Form = RosterPlanView['gives' | 'swaps' | 'orders'][number];

export const blank = { lines: [], people: [], choices: [], texts: [], dates: [], toggles: [] };

export const plain = ({ title, verb, data }: Button) => ({ title, verb, data });

export const whole = ({ title, buttons }: Form) => ({ ...blank, title, buttons: buttons.map(plain) });

/** Where the name of whoever is chosen stands. */
export const whoever = '{name}';

export const personIn = ({ labels }: Form, choices: readonly Choice[], chosen?: Choice) => ({
  id: 'person',
  label: labels.person,
  placeholder: labels.hint,
  errorMessage: labels.missing,
  choices,
  chosen,
});

export const daysOf = ({ labels, from, until }: Form, min: LocalDate) => [
  { id: 'from', label: labels.from, value: from, min },
  { id: 'until', label: labels.until, value: until, min },
];
