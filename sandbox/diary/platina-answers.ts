// What Platina answers to what it is asked, by Formpipe's published pages; what they leave open is answered in their manner.

import { z } from 'zod';

export interface PlatinaCase {
  readonly id: string;
  readonly diary: string;
  readonly diaryNumber: string;
  readonly title: string;
  readonly description: string;
  readonly registrationDate: string;
  readonly secrecyLevel: number;
}

export interface PlatinaDeed {
  readonly id: string;
  readonly caseId: string;
  readonly description: string;
  readonly fileNames: readonly string[];
  readonly bytes: number;
}

/** Everything that it has. */
export interface PlatinaBooks {
  readonly cases: PlatinaCase[];
  readonly deeds: PlatinaDeed[];
}

interface PlatinaAsked {
  readonly method: string;
  readonly url: URL;
  readonly given: unknown;
}

interface Making {
  readonly newId: () => string;
  readonly now: () => Date;
}

interface Answered {
  readonly status: number;
  readonly value: unknown;
}

const diaries = [
  { id: 'ks-diariet', name: 'Kommunstyrelsen', prefix: 'KS' },
  { id: 'sbn-diariet', name: 'Samhällsbyggnadsnämnden', prefix: 'SBN' },
  { id: 'son-diariet', name: 'Socialnämnden', prefix: 'SON' },
] as const;

const lists: Readonly<Record<string, readonly string[]>> = {
  'journalized-case-statuses': ['oppet'],
  'journalized-case-origins': ['inkommet'],
  'journalized-case-pul-levels': ['0', '1'],
  'journalized-case-secrecy-levels': ['0', '1', '2'],
  'confidential-paragraphs': ['osl-21-1', 'osl-26-1'],
  'business-codes': ['2.4.1'],
};

const found = (value: unknown): Answered => ({ status: 200, value });
const missing: Answered = { status: 404, value: { status: 404, title: 'Not Found' } };
const listOf = (ids: readonly string[]) => found({ items: ids.map((id) => ({ id, name: id })) });

/** @source https://platinadocs.se.formpipe.com, Standard API, REST API */
export function answerPlatina(books: PlatinaBooks, asked: PlatinaAsked, making: Making): Answered {
  const { method, url } = asked;
  const [, ...parts] = url.pathname.split('/').map(decodeURIComponent);
  const way = `${method} /${parts.join('/')}`;
  if (way === 'GET /swagger/v8.0/swagger.json') return found(swagger);
  if (parts[0] !== 'api' || parts[1] !== 'v8.0') return missing;
  const [kind = '', id = '', what = ''] = parts.slice(2);
  if (kind === 'reference-data') return lists[id] ? listOf(lists[id]) : missing;
  if (kind === 'diaries')
    return id === '' ? found({ items: diaries }) : inDiary(books, { ...asked, id, what }, making);
  if (kind !== 'journalized-cases') return missing;
  const one = books.cases.find((it) => it.id === id);
  if (one === undefined) return missing;
  if (what === '') return found(one);
  if (what !== 'deeds') return missing;
  if (method === 'GET') return found({ items: books.deeds.filter(({ caseId }) => caseId === id) });
  return makeDeed(books, { caseId: id, given: asked.given }, making);
}

interface InDiary extends PlatinaAsked {
  readonly id: string;
  readonly what: string;
}

const pageSize = 50;

function inDiary(books: PlatinaBooks, { id, what, method, url, given }: InDiary, making: Making): Answered {
  const diary = diaries.find((one) => one.id === id);
  if (diary === undefined) return missing;
  if (what === 'case-types') return listOf(['allmant']);
  if (what !== 'journalized-cases') return missing;
  if (method === 'POST') return makeCase(books, { diary, given }, making);
  const from = url.searchParams.get('registrationDateFrom') ?? '';
  const page = Number(url.searchParams.get('page') ?? '1');
  const all = books.cases.filter((one) => one.diary === id && one.registrationDate >= from).toReversed();
  return found({ items: all.slice((page - 1) * pageSize, page * pageSize) });
}

const day = z.string().regex(/^\d{4}-\d\d-\d\d/);
const among = (list: string) => z.string().refine((id) => lists[list]?.includes(id) === true, 'unknown');

/** @source Create a journalized case */
const newCase = z
  .object({
    diaryNumber: z.string().nullable(),
    registrationDate: day,
    inOutDate: day,
    statusId: among('journalized-case-statuses'),
    origin: z.object({ id: among('journalized-case-origins') }),
    businessCodeId: z.string().nullable(),
    caseTypeId: z.literal('allmant'),
    pulLevel: z.number().int().min(0).max(1),
    secrecyLevel: z.number().int().min(0).max(2),
    confidentialParagraphs: z.array(among('confidential-paragraphs')).nullable(),
    title: z.string().min(1).max(200),
    description: z.string().min(1).max(4_000),
    initiators: z.array(z.unknown()),
  })
  .refine(({ secrecyLevel, confidentialParagraphs: ids }) => secrecyLevel === 0 || (ids ?? []).length > 0, {
    message: 'required when secrecyLevel is 1 or 2',
    path: ['confidentialParagraphs'],
  });

const newDeed = z.object({
  title: z.string().min(1).max(200),
  description: z.string().min(1),
  files: z.array(z.object({ name: z.string().min(1), content: z.string().base64() })).min(1),
});

/** Problem details. @source RFC 9457 */
function invalid(error: z.ZodError): Answered {
  const errors = Object.fromEntries(error.issues.map(({ path, message }) => [path.join('.'), [message]]));
  return { status: 400, value: { type: 'about:blank', title: 'Bad Request', status: 400, errors } };
}

function makeCase(
  { cases }: PlatinaBooks,
  { diary, given }: { readonly diary: (typeof diaries)[number]; readonly given: unknown },
  { newId, now }: Making,
): Answered {
  const parsed = newCase.safeParse(given);
  if (!parsed.success) return invalid(parsed.error);
  const { title, description, registrationDate, secrecyLevel } = parsed.data;
  const number = cases.filter((one) => one.diary === diary.id).length + 1;
  const diaryNumber = `${diary.prefix} ${now().getFullYear()}/${number}`;
  const made = {
    id: newId(),
    diary: diary.id,
    diaryNumber,
    title,
    description,
    registrationDate,
    secrecyLevel,
  };
  cases.push(made);
  return { status: 201, value: made };
}

function makeDeed(
  { deeds }: PlatinaBooks,
  { caseId, given }: { readonly caseId: string; readonly given: unknown },
  { newId }: Making,
): Answered {
  const parsed = newDeed.safeParse(given);
  if (!parsed.success) return invalid(parsed.error);
  const { description, files } = parsed.data;
  const bytes = files.reduce((sum, { content }) => sum + Buffer.from(content, 'base64').length, 0);
  const made = { id: newId(), caseId, description, fileNames: files.map(({ name }) => name), bytes };
  deeds.push(made);
  return { status: 201, value: made };
}

const swagger = {
  openapi: '3.0.1',
  paths: {
    '/api/v8.0/diaries': { get: {} },
    '/api/v8.0/diaries/{id}/journalized-cases': { get: {}, post: {} },
    '/api/v8.0/journalized-cases/{id}': { get: {} },
    '/api/v8.0/journalized-cases/{id}/deeds': { get: {}, post: {} },
  },
};
