import { describe, expect, test } from '@jest/globals';
import { recipientOf } from '../../../../src/features/certificates/core/mail-recipient';
import { anInstitution, aPackage, aParticipant } from '../builders';

const institutions = [
  anInstitution({ id: 'BLK', email: 'blk@example.org' }),
  anInstitution({ id: 'LPK', email: '' }),
];
const person = (more: Parameters<typeof aParticipant>[1] = {}) =>
  aParticipant('P-0001', { email: 'budi@example.org', ...more });
const to = (mailTo: string, more: Parameters<typeof aParticipant>[1] = {}) =>
  recipientOf(aPackage({ mailTo }), institutions, person(more));

describe('where a paper is mailed', () => {
  test.each([
    ['the office whose address is written', 'kantor@example.org', 'kantor@example.org'],
    ['the inbox of the institution whose ID is written', 'BLK', 'blk@example.org'],
    ['the same, whatever its letters', 'blk', 'blk@example.org'],
    ['the participant when nothing is written', '', 'budi@example.org'],
    ['nowhere that could be meant: an institution without an inbox', 'LPK', null],
    ['nowhere that could be meant: a dash is no empty cell', '-', null],
    ['nowhere that could be meant: some words', 'kantor desa', null],
  ])('%s', (_, mailTo, wanted) => {
    expect(to(mailTo)).toBe(wanted);
  });

  test('not to a participant who said no, nor to an address that is none; the PDF stays in Drive', () => {
    expect(to('', { mayMail: false })).toBe('');
    expect(to('', { email: 'tidak ada' })).toBe('');
    expect(to('', { mayMail: true })).toBe('budi@example.org');
    expect(to('kantor@example.org', { mayMail: false })).toBe('kantor@example.org');
  });
});
