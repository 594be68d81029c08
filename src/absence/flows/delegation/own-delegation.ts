// "Min delegering", "Maja får läsa": the card about one's own mail with whoever is named chosen, and what one does for others (P7).

import { nothingNamed, type Saying } from '../../../chat/domain/saying';
import { dateToday } from '../../../core/context';
import { sentence } from '../../../core/card-facts';
import type { PersonId } from '../../../core/ids';
import { plusDays, startOfDay } from '../../../core/time';
import { foldWord } from '../../../core/private-text/kind-words';
import { isFirstName } from '../../../core/private-text/first-names';
import { namesApart, type Person } from '../../../people/domain/person';
import type { DirectoryPerson } from '../../../people/graph/directory';
import type { AbsenceContext } from '../../context';
import type { AbsenceAnswer } from '../../domain/delegation-cards';
import { overlaps } from '../../domain/away-time';
import { openOnes } from '../away/own-absences';
import { showForConsent, showOwnDelegation, showOwnTasks } from './show-delegations';

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
  const all = upns.length === 0 ? [] : await context.store.people.list({ upns, ids: [] });
  if (isConsent === true) {
    const heard = await showForConsent(context, { managerId: id, named: all.map((one) => one.id) });
    if (heard.length > 0) return heard;
  }
  const sought = all.length === 0 && saying.act === 'delegation.ask' ? await soughtIn(context, saying) : [];
  const picked = all.length > 0 ? all[0]?.id : sought.length === 1 ? sought[0]?.id : undefined;
  const own = await showOwnDelegation(context, id, { isAsked: asked, picked });
  const tasks = await showOwnTasks(context, id);
  const isUnsaid = own === undefined && tasks.length === 0 && !asked && saying.from !== undefined;
  if (isUnsaid && !(await isAwayThen(context, id, saying))) return [awayFirst(context, saying)];
  if (own === undefined && tasks.length === 0)
    return [{ card: 'note', say: { what: 'noDelegation', rule: context.municipality().absence } }];
  const isUnknown = own !== undefined && picked === undefined && saying.flaw === 'nobody';
  const where = own?.can.includes('delegation.name') === true ? whereSaid(saying, picked !== undefined) : [];
  return [...(isUnknown ? [unknown(sought)] : []), ...(own ? [own] : []), ...where, ...tasks];
}

/** "Vems mejl ska jag läsa?": what the writer does for others, and nothing of their own. */
const whoseMail =
  /^\s*(?:(?:hej|och|men|and|so)[\s,]+)*(?:(?:vems|vilkas|whose) (?:mejl|mail|post|e-?post|inkorg|email|inbox)(?: (?:läser|bevakar|kollar) (?:jag|ja)(?!\p{L})|(?: (?:är|e|det|som|ska|skall|får|måste|kan|am|do|is|it|should|must))* (?:jag|ja|i)(?: (?:ska|skall|får|måste|to|should|am))* (?:läs|bevak|koll|read|check|watch))|(?:läser|bevakar|kollar|ska) (?:jag|ja)(?: (?:läsa|bevaka|kolla))? (?:någons|nåns|andras|någon annans|nån annans) (?:mejl|mail|post|e-?post|inkorg)|am i reading (?:anybody|anyone|somebody|someone)['’]?s )/iu;

/** "Hasse läser min mejl då", "jag läser själv": said in words nothing is done, and no card of theirs says so. */
function whereSaid({ text }: Saying, isPicked: boolean): readonly AbsenceAnswer[] {
  if (text.includes('?')) return [];
  if (isPicked) return [sentence({ what: 'delegatePicked' })];
  return byNobody.test(text) ? [sentence({ what: 'delegateOnCard' })] : [];
}
const byNobody =
  /(?<!\p{L})(?:själv|myself|ingen|inga|inte läsas?|behöver inte|nobody|no one|not be read|must not)(?!\p{L})/iu;

/** "Maja läser min mejl 3–5 december" of who has not said that they are away then. */
const awayFirst = (context: AbsenceContext, { from, until, isOpen }: Saying): AbsenceAnswer => ({
  card: 'choices',
  today: dateToday(context),
  say: { what: 'awayFirst' },
  choices: [{ ...nothingNamed, act: 'away', from, until, isOpen, name: undefined, mailboxName: undefined }],
});

/** It may have been said in the same breath. */
async function isAwayThen(
  context: AbsenceContext,
  id: PersonId,
  { from, until = from, isOpen }: Saying,
): Promise<boolean> {
  if (from === undefined) return false;
  const { zone } = context.municipality().calendar;
  const last = isOpen || until === undefined ? undefined : startOfDay(plusDays(until, 1), zone);
  const span = { from: startOfDay(from, zone), until: last };
  return (await openOnes(context, id)).some((one) => overlaps(one, span));
}

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
  { text, flaw }: Saying,
): Promise<readonly (DirectoryPerson & { readonly id: PersonId })[]> {
  if (flaw !== 'nobody') return [];
  const words = text.match(/\p{L}+/gu) ?? [];
  const at = words.findIndex((word) => isFirstName(foldWord(word)) || /^\p{Lu}/u.test(word));
  const [first, second] = words.slice(Math.max(0, at), Math.max(0, at) + 2);
  if (at < 0 || first === undefined) return [];
  const full = second === undefined ? [] : usable(await directory.search([first, second]));
  return full.length > 0 ? full : usable(await directory.search([first]));
}

const usable = (people: readonly DirectoryPerson[]): readonly DirectoryPerson[] =>
  people.filter(({ isEnabled, isGuest }) => isEnabled && !isGuest);
