import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Dialog, DialogActions } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import css from './calendar.module.css'

/** Rules that institutions published, with their source and date; taken over they are one's own. */
export function TemplatesDialog({ mayWrite, onClose }: { mayWrite: boolean; onClose: () => void }) {
  const read = useRead('freeze.templates', {})
  const adopt = useDo('freeze.adopt', { undo: (_, { made }) => t('template.adopted', { count: made }) })
  return (
    <Dialog title={t('template.title')} isOpen onClose={onClose}>
      <p className={css['small']}>{t('template.about')}</p>
      {read.isPending ? <SkeletonLines lines={6} /> : null}
      {read.error ? <ErrorState problem={read.error} /> : null}
      {adopt.problem ? <ErrorState problem={adopt.problem} /> : null}
      <ul className={css['list']}>
        {(read.data?.templates ?? []).map((template) => {
          const isWhole = template.rules.length > 0 && template.rules.every((rule) => rule.adopted)
          return (
            <li key={template.key}>
              <h3>{template.institution}</h3>
              <p>{template.says}</p>
              {template.rules.length === 0 ? (
                <p className={css['small']}>{t('template.noRule')}</p>
              ) : (
                <ul className={css['small']}>
                  {template.rules.map((rule) => (
                    <li key={rule.key}>{rule.title}</li>
                  ))}
                </ul>
              )}
              <p className={css['small']}>
                {t('template.source', { source: template.source, day: formatDate(template.readOn) })}
              </p>
              {isWhole ? (
                <Tag tone="ok">{t('template.isAdopted')}</Tag>
              ) : mayWrite && template.rules.length > 0 ? (
                <Button
                  size="small"
                  aria-label={t('template.adoptOne', {
                    count: template.rules.length,
                    institution: template.institution,
                  })}
                  onPress={() => void adopt.run({ template: template.key }).catch(() => {})}
                >
                  {t('template.adopt', { count: template.rules.length })}
                </Button>
              ) : null}
            </li>
          )
        })}
      </ul>
      <DialogActions>
        <Button onPress={onClose}>{t('template.close')}</Button>
      </DialogActions>
    </Dialog>
  )
}
