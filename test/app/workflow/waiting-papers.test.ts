import { describe, expect, test } from '@jest/globals';
import { waitingPapers } from '../../../src/app/workflow/waiting-papers';
import { memoryPorts } from '../../fakes/memory-ports';

const rows = (count: number, state: string, mailTo = '') =>
  Array.from({ length: count }, (_, index) => ({
    state,
    mailTo: mailTo === '' ? '' : `p${index}@${mailTo}`,
  }));

describe('what a run has left for another day', () => {
  test('mails are counted by recipient, and as many can go out today as the quota allows', () => {
    const { ports } = memoryPorts({ mailQuota: 100 });
    const register = [
      ...rows(160, 'PDF siap', 'example.org'),
      { state: 'PDF siap', mailTo: 'P0@Example.org ' },
      ...rows(5, 'PDF siap'),
      ...rows(3, 'Bernomor', 'example.org'),
      ...rows(9, 'Terkirim', 'example.org'),
    ];
    expect(waitingPapers(ports, register)).toEqual({
      ...{ toMake: 3, unsigned: 0, mails: 160, mailsToday: 100 },
    });
  });

  test('nothing waits when everything is sent, withdrawn or has no address', () => {
    const { ports } = memoryPorts();
    const register = [...rows(4, 'Terkirim'), ...rows(2, 'Batal'), ...rows(1, 'PDF siap')];
    expect(waitingPapers(ports, register)).toEqual({
      ...{ toMake: 0, unsigned: 0, mails: 0, mailsToday: 0 },
    });
  });

  test('a paper without its electronic signature keeps the mail of its office back', () => {
    const { ports } = memoryPorts();
    const [first = {}, second = {}] = rows(2, 'PDF siap', 'example.org');
    const register = [
      { ...first, signature: 'Siap TTE' },
      { ...first, signature: 'Sudah TTE' },
      { ...second, signature: 'Sudah TTE' },
    ];
    expect(waitingPapers(ports, register)).toEqual({
      ...{ toMake: 0, unsigned: 1, mails: 1, mailsToday: 1 },
    });
  });
});
