import { isMailAddress } from '../../../../kernel/mail-address';
import { asWarning, problemAt } from '../../../../kernel/problem';
import { divideFollowUps } from '../stages/follow-ups';
import type { ProgrammeCheck } from './programme-check';

/** Packages that wait for each other can never begin. */
export const afterIsNoCircle: ProgrammeCheck = {
  id: 'package.after_is_no_circle',
  check: ({ packages }) => {
    const { waiting, problems } = divideFollowUps(packages.map(({ value }) => value));
    const first = packages.find(({ value }) => value === waiting[0]);
    return first === undefined
      ? problems
      : problems.map((found) => ({ ...found, at: first.at('after') }));
  },
};

/** Minimal above Kapasitas. A package with Kapasitas 0 is canceled, whatever it needed before. */
export const capacityRange: ProgrammeCheck = {
  id: 'package.capacity_range',
  check: ({ packages }) =>
    packages.flatMap(({ value, at }) =>
      value.minCapacity !== null &&
      value.maxCapacity !== null &&
      value.maxCapacity > 0 &&
      value.minCapacity > value.maxCapacity
        ? [problemAt(at('minCapacity'), 'programme.capacity_range', { package: value.code })]
        : [],
    ),
};

/** Kapasitas of an institution below 1 closes all its packages; no limit is an empty cell. */
export const institutionTakesPeople: ProgrammeCheck = {
  id: 'institution.takes_people',
  check: ({ institutions }) =>
    institutions.flatMap(({ value: { id, capacity }, at }) => {
      if (capacity === null || capacity >= 1) return [];
      const values = { institution: id, capacity };
      return [problemAt(at('capacity'), 'programme.institution_without_capacity', values)];
    }),
};

/** The JP of the units must add up to the JP of the package. */
export const jpOfUnits: ProgrammeCheck = {
  id: 'package.jp_of_units',
  check: ({ packages, units }) =>
    packages.flatMap(({ value, at }) => {
      const own = units.filter((unit) => unit.value.package === value.code);
      const sum = own.reduce((jp, unit) => jp + unit.value.jp, 0);
      if (value.jp === null || own.length === 0 || sum === value.jp) return [];
      const gaps = { package: value.code, jp: value.jp, sum };
      return [asWarning(problemAt(at('jp'), 'programme.jp_of_units_differs', gaps))];
    }),
};

/** A unit takes time; without JP it could be neither scheduled nor attended. */
export const unitsHaveJp: ProgrammeCheck = {
  id: 'unit.has_jp',
  check: ({ units }) =>
    units
      .filter(({ value }) => value.jp < 1)
      .map(({ value: { code, package: training, jp }, at }) =>
        problemAt(at('jp'), 'programme.unit_without_jp', { unit: code, package: training, jp }),
      ),
};

/** A package without units cannot be scheduled or assessed. */
export const packagesHaveUnits: ProgrammeCheck = {
  id: 'package.has_units',
  check: ({ packages, units }) =>
    packages
      .filter(({ value }) => !units.some((unit) => unit.value.package === value.code))
      .map(({ value, at }) =>
        asWarning(
          problemAt(at('code'), 'programme.package_without_units', { package: value.code }),
        ),
      ),
};

/** A package needs somebody who may teach it. */
export const packagesHaveTrainers: ProgrammeCheck = {
  id: 'package.has_trainers',
  check: ({ packages, trainers }) =>
    packages
      .filter(({ value }) => !trainers.some((one) => one.value.packages.includes(value.code)))
      .map(({ value, at }) =>
        asWarning(
          problemAt(at('code'), 'programme.package_without_trainer', { package: value.code }),
        ),
      ),
};

/** Papers go to Email Tujuan, an address or the ID of an institution; what is neither is found before any number is spent. */
export const mailAddresses: ProgrammeCheck = {
  id: 'package.mail_address',
  check: ({ packages, institutions }) =>
    packages
      .filter(({ value: { mailTo } }) => {
        const wanted = mailTo.toLowerCase();
        const named = institutions.find(({ value }) => value.id.toLowerCase() === wanted);
        const inbox = named?.value.email ?? '';
        return mailTo !== '' && !isMailAddress(mailTo) && !isMailAddress(inbox);
      })
      .map(({ value, at }) =>
        problemAt(at('mailTo'), 'programme.mail_address_invalid', { package: value.code }),
      ),
};
