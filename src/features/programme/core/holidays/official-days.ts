/**
 * National days off and collective leave 2019-2026 as they were in force, changes during the year included: the yearly
 * joint decrees (SKB) of three ministers, and presidential decrees for election days. Each day is a date and a word of
 * `day-names.ts`; the text is short because it ships with the code.
 */
export const officialDays: Readonly<Record<string, readonly string[]>> = {
  2019: [
    '01-01 masehi, 02-05 imlek, 03-07 nyepi, 04-03 isra, 04-17 pemilu, 04-19 wafat',
    '05-01 buruh, 05-19 waisak, 05-30 kenaikan, 06-01 pancasila, 06-03 cFitri, 06-04 cFitri',
    '06-05 fitri, 06-06 fitri2, 06-07 cFitri, 08-11 adha, 08-17 merdeka, 09-01 islam',
    '11-09 maulid, 12-24 cNatal, 12-25 natal',
  ],
  2020: [
    '01-01 masehi, 01-25 imlek, 03-22 isra, 03-25 nyepi, 04-10 wafat, 05-01 buruh',
    '05-07 waisak, 05-21 kenaikan, 05-24 fitri, 05-25 fitri2, 06-01 pancasila, 07-31 adha',
    '08-17 merdeka, 08-20 islam, 08-21 cIslam, 10-28 cMaulid, 10-29 maulid, 10-30 cMaulid',
    '12-09 pilkada, 12-24 cNatal, 12-25 natal, 12-31 cFitriLater',
  ],
  2021: [
    '01-01 masehi, 02-12 imlek, 03-11 isra, 03-14 nyepi, 04-02 wafat, 05-01 buruh',
    '05-12 cFitri, 05-13 fitriKenaikan, 05-14 fitri2, 05-26 waisak, 06-01 pancasila',
    '07-20 adha, 08-11 islam, 08-17 merdeka, 10-20 maulid, 12-25 natal',
  ],
  2022: [
    '01-01 masehi, 02-01 imlek, 02-28 isra, 03-03 nyepi, 04-15 wafat, 04-29 cFitri',
    '05-01 buruh, 05-02 fitri, 05-03 fitri2, 05-04 cFitri, 05-05 cFitri, 05-06 cFitri',
    '05-16 waisak, 05-26 kenaikan, 06-01 pancasila, 07-10 adha, 07-30 islam, 08-17 merdeka',
    '10-08 maulid, 12-25 natal',
  ],
  2023: [
    '01-01 masehi, 01-22 imlek, 01-23 cImlek, 02-18 isra, 03-22 nyepi, 03-23 cNyepi',
    '04-07 wafat, 04-19 cFitri, 04-20 cFitri, 04-21 cFitri, 04-22 fitri, 04-23 fitri2',
    '04-24 cFitri, 04-25 cFitri, 05-01 buruh, 05-18 kenaikan, 06-01 pancasila, 06-02 cWaisak',
    '06-04 waisak, 06-28 cAdha, 06-29 adha, 06-30 cAdha, 07-19 islam, 08-17 merdeka',
    '09-28 maulid, 12-25 natal, 12-26 cNatal',
  ],
  2024: [
    '01-01 masehi, 02-08 isra, 02-09 cImlek, 02-10 imlek, 02-14 pemilu, 03-11 nyepi',
    '03-12 cNyepi, 03-29 wafatYesus, 03-31 paskah, 04-08 cFitri, 04-09 cFitri, 04-10 fitri',
    '04-11 fitri2, 04-12 cFitri, 04-15 cFitri, 05-01 buruh, 05-09 kenaikanYesus',
    '05-10 cKenaikanYesus, 05-23 waisak, 05-24 cWaisak, 06-01 pancasila, 06-17 adha',
    '06-18 cAdha, 07-07 islam, 08-17 merdeka, 09-16 maulid, 11-27 pilkada, 12-25 natal',
    '12-26 cNatal',
  ],
  2025: [
    '01-01 masehi, 01-27 isra, 01-28 cImlek, 01-29 imlek, 03-28 cNyepi, 03-29 nyepi',
    '03-31 fitri, 04-01 fitri2, 04-02 cFitri, 04-03 cFitri, 04-04 cFitri, 04-07 cFitri',
    '04-18 wafatYesus, 04-20 paskah, 05-01 buruh, 05-12 waisak, 05-13 cWaisak',
    '05-29 kenaikanYesus, 05-30 cKenaikanYesus, 06-01 pancasila, 06-06 adha, 06-09 cAdha',
    '06-27 islam, 08-17 merdeka, 08-18 cMerdeka, 09-05 maulid, 12-25 natal, 12-26 cNatal',
  ],
  2026: [
    '01-01 masehi, 01-16 isra, 02-16 cImlek, 02-17 imlek, 03-18 cNyepi, 03-19 nyepi',
    '03-20 cFitri, 03-21 fitri, 03-22 fitri2, 03-23 cFitri, 03-24 cFitri, 04-03 wafatYesus',
    '04-05 paskah, 05-01 buruh, 05-14 kenaikanYesus, 05-15 cKenaikanYesus, 05-27 adha',
    '05-28 cAdha, 05-31 waisak, 06-01 pancasila, 06-16 islam, 08-17 merdeka, 08-25 maulid',
    '12-24 cNatal, 12-25 natal',
  ],
};
