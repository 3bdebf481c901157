import { testEveryScreen } from '../support/every-screen.ts';

testEveryScreen('da');
