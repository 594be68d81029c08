import { drawCard } from '../../../src/app/cards';
import type { OpeningCard, OpeningSection } from '../../../src/duty/domain/opening-cards';
import { dutyTransitions, type DutyVerb } from '../../../src/duty/domain/duty-transitions';
import { keysOf } from '../../../src/core/members';
import { instant, localDate, zone } from '../../../src/core/time';
import { buttonsOf, nodesOf, sample, stateOf, wordsOf } from '../../cards/card-samples';

const stockholm = zone('Europe/Stockholm');

const opening = (state: string): OpeningCard => {
  const facts = sample('opening', state);
  if (facts.card !== 'opening') throw new TypeError(`${state} is no opening card`);
  return facts;
};
const first = (card: OpeningCard): OpeningSection => card.sections[0]!;
const withSection = (card: OpeningCard, changes: Partial<OpeningSection>): OpeningCard => ({
  ...card,
  sections: [{ ...first(card), ...changes }],
});
const draw = (card: OpeningCard, language: 'sv' | 'en' = 'sv') => drawCard(card, language, stockholm);
const read = (state: string): readonly string[] => wordsOf(draw(opening(state)).card);
const buttons = (state: string): readonly string[] => buttonsOf(draw(opening(state)).card);

test.each([
  ['check', '○ Att göra'],
  ['opened-read', '✓ Klart'],
  ['missed-next-day', '▲ Försenat'],
  ['morning-passed-on', undefined],
])('%s stands at the top as %s', (state, words) => {
  expect(stateOf(draw(opening(state)).card)).toBe(words);
});

describe('the card at noon', () => {
  it('says what is true, what it is about, and what happens at 13', () => {
    expect(read('check')).toEqual([
      'Det syns inte att brevlådan har öppnats i dag',
      'Kommunstyrelsens förvaltningsbrevlåda',
      '7 olästa meddelanden · det äldsta kom i går kl. 15.42 · 2 olästa i skräpposten',
      'Är det fortfarande så kl. 13 går frågan till Bo Ersättare.',
      '✓ 12 den som har den  →  ○ 13 nästa  →  ○ 14.30 chefen  →  ○ 16 noteras',
    ]);
  });

  it('offers to open, confirm, pass on, tick off junk and see the rule', () => {
    expect(buttons('check')).toEqual([
      'link',
      'opening.confirm',
      'duty.passOn',
      'junk.reviewed',
      'rules.show',
    ]);
  });

  it('says the first line in the toast, without the mailbox', () => {
    expect(draw(opening('check')).summary).toBe('Det syns inte att brevlådan har öppnats i dag');
  });

  it('never has more buttons below than Teams shows', () => {
    const whenOpened: readonly DutyVerb[] = ['opening.retract', 'opening.yesterday'];
    const all = keysOf(dutyTransitions).filter((verb) => !whenOpened.includes(verb));
    const { card } = draw(withSection({ ...opening('check'), step: 'morning' }, { can: all }));
    expect((card as { actions: readonly object[] }).actions).toHaveLength(6);
    expect(buttonsOf(card)).toContain('junk.reviewed');
  });

  it.each(keysOf(dutyTransitions))('shows %s to whom it is offered', (verb) => {
    const alone = withSection(opening('check'), { can: [verb] });
    expect(buttonsOf(draw(alone).card)).toContain(verb);
    const several = { ...alone, sections: [first(alone), first(opening('check'))] };
    expect(buttonsOf(draw(several).card)).toContain(verb);
  });

  it('opens the shared mailbox in Outlook on the web', () => {
    const link = nodesOf(draw(opening('check')).card).find((node) => node['type'] === 'Action.OpenUrl');
    expect(link?.['url']).toBe('https://outlook.office.com/mail/kommunstyrelsen@ale.example/inbox');
  });

  it('sends only ids and a version with a click', () => {
    const confirm = nodesOf(draw(opening('check')).card).find((node) => node['verb'] === 'opening.confirm');
    expect(confirm?.['data']).toEqual({
      notice: '6f1c9a52-3d0e-4b7a-9a55-0c2f1e8d7b11',
      mailbox: 'ks',
      date: '2026-12-01',
      version: 3,
    });
  });

  it('promises the manager nothing by name when nobody is known', () => {
    const next = { at: instant('2026-12-01T13:30:00Z'), kind: 'tellsManager', name: undefined } as const;
    expect(wordsOf(draw(withSection(opening('check'), { next })).card)).toContain(
      'Är det fortfarande så kl. 14.30 går frågan till ansvarig chef.',
    );
  });
});

describe('the other steps', () => {
  it('tells the substitute in the morning why and what', () => {
    expect(read('morning').slice(0, 2)).toEqual([
      'Du har brevlådan i dag',
      'Anna Registrator är borta till och med fredag 4 december. Du står på tur.',
    ]);
    expect(buttons('morning')).toEqual([
      'link',
      'duty.accept',
      'opening.confirm',
      'duty.passOn',
      'rules.show',
    ]);
  });

  it('tells whoever passed it on that somebody else has it, and offers only the undo', () => {
    expect(read('morning-passed-on')[0]).toBe('Dilan Ersättare har brevlådan i dag');
    expect(buttons('morning-passed-on')).toEqual(['roster.undo']);
  });

  it('names who gave it', () => {
    expect(read('given')[1]).toBe('Carin Chef har gett dig den.');
  });

  it('tells the manager at 14.30 that the roster was asked, and who has it only by deeds', () => {
    const words = read('manager').join('\n');
    expect(words).toContain(
      'Bemanningen har fått frågan. Har ingen öppnat den före kl. 16 noteras dagen utan öppning för brevlådan.',
    );
    expect(words).not.toContain('Anna');
  });

  it('claims no reminder that was never sent', () => {
    const words = wordsOf(draw(withSection(opening('manager'), { isRosterAsked: false })).card).join('\n');
    expect(words).not.toContain('Bemanningen har fått frågan');
  });

  it('lets the manager choose a person and says to which mailbox', () => {
    const nodes = nodesOf(draw(opening('manager-two')).card);
    const person = nodes.filter((node) => node['id'] === 'person');
    const gives = nodes.filter((node) => node['type'] === 'Action.Execute' && node['verb'] === 'duty.give');
    expect(person).toHaveLength(1);
    expect(person[0]?.['choices.data']).toEqual({ type: 'Data.Query', dataset: 'graph.microsoft.com/users' });
    expect(gives.map((node) => (node['data'] as { mailbox: string }).mailbox)).toEqual(['ks', 'un']);
  });

  it('says that it could not be checked, never that it is unopened', () => {
    const words = read('unreadable').join('\n');
    expect(words).toContain(
      'har inte gått att läsa sedan kl. 9.10. Det går alltså inte att säga om den är öppnad.',
    );
    expect(words).not.toContain('Det syns inte');
  });

  it('shows a refusal above the fresh state', () => {
    expect(read('check-stale').slice(0, 2)).toEqual([
      'Läget har ändrats sedan kortet visades, så inget gjordes. Så här är det nu.',
      'Det syns inte att brevlådan har öppnats i dag',
    ]);
  });

  it('says who has it when somebody else clicks', () => {
    const card = { ...opening('substitute'), refusal: 'not-on-duty' as const };
    expect(wordsOf(draw(card).card)[0]).toBe(
      'Du har inte den här brevlådan i dag. Anna Registrator har den.',
    );
  });
});

describe('the card when the day is settled', () => {
  const how: readonly (readonly [string, string])[] = [
    ['opened-attested', 'Anna Registrator bekräftade kl. 12.14'],
    ['opened-read', 'ett meddelande lästes kl. 12.14'],
    ['opened-moved', 'ett meddelande flyttades eller togs bort omkring kl. 12.10'],
    ['opened-sent', 'ett svar skickades kl. 12.12'],
  ];

  it.each(how)('%s says the fact and how it is known', (state, words) => {
    expect(read(state).slice(0, 2)).toEqual([
      'Öppnad i dag',
      `Kommunstyrelsens förvaltningsbrevlåda · ${words}`,
    ]);
  });

  it('says of a mailbox where nothing unread lay at 12 that nobody had to open it', () => {
    expect(read('opened-nothing')).toEqual([
      'Behövde inte öppnas i dag',
      'Kommunstyrelsens förvaltningsbrevlåda · kl. 12 låg inget oläst i den',
    ]);
    const { summary } = draw(opening('opened-nothing'), 'en');
    expect(summary).toBe('Did not need to be opened today');
  });

  it('says the date, with its times, on a card of an earlier day', () => {
    expect(read('opened-earlier-day')).toEqual([
      'Öppnad tisdag 1 december',
      'Kommunstyrelsens förvaltningsbrevlåda · Anna Registrator bekräftade tisdag 1 december kl. 12.14',
    ]);
    expect(buttons('opened-earlier-day')).toEqual([]);
  });

  it('has no dead buttons', () => {
    expect(buttons('opened-moved')).toEqual([]);
    expect(buttons('opened-attested')).toEqual(['opening.retract']);
    expect(buttons('missed')).toEqual(['opening.yesterday']);
    expect(buttons('opened-later')).toEqual([]);
  });

  it('keeps the junk button until junk is looked through, then says by whom', () => {
    expect(buttons('opened-read')).toEqual(['junk.reviewed']);
    expect(read('junk-reviewed')).toContain('Skräpposten är genomgången · Anna Registrator kl. 12.20');
  });

  it('says on the next morning that it was yesterday', () => {
    expect(read('missed-next-day')[0]).toBe('Det syntes inte att brevlådan öppnades i går');
    const [button] = nodesOf(draw(opening('missed-next-day')).card).filter(
      (node) => node['verb'] !== undefined,
    );
    expect(button?.['title']).toBe('Den öppnades i går');
  });

  it('names the day when it is a week ago', () => {
    const card = withSection({ ...opening('missed'), now: instant('2026-12-08T08:00:00Z') }, {});
    expect(draw(card).summary).toBe('Det syntes inte att brevlådan öppnades tisdag 1 december');
  });
});

describe('a card over several mailboxes', () => {
  it('counts them in its first line and gives each its own buttons', () => {
    expect(read('check-two')[0]).toBe('Det syns inte att 2 brevlådor har öppnats i dag');
    expect(buttons('check-two').filter((verb) => verb === 'opening.confirm')).toHaveLength(2);
  });

  it('counts only those that the first line is about', () => {
    expect(draw(opening('check-mixed')).summary).toBe('Det syns inte att 1 av 3 brevlådor har öppnats i dag');
  });

  it('shows what is still open first when they are too many, and says how many are left out', () => {
    const many = opening('many');
    const sections = many.sections.map((section, i): OpeningSection =>
      i < 30 ? { ...section, state: 'opened', can: [] } : section,
    );
    const words = wordsOf(draw({ ...many, sections }).card);
    expect(words[1]).toContain('Nämnd nummer 30');
    expect(words).toContain('och 40 till');
  });
});

describe('text from outside', () => {
  it('stands on the card as it was written, unread by Markdown, bindings and date functions', () => {
    const { card, summary } = draw(opening('foreign-text'));
    const visible = (text: string) => text.replaceAll('\u2060', '');
    expect(wordsOf(card).map(visible)).toContain(
      '**Nämnden** [klicka](https://example.org) ${unread} {{DATE(2026-12-01T11:00:00Z)}} <b>_x_</b> `y`',
    );
    expect(visible(summary)).toBe('_Bo_ [Ersättare](https://example.org) ${name} har brevlådan i dag');
    const blocks = nodesOf(card).filter((node) => node['type'] === 'TextBlock');
    for (const block of blocks) expect(String(block['text'])).not.toMatch(/(?<!\\)[*_[\]`]/);
  });

  it('cannot break the line or turn the sentence around', () => {
    const words = wordsOf(draw(opening('right-to-left')).card).join('');
    expect(words).toContain('\u2068ליאת כהן\u2069 bekräftade');
    const broken = withSection(opening('check'), { name: 'Nämnden\u202e\n\u0000!' });
    expect(wordsOf(draw(broken).card)[1]).toBe('Nämnden !');
  });

  it('never changes the facts it was given', () => {
    const facts = opening('foreign-text');
    const before = JSON.stringify(facts);
    draw(facts);
    expect(JSON.stringify(facts)).toBe(before);
  });
});

it('says the same time on the days when the clock changes', () => {
  const autumn = withSection(
    { ...opening('check'), now: instant('2026-10-25T11:00:00Z') },
    { date: localDate('2026-10-25'), oldestUnreadAt: instant('2026-10-24T13:42:00Z') },
  );
  expect(wordsOf(draw(autumn).card)[2]).toContain('det äldsta kom i går kl. 15.42');
});
