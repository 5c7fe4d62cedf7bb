import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// The packages that end in the bundle, with their licences: THIRD-PARTY.txt in the jar is written from it.
const noteLicences: UserConfigFn = () => ({ build: { license: { fileName: 'licences.json' } } });

export default overrideVaadinConfig(noteLicences);
