import {
  deedFor,
  needsConsentNote,
  withPointedAt,
  withCompanions,
  withinLength,
} from '../../../src/rules/domain/rule-duties';

const rule = (id: string, text = `regel ${id}`) => ({ id, section: 'x', text });
const ours = ['F1', 'F2', 'P1', 'P7', 'E5', 'V1', 'V2'].map((id) => rule(id));
const find = (id: string) => ours.find((it) => it.id === id);
const theirs = (id: string) => [rule('V2'), rule('F1')].find((it) => it.id === id);
const ids = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => id).join(' ');
const pick = (text: string) => text.split(' ').map((id) => rule(id));

test.each([
  ['F1', 'mailboxes'],
  ['P1 F1', 'mailboxes'],
  ['P7 F1', 'delegation'],
  ['E5', 'signature'],
  ['P1', undefined],
])('of %s the bot can do: %s', (rules, deed) => {
  expect(deedFor(pick(rules), find)).toBe(deed);
});

test('a document with numbers of its own has no deeds, even where a number is the same', () => {
  expect(deedFor(pick('F1'), theirs)).toBeUndefined();
});

test.each([
  ['V2', 'V2 P7'],
  ['V2 P1 V1', 'V2 P7 P1'],
  ['P7 V2 P1', 'V2 P7 P1'],
  ['P1 V1 V2', 'P1 V1'],
  ['P1 V2', 'P1 V2 P7'],
  ['F1 F2 P1', 'F1 F2 P1'],
])('V2 never stands without P7 after it: %s', (given, shown) => {
  expect(ids(withCompanions(pick(given), { find, rules: ours }, 3))).toBe(shown);
});

test('a rule that says the like in another document stands with the one about delegating a mailbox', () => {
  const opened = rule('R-1', 'All post öppnas i posthanteringen och det gäller även e-post.');
  const delegated = rule('R-2', 'Kan du inte öppna e-postbrevlådan inom tre dagar ska den delegeras.');
  const book = { find: theirs, rules: [rule('R-0'), delegated, opened] };
  expect(ids(withCompanions([opened, rule('R-0')], book, 3))).toBe('R-1 R-2 R-0');
  expect(ids(withCompanions([rule('R-0')], book, 3))).toBe('R-0');
});

test('says that nobody reads mail unasked with V2, and with the like in any document', () => {
  expect(needsConsentNote(pick('V2'), find)).toBe(true);
  expect(needsConsentNote(pick('V1'), find)).toBe(false);
  expect(needsConsentNote(pick('V2'), theirs)).toBe(false);
  expect(needsConsentNote([rule('b3', 'Posthanteringen öppnar all post, även e-post.')], theirs)).toBe(true);
});

test('long rules leave no room for others, but the first is always there', () => {
  const long = [rule('a', 'x'.repeat(9)), rule('b', 'x'.repeat(2)), rule('c', 'x')];
  expect(ids(withinLength(long, 20))).toBe('a b c');
  expect(ids(withinLength(long, 11))).toBe('a b');
  expect(ids(withinLength(long, 1))).toBe('a');
});

describe('a rule whose first words point at what was said before it', () => {
  const kept = rule('R-1', 'Vissa uppgifter är känsliga.');
  const such = rule('R-2', 'Kommer sådana uppgifter in ska de skrivas ut.');
  const plain = rule('R-3', 'Svaret sparas, och sådana svar gallras.');
  const elsewhere = { ...rule('R-4', 'Dessa tider beslutas av nämnden.'), section: 'y' };
  const all = [kept, such, plain, elsewhere];
  const book = { find: theirs, rules: all };

  test('stands with the rule before it in its section right after it', () => {
    expect(ids(withPointedAt([such, plain], book))).toBe('R-2 R-1 R-3');
    expect(ids(withPointedAt([such, kept], book))).toBe('R-2 R-1');
    expect(ids(withPointedAt([kept, such], book))).toBe('R-1 R-2');
  });

  test('and others as they are', () => {
    for (const one of [plain, elsewhere, kept]) expect(withPointedAt([one], book)).toEqual([one]);
    expect(withPointedAt([], book)).toEqual([]);
  });

  test('"sådana uppgifter" of K3 are those of K1', () => {
    const [k1, k2] = [rule('K1'), rule('K2')];
    const k3 = rule('K3', 'Kommer sådana uppgifter ändå in ska de skrivas ut.');
    const numbered = [...ours, k1, k2, k3];
    const at = { find: (id: string) => numbered.find((it) => it.id === id), rules: numbered };
    expect(ids(withPointedAt([k3], at))).toBe('K3 K1');
  });
});
