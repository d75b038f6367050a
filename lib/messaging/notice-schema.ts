// What a notice may be: checked before it is believed.
import * as z from 'zod/mini';
import type { Notice } from './requests.ts';

export const notice = z.union([
  z.object({ tell: z.literal('thread-changed'), open: z.boolean(), threadId: z.nullable(z.string()) }),
  z.object({ tell: z.literal('draft-left'), draftId: z.string(), sent: z.boolean() }),
  z.object({ tell: z.literal('door-wanted') }),
  z.object({ tell: z.literal('sent-anyway'), addresses: z.array(z.string()), told: z.array(z.string()) }),
  z.object({ tell: z.literal('sent-unchecked') }),
  z.object({ tell: z.literal('icon-clicked'), tabId: z.number() }),
  z.object({ tell: z.literal('page-moved'), tabId: z.number(), url: z.string() }),
]) satisfies z.ZodMiniType<Notice>;
