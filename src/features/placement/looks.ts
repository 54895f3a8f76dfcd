import type { SheetLook } from '../../ports/supplies';
import { lookOf } from '../../ports/supplies';
import { pairsTable, placementTable } from './tables';

export const placementLooks: readonly SheetLook[] = [
  lookOf(
    placementTable,
    '#9334e6',
    {
      participant: 90,
      name: 220,
      package: 90,
      class: 90,
      score: 80,
      reason: 420,
      isLocked: 70,
      basis: 90,
      id: 110,
    },
    {
      id: 'Diisi Giliran: ID peserta, dengan tahapnya bila satu orang boleh mendapat beberapa paket',
    },
    ['reason'],
  ),
  lookOf(
    pairsTable,
    '#9334e6',
    { id: 100, first: 100, second: 100, kind: 100, reason: 300 },
    {
      kind: 'Dipisah: tidak dalam satu paket. Bersama: dalam satu paket, atau keduanya tidak mendapat kursi',
      reason:
        'Untuk petugas. Tidak pernah disalin ke lembar lain. Siapa pun yang dapat membuka berkas ini dapat membacanya',
    },
  ),
];
