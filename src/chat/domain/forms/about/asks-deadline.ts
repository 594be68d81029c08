// "Hur många dagar har jag på mig med orosanmälan?": how long something may take, which the rules say. Of folded words.

/** One sentence that asks it of a kind, or of what is done with any; "… att svara på gatubelysningen" has a day of its own, and "hur många dagar har jag brevlådan" is of a roster. */
export const asksDeadline = (said: string): boolean => deadline.test(said.replace(/[\s?.!]+$/u, ''));
const kind =
  '(?:orosanmalan|allman(?:na)? handling(?:ar)?|(?:en|ett|a|an) (?:[\\p{L}]+ )?(?:\\p{L}*anmalan|begaran|ansokan|overklagan|klagomal|remiss|handling|faktura|meddelande|mejl|fraga|request|report|record|complaint|appeal|message|letter))(?: (?:om|for) [^?\\d]*)?';
const doing = '(?:registrera|diariefora|oppna|lamna ut|register|record|open|answer|release|hand out)';
const replying = '(?:svara pa|besvara|hantera|handlagga|answer|reply to|respond to|handle)';
const deadline = new RegExp(
  '^(?:(?:hej|och|o|men|forresten|du|and|but) )*(?:hur (?:manga (?:arbets|vardags?|bank)?(?:dagar|timmar|veckor)|lang tid|lange|mycket tid) har (?:jag|ja|vi|man)(?: egentligen)? pa (?:mig|mej|oss|sig)|how (?:many (?:working )?(?:days|hours|weeks)|long|much time) (?:do|have) (?:i|we|you)(?: (?:have|got))?)' +
    ` (?:(?:med|for|with) ${kind}|(?:att|to) ${doing}(?: (?:${kind}|det|dem|nagot|nat|it|them|anything))?|(?:att|to) ${replying} ${kind})$`,
  'u',
);
