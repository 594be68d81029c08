// A dry run against Platina: everything that can be looked at without registering anything.

import { z } from 'zod';
import type { DiaryMarking, DiaryPlace } from '../../../core/municipality';
import type { DiaryTrial } from '../../../core/diary';
import type { CallPlatina } from './platina-caller';
import { assumedOperations, platinaPaths, type ReferenceData } from './platina-paths';

const { published, assumed } = platinaPaths;

interface Asked {
  readonly places: readonly DiaryPlace[];
  readonly markings: readonly DiaryMarking[];
  /** The day of which cases are listed, YYYY-MM-DD. */
  readonly today: string;
}

const list = z.object({
  items: z.array(z.object({ id: z.union([z.string(), z.number()]).transform(String) })),
});

/** Ids of a list; a text where it could not be read. */
async function idsAt(call: CallPlatina, path: string): Promise<ReadonlySet<string> | string> {
  const answer = await call({ method: 'GET', path });
  if (answer.kind !== 'done') return answer.kind === 'refused' ? answer.reason : answer.code;
  const read = list.safeParse(answer.value);
  return read.success ? new Set(read.data.items.map(({ id }) => id)) : 'unreadable';
}

export async function tryPlatina(call: CallPlatina, asked: Asked): Promise<readonly DiaryTrial[]> {
  const diaries = await idsAt(call, published.diaries);
  if (typeof diaries === 'string') return [unanswered(diaries)];
  const trials: DiaryTrial[] = [
    { about: 'sign-in', isRight: true, words: `the bot may read ${diaries.size} registers` },
  ];
  for (const place of asked.places) trials.push(...(await tryPlace(call, diaries, place)));
  trials.push(...(await tryMarkings(call, asked)), ...(await tryFinding(call, asked)));
  return [...trials, ...(await tryOperations(call))];
}

const unanswered = (code: string): DiaryTrial => ({
  about: 'sign-in',
  isRight: false,
  words: `it does not answer (${code})`,
  remedy:
    code === 'noToken'
      ? 'Check DIARY_CLIENT_ID with its secret or certificate, DIARY_TENANT_ID and diary.scope'
      : 'Check diary.url and diary.private, and that the registration has a user in Platina with rights',
});

async function tryPlace(
  call: CallPlatina,
  diaries: ReadonlySet<string>,
  place: DiaryPlace,
): Promise<readonly DiaryTrial[]> {
  const about = place.mailboxes.join(', ');
  if (!diaries.has(place.diary)) {
    const remedy = 'Copy its id from GET /diaries, or give the registration rights in it';
    return [{ about, isRight: false, words: `there is no register ${place.diary} for the bot`, remedy }];
  }
  const wanted = [
    ['caseType', place.caseType, published.caseTypes(place.diary)],
    ['status', place.status, published.reference('journalized-case-statuses')],
    ['origin', place.origin, published.reference('journalized-case-origins')],
    ['businessCode', place.businessCode, published.reference('business-codes')],
  ] as const;
  const trials = await Promise.all(
    wanted.map(async ([key, id, path]) =>
      id === undefined ? [] : [known(`${about}: ${key}`, [id], await idsAt(call, path))],
    ),
  );
  return trials.flat();
}

function known(about: string, ids: readonly string[], there: ReadonlySet<string> | string): DiaryTrial {
  if (typeof there === 'string')
    return { about, isRight: false, words: `cannot be looked up (${there})`, remedy: 'Try again later' };
  const missing = ids.filter((id) => !there.has(id));
  if (missing.length === 0) return { about, isRight: true, words: 'is there' };
  const remedy = 'Copy the id from the reference data of Platina';
  return { about, isRight: false, words: `there is no ${missing.join(', ')}`, remedy };
}

async function tryMarkings(call: CallPlatina, { markings }: Asked): Promise<readonly DiaryTrial[]> {
  const ids = async (of: ReferenceData) => idsAt(call, published.reference(of));
  const [levels, paragraphs] = await Promise.all([
    ids('journalized-case-secrecy-levels'),
    ids('confidential-paragraphs'),
  ]);
  return markings.flatMap((marking) => [
    known(`marking ${marking.name}: level`, [String(marking.level)], levels),
    ...(marking.level > 0 && marking.paragraphs.length === 0 ? [unparagraphed(marking)] : []),
    ...(marking.paragraphs.length > 0
      ? [known(`marking ${marking.name}: paragraphs`, marking.paragraphs, paragraphs)]
      : []),
  ]);
}

/** @source Formpipe, Create a journalized case */
const unparagraphed = ({ name }: DiaryMarking): DiaryTrial => ({
  about: `marking ${name}: paragraphs`,
  isRight: false,
  words: 'a level above 0 needs a paragraph',
  remedy: 'Name it under diary.markings.paragraphs',
});

/** A lost answer is looked for there. */
async function tryFinding(
  call: CallPlatina,
  { places: [place], today }: Asked,
): Promise<readonly DiaryTrial[]> {
  if (place === undefined) return [];
  const cases = await idsAt(call, assumed.casesOn(place.diary, today, 1));
  const about = 'finding a case again';
  if (typeof cases !== 'string') return [{ about, isRight: true, words: 'the list of cases can be read' }];
  const remedy =
    'Ask Formpipe how cases are listed (src/platform/diary/platina/platina-paths.ts); until then a lost answer ends with a question to the registrar, never with a second case';
  return [{ about, isRight: false, words: `the list of cases cannot be read (${cases})`, remedy }];
}

/** Whether the server itself describes what the published pages leave open. */
async function tryOperations(call: CallPlatina): Promise<readonly DiaryTrial[]> {
  const about = 'addresses';
  const answer = await call({ method: 'GET', path: assumed.swagger });
  const body =
    answer.kind === 'done' ? z.object({ paths: z.record(z.unknown()) }).safeParse(answer.value) : undefined;
  if (body?.success !== true) {
    const remedy = 'Compare platina-paths.ts with /swagger of the server';
    return [{ about, isRight: false, words: 'the server does not describe itself at /swagger', remedy }];
  }
  const plain = (path: string) => path.replace(/^\/?(api\/)?v8(\.0)?(?=\/)/, '').replace(/\{[^}]*\}/g, '{}');
  const there = new Map(Object.entries(body.data.paths).map(([path, methods]) => [plain(path), methods]));
  const missing = assumedOperations.filter(([method, path]) => {
    const methods = there.get(path);
    return typeof methods !== 'object' || methods === null || !(method in methods);
  });
  if (missing.length === 0) return [{ about, isRight: true, words: 'the server has each that is used' }];
  const words = `the server has no ${missing.map((one) => one.join(' ')).join(', ')}`;
  const remedy = 'Write the right ones into platina-paths.ts, and report them';
  return [{ about, isRight: false, words, remedy }];
}
