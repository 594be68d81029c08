// The register Platina (Formpipe), by its REST API 8: a case, the message in it, and the case found again by our reference.

import { z } from 'zod';
import type { DiaryPlace } from '../../../core/municipality';
import type { CaseMail, Diary, DiaryCase, DiaryOutcome, NewCase } from '../../../core/diary';
import { platinaCaller, type CallPlatina, type PlatinaOptions } from './platina-caller';
import { platinaPaths } from './platina-paths';
import { tryPlatina } from './try-platina';

const { published, assumed } = platinaPaths;

export function platinaDiary(options: PlatinaOptions): Diary {
  const call = platinaCaller(options);
  return {
    find: (of) => findCase(call, of),
    create: (asked) => createCase(call, asked),
    attach: (mail) => attachMail(call, mail),
    tryOut: (places, markings) => {
      const today = new Date(options.realMillis()).toISOString().slice(0, 10);
      return tryPlatina(call, { places, markings, today });
    },
  };
}

const id = z.union([z.string().min(1), z.number().transform(String)]);
const caseBody = z.object({
  id,
  diaryNumber: z.string().trim().min(1).max(60),
  description: z.string().nullish(),
});
const listBody = z.object({ items: z.array(z.unknown()) });

/** @source Formpipe, Create a journalized case */
async function createCase(call: CallPlatina, asked: NewCase): Promise<DiaryOutcome<DiaryCase>> {
  const { place, marking } = asked;
  const answer = await call({
    method: 'POST',
    path: published.cases(place.diary),
    body: {
      diaryNumber: null,
      registrationDate: asked.registeredOn,
      inOutDate: asked.arrivedOn,
      statusId: place.status,
      origin: { id: place.origin },
      businessCodeId: place.businessCode ?? null,
      caseTypeId: place.caseType,
      pulLevel: place.pulLevel,
      secrecyLevel: marking.level,
      confidentialParagraphs: marking.paragraphs.length > 0 ? marking.paragraphs : null,
      title: asked.title,
      description: asked.description,
      initiators: [],
    },
  });
  if (answer.kind !== 'done') return answer;
  const made = caseBody.safeParse(answer.value);
  if (made.success) return { kind: 'done', value: numbered(made.data) };
  // It is there, and its number is asked for.
  const known = z.object({ id }).safeParse(answer.value);
  if (!known.success) return { kind: 'lost', code: 'unreadable' };
  const read = await call({ method: 'GET', path: assumed.oneCase(known.data.id) });
  const whole = read.kind === 'done' ? caseBody.safeParse(read.value) : undefined;
  return whole?.success === true
    ? { kind: 'done', value: numbered(whole.data) }
    : { kind: 'lost', code: 'unnumbered' };
}

const numbered = ({ id: own, diaryNumber }: z.infer<typeof caseBody>): DiaryCase => ({
  id: own,
  number: diaryNumber.replace(/\s+/g, ' '),
});

/** More than a register takes in some days. */
const mostPages = 500;

/**
 * Reads every page since the day, whatever the server makes of the filter: that it is not there is said only when the
 * list has come to its end.
 */
async function findCase(
  call: CallPlatina,
  { place, reference, registeredOn }: Parameters<Diary['find']>[0],
): Promise<DiaryOutcome<DiaryCase | undefined>> {
  const firsts = new Set<string>();
  for (let page = 1; page <= mostPages; page++) {
    const answer = await call({ method: 'GET', path: assumed.casesOn(place.diary, registeredOn, page) });
    if (answer.kind !== 'done') return answer;
    const list = listBody.safeParse(answer.value);
    if (!list.success) return { kind: 'later', code: 'unreadable' };
    const { items } = list.data;
    const found = items.map((item) => caseBody.safeParse(item)).find((it) => carries(it.data, reference));
    if (found?.data !== undefined) return { kind: 'done', value: numbered(found.data) };
    if (items.length === 0) return { kind: 'done', value: undefined };
    const first = JSON.stringify(items[0]);
    if (firsts.has(first)) return { kind: 'later', code: 'pages-repeat' };
    firsts.add(first);
  }
  return { kind: 'later', code: 'too-many-pages' };
}

const carries = (one: z.infer<typeof caseBody> | undefined, reference: string): boolean =>
  one?.description?.includes(reference) === true;

const deedBody = z.object({ description: z.string().nullish() });

/** So large a message is left to be put there by hand. */
const mostMailBytes = 25_000_000;

async function attachMail(call: CallPlatina, mail: CaseMail): Promise<DiaryOutcome<undefined>> {
  const { caseId, eml, reference, marking, place, title, arrivedOn } = mail;
  if (eml.length > mostMailBytes) return { kind: 'refused', reason: 'tooLarge', fields: [] };
  const path = assumed.deeds(caseId);
  const there = await call({ method: 'GET', path });
  if (there.kind !== 'done') return there;
  const list = listBody.safeParse(there.value);
  if (!list.success) return { kind: 'later', code: 'unreadable' };
  const isThere = list.data.items.some((item) =>
    deedBody.safeParse(item).data?.description?.includes(reference),
  );
  if (isThere) return { kind: 'done', value: undefined };
  const body = deedOf({ place, marking, title, arrivedOn, reference, eml });
  const answer = await call({ method: 'POST', path, body });
  return answer.kind === 'done' ? { kind: 'done', value: undefined } : answer;
}

type Deed = Omit<CaseMail, 'caseId'> & { readonly place: DiaryPlace };

const deedOf = ({ place, marking, title, arrivedOn, reference, eml }: Deed) => ({
  title,
  description: reference,
  inOutDate: arrivedOn,
  pulLevel: place.pulLevel,
  secrecyLevel: marking.level,
  confidentialParagraphs: marking.paragraphs.length > 0 ? marking.paragraphs : null,
  files: [
    { name: 'meddelande.eml', contentType: 'message/rfc822', content: Buffer.from(eml).toString('base64') },
  ],
});
