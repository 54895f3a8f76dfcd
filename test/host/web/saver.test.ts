import { describe, expect, test } from '@jest/globals';
import { Saver } from '../../../host/web/server/saver';

/** A disk that is slow for as long as the test wants. */
class SlowDisk {
  written: string[] = [];
  content = '';
  isFull = false;
  #finish: () => void = () => undefined;

  save = async (): Promise<void> => {
    const { content } = this;
    await new Promise<void>((resolve) => {
      this.#finish = resolve;
    });
    if (this.isFull) throw new Error('no space left');
    this.written.push(content);
  };

  /** Ends the write under way. */
  async finish(): Promise<void> {
    await Promise.resolve();
    this.#finish();
  }
}

describe('saving the workbook', () => {
  test('what changed while a save was under way is saved by the next', async () => {
    const disk = new SlowDisk();
    const saver = new Saver(disk.save);
    disk.content = 'satu';
    saver.schedule();
    const first = saver.flush();
    disk.content = 'dua';
    saver.schedule();
    const second = saver.flush();
    await disk.finish();
    await first;
    expect(disk.written).toEqual(['satu']);
    await disk.finish();
    await second;
    expect(disk.written).toEqual(['satu', 'dua']);
  });

  test('without a change nothing is written', async () => {
    const disk = new SlowDisk();
    await new Saver(disk.save).flush();
    expect(disk.written).toEqual([]);
  });

  test('a save that failed says so and is due again', async () => {
    const disk = new SlowDisk();
    const saver = new Saver(disk.save);
    disk.content = 'satu';
    disk.isFull = true;
    saver.schedule();
    const failing = saver.flush();
    await disk.finish();
    await expect(failing).rejects.toThrow('no space left');

    disk.isFull = false;
    const again = saver.flush();
    await disk.finish();
    await again;
    expect(disk.written).toEqual(['satu']);
  });
});
