import { hasEnded, newDutyDay } from '../../../src/duty/domain/duty-day';
import { absenceId, folderPath, mailboxId, messageId, noticeId, personId, upn } from '../../../src/core/ids';
import { findMailbox } from '../../../src/core/municipality';
import type { Person } from '../../../src/people/domain/person';
import { languageOf } from '../../../src/people/domain/person';
import { accept, refuse, unreachable } from '../../../src/core/refusal';
import { localDate } from '../../../src/core/time';
import { anna, mailbox } from '../../duty/domain/duty-run';
import { ale } from '../../core/municipalities';

const person: Person = {
  id: anna,
  upn: upn('anna@ale.example'),
  name: 'Anna Registrator',
  department: undefined,
  isActive: true,
  language: undefined,
  locale: undefined,
  unreachableSince: undefined,
};

describe('the bot speaks', () => {
  test('the language that was chosen, whatever the locale', () => {
    expect(languageOf({ ...person, language: 'en', locale: 'sv-SE' }, 'sv')).toBe('en');
  });

  test.each([
    ['sv-SE', 'sv'],
    ['SV', 'sv'],
    ['sv', 'sv'],
    ['en-US', 'en'],
    ['svx', 'en'],
    ['de-DE', 'en'],
  ])('by the locale %s: %s', (locale, expected) => {
    expect(languageOf({ ...person, locale }, expected === 'sv' ? 'en' : 'sv')).toBe(expected);
  });

  test('the municipality’s language to somebody it knows nothing about', () => {
    expect([languageOf(person, 'sv'), languageOf(undefined, 'en')]).toEqual(['sv', 'en']);
  });
});

test('ids of people are compared without regard to case; other ids keep theirs', () => {
  expect(personId('AB-12')).toBe('ab-12');
  expect(upn(' Anna@Ale.Example ')).toBe('anna@ale.example');
  const kept = [
    mailboxId('KS'),
    messageId('AAMk='),
    folderPath('Inbox/Formulär'),
    noticeId('N1'),
    absenceId('A1'),
  ];
  expect(kept).toEqual(['KS', 'AAMk=', 'Inbox/Formulär', 'N1', 'A1']);
});

test('a mailbox is found by its id, and one that left the file is not', () => {
  expect(findMailbox(ale, mailboxId('ks'))).toBe(mailbox);
  expect(findMailbox(ale, mailboxId('gone'))).toBeUndefined();
});

test('a day begins open and has ended when it was missed or could not be checked', () => {
  const day = newDutyDay(mailboxId('ks'), localDate('2026-03-03'));
  expect(day).toMatchObject({ state: 'open', version: 0, isDeadEnd: false });
  const states = ['open', 'opened', 'missed', 'notCheckable'] as const;
  expect(states.map((state) => hasEnded({ ...day, state }))).toEqual([false, false, true, true]);
});

test('an expected no is a value', () => {
  expect(accept(7)).toEqual({ ok: true, value: 7 });
  expect(refuse('not-on-duty')).toEqual({ ok: false, refusal: 'not-on-duty' });
});

test('what cannot be says what it was', () => {
  expect(() => unreachable('purple' as never)).toThrow('Impossible value: "purple"');
});
