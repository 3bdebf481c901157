import { testScreens } from '../support/browser/every-screen.ts';
import { ownScreens } from '../support/browser/screen-cases.ts';

// Fails when: a word may break on some of the page's elements only.
testScreens('F23 nothing is wider than the window, however long its words are', ownScreens);
