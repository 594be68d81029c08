import { drawCard, type CardFacts } from '../../../src/app/cards';
import { noticeTable } from '../../../src/app/features';
import type { Notice } from '../../../src/core/notice';
import { timeOf, zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { people, type FlowHouse } from '../../support/flow-house';

const stockholm = zone('Europe/Stockholm');
const nameOf = (id: string): string => Object.entries(people).find(([, one]) => one === id)?.[0] ?? id;

/** The matter of a notice, as its kind's entry says; or why it has none. */
function matterOf({ content }: Pick<Notice, 'content'>): string {
  const entry = noticeTable[content.kind as keyof typeof noticeTable];
  const matter = entry.matter as ((of: typeof content) => string) | 'said-once' | 'by-line' | 'newest-list';
  return typeof matter === 'string' ? matter : matter(content);
}

interface Chats {
  /** Each matter and words that were wrong while the clock stood still, with whose and when first. */
  readonly wrong: ReadonlySet<string>;
  /** How many cards were said, of which kinds. */
  readonly kinds: ReadonlyMap<string, number>;
}

interface Lying {
  readonly notice: Notice;
  readonly minute: string;
  /** As a person read it when it was said. */
  readonly words: string;
  facts: CardFacts;
}

/**
 * Watches what lies in people's chats. Whenever the clock is about to move, a person may have one live card of a
 * matter, and of what was said in that minute no two live cards that say the same.
 */
export function watchChats(house: FlowHouse): Chats {
  const wrong = new Set<string>();
  const kinds = new Map<string, number>();
  const found = new Set<string>();
  const lying = new Map<string, Lying>();
  const read = () => new Map(house.messenger.said.map((one) => [one.activityId, one]));
  const { outbox } = house.store;
  const settle = outbox.settle.bind(outbox);
  outbox.settle = async (work, settlement) => {
    const copy = settlement.kind === 'done' ? settlement.copy : undefined;
    const card = copy && read().get(copy.activityId);
    if (card !== undefined && work.kind === 'say') {
      const words = wordsOf(drawCard(card.facts, 'sv', stockholm).card).join('\n');
      const matter = matterOf(work.notice);
      const isOfIt = !matter.endsWith('/') || [matter, 'asked/'].some((it) => work.notice.key.startsWith(it));
      if (!isOfIt) wrong.add(`${work.notice.key} is not of its matter ${matter}`);
      lying.set(card.activityId, {
        notice: work.notice,
        minute: house.clock.now().slice(0, 16),
        words,
        ...card,
      });
      kinds.set(work.notice.content.kind, (kinds.get(work.notice.content.kind) ?? 0) + 1);
    }
    await settle(work, settlement);
  };
  const look = () => {
    const cards = read();
    for (const [id, one] of lying) one.facts = cards.get(id)?.facts ?? one.facts;
    const all = [...lying.values()];
    const at = `${house.clock.now().slice(0, 10)} ${timeOf(house.clock.now(), stockholm)}`;
    for (const [matter, many] of twice(all.flatMap(liveMatters))) {
      if (!found.has(matter)) wrong.add(`${at} ${matter}: ${many} live cards`);
      found.add(matter);
    }
    const now = house.clock.now().slice(0, 16);
    const said = all.filter((one) => one.minute === now && liveMatters(one).length > 0);
    const same = said.map(({ notice, words }) => `${nameOf(notice.receiverId)} "${words}"`);
    for (const [words, many] of twice(same)) wrong.add(`${at} ${words}: said ${many} times`);
  };
  const { clock } = house;
  const moveTo = clock.moveTo.bind(clock);
  clock.moveTo = (to) => {
    look();
    moveTo(to);
  };
  return { wrong, kinds };
}

/** What a card that lies there is live about; nothing when it has become one line that says where the newer one is. */
function liveMatters({ notice, facts }: Lying): readonly string[] {
  const { receiverId, content, subjects } = notice;
  const of = (matter: string) => `${nameOf(receiverId)} ${matter}`;
  if (facts.card === 'sentence' && facts.say.what === 'newerCard') return [];
  if ('isReplaced' in facts && facts.isReplaced) return [];
  const matter = matterOf(notice);
  if (facts.card === 'opening')
    return facts.sections
      .filter(({ continuedAt }) => continuedAt === undefined)
      .map(({ mailboxId, date }) => of(`opening/${mailboxId}/${date}`));
  if (matter.endsWith('/')) return [of(matter)];
  if (matter === 'newest-list') return [of(content.kind)];
  return [of([JSON.stringify(content), ...subjects.map(({ key }) => key)].join(' '))];
}

function twice(all: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1);
}
