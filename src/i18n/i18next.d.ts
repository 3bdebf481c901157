import 'i18next';
import type { da } from './da.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof da;
  }
}
