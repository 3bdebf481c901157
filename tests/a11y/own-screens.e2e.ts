import { testScreens } from '../support/every-screen.ts';
import { ownScreens } from '../support/screen-cases.ts';

testScreens(ownScreens);
