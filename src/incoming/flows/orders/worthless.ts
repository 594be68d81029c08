// "Du har vunnit är bara skräp", "frukostmötet kan vi skippa": what is said to be worth nothing is a message of the reader's,
// where its words are one's; its card is shown with that button (F3).

import { type ActOrFamily, grave, isOneOf } from '../../../chat/domain/acts/acts';
import type { HeardLine } from '../../../chat/domain/acts/heard-line';
import type { Understanding } from '../../../chat/domain/acts/understanding';
import { isKindOfMessage } from '../../../chat/domain/forms/messages/kind-of-message';
import type { PersonId } from '../../../core/ids';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import { bareWords } from '../../../core/plain-words';
import type { Person } from '../../../people/domain/person';
import type { IncomingContext } from '../../context';
import { meantIn } from './described';

const little =
  '(?:(?:ju|bara|val|nog|rent|ren|helt|totalt|mest|just|only|total|complete|pure|all|det|en|a) )*';
const nothing =
  '(?:(?:inget|ingenting|nothing)(?: (?:\\p{L}+ ){0,3}(?:viktigt|vettigt|intressant|bry oss om|bry sig om|ha|spara|behover|behova|important|interesting|we need|worth keeping))?|(?:inte|ej|not)(?: sa| speciellt| sarskilt| really| very| that)? (?:viktig[ta]?|intressanta?|relevanta?|vart nagot|important|interesting|worth anything|needed))';
const worthless = `(?:skrap|skit|strunt|trams|skrot|spam|junk|reklam|oviktig[ta]?|ovidkommande|ointressanta?|irrelevant|betydelselos[ta]?|vardelos[ta]?|unimportant|worthless|rubbish|garbage|trash|${nothing})`;
const leave =
  '(?:skippa|strunta i|skita i|glomma(?: bort)?|slanga(?: bort)?|kasta(?: bort)?|radera|ignorera|hoppa over|bortse fran|slappa|ta bort|ignore|skip|bin|trash|toss|delete|forget(?: about)?|throw(?: away| out)?)';
const left =
  '(?:skippas|slangas|kastas|raderas|ignoreras|hoppas over|tas bort|glommas|(?:ga|aka|laggas?) i (?:papperskorgen|soptunnan|soporna|skrapet)|be (?:ignored|skipped|binned|trashed|deleted|tossed|forgotten|thrown (?:away|out)))';
const may = '(?:kan|far|ska|skall|bor|borde|can|may|should)';
const whoever =
  '(?:(?:vi|du|ni|man|jag|de|dom|we|you|i|val|nog|gott|lugnt|bara|ju|utan vidare|just|safely) )*';
const leaving =
  '(?:skippa|skippar|strunta i|struntar i|skit i|skiter i|kasta|kastar|slang|slanger|radera|raderar|ignorera|ignorerar|bortse fran|bortser fran|hoppa over|hoppar over|glom|ignore|skip|bin|trash|toss|delete|forget(?: about)?|throw(?: away| out)?)';
const begun = '(?:(?:och|men|hej|ok|okej|so|and|please|snalla) )*';
const ended = '(?: (?:tack|nu|helt|bara|ju|please|thanks|eller hur))*$';

/** Behind what it is of, or before it. */
const forms = [
  `^${begun}(?<thing>.+?) (?:ar|e|var|verkar|is|was|looks like|seems) ${little}${worthless}${ended}`,
  `^${begun}(?<thing>.+?) (?:${may} ${whoever}(?:${leave}|${left})|bryr (?:vi|jag|man) (?:oss|mig|sig) inte om|behover (?:vi|du|man) inte (?:bry (?:oss|dig|sig) om|ha|spara))${ended}`,
  `^${begun}(?:(?:vi|jag|du|we|i|you) )?(?:${may} ${whoever})?${leaving} (?!(?:alla?|allt|all|everything|the rest|resten)(?: |$))(?<thing>.+?)${ended}`,
  `^${begun}(?:kan|ska|can|shall|lets|let s) (?:vi|du|we|you|s)? ?${leave} (?<thing>.+?)${ended}`,
].map((form) => new RegExp(form, 'u'));

/** No question, nothing denied, and no word of its own that stands for what was shown. */
const isElse =
  /^(?:ar|e|varfor|hur|vad|vem|nar|om|har|is|are|why|how|what|who|when|if|does|do|did)(?: |$)|(?:^| )(?:inte|ej|aldrig|not|never|som|jag|sjuk|vabbar|borta|ledig|hemma|sick|ill)(?: |$)/;
const mostSigns = 120;

/** Which thing it is said of, in bare words. */
function worthlessIn(text: string): string | undefined {
  const said = bareWords(text);
  if (said.length > mostSigns || text.includes('?')) return undefined;
  const thing = forms.map((form) => form.exec(said)?.groups?.['thing']).find((one) => one !== undefined);
  return thing === undefined || isElse.test(thing) ? undefined : thing;
}

const plainly: readonly ActOrFamily[] = ['order.minor', 'away', 'duty.give', 'duty.take'];

export async function hearWorthless(
  context: IncomingContext,
  { id: readerId }: Person,
  { text, understood }: HeardLine,
): Promise<Understanding | undefined> {
  const { act, changes, sure, also, from, person, isDenied } = understood;
  const isOther =
    changes ||
    isDenied === true ||
    from !== undefined ||
    person !== undefined ||
    [act, ...also].some((one) => grave.has(one));
  if (isOther || (sure && isOneOf(act, ...plainly))) return undefined;
  const thing = worthlessIn(text);
  if (thing === undefined) return undefined;
  if (!(await isMessage(context, readerId, thing))) return undefined;
  const orders = [{ act: 'order.minor' as const, text: `${thing} är skräp` }];
  const parts = { mailbox: undefined, sure: true, asked: false, also: [], options: undefined };
  return { ...understood, ...parts, act: 'order.minor', orders };
}

/** By its words, in part of one as well ("frukosten"), or by the kind of message that it is said to be. */
async function isMessage(context: IncomingContext, readerId: PersonId, thing: string): Promise<boolean> {
  const own = await ownMailboxes(context, readerId);
  if (own.length === 0) return false;
  if (thing.split(' ').some(isKindOfMessage)) return true;
  const meant = await meantIn(context, thing, { readerId, own, isAppointing: false });
  return meant !== undefined && !meant.isSome && meant.messages.length > 0;
}
