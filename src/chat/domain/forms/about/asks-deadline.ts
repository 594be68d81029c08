// "Hur många dagar har jag på mig med orosanmälan?": how long something may take, which the rules say. Of folded words.

/** One sentence that asks it; "hur många dagar har jag brevlådan" is of a roster. */
export const asksDeadline = (said: string): boolean => deadline.test(said.replace(/[\s?.!]+$/u, ''));
const deadline =
  /^(?:(?:hej|och|o|men|forresten|du|and|but) )*(?:hur (?:manga (?:arbets|vardags?|bank)?(?:dagar|timmar|veckor)|lang tid|lange|mycket tid)|how (?:many (?:working )?(?:days|hours|weeks)|long|much time)) (?:har|do|have) (?:jag|ja|vi|man|i|we|you) (?:(?:egentligen|have|got) )*(?:(?:pa (?:mig|mej|oss|sig)|to|for)(?! \S*(?:semester|ledig|lunch))(?: [^?]*)?)$/u;
