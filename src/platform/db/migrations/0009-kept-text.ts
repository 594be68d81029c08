import { sql, type Kysely, type Migration } from 'kysely';
import {
  accented,
  first,
  having,
  inside,
  kinds,
  marks,
  owned,
  owners,
  phrases,
  slipWords,
  whole,
} from './signs-of-0009';

/**
 * Takes away what was kept of people's health and families. Of questions that the rules did not answer every text goes,
 * and the counts stay: they were kept without anybody's press. What people wrote to be kept is a record, and goes only
 * where it has a sign: questions to registrars and answers, notes and reasons.
 */
export const keptText = (): Migration => ({
  async up(db: Kysely<unknown>) {
    const tables = db.withTables<Texts>();
    await sql`update question_gap set text = cast(${`${removed} `} as text) || id`.execute(db);
    await cleanQuestions(tables);
    await cleanDelegations(tables);
    await cleanIncoming(tables);
  },
});

const removed = '(texten är borttagen)';
const atOnce = 500;

type Texts = {
  question: { id: string; text: string; answer_text: string | null };
  delegation: { id: string; facts: string };
  incoming: { id: string; answer: string; undo: string | null };
};
type Tables = Kysely<Texts>;

async function cleanQuestions(db: Tables): Promise<void> {
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom('question')
      .select(['id', 'text', 'answer_text'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(atOnce)
      .execute();
    for (const { id, ...row } of rows) {
      const clean = { text: cleaned(row.text), answer_text: row.answer_text && cleaned(row.answer_text) };
      if (clean.text !== row.text || clean.answer_text !== row.answer_text)
        await db.updateTable('question').set(clean).where('id', '=', id).execute();
    }
    if (rows.length < atOnce) return;
    after = rows.at(-1)?.id ?? '';
  }
}

async function cleanDelegations(db: Tables): Promise<void> {
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom('delegation')
      .select(['id', 'facts'])
      .where('id', '>', after)
      .where('facts', 'like', '%"note":"%')
      .orderBy('id')
      .limit(atOnce)
      .execute();
    for (const { id, ...row } of rows) {
      const facts = cleanedJson(row.facts);
      if (facts !== row.facts)
        await db.updateTable('delegation').set({ facts }).where('id', '=', id).execute();
    }
    if (rows.length < atOnce) return;
    after = rows.at(-1)?.id ?? '';
  }
}

async function cleanIncoming(db: Tables): Promise<void> {
  for (let after = ''; ;) {
    const rows = await db
      .selectFrom('incoming')
      .select(['id', 'answer', 'undo'])
      .where('id', '>', after)
      .where((eb) =>
        eb.or(
          (['answer', 'undo'] as const).flatMap((column) => [
            eb(column, 'like', '%"note":"%'),
            eb(column, 'like', '%"reason":"%'),
          ]),
        ),
      )
      .orderBy('id')
      .limit(atOnce)
      .execute();
    for (const { id, ...row } of rows) {
      const clean = { answer: cleanedJson(row.answer), undo: row.undo && cleanedJson(row.undo) };
      if (clean.answer !== row.answer || clean.undo !== row.undo)
        await db.updateTable('incoming').set(clean).where('id', '=', id).execute();
    }
    if (rows.length < atOnce) return;
    after = rows.at(-1)?.id ?? '';
  }
}

/** Notes and reasons wherever they lie in it; the rest, and a text that is no JSON, stays as it is. */
function cleanedJson(json: string): string {
  const clean = (key: string, value: unknown): unknown =>
    (key === 'note' || key === 'reason') && typeof value === 'string' ? cleaned(value) : value;
  try {
    const [before, after] = [JSON.parse(json), JSON.parse(json, clean)].map((value) => JSON.stringify(value));
    return before === after ? json : (after ?? json);
  } catch {
    return json;
  }
}

const cleaned = (text: string): string => (hasSign(text) ? removed : text);

const [wholeWords, ownedWords, ownerWords] = [new Set(whole), new Set(owned), new Set(owners)];

const shortened = (word: string): readonly string[] =>
  Array.from(word, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
const slips = new Set(slipWords.flatMap((word) => [word, ...shortened(word)]));
const isSlip = (word: string): boolean =>
  (word.length > 4 && slips.has(word)) ||
  (word.length > 5 && word.length < 40 && shortened(word).some((rest) => slips.has(rest)));

function hasSign(text: string): boolean {
  if (accented.test(text.normalize('NFC').toLowerCase())) return true;
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\p{Cf}'’´`]/gu, '');
  const words = ` ${(folded.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  const isOwned = words.split(' ').some((word) => ownerWords.has(word));
  const isSomebodys = isOwned || having.test(words) || /[^\s.!?:]\s+\p{Lu}\p{Ll}/u.test(text);
  const plain = isSomebodys ? words : words.replace(kinds, ' ');
  if (marks.some((mark) => text.includes(mark)) || phrases.some((it) => plain.includes(` ${it} `)))
    return true;
  return plain
    .trim()
    .split(' ')
    .some(
      (word) =>
        wholeWords.has(word) ||
        isSlip(word) ||
        (isOwned && ownedWords.has(word)) ||
        first.some((sign) => word.startsWith(sign)) ||
        inside.some((sign) => word.includes(sign)),
    );
}
