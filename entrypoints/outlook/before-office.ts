// Stands in every page of the site before office.js, as a script of its own beside it.
import { giveAjax } from '../../lib/hosts/outlook/office-ajax.ts';

giveAjax(window as unknown as Parameters<typeof giveAjax>[0]);
