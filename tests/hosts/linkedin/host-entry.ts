// What the bundle for a page holds: the host, and the selectors so that a test can damage exactly what the host looks for.
export { createLinkedInHost } from '../../../lib/hosts/linkedin/linkedin-host.ts';
export { places, selectorOf } from '../../../lib/hosts/linkedin/selectors.ts';
