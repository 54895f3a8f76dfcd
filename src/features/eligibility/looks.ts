import type { SheetLook } from '../../ports/supplies';
import { lookOf } from '../../ports/supplies';
import { eligibilityTable, rulesTable, ruleVersionsTable } from './tables';

const COLOR = '#9334e6';

export const eligibilityLooks: readonly SheetLook[] = [
  lookOf(
    rulesTable,
    COLOR,
    { id: 90, title: 320, isOn: 70, parameter: 160, legalBasis: 260 },
    {
      parameter: 'Pembanding aturan; keterangannya ada di bilah samping, Kelayakan > Aturan',
      packages: 'Kosong berarti semua paket',
    },
  ),
  lookOf(
    eligibilityTable,
    COLOR,
    {
      participant: 90,
      name: 200,
      verdict: 140,
      ruleVerdict: 140,
      firstFailing: 90,
      reasons: 420,
      warnings: 320,
      overrideVerdict: 150,
      overrideReason: 220,
      overrideBy: 150,
      overrideUntil: 100,
      overrideMinutes: 150,
      closedPackages: 130,
      eligibleFrom: 110,
      rulesVersion: 90,
      basis: 80,
      judgedOn: 100,
      judgedBy: 180,
    },
    {
      overrideVerdict:
        'Diisi petugas; berlaku di atas aturan bila Alasan Petugas dan Petugas terisi',
      overrideMinutes: 'Berita acara sidang TPP yang mendasari putusan petugas',
      closedPackages: 'Paket yang tidak boleh diikuti orang ini menurut aturan',
      eligibleFrom:
        'Tanggal paling awal semua aturan wajib terpenuhi bila hanya waktu yang berubah',
      rulesVersion: 'Tanda aturan yang dipakai',
      basis: 'Tanda data yang dipakai; berubah berarti putusan sudah lama',
    },
    ['reasons', 'warnings', 'overrideReason'],
  ),
  lookOf(
    ruleVersionsTable,
    COLOR,
    { version: 110, usedFrom: 110, usedBy: 200, rules: 600 },
    { rules: 'Setiap aturan yang berlaku: kode; tingkat; parameter; jenis peserta; paket' },
    ['rules'],
  ),
];
