// What Mozilla's own check of add-ons says of the package for Thunderbird: it knows Firefox's keys alone, so it stumbles over each permission that only Thunderbird has, and over nothing else.
import { expect, test } from '@playwright/test';
import { KNOWN, lint } from '../mozilla/lint.ts';
import { BUILT_FOR_THUNDERBIRD } from '../mozilla/thunderbird.ts';
import { MANIFESTS } from '../../wxt.config.ts';

const { permissions, optional_permissions } = MANIFESTS.thunderbird;
const inFirefox: readonly string[] = [...MANIFESTS.firefox.permissions, ...MANIFESTS.firefox.optional_permissions];

test('web-ext lint finds no error, and warns of Thunderbird’s own permissions alone', async () => {
  const { errors, warnings } = await lint(BUILT_FOR_THUNDERBIRD);
  expect(errors).toEqual([]);
  const own = [...permissions, ...optional_permissions].filter((permission) => !inFirefox.includes(permission));
  expect(own).toEqual(['accountsRead', 'messagesRead', 'compose', 'addressBooks']);
  const said = warnings.filter(({ code }) => !KNOWN.includes(code)).map(({ code, message }) => `${code} ${/"([^"]*)"/u.exec(message)?.[1] ?? ''}`);
  expect(said.toSorted()).toEqual(['MANIFEST_OPTIONAL_PERMISSIONS addressBooks', 'MANIFEST_PERMISSIONS accountsRead', 'MANIFEST_PERMISSIONS compose', 'MANIFEST_PERMISSIONS messagesRead']);
});
