import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { understood } from '../../chat/understood';
import { instant, localDate, zone } from '../../../src/core/time';
import { textsOf } from '../../../src/app/texts';
import { rangeWords, whenWords } from '../../../src/core/texts/time-words';
import type { Part } from '../../../src/desk/domain/offered-acts';

const sv = textsOf('sv');
const en = textsOf('en');

/** Every text that needs nothing from outside, by its path. */
function plainTexts(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => plainTexts(inner, `${path}.${key}`));
}

describe.each([sv, en])('the wording in $language', (texts) => {
  const all = plainTexts(texts, texts.language);

  it('has a word for everything', () => {
    expect(all.length).toBeGreaterThan(90);
    for (const [path, text] of all) expect([path, text.trim()]).not.toEqual([path, '']);
  });

  it('neither shouts nor begs', () => {
    for (const [, text] of all)
      expect(text).not.toMatch(/!|vänligen|\bplease\b|\bNi\b|\p{Extended_Pictographic}/iu);
  });

  it('has a sentence for each refusal that ends where a sentence ends', () => {
    for (const says of Object.values(texts.refusals)) {
      if (typeof says === 'string') expect(says).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('teaches only words that the bot understands', () => {
    const away = rangeWords(localDate('2026-12-07'), localDate('2026-12-11'), texts.time);
    const acts = (part: Part, isAdmin: boolean, colleague?: string) => {
      const lines = texts.desk.help.lines({ part, isAdmin, colleague, away });
      const read = lines.map(({ write }) => understood(write));
      expect(read.filter(({ sure }) => !sure)).toEqual([]);
      return read.map(({ act }) => act).join(' ');
    };
    expect(acts('roster', false, 'Bo Ersättare')).toBe('mailbox.status inbox questions away.of away rule');
    expect(acts('leads', false)).toBe('mailbox.status inbox agreements delegation.mine away rule');
    expect(acts('none', false)).toBe('duty.who away away delegation.mine guide.record rule');
    expect(acts('none', true)).toBe('mailbox.status away away delegation.mine guide.record rule');
  });
});

describe('the commands that Teams offers', () => {
  const root = join(__dirname, '../../../teamsapp');
  const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const manifest = read('manifest.json') as {
    readonly bots: readonly {
      readonly commandLists: readonly {
        readonly commands: readonly { readonly title: string; readonly prompt?: string }[];
      }[];
    }[];
  };
  const swedish = manifest.bots[0]?.commandLists[0]?.commands.map(({ title }) => title) ?? [];
  const english = Object.entries(read('en.json') as Readonly<Record<string, string>>).flatMap(
    ([key, words]) => (/^bots.*\.title$/.test(key) ? [words] : []),
  );
  const kinds = (titles: readonly string[]) => titles.map((title) => understood(title).act);

  it('are understood, and mean the same in both languages', () => {
    expect(swedish.length).toBeGreaterThan(8);
    expect(kinds(swedish)).not.toContain('rule');
    expect(kinds(english)).toEqual(kinds(swedish));
  });

  it('mark nobody away as they stand: whoever picks one fills in the days first', () => {
    const commands = manifest.bots[0]?.commandLists[0]?.commands ?? [];
    const prompts = commands.flatMap(({ prompt }) => prompt ?? []);
    const others = Object.entries(read('en.json') as Readonly<Record<string, string>>);
    const englishPrompts = others.flatMap(([key, words]) => (/\.prompt$/.test(key) ? [words] : []));
    expect([prompts.length, englishPrompts.length]).toEqual([2, 2]);
    const offered = [...swedish, ...english, ...prompts, ...englishPrompts].map((text) => understood(text));
    expect(
      offered.filter(({ act, changes }) => changes && act.startsWith('away') && act !== 'away.end'),
    ).toEqual([]);
    expect(offered.filter(({ act, changes }) => act === 'remind' && changes)).toEqual([]);
    expect(understood('jag är borta 1–5 december').changes).toBe(true);
  });
});

describe('numbers with their noun', () => {
  it.each([
    [0, 'inga olästa meddelanden', 'no unread messages'],
    [1, '1 oläst meddelande', '1 unread message'],
    [7, '7 olästa meddelanden', '7 unread messages'],
  ])('%i unread', (count, swedish, english) => {
    expect(sv.duty.opening.unread(count)).toBe(swedish);
    expect(en.duty.opening.unread(count)).toBe(english);
  });

  it('tells one mailbox, several, and some of several apart', () => {
    const { unseen } = sv.duty.opening.title;
    expect(unseen({ n: 1, of: 1 }, 'i dag')).toBe('Det syns inte att brevlådan har öppnats i dag');
    expect(unseen({ n: 2, of: 2 }, 'i dag')).toBe('Det syns inte att 2 brevlådor har öppnats i dag');
    expect(unseen({ n: 1, of: 3 }, 'i dag')).toBe('Det syns inte att 1 av 3 brevlådor har öppnats i dag');
    expect(en.duty.opening.title.unseen({ n: 1, of: 3 }, 'today')).toBe(
      'There is no sign that 1 of 3 mailboxes has been opened today',
    );
  });

  it('tells 1 oläst from 2 olästa in junk', () => {
    expect(sv.duty.opening.junk(1)).toBe('1 oläst i skräpposten');
    expect(sv.duty.opening.junk(2)).toBe('2 olästa i skräpposten');
  });
});

it('names nobody where nobody is named', () => {
  const seen = { now: instant('2026-12-01T11:00:00Z'), zone: zone('Europe/Stockholm') };
  const when = whenWords(instant('2026-12-01T11:00:00Z'), seen, sv.time);
  for (const how of Object.values(sv.duty.opening.how)) {
    expect(how({ name: undefined, when })).not.toContain('undefined');
    expect(how({ name: undefined, when })).toContain('kl. 12');
  }
});
