import { fileAddress } from '../data/client.ts'
import type { Output } from '../data/types.ts'
import { formatAgo } from '../text/format.ts'
import { t } from '../text/t.ts'
import type { ShownFile } from '../ui/attachment-list.tsx'

export type Attachment = Output<'attachment.list'>['attachments'][number]

/** An attachment as a list shows it. */
export const shownFile = (attachment: Attachment, onRemove?: () => void): ShownFile => ({
  id: attachment.id,
  name: attachment.name,
  size: attachment.size,
  href: fileAddress('attachment.file', { id: attachment.id }),
  from: t('attachment.from', {
    who: attachment.authorName ?? t('history.nobody'),
    ago: formatAgo(attachment.createdAt),
  }),
  ...(attachment.isImage ? { drawn: fileAddress('attachment.file', { id: attachment.id, draw: true }) } : {}),
  ...(attachment.isCalledWrong ? { note: t('attachment.calledWrong', { type: attachment.type }) } : {}),
  ...(onRemove ? { onRemove } : {}),
})
