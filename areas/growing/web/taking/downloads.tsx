import { fileAddress } from '../../../../web/data/client.ts'
import type { Input } from '../../../../web/data/types.ts'
import { t } from '../../../../web/text/t.ts'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Row } from '../../../../web/ui/page.tsx'
import css from '../grow.module.css'
import own from './taking.module.css'

type Choice = Pick<Input<'portfolio.take'>, 'portfolio' | 'without' | 'confidential'>

/** The language that the reader has chosen; a file is written in it. */
const language = (): 'en' | 'de' => (document.documentElement.lang.startsWith('de') ? 'de' : 'en')

/** The files that can be made of a choice: the whole of it, and its impact on one page. */
export function Downloads({ choice }: { choice: Choice }) {
  const file = (form: Input<'portfolio.take'>['form'], of: 'record' | 'impact') =>
    fileAddress('portfolio.take', { form, of, language: language(), ...choice })
  return (
    <div className={css['steps']}>
      <div className={own['forms']}>
        <h3>{t('take.whole')}</h3>
        <Row>
          {(['pdf', 'page', 'markdown', 'json-resume'] as const).map((form, at) => (
            <OutLink key={form} look={at === 0 ? 'primary' : 'button'} href={file(form, 'record')} download>
              {t(`take.form.${form}`)}
            </OutLink>
          ))}
        </Row>
      </div>
      <div className={own['forms']}>
        <h3>{t('take.impactPage')}</h3>
        <p className={css['small']}>{t('take.impactAbout')}</p>
        <Row>
          {(['pdf', 'page', 'markdown'] as const).map((form) => (
            <OutLink
              key={form}
              look="button"
              href={file(form, 'impact')}
              aria-label={t('take.impactAs', { form: t(`take.form.${form}`) })}
              download
            >
              {t(`take.form.${form}`)}
            </OutLink>
          ))}
        </Row>
      </div>
    </div>
  )
}
