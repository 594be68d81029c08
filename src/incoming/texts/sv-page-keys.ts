/** The keys of the work page, in Swedish. */
export const svKeys = {
  /** One key each, acting on the row that has focus. */
  keys: {
    register: 'd',
    minor: 'r',
    keptInOrder: 'h',
    notNeeded: 'b',
    propose: 'f',
    passOn: 'v',
    take: 't',
    approve: 'g',
  },
  help: {
    title: 'Tangenter',
    how: 'De gäller raden som har fokus, också när ämnet eller rutan i den har det, och är den raden markerad alla som är markerade; ett nummer skrivs för en i taget. Är den inte det gäller de den ensam, och de markerade står kvar. Bredvid listan gäller de det meddelande som är öppet där. I ett fält eller ett formulär skrivs bokstäverna som vanligt. Sekretess har ingen tangent.',
    off: 'Använd tangenterna',
    spaceKey: 'Blanksteg',
    closeKey: 'Skift+Enter',
    open: 'Tangenter',
    keys: {
      register: 'diarieför: skriv numret, Enter sparar och går vidare, från en markerad till nästa markerade',
      close: 'i numret: spara det, och meddelandet behöver inget svar',
      minor: 'ringa betydelse',
      keptInOrder: 'håll ordnat',
      notNeeded: 'behöver inget svar',
      propose: 'föreslå vem som svarar',
      passOn: 'lämna vidare',
      take: 'jag tar det här',
      approve: 'godkänn förslaget',
      enter: 'öppna meddelandet bredvid listan',
      arrows: 'gå mellan raderna; med Skift markeras flera',
      space: 'markera',
      undo: 'ångra det senaste',
      escape: 'stäng meddelandet',
      help: 'den här listan',
    },
  },
  undoToday:
    'Inget är ångrat än. Knappen, eller Ctrl+Z en gång till, tar tillbaka det senaste som du gjorde i dag innan sidan öppnades.',
  /** Pressed once, on a row that has a number. */
  keyTakesNumber: (number: string, key: string) =>
    `Inget är gjort än: ${number} slutar gälla. Tryck på ${key} en gång till om det är rätt.`,
  /** What was tried last was refused, or only asked about. */
  undoBeforeRefused:
    'Inget är ångrat: det senaste gjordes inte. Knappen, eller Ctrl+Z en gång till, tar tillbaka det som du gjorde före det.',
  /** Several are marked. */
  numberOfOne:
    'Numret gäller det här meddelandet ensamt. Enter sparar det och går vidare till nästa som är markerat.',
  /** A saved number was emptied; `canUndo`: with the message. */
  numberStays: (number: string, canUndo: boolean) =>
    `${number} är kvar: ett tomt fält tar inte bort det. Skriv ett annat nummer i stället${canUndo ? ', eller öppna meddelandet och tryck på ”Ångra”' : ''}.`,
};
