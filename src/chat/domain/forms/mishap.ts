// Whether a line says that something went astray: who looks after personal data is named for that, and not for an angry mail.

import type { Token } from '../reading/tokens';

/** Folded, each the whole word or its beginning ("…*"). */
const signs = `
  fel felskick* felaktig* feladress* felsand* missade misstag misstaget rakade raka olycka slarv*
  skickats skickas skicka skickar send vidarebefordra*
  wrong mistake accident* astray everybody everyone alla
  lack* leak* roj* avsloj* utlamna* lamnat lamnade spridd* spridit spreds publicer* publish* exposed disclos* synlig* visible
  hack* kapad kapat intrang* breach* natfiske phish* virus malware trojan skadlig* lank lanken link klicka* click* losenord* password*
  bluff* scam* svindl* tapp* forlor* borttappad* bortkom* lost missing stul* stal stold* stolen theft glomt glomde kvarglom* forgot left
  obehorig* unauthor* fick tillgang access kopia cc ccade skrivare skrivaren printer usb dator datorn laptop
  incident* gdpr personuppgift* personnummer personal`;

/** Of what was sent: to the writer it came as it should. */
const sent: ReadonlySet<string> = new Set(
  'skickat skickade sant sande sent mailat mejlat mailade mejlade forwarded'.split(' '),
);
/** "I emailed Bo the report" went where it should. */
const toStranger = /^(?:journalist|reporter|private|press$|newspaper|media$|outsider|stranger|external)/;
const toWriter = /^(?:mig|mej|oss|me|us)$/;

const all = signs.trim().split(/\s+/);
const beginnings = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
const wholes: ReadonlySet<string> = new Set(all.filter((word) => !word.endsWith('*')));

/** "Listan är fel, Bo är visst här": what is said is wrong, and nothing went astray. */
const isWrongItself = (tokens: readonly Pick<Token, 'word'>[], at: number): boolean =>
  /^(?:fel|wrong)$/.test(tokens[at]?.word ?? '') &&
  /^(?:ar|var|blev|is|was)$/.test(tokens[at - 1]?.word ?? '') &&
  !/^\p{L}/u.test(tokens[at + 1]?.word ?? '');

/** "Fel person, det är inte jag som har den": it is handed back, and nothing went astray. */
const isHandedBack = (tokens: readonly Pick<Token, 'word'>[], at: number): boolean =>
  /^(?:fel|wrong)$/.test(tokens[at]?.word ?? '') &&
  /^(?:person|handlaggare)$/.test(tokens[at + 1]?.word ?? '') &&
  !tokens.some(({ word }) => onItsWay.test(word));
const onItsWay = /^(?:skicka|mejla|maila|sant$|sande|fick$|gick$|hamna|sent$|forwarded$|till$|to$)/;

/** "En förälder har lämnat ett meddelande på min svarare": it lies where it was to lie. */
const isLeftWord = (tokens: readonly Pick<Token, 'word'>[], at: number): boolean =>
  /^(?:lamnat|lamnade|left)$/.test(tokens[at]?.word ?? '') &&
  tokens.slice(at + 1, at + 4).some(({ word }) => /^(?:meddelande|besked|message|voicemail)/.test(word)) &&
  tokens.some(({ word }) =>
    /^(?:svarar|telefonsvar|rostbrevlad|mobilsvar|voicemail|phone|machine)/.test(word),
  ) &&
  !tokens.some(({ word }) => elsewhere.test(word));
/** "… på fel persons svarare". */
const elsewhere = /^(?:fel|wrong|okan[dt]|unknown|annans|grannens|else)$/;

/** Sent wrongly, lost, opened to others, broken into: said in a word. */
export const saysMishap = (tokens: readonly Pick<Token, 'word'>[]): boolean =>
  tokens.some(
    ({ word }, at) =>
      (wholes.has(word) && ![isWrongItself, isHandedBack, isLeftWord].some((isNot) => isNot(tokens, at))) ||
      beginnings.some((beginning) => word.startsWith(beginning)) ||
      (word === 'emailed' && tokens.slice(at + 1).some((next) => toStranger.test(next.word))) ||
      (sent.has(word) && !tokens.slice(at + 1, at + 3).some((next) => toWriter.test(next.word))),
  );
