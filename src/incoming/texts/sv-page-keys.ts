/** The keys of the work page, in Swedish. */
export const svKeys = {
  /** One key each, acting on the row that has focus. */
  keys: {
    register: 'd',
    minor: 'r',
    keptInOrder: 'h',
    notNeeded: 'b',
    noKind: 'i',
    propose: 'f',
    passOn: 'v',
    take: 't',
    approve: 'g',
  },
  help: {
    title: 'Tangenter',
    how: 'En tangent gäller raden som du står på. Är den markerad gäller tangenten alla som är markerade, utom numret, som skrivs för en rad i taget. Är den inte markerad gäller tangenten bara den raden. Bredvid listan gäller tangenten meddelandet som är öppet där. I ett fält skrivs bokstäverna som vanligt. Sekretess har ingen tangent.',
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
      noKind: 'ingen begäran, eller inget överklagande (en rad i taget)',
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
  /** What it is taken for from now on. */
  kindSaid: {
    ordinary: 'räknas varken som begäran eller överklagande.',
    request: 'räknas som begäran om allmän handling.',
    appeal: 'räknas som överklagande.',
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
