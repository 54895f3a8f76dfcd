import type { Random } from '../../random';
import { lastName, TWINS } from './name-pools';
import type { Known, Person } from './person';
import { newNik, newPerson, newRegisterNumber } from './person';

/** Two people of one birth: same day, same parent, numbers that follow each other, names that sound alike. */
export function newTwins(random: Random, known: Known): readonly Person[] {
  const first = newPerson(random, known);
  const [one, other] = TWINS[random.below(TWINS.length)] ?? ['', ''];
  const family = random.next() < 0.7 ? ` ${lastName(random)}` : '';
  first.name = `${one}${family}`;
  const second: Person = {
    ...first,
    name: `${other}${family}`,
    registerNumber: newRegisterNumber(random),
  };
  if (first.nik !== '') {
    const serial = 1 + random.below(4);
    first.nik = `${first.nik.slice(0, 12)}${String(serial).padStart(4, '0')}`;
    second.nik = `${first.nik.slice(0, 12)}${String(serial + 1).padStart(4, '0')}`;
  }
  return [first, second];
}

/** A father and his son of one name, from one town. */
export function newFatherAndSon(random: Random, known: Known): readonly Person[] {
  const father = { ...newPerson(random, known), sex: 'L' as const };
  father.year = 1955 + random.below(20);
  father.nik = father.nik === '' ? '' : newNik(random, father);
  const son: Person = {
    ...newPerson(random, known),
    name: father.name,
    sex: 'L',
    birthPlace: father.birthPlace,
    year: father.year + 19 + random.below(15),
    parentName: random.next() < known.parent ? father.name : '',
  };
  son.nik =
    son.nik === ''
      ? ''
      : `${(father.nik || newNik(random, son)).slice(0, 6)}${newNik(random, son).slice(6)}`;
  return [father, son];
}

/** Two people who have nothing in common but their name. */
export function newNamesakes(random: Random, known: Known): readonly Person[] {
  const one = newPerson(random, known);
  let other = newPerson(random, known);
  while (other.sex !== one.sex) other = newPerson(random, known);
  return [one, { ...other, name: one.name }];
}
