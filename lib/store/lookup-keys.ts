// The forms under which an address and a profile are looked up, as the store's indexes keep them.
export { foldEmail, foldProfile } from '../domain/lookup-keys.ts';
