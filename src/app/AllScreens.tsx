import {
  createContext,
  useCallback,
  useContext,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from 'react';
import {
  type createBrowserRouter,
  type Location,
  Navigate,
  NavigationType,
  Outlet,
  ScrollRestoration,
  useLocation,
  useNavigationType,
} from 'react-router';
import { visit } from '../routes/visited.ts';

/** The app's router, whose state says where on a screen one was. */
export const RouterContext = createContext<ReturnType<typeof createBrowserRouter> | null>(null);

/** Around every screen of the app: a new one opens at its top, and Back leads to where one was. */
export function AllScreens() {
  return (
    <>
      <Visiting />
      <ScrollRestoration getKey={placeOf} />
      <PlaceStillComing />
      <FocusAfterBack />
    </>
  );
}

/**
 * Where one was is remembered for each step of the history. The first of a page that the browser has
 * just loaded has no name of its own: it must not begin where another page was left.
 * What is remembered outlives the session and names nobody: the length of an address has to do.
 */
function placeOf({ key, pathname }: Location): string {
  return key === 'default' ? String(pathname.length) : key;
}

/** The screen; in the place of a step of what was finished, its receipt. */
function Visiting() {
  const { pathname, search } = useLocation();
  const receipt = visit(pathname + search);
  return receipt === null ? <Outlet /> : <Navigate to={receipt} replace />;
}

/**
 * Goes on to where one was while the screen is too short for it: after a reload its content is still
 * on its way, and the router asks for the place only once. Whoever touches the page has it.
 */
function PlaceStillComing() {
  const router = useContext(RouterContext);
  const { key } = useLocation();
  const follow = useCallback(
    (changed: () => void) => router?.subscribe(changed) ?? (() => undefined),
    [router],
  );
  const place = useSyncExternalStore(follow, () =>
    router?.state.location.key === key ? router.state.restoreScrollPosition : null,
  );
  useLayoutEffect(() => {
    if (typeof place !== 'number' || window.scrollY >= place - 1) return;
    const growing = new ResizeObserver(() => {
      window.scrollTo(0, place);
      if (window.scrollY >= place - 1) stop();
    });
    const stop = () => {
      growing.disconnect();
      for (const touch of touches) removeEventListener(touch, stop);
    };
    growing.observe(document.body);
    for (const touch of touches) addEventListener(touch, stop, { passive: true });
    return stop;
  }, [key, place]);
  return null;
}

const touches = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * After Back, the row that one had opened has the focus, as in a page that the browser itself brings
 * back: who goes through a list by keyboard or ear goes on from there. The screen's heading has taken
 * it before (a screen's effects run first), and keeps it where there is no such row.
 */
function FocusAfterBack() {
  const { pathname } = useLocation();
  const type = useNavigationType();
  const left = useRef(pathname);
  useLayoutEffect(() => {
    if (type === NavigationType.Pop && left.current !== pathname) {
      const row = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].find(
        (link) => link.pathname === left.current,
      );
      row?.focus({ preventScroll: true });
    }
    left.current = pathname;
  }, [pathname, type]);
  return null;
}
