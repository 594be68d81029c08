import { textsOf } from '../../../src/app/texts';
import { figuresView } from '../../../src/desk/cards/figures-view';
import { countWeeks, type CountedMessage } from '../../../src/desk/domain/figures';
import { atLocal, localDate, localTime } from '../../../src/core/time';
import { ale } from '../../core/municipalities';

const { calendar } = ale;
const monday = localDate('2026-11-30');
const came = (date: string, more: Partial<CountedMessage> = {}): CountedMessage => ({
  arrivedAt: atLocal(localDate(date), localTime('10:00'), calendar.zone),
  ...{ registeredAt: undefined, isUnknown: false, dueOn: undefined, answeredAt: undefined, ...more },
});

const note = (messages: readonly CountedMessage[], language: 'sv' | 'en' = 'sv') =>
  figuresView(
    {
      ...{ mailbox: { id: 'ks', name: 'KS' }, mailboxes: [], decision: 'MBL 1', today: monday },
      weeks: countWeeks({ today: monday, calendar, messages, days: [] }).map(({ figures }) => figures),
    },
    { texts: textsOf(language), zone: calendar.zone },
  ).countedNote;

test('why the share is of fewer than came is told with its figures, and nothing where it is of all', () => {
  const registered = came('2026-11-25', { registeredAt: came('2026-11-26').arrivedAt });
  expect(note([registered])).toBeUndefined();
  expect(note([registered, came('2026-11-27'), came('2026-11-28'), came('2026-11-29')])).toBe(
    '1 av 1: 3 meddelanden från slutet av veckan räknas först i morgon.',
  );
  expect(note([came('2026-11-27'), came('2026-11-26', { isUnknown: true })])).toBe(
    'Inga: ett meddelande från slutet av veckan räknas först i morgon. Ett meddelande räknas inte, för det är inte känt när det registrerades.',
  );
  expect(note([came('2026-11-27')], 'en')).toBe(
    'None: one message from the end of the week is not counted until tomorrow.',
  );
});
