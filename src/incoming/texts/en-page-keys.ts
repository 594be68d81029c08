import type { Wording } from '../../core/texts/wording';
import type { svKeys } from './sv-page-keys';

/** The keys of the work page, in English. */
export const enKeys: Wording<typeof svKeys> = {
  keys: {
    register: 'd',
    minor: 'm',
    keptInOrder: 'k',
    notNeeded: 'n',
    noKind: 'i',
    propose: 'p',
    passOn: 'o',
    take: 't',
    approve: 'a',
  },
  help: {
    title: 'Keys',
    how: 'A key acts on the row that you are on. If that row is marked, the key acts on all that are marked, except the number, which is written for one row at a time. If it is not marked, the key acts on that row alone. Beside the list a key acts on the message that is open there. In a field letters are written as usual. Secrecy has no key.',
    off: 'Use the keys',
    spaceKey: 'Space',
    closeKey: 'Shift+Enter',
    open: 'Keys',
    keys: {
      register:
        'register: write the number, Enter saves and goes on, from one that is marked to the next that is',
      close: 'in the number: save it, and the message needs no answer',
      minor: 'minor',
      keptInOrder: 'keep in order',
      notNeeded: 'needs no answer',
      noKind: 'is no request, or no appeal (one row at a time)',
      propose: 'propose who answers',
      passOn: 'pass on',
      take: 'I take this one',
      approve: 'approve the proposal',
      enter: 'open the message beside the list',
      arrows: 'go between the rows; with Shift several are marked',
      space: 'mark',
      undo: 'undo the latest',
      escape: 'close the message',
      help: 'this list',
    },
  },
  kindSaid: {
    ordinary: 'counts as neither a request nor an appeal.',
    request: 'counts as a request for public documents.',
    appeal: 'counts as an appeal.',
  },
  undoToday:
    'Nothing is undone yet. The button, or Ctrl+Z once more, takes back the latest that you did today before the page was opened.',
  keyTakesNumber: (number, key) =>
    `Nothing is done yet: ${number} will no longer hold. Press ${key} once more if that is right.`,
  undoBeforeRefused:
    'Nothing is undone: the last thing was not done. The button, or Ctrl+Z once more, takes back what you did before it.',
  numberOfOne: 'The number is of this message alone. Enter saves it and goes on to the next that is marked.',
  numberStays: (number, canUndo) =>
    `${number} stays: an empty field does not remove it. Type another number instead${canUndo ? ', or open the message and press “Undo”' : ''}.`,
};
