import { noticeTable } from '../../src/app/features';
import { textsOf } from '../../src/app/texts';
import { keysOf } from '../../src/core/members';
import type { Language } from '../../src/core/municipality';

/** A change of the roster is always said in a step, which has the name. A kind without one does not compile. */
type Named = Exclude<keyof typeof noticeTable, 'rosterChange'>;
const namesIn = (language: Language): Readonly<Record<Named, string>> => textsOf(language).notices;
const kinds = keysOf(noticeTable).filter((kind) => kind !== 'rosterChange');

test.each(kinds)('the log calls a notice of the kind %s by a name in both languages', (kind) => {
  for (const language of ['sv', 'en'] as const) expect(namesIn(language)[kind]).toMatch(/^\p{Lu}\p{Ll}/u);
});
