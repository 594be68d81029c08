import { drawCard } from '../../src/app/cards';
import type { CardFacts } from '../../src/app/cards';
import { instant, zone } from '../../src/core/time';
import { buttonsOf, nodesOf, sample, samples, stateOf, wordsOf } from './card-samples';

const draw = (facts: CardFacts, language: 'sv' | 'en' = 'sv') =>
  drawCard(facts, language, zone('Europe/Stockholm'));

it('answers "Vilken regel?" with the words, the id and the document, also where only a sentence is shown', () => {
  expect(draw(sample('rule', 'one')).summary).toBe(
    'F1: Någon ska öppna förvaltningsbrevlådan varje arbetsdag. (Rätt sätt för telefoni och e-post, 11 maj 2006)',
  );
});

it('says that a rule is missing rather than nothing', () => {
  expect(draw(sample('rule', 'none')).summary).toBe('Regeln finns inte i dokumentet som gäller');
});

it('lets a person who was reported away say otherwise', () => {
  const { card, summary } = draw(sample('absence', 'reported-to-the-person'));
  expect(summary).toBe('Bo Ersättare har sagt att du är borta i dag');
  expect(buttonsOf(card)).toEqual(['absence.end']);
  const [end] = nodesOf(card).filter((node) => node['verb'] === 'absence.end');
  expect(end?.['data']).toEqual({ absence: '0d5f0a54-6f55-4f0e-8d0b-5b8a3c1f4e21' });
});

it('has no button on an absence that has ended', () => {
  expect(buttonsOf(draw(sample('absence', 'ended')).card)).toEqual([]);
});

it('counts what has been opened in the first line of the overview', () => {
  expect(draw(sample('overview', 'several')).summary).toBe('1 av 3 brevlådor har öppnats i dag');
});

it('asks nothing of anybody on a free day', () => {
  const { card, summary } = draw(sample('overview', 'free-day'));
  expect(summary).toBe('I dag är ingen arbetsdag');
  expect(wordsOf(card).join(' ')).not.toContain('syns');
});

it('tells the words for reporting a colleague only to those who may', () => {
  expect(wordsOf(draw(sample('help', 'anyone')).card).join('\n')).not.toContain('Bo Ersättare är borta');
  expect(wordsOf(draw(sample('help', 'in-roster')).card).join('\n')).toContain('Bo Ersättare är borta i dag');
});

it('counts a person once who is in trouble in two ways', () => {
  const facts: CardFacts = {
    card: 'peopleTrouble',
    unknown: [],
    disabled: ['Bo Ersättare'],
    unreachable: ['Bo Ersättare'],
  };
  expect(draw(facts).summary).toBe('1 person i kommunfilen går inte att nå');
});

it('says that a mailbox that could not be read yesterday is readable again', () => {
  expect(wordsOf(draw(sample('unreadable', 'two-one-readable-again')).card)).toEqual(
    expect.arrayContaining(['Har inte gått att läsa sedan i går kl. 9.10.', 'Går att läsa igen.']),
  );
});

it('draws in a zone where it is another day', () => {
  const facts: CardFacts = {
    card: 'unreadable',
    now: instant('2026-12-01T23:30:00Z'),
    mailboxes: [{ name: 'A', address: 'a@ale.example', since: instant('2026-12-01T22:30:00Z') }],
  };
  expect(wordsOf(draw(facts).card)).toContain('Har inte gått att läsa sedan i går kl. 23.30.');
});

it.each([['question'], ['message'], ['delegation']] as const)(
  'says on a %s card that was overtaken that it now shows how things are',
  (name) => {
    const facts = samples.find(({ stem }) => stem === name)?.facts;
    const { card } = draw({ ...facts, refusal: 'stale' } as CardFacts);
    expect(wordsOf(card)).toContain(
      'Läget har ändrats sedan kortet visades, så inget gjordes. Så här är det nu.',
    );
  },
);

it.each([
  ['delegation', 'asked-ahead', '○ Att göra'],
  ['delegation', 'accepted-and-late', undefined],
  ['delegation', 'in-effect', '✓ Klart'],
  ['delegation', 'delegate-asked', '○ Att göra'],
  ['delegation', 'manager-over', undefined],
  ['question', 'waiting', '○ Att göra'],
  ['question', 'answered', '✓ Klart'],
  ['roster-change', 'asked', '○ Att göra'],
  ['roster-change', 'given', '✓ Klart'],
  ['roster-change', 'undone', undefined],
  ['overview', 'one-opened', '✓ Klart'],
  ['overview', 'several', '○ Att göra'],
  ['overview', 'free-day', undefined],
  ['retention', 'nothing', '✓ Klart'],
  ['overdue', 'late', '▲ Försenat'],
  ['overdue', 'proposals', '○ Att göra'],
] as const)('says how things stand by sign, word and colour: %s, %s', (stem, state, shown) => {
  expect(stateOf(draw(sample(stem, state)).card)).toBe(shown);
});

it('says to the manager that what is answered is still to be saved, and not that it is done', () => {
  const facts = {
    ...sample('message', 'answered-in-case'),
    ...{ role: 'manager', words: { kind: 'done' } },
  } as CardFacts;
  const { card, summary } = draw(facts);
  expect(summary).toMatch(/^Besvarat: svaret ska sparas/u);
  expect(stateOf(card)).toBe(undefined);
  expect(stateOf(draw({ ...facts, ...sample('message', 'filed') } as CardFacts).card)).toBe('✓ Klart');
});
