import { dateOf } from '../../core/time';
import { line } from '../../core/cards/view';
import { plain } from '../../roster/cards/day-form';
import { heardSince } from '../domain/answer-delegation';
import type { DelegationCard } from '../domain/delegation-cards';
import { delegationView } from './delegation-view';
import type { AbsenceWords } from '../texts/sv';

/** The card about who reads the mail as the work page has it: what is to be filled in is a form of the button that takes it. */
export function mailView(card: DelegationCard, words: AbsenceWords) {
  const view = delegationView(card, words);
  const asks = asked(card, view, words);
  const all = [...view.firsts, ...view.mains, ...view.buttons].map(plain);
  return {
    id: `${card.delegationId} ${card.role}`,
    title: view.title,
    lines: [
      ...(view.facts ?? []).map((fact) => line(`${fact.title}: ${fact.value}`)),
      ...view.lines,
      ...view.steps,
    ],
    buttons: all.filter(({ verb }) => !asks.has(verb)),
    forms: all.flatMap((button) => {
      const form = asks.get(button.verb);
      return form === undefined
        ? []
        : [{ title: `${button.title} …`, choices: [], toggles: [], ...form, buttons: [button] }];
    }),
  };
}

/** What is to be filled in, by the button that takes it. */
function asked(card: DelegationCard, view: ReturnType<typeof delegationView>, words: AbsenceWords) {
  const { how } = words.texts.absence.page.mailForm;
  const people = view.pickers.map(({ label, placeholder, errorMessage, choices, value }) => {
    const chosen = choices.find((one) => one.value === value);
    return { id: 'delegate', label, placeholder, errorMessage, choices, ...(chosen && { chosen }) };
  });
  const texts = view.hows.map(({ label, placeholder: hint }) => ({
    ...{ id: 'how', label, hint, isMultiline: true, value: '', maxLength: 1_000 },
    ...{ isRequired: true, errorMessage: how },
  }));
  const today = dateOf(card.now, words.zone);
  const dates = view.days.map(({ label }) => ({
    id: 'heardOn',
    label,
    value: today,
    min: heardSince(today),
  }));
  const none = { people: [], texts: [], dates: [], lines: [] };
  return new Map([
    ['delegation.name', { ...none, people, lines: view.consents }],
    ['delegation.recordConsent', { ...none, people, texts, dates }],
    ['delegation.recordNone', { ...none, texts }],
  ]);
}
