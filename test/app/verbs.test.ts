import { isVerb } from '../../src/app/buttons';
import { chatButtons } from '../../src/app/conversation/chat-button';
import { buttons as ofFeatures } from '../../src/app/features';
import { may } from '../../src/core/authorization';

const buttons = { ...ofFeatures, ...chatButtons };

/** The table of docs: who may use each verb. */
const expected: Readonly<Record<keyof typeof buttons, string>> = {
  'opening.confirm': 'roster manager onDuty',
  'opening.retract': 'roster manager onDuty',
  'opening.yesterday': 'roster manager onDuty',
  'quarantine.reviewed': 'roster manager',
  'junk.reviewed': 'roster manager onDuty',
  'duty.accept': 'roster onDuty',
  'duty.passOn': 'onDuty roster',
  'duty.give': 'manager onDuty roster',
  'absence.days': 'roster',
  'duty.take': 'roster manager',
  'duty.swap': 'roster onDuty',
  'duty.agree': 'onDuty',
  'duty.decline': 'onDuty',
  'roster.order': 'manager',
  'roster.show': 'anyone',
  'roster.undo': 'roster manager onDuty',
  'absence.end': 'anyone',
  'inbox.page': 'roster manager',
  'message.register': 'roster manager',
  'message.registerMany': 'roster manager',
  'message.undo': 'roster manager responder',
  'message.kind': 'roster manager',
  'message.handOver': 'roster manager',
  'message.secret': 'roster manager',
  'message.find': 'roster manager responder',
  'message.note': 'roster manager',
  'message.publish': 'roster manager',
  'message.unpublish': 'roster manager',
  'message.claim': 'roster manager',
  'assignment.wait': 'roster manager',
  'message.delete': 'roster manager',
  'message.deleteConfirm': 'roster manager',
  'assignment.propose': 'roster manager',
  'assignment.notNeeded': 'roster manager',
  'assignment.withdraw': 'roster manager',
  'assignment.approve': 'manager',
  'assignment.approveOther': 'manager',
  'assignment.return': 'manager',
  'assignment.reassign': 'roster manager',
  'message.take': 'responder',
  'assignment.answered': 'responder roster manager',
  'assignment.ended': 'roster manager responder',
  'assignment.moreTime': 'responder',
  'assignment.handBack': 'responder',
  'assignment.file': 'roster manager responder',
  'agreement.make': 'roster manager',
  'agreement.end': 'roster manager',
  'guide.next': 'anyone',
  'chat.do': 'anyone',
  'rules.show': 'anyone',
  'rules.choose': 'anyone',
  'rules.helpful': 'anyone',
  'rules.notHelpful': 'anyone',
  'rules.askRegistrar': 'anyone',
  'tie.open': 'roster editor',
  'tie.propose': 'roster editor',
  'tie.confirm': 'editor',
  'tie.decline': 'editor',
  'tie.again': 'editor',
  'tie.end': 'editor',
  'tie.list': 'roster editor',
  'question.answer': 'roster',
  'delegation.name': 'owner',
  'delegation.readMyself': 'owner',
  'delegation.notExternal': 'owner',
  'delegation.exempt': 'owner',
  'delegation.askManager': 'owner',
  'delegation.confirm': 'owner manager admin',
  'delegation.end': 'owner delegate manager',
  'consent.deny': 'owner',
  'delegation.keepOn': 'owner delegate',
  'delegation.accept': 'delegate',
  'delegation.decline': 'owner delegate',
  'delegation.recordConsent': 'manager',
  'delegation.recordNone': 'manager',
  'delegation.contact': 'manager',
};

const names = Object.keys(buttons).filter(isVerb);
const roles = [...new Set(names.flatMap((verb) => buttons[verb].may))];

test('every verb of the table is in the test, and no other', () => {
  expect(Object.keys(expected).toSorted()).toEqual([...names].toSorted());
});

test.each(names.flatMap((verb) => roles.map((role) => ({ verb, role }))))(
  '$verb by $role',
  ({ verb, role }) => {
    expect(may(buttons[verb].may, [role])).toBe(expected[verb].split(' ').includes(role));
  },
);

test('one of several roles is enough, and none is not', () => {
  expect(may(buttons['duty.accept'].may, ['anyone', 'roster', 'onDuty'])).toBe(true);
  expect(may(buttons['rules.show'].may, [])).toBe(false);
});

test('what is no verb of the table is none, whatever every object has', () => {
  expect(['message.erase', 'toString', 'constructor', '__proto__', ''].some(isVerb)).toBe(false);
});
