import type { ComponentType } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PartName } from '../ports/feature';
import type { Bilingual } from './language';

/** One screen of the sidebar. Each feature lists its places in `sidebar/index.ts`. */
export interface Place {
  /** One word, for example `enrolment`; the workflow opens places by it. */
  readonly id: string;
  readonly title: Bilingual;
  /** The part of the page that draws it, fetched when it is first opened; null for what the page begins with. */
  readonly part: PartName | null;
}

/** What draws each place, by its id. */
export type PlaceComponents = Readonly<Record<string, ComponentType>>;

/** Where one can go from here. */
export interface Navigation {
  /** Whether there is a place with this id. */
  readonly has: (placeId: string) => boolean;
  /** Opens a place by its id; an unknown id changes nothing. */
  readonly open: (placeId: string) => void;
  /** To the place before this one. */
  readonly back: () => void;
}

export const NavigationContext = createContext<Navigation>({
  has: () => false,
  open: () => undefined,
  back: () => undefined,
});

/** The way to the other places. */
export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}
