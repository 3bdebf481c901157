import { testScreens } from '../support/every-screen.ts';
import { otherScreens } from '../support/screen-cases.ts';

testScreens(otherScreens);
