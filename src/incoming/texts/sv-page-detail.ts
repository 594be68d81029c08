/** What the work page says of a message that is open beside its list, in Swedish. */
export const svDetail = {
  title: 'Meddelandet',
  close: 'Stäng meddelandet',
  /** Others are marked in the list. */
  thisAlone: (others: number) =>
    `Det du gör här gäller bara det här meddelandet, inte ${others === 1 ? 'det andra som är markerat' : `de ${others} andra som är markerade`}.`,
  passOn: {
    title: 'Lämna vidare …',
    send: 'Lämna vidare',
    sends: 'Till en brevlåda skickas det genast, och när det har skickats går det inte att ångra.',
    somebody: 'Någon annan (det antecknas bara)',
  },
  /** Beside the buttons that say otherwise. */
  kindHow:
    'Slaget känns igen på ämnesraden, inte på texten. Är det en begäran eller ett överklagande, säg det här.',
  /** Then its number. */
  sameConversation: 'Hör till samma konversation som',
  attachments: 'Bilagor',
  log: 'Vad som har hänt',
  noLog: 'Inget har hänt med det än.',
  /** Of what is closed or gone from its mailbox. */
  lastDone: (what: string, at: string) => `Det senaste som gjordes: ${what}, ${at}.`,
  nothingDone: 'Inget var gjort med det i Brevvakt när det försvann.',
  /** Below its subject. */
  from: (sender: string) => `Från ${sender}`,
  secretElsewhere: (isRegistered: boolean) =>
    `Hör det hos en annan myndighet? Brevvakt skickar inte det som är sekretess. ${isRegistered ? 'Lämna' : 'Diarieför det här, och lämna'} utskriften dit på papper, eller på det sätt som ni brukar skicka det som är hemligt, om den myndigheten får ta del av det.`,
  copy: 'Kopiera till diariet',
  copied: 'Kopierat. Klistra in i diariet.',
  notCopied: 'Webbläsaren tillåter inte att sidan kopierar. Markera texten och kopiera den.',
  person: 'Sök på namn, eller skriv hela adressen',
  choose: 'Välj personen i listan.',
  nobody: 'Ingen med det namnet hittades.',
  /** What is asked before it is done. */
  asks: {
    'message.secret': {
      ask: 'Är du säker? Avsändare och ämne tas bort ur alla kort och listor. Meddelandet ska sedan skrivas ut och diarieföras.',
      yes: 'Ja, markera som sekretess',
    },
    'message.deleteConfirm': {
      ask: 'Är du säker? Meddelandet, svaret och skickade kopior raderas ur e-posten. Det går inte att ångra här.',
      yes: 'Ja, radera',
    },
  },
};
