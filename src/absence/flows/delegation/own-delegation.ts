// "Min delegering", "Maja får läsa": the card about one's own mail with whoever is named chosen, and what one does for others (P7).

import { nothingNamed, type Saying } from '../../../chat/domain/acts/saying';
import { dateToday } from '../../../core/context';
import { sentence } from '../../../core/card-facts';
import type { PersonId, Upn } from '../../../core/ids';
import { plusDays, startOfDay } from '../../../core/time';
import { foldWord } from '../../../core/private-text/kind-words';
import { isFirstName } from '../../../core/private-text/first-names';
import { namesApart, type Person } from '../../../people/domain/person';
import { chosenPerson } from '../../../people/flows/chosen-person';
import type { DirectoryPerson } from '../../../people/graph/directory';
import type { AbsenceContext } from '../../context';
import type { AbsenceAnswer } from '../../domain/delegation-cards';
import { decideAsk } from '../../domain/ask-absence';
import { overlaps } from '../../domain/away-time';
import { openOnes } from '../away/own-absences';
import { showForConsent, showOwnDelegation, showOwnTasks } from './show-delegations';

/** Of who has just said by a button that they are away, and had named whoever is to read: the question, with them chosen. */
export async function askedWith(
  context: AbsenceContext,
  { id }: Person,
  { person }: Pick<Saying, 'person'>,
): Promise<readonly AbsenceAnswer[]> {
  const named = await context.store.people.findNamed(person);
  if (named === undefined || named.id === id) return [];
  const own = await showOwnDelegation(context, id, { isAsked: false, picked: named.id });
  if (own === undefined) return [];
  return own.can.includes('delegation.name') ? [own, sentence({ what: 'delegatePicked' })] : [own];
}

export async function answerOwnDelegation(
  context: AbsenceContext,
  { id }: Person,
  saying: Saying,
): Promise<readonly AbsenceAnswer[]> {
  const { asked, person, people, isConsent } = saying;
  if (whoseMail.test(saying.text)) {
    const theirs = await showOwnTasks(context, id);
    return theirs.length > 0 ? theirs : [sentence({ what: 'readsForNobody' })];
  }
  const upns = people.length > 0 ? people : person === undefined ? [] : [person];
  const known = upns.length === 0 ? [] : await context.store.people.list({ upns, ids: [] });
  if (isConsent === true) {
    const heard = await showForConsent(context, { managerId: id, named: known.map((one) => one.id) });
    if (heard.length > 0) return heard;
  }
  const sought = known.length === 0 && saying.act === 'delegation.ask' ? await soughtIn(context, saying) : [];
  const picked = known[0] ?? (await met(context, sought));
  const own = await showOwnDelegation(context, id, { isAsked: asked, picked: picked?.id });
  const tasks = await showOwnTasks(context, id);
  if (tasks.length === 0 && offersToRead.test(saying.text)) return [sentence({ what: 'readsForNobody' })];
  if (own === undefined && tasks.length === 0) return [await noneOf(context, id, { saying, picked })];
  const isUnknown = own !== undefined && picked === undefined && saying.flaw === 'nobody';
  const where = own?.can.includes('delegation.name') === true ? whereSaid(saying, picked !== undefined) : [];
  // "Tage ska inte läsa min post längre": nothing is taken back by words.
  const isEnding = saying.act === 'delegation.end' && !saying.text.includes('?');
  if (isEnding && own?.can.includes('delegation.end') === true)
    return [own, sentence({ what: 'delegateTakenBack' }), ...tasks];
  return [...(isUnknown ? [unknown(sought)] : []), ...(own ? [own] : []), ...where, ...tasks];
}

/** Of several nobody can tell. */
async function met(context: AbsenceContext, [one, another]: readonly { readonly id: PersonId }[]) {
  const found = one && another === undefined ? await chosenPerson(context, one.id) : undefined;
  return found?.ok === true ? found.value : undefined;
}

/** Nobody is asked yet: why, and what comes first. */
async function noneOf(
  context: AbsenceContext,
  id: PersonId,
  { saying, picked }: { readonly saying: Saying; readonly picked: Person | undefined },
): Promise<AbsenceAnswer> {
  // "Maja har sagt ja, var skriver jag in det?", of whom nobody is asked about.
  if (saying.isConsent === true) return sentence({ what: 'readOthers' });
  const { absence: rule } = context.municipality();
  const isWish = saying.from !== undefined && (saying.until ?? saying.from) >= dateToday(context);
  if (isWish && (await isAwayThen(context, id, saying))) return sentence({ what: 'delegateLater' });
  return isWish && isLongEnough(context, id, saying)
    ? awayFirst(context, saying, picked?.upn)
    : { card: 'note', say: { what: 'noDelegation', rule } };
}

/** "Vems mejl ska jag läsa?": what the writer does for others, and nothing of their own. */
const whoseMail =
  /^\s*(?:(?:hej|och|men|and|so)[\s,]+)*(?:(?:vems|vilkas|whose) (?:mejl|mail|post|e-?post|inkorg|email|inbox)(?: (?:läser|bevakar|kollar) (?:jag|ja)(?!\p{L})|(?: (?:är|e|det|som|ska|skall|får|måste|kan|am|do|is|it|should|must))* (?:jag|ja|i)(?: (?:ska|skall|får|måste|to|should|am))* (?:läs|bevak|koll|read|check|watch))|(?:läser|bevakar|kollar|ska) (?:jag|ja)(?: (?:läsa|bevaka|kolla))? (?:någons|nåns|andras|någon annans|nån annans) (?:mejl|mail|post|e-?post|inkorg)|am i reading (?:anybody|anyone|somebody|someone)['’]?s )/iu;

/** "Jag kan ta Gunillas mejl": whoever is asked says so on the card. */
const offersToRead =
  /^\s*(?:(?:ja|jo|hej|ok|visst|absolut|yes|sure)[\s,!.]+)*(?:jag|ja|i) (?:kan |ska |vill |will |can )*(?:gärna )?(?:ta|tar|läsa?|läser|sköter?|bevakar?|kollar?|take|read|handle|watch) (?!min|mina|mitt|my)\p{L}+(?:['’]?s)? (?:mejl|mail|post|e-?post|inkorg|email|inbox)(?!\p{L})/iu;

/** "Hasse läser min mejl då", "jag läser själv": said in words nothing is done, and no card of theirs says so. */
function whereSaid({ text }: Saying, isPicked: boolean): readonly AbsenceAnswer[] {
  if (text.includes('?')) return [];
  if (isPicked) return [sentence({ what: 'delegatePicked' })];
  return byNobody.test(text) ? [sentence({ what: 'delegateOnCard' })] : [];
}
const byNobody =
  /(?<!\p{L})(?:själv|myself|ingen|inga|inte läsas?|behöver inte|nobody|no one|not be read|must not)(?!\p{L})/iu;

/** "Maja läser min mejl 3–5 december" of who has not said that they are away then: with her, who is chosen in the question. */
const awayFirst = (
  context: AbsenceContext,
  { from, until, isOpen, spans }: Saying,
  person: Upn | undefined,
): AbsenceAnswer => ({
  card: 'choices',
  today: dateToday(context),
  say: { what: 'awayFirst' },
  choices: [
    {
      ...{ ...nothingNamed, act: 'away', person, from, until, isOpen, spans },
      ...{ name: undefined, mailboxName: undefined },
    },
  ],
});

const spanOf = (context: AbsenceContext, { from = dateToday(context), until = from, isOpen }: Saying) => {
  const { zone } = context.municipality().calendar;
  return { from: startOfDay(from, zone), until: isOpen ? undefined : startOfDay(plusDays(until, 1), zone) };
};

/** Of a day or two nobody is asked. */
function isLongEnough(context: AbsenceContext, personId: PersonId, saying: Saying): boolean {
  const { absence: rule, calendar } = context.municipality();
  const time = { ...spanOf(context, saying), personId, isStartKnown: true };
  return saying.isOpen || decideAsk({ time, now: context.clock.now(), rule, calendar }) !== 'no';
}

/** It may have been said in the same breath. */
const isAwayThen = async (context: AbsenceContext, id: PersonId, saying: Saying): Promise<boolean> =>
  (await openOnes(context, id)).some((one) => overlaps(one, spanOf(context, saying)));

/** Nobody is chosen, and where the whole directory is. */
const unknown = (sought: readonly DirectoryPerson[]): AbsenceAnswer =>
  sought.length > 1
    ? sentence({
        what: 'personAmbiguous',
        names: [...namesApart(sought.map((one) => ({ ...one, isActive: true }))).values()],
      })
    : sentence({ what: 'delegateUnknown' });

/** Whom the bot has not met the directory may have: by first name and the word behind it, or by the first name alone. */
async function soughtIn(
  { directory }: AbsenceContext,
  { text }: Saying,
): Promise<readonly (DirectoryPerson & { readonly id: PersonId })[]> {
  const words = text.match(/\p{L}+/gu) ?? [];
  const isName = (word: string): boolean => isFirstName(foldWord(word)) || /^\p{Lu}/u.test(word);
  const places = words.flatMap((word, at) => (isName(word) ? [at] : [])).slice(0, mostSought);
  for (const at of places) {
    const [first = '', second] = words.slice(at, at + 2);
    const full = second === undefined ? [] : usable(await directory.search([first, second]), first);
    const found = full.length > 0 ? full : usable(await directory.search([first]), first);
    if (found.length > 0) return found;
  }
  return [];
}
/** Of the words that may be a name. */
const mostSought = 4;

/** "3 maj" is nobody. */
const usable = (people: readonly DirectoryPerson[], first: string): readonly DirectoryPerson[] =>
  people.filter(
    ({ isEnabled, isGuest, name }) =>
      isEnabled && !isGuest && foldWord(name.split(' ')[0] ?? '') === foldWord(first),
  );
