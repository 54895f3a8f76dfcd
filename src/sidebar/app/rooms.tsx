import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLanguage, useWords } from '../language';
import type { Navigation } from '../place';
import { NavigationContext } from '../place';
import { useSession } from '../session';
import { sharedWords } from '../shared-words';
import { places } from './places';
import { Room } from './room';
import type { Trail } from './trail';
import { currentPlace, goBack, goTo } from './trail';

const home = places[0]?.id ?? '';

/** The place one is at, under a header with the way back and the menu of all places. */
export function Rooms() {
  const language = useLanguage();
  const words = useWords(sharedWords);
  const { email, programmeName } = useSession();
  const [trail, setTrail] = useState<Trail>([home]);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const here = currentPlace(trail);
  const place = places.find(({ id }) => id === here);
  const navigation = useMemo((): Navigation => {
    const has = (placeId: string): boolean => places.some(({ id }) => id === placeId);
    const open = (placeId: string): void => {
      setMenuOpen(false);
      if (has(placeId)) setTrail((before) => goTo(before, placeId));
    };
    return { has, open, back: () => setTrail(goBack) };
  }, []);
  const isFirst = useRef(true);
  useEffect(() => {
    // A screen reader says the new place; on opening the sidebar nothing takes the focus from the sheet.
    if (!isFirst.current && here !== '') heading.current?.focus();
    isFirst.current = false;
  }, [here]);
  if (place === undefined) return null;
  return (
    <NavigationContext.Provider value={navigation}>
      <header class="top">
        {trail.length > 1 && (
          <button type="button" class="icon" aria-label={words.back} onClick={navigation.back}>
            ←
          </button>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {place.title[language]}
        </h1>
        <button
          type="button"
          class="icon"
          aria-expanded={isMenuOpen}
          aria-controls="places"
          onClick={() => setMenuOpen(!isMenuOpen)}
        >
          {words.menu}
        </button>
      </header>
      <nav id="places" class="places" aria-label={words.menu} hidden={!isMenuOpen}>
        {places.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            aria-current={id === here ? 'page' : undefined}
            onClick={() => navigation.open(id)}
          >
            {title[language]}
          </button>
        ))}
      </nav>
      <main class="place" key={here}>
        <Room place={place} />
      </main>
      <footer class="bottom">
        {programmeName !== '' && <p>{programmeName}</p>}
        <p>{email}</p>
      </footer>
    </NavigationContext.Provider>
  );
}
