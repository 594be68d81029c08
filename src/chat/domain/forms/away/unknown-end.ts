// Until when one is away is not known: "osäkert när jag är tillbaka", "sjuk, vet inte hur länge".

import { isOneOf } from '../../acts/acts';
import { meaningOf } from '../../reading/meanings';
import { bareWords } from '../../../../core/plain-words';
import type { Understanding } from '../../acts/understanding';

const unknown =
  "(?:(?:jag )?vet (?:jag )?(?:inte|ej)(?: (?:än|ännu|riktigt|exakt|säkert))*|(?:det är |är )?(?:osäkert?|oklart?|ovisst)(?: (?:än|ännu))?|(?:jag har )?ingen aning(?: om)?|(?:i )?(?:do not|don['’]?t) know(?: yet)?|(?:i['’]?m |i am )?(?:not sure|unsure|unclear)(?: yet)?|(?:vi |jag )?får se)";
const end =
  "(?:när jag (?:är|kommer|blir)(?: \\p{L}+)? ?(?:tillbaka|åter|frisk|in igen)|hur länge(?: (?:jag|det) \\p{L}+(?: \\p{L}+)?)?|tills när|when i(?:['’]ll| will|['’]?m| am)? ?(?:be )?back|(?:for )?how long(?: (?:i|it)(?:['’]ll| will| am)? ?(?:be|take|last)?)?|until when)(?: (?:än|ännu|yet))?";
const alone = new RegExp(`^\\s*(?:hej,? |och |men |nej,? |but )*${unknown} ${end}[\\s.!]*$`, 'iu');
const behind = new RegExp(`^([^?]{3,60}?)[,.;]? (?:och |men |and |but )?${unknown} ${end}[\\s.!]*$`, 'iu');
const absent: ReadonlySet<string | undefined> = new Set(['sick', 'away', 'care']);

/** Said alone, of an absence that was just noted, it is offered until further notice. */
export function endUnknown(
  text: string,
  before: Understanding | undefined,
): Pick<Understanding, 'act' | 'from' | 'until' | 'isOpen' | 'part'> | undefined {
  if (before === undefined || !before.changes || before.isOpen || before.part !== undefined) return undefined;
  if (!isOneOf(before.act, 'away', 'away.change') || !alone.test(text)) return undefined;
  return { act: 'away', from: before.from, until: undefined, isOpen: true, part: undefined };
}

/** Behind the absence itself it means until further notice. */
export function withUnknownEnd(text: string): string {
  const [, lead] = behind.exec(text) ?? [];
  if (
    lead === undefined ||
    !bareWords(lead)
      .split(' ')
      .some((word) => absent.has(meaningOf(word)))
  )
    return text;
  return `${lead} tills vidare`;
}
