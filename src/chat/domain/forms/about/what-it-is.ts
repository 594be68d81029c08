// "Vad är Brevvakt?", "jag fattar ingenting": of a newcomer, who is told what it is before what can be written.

import { bareWords } from '../../../../core/plain-words';

const open = '^(?:(?:hej|hejsan|halla|tjena|ursakta|forlat|men|och|ok|hi|hello|hey|sorry|but|and|so) )*';
const it = '(?:du|detta|det har|den har(?: boten| appen)?|brevvakt|you|this)';
const end =
  '(?: (?:for nagot|for nat|egentligen|nu|har|da|ens|tack|som|om|i teams|for|exactly|actually|then|here|please|about))*$';

const forms = [
  `(?:vad|va|what|whats)(?: (?:ar|e|is|are))? ${it}(?: for (?:nagot|nat|en|ett)(?: \\p{L}+)?)?${end}`,
  `(?:vem|who) (?:ar|e|are|is) (?:du|brevvakt|you)${end}`,
  `(?:vad|what) (?:gor|ar|kan|does|do|is)(?: \\p{L}+)? (?:brevvakt|du|you)(?: (?:for nytta|till for|bra for|bra till|har|do|good for|for))+${end}`,
  `(?:vad gor|what does) brevvakt(?: do)?${end}`,
  `jag (?:fattar|forstar|begriper|greppar)(?: (?:ju|verkligen))* (?:ingenting|inget|(?:inte|knappt)(?: (?:ju|verkligen|alls))* (?:nagonting|nagot|nat|ett dugg|ett skvatt|det har|hur det har funkar|vad det har ar))${end}`,
  `i (?:(?:understand|get) nothing|(?:do not|dont|don t) (?:really )?(?:understand|get) (?:anything|any of (?:this|it)|this|a thing))${end}`,
  `(?:beratta|forklara|tell me|explain)(?: (?:for mig|om|about|what))* (?:vad )?(?:brevvakt|det har)(?: (?:ar|is))?${end}`,
].map((form) => new RegExp(open + form, 'u'));

export function asksWhatItIs(text: string): boolean {
  const words = bareWords(text);
  return forms.some((form) => form.test(words));
}
