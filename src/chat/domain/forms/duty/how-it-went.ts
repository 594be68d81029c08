// "Hur gick det i dag", "hur har det gått i ks": how the day stands, and not the week ahead. Of bare words.

const went =
  /^(?:(?:hej|och|men|na|and|so) )*(?:hur (?:gick (?:det|dagen)|har (?:det|dagen) gatt|blev det)|how did (?:it|the day|today|things) go|how has (?:it|today) (?:been|gone))(?: |$)/u;

export const asksHowItWent = (words: string): boolean => went.test(words);
