import type { Candidate } from '../../../src/absence/domain/delegate-choice';
import { delegateRefusal, likelyDelegates } from '../../../src/absence/domain/delegate-choice';
import { personId, upn } from '../../../src/core/ids';
import { en } from '../../../src/absence/texts/en';
import { sv } from '../../../src/absence/texts/sv';

const facts = { ownerId: personId('eva'), department: 'Miljö', domains: ['ale.example'] };
const person = (name: string, change: Partial<Candidate> = {}): Candidate => ({
  id: personId(name),
  upn: upn(`${name}@ale.example`),
  name,
  department: 'Bygg',
  isEnabled: true,
  isGuest: false,
  isOwn: true,
  isAway: false,
  ...change,
});
const names = (people: readonly Candidate[]) => likelyDelegates(people, facts).map(({ name }) => name);

test('the likeliest are of the same department, then by name as Swedish sorts it; five at most', () => {
  const near = { department: 'Miljö' };
  const people = ['Åke', 'Bo', 'Örjan', 'Cia'].map((name) => person(name));
  expect(names([...people, person('Vera', near), person('Ines', near)])).toEqual([
    'Ines',
    'Vera',
    'Bo',
    'Cia',
    'Åke',
  ]);
});

test('nobody is proposed who would be refused', () => {
  const refused: readonly Partial<Candidate>[] = [
    { id: facts.ownerId },
    { isGuest: true },
    { upn: upn('x@annan.example') },
    { upn: upn('x@sub.ale.example') },
    { isEnabled: false },
    { isOwn: false },
    { isAway: true },
  ];
  expect(names([...refused.map((change) => person('x', change)), person('Bo')])).toEqual(['Bo']);
  expect(refused.map((change) => delegateRefusal(person('x', change), facts))).toEqual([
    'delegate-is-owner',
    'delegate-guest',
    'delegate-outside',
    'delegate-outside',
    'delegate-disabled',
    'delegate-authority',
    'delegate-away',
  ]);
  expect(delegateRefusal(undefined, facts)).toBe('delegate-unknown');
});

test('the words of a consent that people have given under a version stay as they were', () => {
  const words = { owner: 'Carin Ek', delegate: 'Bo', span: '1–12 december', lastDay: '12 december' };
  expect(sv.delegation.owner.consent['2026-1'](words)).toBe(
    'Det är frivilligt. Fackliga och privata meddelanden kan komma med. Trycker du på Delegera får den du har valt läsa och besvara din e-post 1–12 december. Du kan ta tillbaka det när som helst.',
  );
  expect(en.delegation.owner.consent['2026-1'](words)).toBe(
    'It is voluntary. Union and private messages can be among them. If you press Delegate, the person you have chosen may read and answer your mail 1–12 december. You can take it back at any time.',
  );
});
