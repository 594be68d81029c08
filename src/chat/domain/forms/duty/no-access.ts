// "Kommer inte åt brevlådan": a fault, or somebody who cannot take it today. The words do not tell, so it is asked.

import { saidText } from '../../reading/said-words';
import type { Reading } from '../../reading/reading';
import { partsOf } from '../../acts/saying';
import type { Parts, Understanding } from '../../acts/understanding';

const box =
  '(?:§mailbox|den|it|(?:(?:den|var|vara|our|the|my|shared|common) )*(?:\\p{L}*brevlad(?:a|an|or|orna)|(?:mejl|post|myndighets)?lad(?:a|an|or|orna)|mailbox(?:es)?|inbox))';
const no = '(?:inte|ej)(?: langre| ens| alls)?';
const right = '(?:tillgang|atkomst|behorighet|rattighet\\p{L}*|access|permissions?|rights)';

const reaching = [
  `(?:kommer|kom)(?: jag| vi)? ${no} (?:at|in (?:i|pa|till)) ${box}`,
  `${no} (?:komma|kommit) (?:at|in (?:i|pa|till)) ${box}`,
  `${no} logga(?:t)? in (?:i|pa|till) ${box}`,
  `far(?: jag| vi)? ${no} (?:upp|fram|igang) ${box}`,
  `(?:saknar|ingen|${no}(?: nagon| nan)?) ${right} (?:till|i|pa|for|att (?:oppna|komma at|se)) ${box}`,
  `${box} (?:gar|vill|kan|later sig) ${no}(?: att)? (?:oppna|oppnas|na|nas|komma at|komma in i)`,
  `${box} (?:fungerar|funkar|laddar|svarar|startar) ${no}`,
  `${box} (?:ar (?:last|nere)|hanger sig|kraschar|strular|kranglar)`,
  `gar ${no} att (?:oppna|na|komma at|komma in i|fa upp) ${box}`,
  `(?:utelast|utestangd|utslangd|locked out|shut out) (?:fran|ur|of|from) ${box}`,
  `(?:can|could|able) not (?:to )?(?:seem to )?(?:get (?:in|in to|into|to|at)|log ?in(?: to)?|log into|access|reach|load) ${box}`,
  `(?:unable to|not able to) (?:get (?:in to|into|to|at)|log ?in to|log into|access|reach|load) ${box}`,
  `(?:no|not have|lost|lost my|without|lack)(?: any)? ${right} (?:to|for|in) ${box}`,
  `${box} (?:will|does|is) not (?:open|opening|load|loading|work|working|start|starting|respond|responding)`,
  `${box} is (?:down|locked|frozen|stuck)`,
  // With a day it is no time for it.
  `(?:can|could) not open ${box}$`,
  '(?:outlook|mejlen|mailen|mejlet|e posten) (?:ligger nere|ar nere|har kraschat|hanger sig|startar inte|fungerar inte|funkar inte|strular|kranglar|is down|has crashed|does not work|will not open|is not working)',
];
const unreached = new RegExp(`(?:^|\\s)(?:${reaching.join('|')})(?:\\s|$)`, 'u');

export function isUnreached({ tokens, mailboxes }: Reading): boolean {
  const words = tokens.map(({ word }, at) =>
    mailboxes.some(({ from, to }) => from <= at && at < to) ? '§mailbox' : word,
  );
  return unreached.test(saidText(words));
}

/** Nobody named: "Bo kommer inte åt den" and "kan Bo ta den" say more. */
export const saysNoAccess = (reading: Reading): boolean =>
  reading.people.length === 0 && isUnreached(reading);

/** "Sitter i möte, kommer inte åt lådan": why one cannot is said, and nothing is broken. */
export const saysWhyNot = ({ tokens }: Reading): boolean =>
  tokens.some(({ word }) => busy.test(word)) &&
  tokens.some(({ word }) => /^(?:sitter|sitta|ar|am|is|stuck|fast|upptagen|busy|har|pa|i|in|on)$/.test(word));
const busy =
  /^(?:\p{L}*mote|\p{L}*motet|\p{L}*moten|\p{L}*sammantrade|\p{L}*forhandling|taget|bussen|bilen|flyget|kurs|kursen|\p{L}*utbildning|konferens|upptagen|intervjuer|meetings?|train|bus|course|training|conference|hearing|busy|driving)$/u;

/** For those who cannot take it there is the other button. */
export const noAccess: Pick<Understanding, 'act' | 'person' | 'people'> = {
  act: 'other',
  person: undefined,
  people: [],
};

export const cannotNow: typeof noAccess = { act: 'duty.cannot', person: undefined, people: [] };

export function faultOrCannot(
  parts: Parts,
  { mailboxes: [named] }: Reading,
): Pick<Understanding, 'sure' | 'candidates' | 'options'> {
  const choice = { ...partsOf(parts), mailbox: parts.mailbox ?? named?.mailbox.id };
  const candidates = ['other', 'duty.cannot'] as const;
  return {
    sure: false,
    candidates,
    options: { ask: 'fault', choices: candidates.map((act) => ({ ...choice, act })) },
  };
}
