// The host as it runs in a page of the extension, for a stage to ask.
import { createThunderbirdHost } from '../../../lib/hosts/thunderbird/thunderbird-host.ts';

Object.assign(globalThis, { hostOfTab: createThunderbirdHost });
